import { calculateFormulas, parse, tokenize } from '@cj-tech-master/excelts/formula';
import type { ClasseurHote } from '../modele/classeur-hote';
import { ecrireReference, qualifierFormule, transformerReferences } from '../modele/references-formule';
import { ErreurCellule } from '../modele/valeur';
import type { Valeur } from '../modele/valeur';
import { facadeClasseur } from './facade-classeur';
import type { FormuleACalculer } from './facade-classeur';
import type { MoteurCalcul, Question } from './moteur-calcul';

/** Le calcul par la bibliothèque excelts : tout, paresseusement, quand on lit après un changement. */
export class MoteurExcelts implements MoteurCalcul {
  private readonly aJour = new WeakMap<ClasseurHote, number>();

  estLisible(formule: string): boolean {
    try {
      parse(tokenize(formule));
      return true;
    } catch {
      return false;
    }
  }

  normaliser(formule: string): string {
    const reperes = transformerReferences(formule, ecrireReference);
    return reperes.replace(
      /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*(?=\()|\b(?:true|false)\b/giu,
      (jeton) => (/^["']/u.test(jeton) ? jeton : jeton.toUpperCase()),
    );
  }

  mettreAJour(classeur: ClasseurHote): void {
    if (this.aJour.get(classeur) === classeur.versionContenu) return;
    this.aJour.set(classeur, classeur.versionContenu);
    const formules: FormuleACalculer[] = [];
    for (const feuille of classeur.feuilles) {
      if (feuille.grille.nombreDeFormules === 0) continue;
      for (const [ligne, colonne, cellule] of feuille.grille.parcourir()) {
        if (cellule.formule === null) continue;
        const ranger = (valeur: Valeur): void => {
          if (valeur !== cellule.valeur) feuille.modifiee = true;
          cellule.valeur = valeur;
        };
        formules.push({
          feuille: feuille.nom,
          ligne,
          colonne,
          formule: cellule.formule,
          matrice: cellule.matrice,
          connu: cellule.valeur,
          ranger,
        });
      }
    }
    if (formules.length > 0) calculateFormulas(facadeClasseur(classeur, formules));
  }

  evaluer(classeur: ClasseurHote, questions: readonly Question[]): Valeur[] {
    this.mettreAJour(classeur);
    const reponses: Valeur[] = questions.map(() => ErreurCellule.deTexte('#VALUE!'));
    const dejaPosees = new Map<string, number>();
    const formules = questions.map(({ feuille, ligne, colonne, formule }, rang): FormuleACalculer => {
      // Chaque question est posée à la place de sa cellule, pour ROW() et COLUMN(), dans une feuille imaginaire au nom impossible pour un onglet.
      const place = `${ligne},${colonne}`;
      const couche = dejaPosees.get(place) ?? 0;
      dejaPosees.set(place, couche + 1);
      return {
        feuille: `Questions[${couche}]`,
        ligne,
        colonne,
        formule: qualifierFormule(formule, feuille, 0, 0),
        connu: null,
        ranger: (valeur) => {
          reponses[rang] = valeur;
        },
      };
    });
    if (formules.length > 0) calculateFormulas(facadeClasseur(classeur, formules));
    return reponses;
  }
}
