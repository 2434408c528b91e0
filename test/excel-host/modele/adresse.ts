import { FEUILLE_ENTIERE, MAX_COLONNES, MAX_LIGNES, rectangle } from './rectangle';
import type { Rectangle } from './rectangle';

/** 1 → `A`, 27 → `AA`. */
export function lettresDeColonne(colonne: number): string {
  let lettres = '';
  for (let reste = colonne; reste > 0; reste = Math.floor((reste - 1) / 26)) {
    lettres = String.fromCharCode(65 + ((reste - 1) % 26)) + lettres;
  }
  return lettres;
}

/** `A` → 1, `AA` → 27 ; la casse ne compte pas. */
export function colonneDeLettres(lettres: string): number {
  let colonne = 0;
  for (const lettre of lettres.toUpperCase()) colonne = colonne * 26 + lettre.charCodeAt(0) - 64;
  return colonne;
}

export interface AdresseLue {
  /** Nom de l'onglet s'il est écrit devant (`'Mon onglet'!A1`), sinon `null`. */
  readonly feuille: string | null;
  readonly zone: Rectangle;
}

const CELLULE = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const COLONNES = /^\$?([A-Z]{1,3})$/i;
const LIGNES = /^\$?([1-9]\d{0,6})$/;

/**
 * Lit `B4`, `B4:E9`, `A:C`, `5:7`, précédés ou non d'un nom d'onglet ; `null` si ce n'est pas une adresse ou si elle sort de la feuille.
 *
 * @example lireAdresse("'Mon onglet'!$B$4:E9")
 */
export function lireAdresse(texte: string): AdresseLue | null {
  const exclamation = texte.lastIndexOf('!');
  const feuille = exclamation < 0 ? null : nomSansApostrophes(texte.slice(0, exclamation));
  const corps = texte.slice(exclamation + 1).trim();
  if (corps === '') return feuille === null ? null : { feuille, zone: FEUILLE_ENTIERE };
  const [debut, fin, ...trop] = corps.split(':');
  if (debut === undefined || trop.length > 0) return null;
  const zone = lireBornes(debut, fin ?? null);
  return zone === null ? null : { feuille, zone };
}

function lireBornes(debut: string, fin: string | null): Rectangle | null {
  const a = CELLULE.exec(debut);
  const b = fin === null ? a : CELLULE.exec(fin);
  if (a !== null && b !== null)
    return ordonner(Number(a[2]), colonneDeLettres(a[1] ?? ''), Number(b[2]), colonneDeLettres(b[1] ?? ''));
  if (fin === null) return null;
  const [ca, cb] = [COLONNES.exec(debut), COLONNES.exec(fin)];
  if (ca !== null && cb !== null)
    return ordonner(1, colonneDeLettres(ca[1] ?? ''), MAX_LIGNES, colonneDeLettres(cb[1] ?? ''));
  const [la, lb] = [LIGNES.exec(debut), LIGNES.exec(fin)];
  return la !== null && lb !== null ? ordonner(Number(la[1]), 1, Number(lb[1]), MAX_COLONNES) : null;
}

function ordonner(l1: number, c1: number, l2: number, c2: number): Rectangle | null {
  const zone = rectangle(Math.min(l1, l2), Math.min(c1, c2), Math.max(l1, l2), Math.max(c1, c2));
  return zone.bas > MAX_LIGNES || zone.droite > MAX_COLONNES ? null : zone;
}

function nomSansApostrophes(nom: string): string {
  return nom.startsWith("'") && nom.endsWith("'") && nom.length > 1 ? nom.slice(1, -1).replaceAll("''", "'") : nom;
}

/** `B4`, `B4:E9`, `A:C` ou `5:7` ; avec `$` devant chaque repère si `absolue`. */
export function ecrireAdresse(zone: Rectangle, absolue = false): string {
  const d = absolue ? '$' : '';
  const colonnes = [zone.gauche, zone.droite].map((colonne) => d + lettresDeColonne(colonne));
  const lignes = [zone.haut, zone.bas].map((ligne) => `${d}${ligne}`);
  if (zone.haut === 1 && zone.bas === MAX_LIGNES && zone.droite - zone.gauche + 1 < MAX_COLONNES)
    return `${colonnes[0]}:${colonnes[1]}`;
  if (zone.gauche === 1 && zone.droite === MAX_COLONNES) return `${lignes[0]}:${lignes[1]}`;
  const debut = `${colonnes[0]}${lignes[0]}`;
  return zone.haut === zone.bas && zone.gauche === zone.droite ? debut : `${debut}:${colonnes[1]}${lignes[1]}`;
}

/** Le nom d'onglet comme Excel l'écrit devant une adresse : entre apostrophes dès qu'il n'est pas un simple mot. */
export function citerFeuille(nom: string): string {
  const simple =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(nom) && !CELLULE.test(nom) && !/^(r|c|rc|r\d+c\d+|true|false)$/i.test(nom);
  return simple ? nom : `'${nom.replaceAll("'", "''")}'`;
}

/** `Feuil1!B4`, `'Suivi courriels'!B4:E9`. */
export function ecrireAdresseComplete(nomFeuille: string, zone: Rectangle, absolue = false): string {
  return `${citerFeuille(nomFeuille)}!${ecrireAdresse(zone, absolue)}`;
}
