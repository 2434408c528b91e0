import type { ResultatGeste } from '../../vue/gestes-feuille';
import type { Bloc } from '../../vue/vue-classeur';
import type { ModeleGrille } from '../grille/modele-grille';
import { ecrireTexteTabule, lireTexteTabule } from './texte-tabule';

/** Les cellules copiées ou coupées, tant que le presse-papiers du poste contient encore leur texte. */
export interface Copie {
  readonly feuille: string;
  readonly bloc: Bloc;
  readonly couper: boolean;
  readonly texte: string;
}

/** Ce qu'un collage demande autour de lui. */
export interface SuivisPressePapiers {
  readonly surResultat: (resultat: ResultatGeste) => void;
  /** Le contour des cellules copiées apparaît ou disparaît. */
  readonly surCopie: (copie: Copie | null) => void;
  /** Un collage a rempli ce bloc : il devient la sélection. */
  readonly surCollage: (bloc: Bloc) => void;
}

/**
 * Copier, couper, coller, par le presse-papiers du poste. Un texte venu d'ailleurs se colle comme s'il était tapé ;
 * les cellules de ce classeur se collent avec leurs formules et leur aspect.
 */
export class PressePapiers {
  private copie: Copie | null = null;

  constructor(
    private readonly modele: () => ModeleGrille,
    private readonly suivis: SuivisPressePapiers,
  ) {}

  /** Le texte de la sélection, tel qu'un autre tableur le lira. Les lignes masquées n'y sont pas. */
  prendre(couper: boolean): string {
    const { selection, feuille, dimensions } = this.modele();
    const fin = {
      l: Math.min(selection.a.l, Math.max(selection.de.l, dimensions.lignes)),
      c: Math.min(selection.a.c, Math.max(selection.de.c, dimensions.colonnes)),
    };
    const lignes: string[][] = [];
    for (let l = selection.de.l; l <= fin.l; l += 1) {
      if (feuille.ligneMasquee(l) && !couper) continue;
      const cases: string[] = [];
      for (let c = selection.de.c; c <= fin.c; c += 1) cases.push(feuille.cellule(l, c).texte);
      lignes.push(cases);
    }
    const texte = ecrireTexteTabule(lignes);
    this.retenir({ feuille: feuille.id, bloc: { de: selection.de, a: fin }, couper, texte });
    return texte;
  }

  /** Colle un texte du presse-papiers sur la sélection : nos cellules si c'est le leur, sinon le texte. */
  coller(texte: string): void {
    const { selection, feuille } = this.modele();
    const { copie } = this;
    const nos = copie !== null && normal(copie.texte) === normal(texte) ? copie : null;
    if (nos === null && texte === '') return;
    const resultat =
      nos === null
        ? feuille.gestes.collerTextes(selection, lireTexteTabule(texte))
        : feuille.gestes.collerCellules(selection, nos, nos.couper);
    if (nos?.couper === true && resultat.ok) this.oublier();
    if (resultat.bloc !== undefined) this.suivis.surCollage(resultat.bloc);
    this.suivis.surResultat(resultat);
  }

  /** Échap : les cellules copiées ne le sont plus ; le texte reste au presse-papiers du poste. */
  oublier(): void {
    if (this.copie !== null) this.retenir(null);
  }

  private retenir(copie: Copie | null): void {
    this.copie = copie;
    this.suivis.surCopie(copie);
  }
}

const normal = (texte: string): string => texte.replaceAll('\r\n', '\n').replace(/\n$/u, '');
