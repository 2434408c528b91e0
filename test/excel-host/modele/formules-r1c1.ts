import { citerFeuille, lettresDeColonne } from './adresse';
import { MAX_COLONNES, MAX_LIGNES } from './rectangle';
import { transformerReferences } from './references-formule';

/** Une formule (sans `=`) en style R1C1, vue d'une cellule. */
export function versR1C1(formule: string, ligne: number, colonne: number): string {
  const ecrire = (lettre: 'R' | 'C', { rang, fige }: { rang: number; fige: boolean }, ici: number): string =>
    fige ? `${lettre}${rang}` : rang === ici ? lettre : `${lettre}[${rang - ici}]`;
  return transformerReferences(formule, ({ feuille, genre, haut, bas, gauche, droite, seule }) => {
    const prefixe = feuille === null ? '' : `${citerFeuille(feuille)}!`;
    const [h, b] = [ecrire('R', haut, ligne), ecrire('R', bas, ligne)];
    const [g, d] = [ecrire('C', gauche, colonne), ecrire('C', droite, colonne)];
    if (genre === 'lignes') return prefixe + (h === b ? h : `${h}:${b}`);
    if (genre === 'colonnes') return prefixe + (g === d ? g : `${g}:${d}`);
    return prefixe + (seule ? h + g : `${h}${g}:${b}${d}`);
  });
}

const JETON =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(?<![\p{L}\p{N}_.])(?:R(\[-?\d+\]|\d+)?)?(?:C(\[-?\d+\]|\d+)?)?(?![\p{L}\p{N}_.(!])/giu;

/** L'inverse de {@link versR1C1} : une formule en style R1C1, réécrite en A1 pour une cellule. */
export function depuisR1C1(formule: string, ligne: number, colonne: number): string {
  const rang = (mot: string | undefined, ici: number, max: number): string => {
    const relatif = mot === undefined || mot.startsWith('[');
    const lu = mot === undefined ? 0 : Number(mot.replace(/[[\]]/gu, ''));
    const place = relatif ? ((ici + lu - 1 + max) % max) + 1 : lu;
    return `${relatif ? '' : '$'}${max === MAX_COLONNES ? lettresDeColonne(place) : place}`;
  };
  return formule.replace(JETON, (jeton: string, r: string | undefined, c: string | undefined) => {
    if (jeton === '' || jeton.startsWith('"') || jeton.startsWith("'")) return jeton;
    const [aR, aC] = [/^r/iu.test(jeton), /c(?:\[-?\d+\]|\d+)?$/iu.test(jeton)];
    if (aR && aC) return rang(c, colonne, MAX_COLONNES) + rang(r, ligne, MAX_LIGNES);
    const seul = aR ? rang(r, ligne, MAX_LIGNES) : rang(c, colonne, MAX_COLONNES);
    return `${seul}:${seul}`;
  });
}
