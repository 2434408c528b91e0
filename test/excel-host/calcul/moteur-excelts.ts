import { calculateFormulas, parse, tokenize } from '@cj-tech-master/excelts/formula';
import type { ClasseurHote } from '../modele/classeur-hote';
import type { Feuille } from '../modele/feuille';
import { ecrireReference, qualifierFormule, transformerReferences } from '../modele/references-formule';
import { ErreurCellule } from '../modele/valeur';
import type { Valeur } from '../modele/valeur';
import { LecteurDeCitations } from './citations';
import type { ZoneCitee } from './citations';
import { appelleUneInconnue } from './fonctions-inconnues';
import { facadeClasseur } from './facade-classeur';
import type { FormuleACalculer } from './facade-classeur';
import { GrapheDependances } from './graphe-dependances';
import type { Noeud } from './graphe-dependances';
import { estHorsDePortee } from './hors-de-portee';
import type { MoteurCalcul, Question } from './moteur-calcul';
import { paquets } from './paquets';
import { ecartDeStructure, structureDuCalcul } from './structure-calcul';
import type { StructureDuCalcul } from './structure-calcul';

/** Où en est le calcul d'un classeur. */
interface EtatDuCalcul {
  version: number;
  structure: StructureDuCalcul;
  jour: number;
  graphe: GrapheDependances;
}

/** Le calcul par la bibliothèque excelts : paresseusement, quand on lit après un changement, et seulement ce qui en dépend. */
export class MoteurExcelts implements MoteurCalcul {
  private readonly etats = new WeakMap<ClasseurHote, EtatDuCalcul>();

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
    if (this.etats.get(classeur)?.version === classeur.versionContenu) return;
    if (classeur.modeCalcul === 'Manual' || classeur.calculSuspendu) this.calculerLesNouvelles(classeur);
    else this.recalculer(classeur, false);
  }

  recalculer(classeur: ClasseurHote, tout: boolean): void {
    const etat = this.etats.get(classeur);
    const touchees = classeur.touchees.prendre();
    const structure = structureDuCalcul(classeur);
    const jour = classeur.jourCourant;
    const ecart = etat === undefined ? null : ecartDeStructure(etat.structure, structure);
    const suivi = etat !== undefined && ecart !== null && touchees !== null && etat.graphe.suivre(ecart);
    const atteintes = suivi ? etat.graphe.atteintes(touchees, etat.jour !== jour) : null;
    const graphe = atteintes === null || etat === undefined ? new GrapheDependances(classeur) : etat.graphe;
    const sus = etat === undefined && classeur.versionCalculee === classeur.versionContenu ? graphe.aCompleter() : null;
    this.etats.set(classeur, { version: classeur.versionContenu, structure, jour, graphe });
    calculer(classeur, graphe, [...(tout ? graphe.tous() : (atteintes ?? sus ?? graphe.tous()))]);
  }

  enAttente(classeur: ClasseurHote): boolean {
    const etat = this.etats.get(classeur);
    return etat !== undefined && (!classeur.touchees.vide || etat.jour !== classeur.jourCourant);
  }

  /** En mode manuel, une formule se calcule à son entrée ; celles qui en dépendent attendent. */
  private calculerLesNouvelles(classeur: ClasseurHote): void {
    const graphe = new GrapheDependances(classeur);
    const jamais = [...graphe.tous()].filter(
      ({ feuille, ligne, colonne }) => feuille.lire(ligne, colonne)?.valeur === null,
    );
    calculer(classeur, graphe, jamais);
    const etat = this.etats.get(classeur);
    if (etat === undefined)
      this.etats.set(classeur, {
        version: classeur.versionContenu,
        structure: structureDuCalcul(classeur),
        jour: classeur.jourCourant,
        graphe,
      });
    else etat.version = classeur.versionContenu;
  }

  evaluer(classeur: ClasseurHote, questions: readonly Question[]): Valeur[] {
    this.mettreAJour(classeur);
    const reponses: Valeur[] = questions.map(() => ErreurCellule.deTexte('#VALUE!'));
    const lecteur = new LecteurDeCitations(classeur);
    const regardees: ZoneCitee[] = [];
    const dejaPosees = new Map<string, number>();
    const formules = questions.map(({ feuille, ligne, colonne, formule }, rang): FormuleACalculer => {
      // Chaque question est posée à la place de sa cellule, pour ROW() et COLUMN(), dans une feuille imaginaire au nom impossible pour un onglet.
      const place = `${ligne},${colonne}`;
      const couche = dejaPosees.get(place) ?? 0;
      dejaPosees.set(place, couche + 1);
      const ici = classeur.trouverFeuille(feuille) ?? classeur.feuilleActive;
      const citations = lecteur.lire(ici, ligne, formule);
      if (citations.regardeFormules) regardees.push(...citations.zones);
      return {
        feuille: `Questions[${couche}]`,
        ligne,
        colonne,
        formule: qualifierFormule(formule, feuille, 0, 0),
        matricielle: false,
        zones: citations.zones,
        ranger: (valeur) => {
          reponses[rang] = valeur;
        },
      };
    });
    const vues = this.etats.get(classeur)?.graphe.dans(regardees) ?? [];
    if (formules.length > 0) calculateFormulas(facadeClasseur(classeur, [...formules, ...[...vues].map(aCalculer)]));
    return reponses;
  }
}

function calculer(classeur: ClasseurHote, graphe: GrapheDependances, noeuds: readonly Noeud[]): void {
  const { ordre, enCercle } = graphe.ranger(noeuds);
  const noms = new Set(classeur.noms.map(({ nom }) => nom.toLowerCase()));
  for (const paquet of paquets(graphe, noeuds, ordre)) {
    const formules: FormuleACalculer[] = [];
    for (const noeud of paquet) {
      const { feuille, ligne, colonne, formule } = noeud;
      if (!feuille.calculActif) continue;
      // Ce qui lit un autre classeur, un cube ou un serveur, ou emploie une fonction inconnue du moteur, garde le résultat du
      // fichier ; sans résultat, il est calculé (et échoue).
      const resteSu = estHorsDePortee(formule) || appelleUneInconnue(formule, noms);
      if (resteSu && (feuille.lire(ligne, colonne)?.valeur ?? null) !== null) continue;
      // Excel prévient d'une référence circulaire, et la cellule vaut 0.
      if (enCercle.has(noeud)) ranger(feuille, ligne, colonne, 0);
      else formules.push(aCalculer(noeud));
    }
    if (formules.length > 0) calculateFormulas(facadeClasseur(classeur, formules));
  }
}

function aCalculer({ feuille, ligne, colonne, formule, matricielle, citations }: Noeud): FormuleACalculer {
  return {
    feuille: feuille.nom,
    ligne,
    colonne,
    formule,
    matricielle,
    zones: citations.zones,
    ranger: (valeur) => {
      ranger(feuille, ligne, colonne, valeur);
    },
  };
}

function ranger(feuille: Feuille, ligne: number, colonne: number, valeur: Valeur): void {
  const cellule = feuille.lire(ligne, colonne);
  if (cellule === undefined || cellule.valeur === valeur) return;
  feuille.modifiee = true;
  cellule.valeur = valeur;
}
