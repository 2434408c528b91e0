import { texteAffiche } from '../modele/affichage';
import { ecrireContenu, exigerCellulesLibres, viderContenu } from '../modele/ecrire-cellules';
import { ErreurHote } from '../modele/erreur-hote';
import { intersection, rectangle } from '../modele/rectangle';
import { ErreurCellule } from '../modele/valeur';
import type { Hote } from '../protocole/hote';

/** Ce que demandent `getSelectedDataAsync` et `setSelectedDataAsync` (protocole, section 4). */
export interface LectureCommune {
  readonly CoerceType?: string;
  readonly ValueFormat?: string;
}
export interface EcritureCommune {
  readonly CoerceType?: string;
  readonly Data?: unknown;
}

/** Codes de l'API commune. */
const DONNEES_INVALIDES = 5010;
const PAS_LE_DROIT = 7000;

/** Les valeurs de la sélection ; le client les change dans le genre demandé. */
export function lireSelection({ classeur }: Hote, { CoerceType, ValueFormat }: LectureCommune): unknown {
  classeur.moteur.mettreAJour(classeur);
  const feuille = classeur.feuilleActive;
  const etendue = feuille.etendue() ?? rectangle(1, 1);
  const { selection } = feuille;
  const zone = intersection(selection, rectangle(1, 1, etendue.bas, etendue.droite)) ?? {
    ...selection,
    bas: selection.haut,
    droite: selection.gauche,
  };
  const mise = ValueFormat?.toLowerCase() === 'formatted';
  const lignes: (string | number | boolean)[][] = [];
  for (let ligne = zone.haut; ligne <= zone.bas; ligne += 1) {
    const rangee: (string | number | boolean)[] = [];
    for (let colonne = zone.gauche; colonne <= zone.droite; colonne += 1) {
      const valeur = feuille.lire(ligne, colonne)?.valeur ?? null;
      rangee.push(
        mise
          ? texteAffiche(valeur, feuille.style(ligne, colonne).format, classeur.date1904)
          : valeur instanceof ErreurCellule
            ? valeur.code
            : (valeur ?? ''),
      );
    }
    lignes.push(rangee);
  }
  return CoerceType?.toLowerCase() === 'table' ? { Headers: null, Rows: lignes } : lignes;
}

/** Écrit depuis le coin de la sélection ; rend 0, ou le code du refus. */
export function ecrireSelection({ classeur }: Hote, { Data }: EcritureCommune): number {
  const rangees = rangeesDe(Data);
  if (rangees === null) return DONNEES_INVALIDES;
  const feuille = classeur.feuilleActive;
  const { haut, gauche } = feuille.selection;
  const largeur = Math.max(...rangees.map((rangee) => rangee.length));
  try {
    exigerCellulesLibres(feuille, rectangle(haut, gauche, haut + rangees.length - 1, gauche + largeur - 1));
    for (const [l, rangee] of rangees.entries())
      for (const [c, valeur] of rangee.entries()) {
        if (valeur === null || valeur === '') viderContenu(feuille, haut + l, gauche + c);
        else if (typeof valeur === 'string' || typeof valeur === 'number' || typeof valeur === 'boolean')
          ecrireContenu(feuille, haut + l, gauche + c, valeur);
        else return DONNEES_INVALIDES;
      }
  } catch (erreur) {
    if (!(erreur instanceof ErreurHote)) throw erreur;
    return erreur.code === 'AccessDenied' ? PAS_LE_DROIT : DONNEES_INVALIDES;
  }
  feuille.marquerModifiee();
  classeur.prevenir();
  return 0;
}

/** Un texte (lignes et tabulations), une matrice, ou un tableau et ses titres. */
function rangeesDe(donnees: unknown): readonly (readonly unknown[])[] | null {
  if (typeof donnees === 'string') return donnees.split('\n').map((ligne) => ligne.split('\t'));
  if (estMatrice(donnees)) return donnees;
  if (typeof donnees !== 'object' || donnees === null) return null;
  const { Headers: titres, Rows: lignes }: { Headers?: unknown; Rows?: unknown } = donnees;
  if (!estMatrice(lignes)) return null;
  return estMatrice(titres) ? [...titres, ...lignes] : Array.isArray(titres) ? [titres, ...lignes] : lignes;
}

function estMatrice(donnees: unknown): donnees is readonly (readonly unknown[])[] {
  return Array.isArray(donnees) && donnees.length > 0 && donnees.every((rangee) => Array.isArray(rangee));
}
