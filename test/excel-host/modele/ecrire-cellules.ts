import type { Cellule } from './cellule';
import { estSousFusion } from './decaler-feuille';
import { ErreurHote } from './erreur-hote';
import type { Feuille } from './feuille';
import { lireSaisie } from './lire-saisie';
import type { Culture } from './lire-saisie';
import { isDateFormat } from './numfmt';
import { MAX_COLONNES, MAX_LIGNES, nombreDeCellules } from './rectangle';
import type { Rectangle } from './rectangle';
import { completerReferences, tableauDe } from './references-structurees';
import type { Style } from './style';

const LONGUEUR_TEXTE = 32_767;
const LONGUEUR_FORMULE = 8_192;
const ECART_1904 = 1_462;

/** AccessDenied si la feuille est protégée et qu'une cellule de la zone est verrouillée. */
export function exigerCellulesLibres(feuille: Feuille, zone: Rectangle): void {
  if (feuille.protection === null) return;
  if (nombreDeCellules(zone) > 1_000_000) throw new ErreurHote('AccessDenied');
  for (let ligne = zone.haut; ligne <= zone.bas; ligne += 1) {
    for (let colonne = zone.gauche; colonne <= zone.droite; colonne += 1) {
      if (feuille.style(ligne, colonne).verrouillee) throw new ErreurHote('AccessDenied');
    }
  }
}

/** AccessDenied si la feuille est protégée et que cette permission (`formatCells`, `insertRows`…) n'a pas été laissée. */
export function exigerPermission(feuille: Feuille, permission: string): void {
  // Dans le fichier, l'attribut dit que le geste est interdit ; absent, il l'est.
  if (feuille.protection !== null && !['0', 'false'].includes(feuille.protection.attributs[permission] ?? '1'))
    throw new ErreurHote('AccessDenied');
}

/**
 * Écrit un contenu dans une cellule comme s'il y était tapé. Nombres et booléens sont pris tels quels (sauf au format Texte).
 * Une formule illisible est refusée (InvalidArgument).
 */
export function ecrireContenu(
  feuille: Feuille,
  ligne: number,
  colonne: number,
  brut: string | number | boolean,
  culture: Culture = 'en-US',
): void {
  if (estSousFusion(feuille, ligne, colonne)) return;
  const style = feuille.style(ligne, colonne);
  if (typeof brut !== 'string') {
    const texte = culture === 'en-US' ? String(brut).toUpperCase() : String(brut);
    poser(
      feuille,
      ligne,
      colonne,
      style.format === '@'
        ? { valeur: texte, formule: null, style }
        : { valeur: brut, formule: null, style: sansApostrophe(feuille, style) },
    );
    return;
  }
  if (brut.length > LONGUEUR_TEXTE) throw new ErreurHote('InvalidArgument');
  const saisie = lireSaisie(brut, culture, style.format, feuille.classeur.jourCourant);
  if (saisie.genre === 'formule') {
    if (saisie.formule.length > LONGUEUR_FORMULE) throw new ErreurHote('FormulaLengthExceedsLimit');
    if (!feuille.classeur.moteur.estLisible(saisie.formule)) throw new ErreurHote('InvalidArgument');
    poser(feuille, ligne, colonne, {
      valeur: null,
      formule: completerReferences(
        feuille.classeur.moteur.normaliser(saisie.formule),
        tableauDe(feuille, ligne, colonne),
      ),
      style: sansApostrophe(feuille, style),
    });
    return;
  }
  const format = saisie.format !== null && style.format === 'General' ? saisie.format : style.format;
  const nouveau =
    format === style.format && saisie.apostrophe === style.apostrophe
      ? style
      : feuille.classeur.styles.interner({ ...style, format, apostrophe: saisie.apostrophe });
  // Les textes lus comme des dates le sont dans le système 1900 ; un classeur 1904 compte 1 462 jours de moins.
  const enDate = typeof saisie.valeur === 'number' && saisie.format !== null && isDateFormat(saisie.format);
  const valeur =
    enDate && feuille.classeur.date1904 && typeof saisie.valeur === 'number'
      ? saisie.valeur - ECART_1904
      : saisie.valeur;
  poser(feuille, ligne, colonne, { valeur, formule: null, style: nouveau });
}

/** Vide une cellule ; son aspect reste. */
export function viderContenu(feuille: Feuille, ligne: number, colonne: number): void {
  const cellule = feuille.lire(ligne, colonne);
  if (cellule === undefined) return;
  poser(feuille, ligne, colonne, { valeur: null, formule: null, style: sansApostrophe(feuille, cellule.style) });
}

function sansApostrophe(feuille: Feuille, style: Style): Style {
  return style.apostrophe ? feuille.classeur.styles.interner({ ...style, apostrophe: false }) : style;
}

/** Pose une cellule, ou l'ôte si elle n'a plus ni contenu ni aspect propre. */
export function poser(feuille: Feuille, ligne: number, colonne: number, cellule: Cellule): void {
  if (
    cellule.valeur === null &&
    cellule.formule === null &&
    cellule.style ===
      (feuille.lignes.lire(ligne).style ?? feuille.colonnes.lire(colonne).style ?? feuille.classeur.styles.normal)
  ) {
    feuille.grille.oter(ligne, colonne);
    return;
  }
  feuille.grille.poser(ligne, colonne, cellule);
}

/** Change l'aspect de toutes les cellules de la zone, y compris vides ; les lignes et colonnes entières le retiennent elles-mêmes. */
export function changerStyle(feuille: Feuille, zone: Rectangle, changer: (style: Style) => Style): void {
  const memoire = new Map<Style, Style>();
  const suite = (style: Style): Style => {
    let nouveau = memoire.get(style);
    if (nouveau === undefined) memoire.set(style, (nouveau = feuille.classeur.styles.interner(changer(style))));
    return nouveau;
  };
  const normal = feuille.classeur.styles.normal;
  const colonnesEntieres = zone.haut === 1 && zone.bas === MAX_LIGNES;
  const lignesEntieres = zone.gauche === 1 && zone.droite === MAX_COLONNES;
  if (colonnesEntieres)
    feuille.colonnes.modifier(zone.gauche, zone.droite, (bande) => ({ ...bande, style: suite(bande.style ?? normal) }));
  else if (lignesEntieres)
    feuille.lignes.modifier(zone.haut, zone.bas, (bande) => ({ ...bande, style: suite(bande.style ?? normal) }));
  if (colonnesEntieres || lignesEntieres) {
    for (const [ligne, colonne, cellule] of [...feuille.grille.parcourir(zone)])
      feuille.grille.poser(ligne, colonne, { ...cellule, style: suite(cellule.style) });
    return;
  }
  for (let ligne = zone.haut; ligne <= zone.bas; ligne += 1) {
    for (let colonne = zone.gauche; colonne <= zone.droite; colonne += 1) {
      const cellule = feuille.lire(ligne, colonne);
      const style = suite(cellule?.style ?? feuille.style(ligne, colonne));
      poser(
        feuille,
        ligne,
        colonne,
        cellule === undefined ? { valeur: null, formule: null, style } : { ...cellule, style },
      );
    }
  }
}
