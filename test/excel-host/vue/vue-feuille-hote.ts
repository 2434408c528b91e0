import { AspectsConditionnels } from '../calcul/aspects-conditionnels';
import { choixDeListe } from '../calcul/choix-de-liste';
import { texteAffiche } from '../modele/affichage';
import { POINTS_PAR_PIXEL, hauteurLigne, largeurColonne } from '../modele/dimensions-feuille';
import type { Feuille } from '../modele/feuille';
import { rectangle } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import { ErreurCellule } from '../modele/valeur';
import { couleurDuFormat } from './couleur-du-format';
import type { GestesFeuille } from './gestes-feuille';
import { GestesFeuilleHote } from './gestes-feuille-hote';
import { graphiqueVu } from './graphique-vu';
import type { Historique } from './historique';
import { saisir, texteEdition } from './saisir';
import { ornementsVus } from './ornements-vus';
import { styleDansTableau } from './style-tableau';
import { styleVu } from './style-vu';
import type { Bloc, ResultatSaisie, VueCellule, VueFeuille, VueGraphique } from './vue-classeur';

const SANS_INVITE = { montrer: false, titre: '', message: '' };

/** Une feuille de l'hôte telle que la page la montre. */
export class VueFeuilleHote implements VueFeuille {
  private readonly aspects: AspectsConditionnels;

  readonly gestes: GestesFeuille;

  constructor(
    private readonly feuille: Feuille,
    private readonly historique: Historique,
  ) {
    this.aspects = new AspectsConditionnels(feuille);
    this.gestes = new GestesFeuilleHote(feuille, historique);
  }

  get id(): string {
    return this.feuille.id;
  }
  get nom(): string {
    return this.feuille.nom;
  }
  get quadrillage(): boolean {
    return this.feuille.quadrillage;
  }
  get protegee(): boolean {
    return this.feuille.protection !== null;
  }
  get selection(): Bloc {
    return blocDe(this.feuille.selection);
  }
  set selection({ de, a }: Bloc) {
    this.feuille.selection = rectangle(
      Math.min(de.l, a.l),
      Math.min(de.c, a.c),
      Math.max(de.l, a.l),
      Math.max(de.c, a.c),
    );
    this.feuille.classeur.graphiqueActif = null;
    this.feuille.classeur.prevenir();
  }

  dimensions(): { readonly lignes: number; readonly colonnes: number } {
    const etendue = this.feuille.etendue();
    return { lignes: etendue?.bas ?? 0, colonnes: etendue?.droite ?? 0 };
  }

  cellule(ligne: number, colonne: number): VueCellule {
    const { classeur } = this.feuille;
    classeur.moteur.mettreAJour(classeur);
    const valeur = this.feuille.lire(ligne, colonne)?.valeur ?? null;
    const style = styleDansTableau(this.feuille, ligne, colonne, this.feuille.style(ligne, colonne));
    const aspect = this.aspects.en(ligne, colonne);
    const type =
      valeur === null
        ? 'vide'
        : valeur instanceof ErreurCellule
          ? 'erreur'
          : typeof valeur === 'string'
            ? 'texte'
            : typeof valeur === 'number'
              ? 'nombre'
              : 'booleen';
    const format = aspect?.format ?? style.format;
    const couleurTexte = typeof valeur === 'number' ? couleurDuFormat(format, valeur) : null;
    const vu = styleVu(style, aspect);
    return {
      texte: texteAffiche(valeur, format, classeur.date1904),
      type,
      style: couleurTexte === null ? vu : { ...vu, couleurTexte },
      ...ornementsVus(aspect),
    };
  }

  pleine(ligne: number, colonne: number): boolean {
    const { classeur } = this.feuille;
    classeur.moteur.mettreAJour(classeur);
    const valeur = this.feuille.lire(ligne, colonne)?.valeur ?? null;
    return valeur !== null && valeur !== '';
  }
  valeurNumerique(ligne: number, colonne: number): number | null {
    const valeur = this.feuille.lire(ligne, colonne)?.valeur ?? null;
    return typeof valeur === 'number' ? valeur : null;
  }

  largeurColonne(colonne: number): number {
    return largeurColonne(this.feuille, colonne);
  }
  hauteurLigne(ligne: number): number {
    return Math.round(hauteurLigne(this.feuille, ligne) / POINTS_PAR_PIXEL);
  }
  ligneMasquee(ligne: number): boolean {
    return this.feuille.lignes.lire(ligne).masquee;
  }
  colonneMasquee(colonne: number): boolean {
    return this.feuille.colonnes.lire(colonne).masquee;
  }
  fusions(): readonly Bloc[] {
    return this.feuille.fusions.map(blocDe);
  }
  volets(): { readonly lignes: number; readonly colonnes: number } {
    return this.feuille.volets;
  }
  graphiques(): readonly VueGraphique[] {
    return this.feuille.graphiques.map((graphique) => graphiqueVu(this.feuille, graphique));
  }
  saisir(ligne: number, colonne: number, texte: string, malgreTout = false): ResultatSaisie {
    return this.historique.noter(() => saisir(this.feuille, ligne, colonne, texte, malgreTout));
  }
  invite(ligne: number, colonne: number): { readonly titre: string; readonly message: string } | null {
    const { montrer, titre, message } = this.feuille.validationEn(ligne, colonne)?.invite ?? SANS_INVITE;
    return montrer && titre + message !== '' ? { titre, message } : null;
  }
  listeDeChoix(ligne: number, colonne: number): readonly string[] | null {
    return choixDeListe(this.feuille, ligne, colonne);
  }
  texteEdition(ligne: number, colonne: number): string {
    return texteEdition(this.feuille, ligne, colonne);
  }
}

function blocDe({ haut, gauche, bas, droite }: Rectangle): Bloc {
  return { de: { l: haut, c: gauche }, a: { l: bas, c: droite } };
}
