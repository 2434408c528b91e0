import { ecrireAdresseComplete, lireAdresse } from './adresse';
import type { Feuille } from './feuille';
import { MAX_COLONNES, MAX_LIGNES } from './rectangle';
import type { Rectangle } from './rectangle';
import { memeFeuille } from './references-formule';

export const ZONE_IMPRESSION = '_xlnm.Print_Area';
const TITRES = '_xlnm.Print_Titles';

/** Remplace un nom réservé de la feuille par ces zones ; aucune zone l'ôte. */
export function poserNomReserve(feuille: Feuille, nom: string, zones: readonly Rectangle[]): void {
  const { classeur } = feuille;
  classeur.noms = classeur.noms.filter((autre) => autre.feuille !== feuille || !memeFeuille(autre.nom, nom));
  if (zones.length > 0)
    classeur.noms.push({
      nom,
      feuille,
      formule: zones.map((zone) => ecrireAdresseComplete(feuille.nom, zone, true)).join(','),
      visible: true,
      commentaire: '',
      attributs: {},
    });
  classeur.structureModifiee = true;
  classeur.marquerModifie();
}

function zonesDuNom(feuille: Feuille, voulu: string): Rectangle[] {
  const trouve = feuille.classeur.noms.find((autre) => autre.feuille === feuille && memeFeuille(autre.nom, voulu));
  const morceaux = trouve?.formule.match(/(?:'(?:[^']|'')*'|[^,'])+/gu) ?? [];
  return morceaux.flatMap((morceau) => lireAdresse(morceau)?.zone ?? []);
}

export function zonesImprimees(feuille: Feuille): Rectangle[] {
  return zonesDuNom(feuille, ZONE_IMPRESSION);
}

const estDeLignes = ({ gauche, droite }: Rectangle): boolean => gauche === 1 && droite === MAX_COLONNES;

/** Les lignes (ou les colonnes) répétées sur chaque page, ou `null`. */
export function lireTitres(feuille: Feuille, axe: 'lignes' | 'colonnes'): Rectangle | null {
  return zonesDuNom(feuille, TITRES).find((zone) => estDeLignes(zone) === (axe === 'lignes')) ?? null;
}

/** Répète les lignes (ou les colonnes) entières d'une plage ; l'autre sens garde ses titres. */
export function poserTitres(feuille: Feuille, axe: 'lignes' | 'colonnes', zone: Rectangle): void {
  const entiere =
    axe === 'lignes' ? { ...zone, gauche: 1, droite: MAX_COLONNES } : { ...zone, haut: 1, bas: MAX_LIGNES };
  const autre = lireTitres(feuille, axe === 'lignes' ? 'colonnes' : 'lignes');
  const [colonnes, lignes] = axe === 'lignes' ? [autre, entiere] : [entiere, autre];
  poserNomReserve(
    feuille,
    TITRES,
    [colonnes, lignes].filter((un) => un !== null),
  );
}
