import { lireAdresse } from '../modele/adresse';
import { texteAffiche } from '../modele/affichage';
import type { Feuille } from '../modele/feuille';
import { intersection } from '../modele/rectangle';
import { memeFeuille } from '../modele/references-formule';
import type { Valeur } from '../modele/valeur';
import type { Validation } from '../modele/validation';
import { formuleVueDe } from './formule-de-validation';

/** Les choix d'une liste, tels qu'elle les montre et tels que les cellules les contiennent. */
export interface Choix {
  readonly textes: readonly string[];
  readonly valeurs: readonly Valeur[];
  /** Une liste écrite dans la règle distingue majuscules et minuscules ; une plage, non. */
  readonly casseCompte: boolean;
  /** Un nom dont la plage a une cellule vide laisse tout passer, si les vides sont permis. */
  readonly laissePasser: boolean;
}

/** Les choix d'une liste déroulante, ou `null` si la cellule n'en a pas (ou si sa source se calcule). */
export function choixDeListe(feuille: Feuille, ligne: number, colonne: number): readonly string[] | null {
  const regle = feuille.validationEn(ligne, colonne);
  if (regle?.type !== 'list') return null;
  return lireChoix(feuille, regle, ligne, colonne)?.textes ?? null;
}

export function lireChoix(feuille: Feuille, regle: Validation, ligne: number, colonne: number): Choix | null {
  if (regle.formule1 === null) return null;
  if (regle.formule1.startsWith('"')) {
    const textes = regle.formule1
      .slice(1, -1)
      .replaceAll('""', '"')
      .split(',')
      .map((choix) => choix.trim())
      .filter((choix) => choix !== '');
    return { textes, valeurs: [], casseCompte: true, laissePasser: false };
  }
  const formule = formuleVueDe(regle, regle.formule1, ligne, colonne);
  const { classeur } = feuille;
  const nomme = classeur.noms.find(
    ({ nom, feuille: portee }) => memeFeuille(nom, formule) && (portee === null || portee === feuille),
  );
  const lue = lireAdresse(nomme?.formule ?? formule);
  const source = lue === null ? null : lue.feuille === null ? feuille : classeur.trouverFeuille(lue.feuille);
  if (lue === null || source === null) return null;
  classeur.moteur.mettreAJour(classeur);
  const etendue = source.etendue();
  const utile = etendue === null ? null : intersection(lue.zone, etendue);
  const cellules = (utile === null ? [] : [...source.grille.parcourir(utile)])
    .filter(([, , { valeur }]) => valeur !== null)
    .sort(([l1, c1], [l2, c2]) => l1 - l2 || c1 - c2);
  const taille = (lue.zone.bas - lue.zone.haut + 1) * (lue.zone.droite - lue.zone.gauche + 1);
  return {
    textes: cellules.map(([, , { valeur, style }]) => texteAffiche(valeur, style.format, classeur.date1904)),
    valeurs: cellules.map(([, , { valeur }]) => valeur),
    casseCompte: false,
    laissePasser: regle.videPermis && nomme !== undefined && cellules.length < taille,
  };
}
