import { citerFeuille, lettresDeColonne } from './adresse';
import { MAX_COLONNES, MAX_LIGNES } from './rectangle';
import { transformerReferences } from './references-formule';

interface Repere {
  readonly rang: number;
  readonly fige: boolean;
}

/** Une formule (sans `=`) en notation L1C1, vue d'une cellule : `A2` vue de B2 est `RC[-1]`. */
export function enR1C1(formule: string, ligne: number, colonne: number): string {
  return transformerReferences(formule, ({ feuille, genre, haut, gauche, bas, droite, seule }) => {
    const repere = (lettre: string, { rang, fige }: Repere, ici: number): string =>
      fige ? `${lettre}${rang}` : rang === ici ? lettre : `${lettre}[${rang - ici}]`;
    const coin = (l: Repere, c: Repere): string =>
      (genre === 'colonnes' ? '' : repere('R', l, ligne)) + (genre === 'lignes' ? '' : repere('C', c, colonne));
    const [debut, fin] = [coin(haut, gauche), coin(bas, droite)];
    return (feuille === null ? '' : `${citerFeuille(feuille)}!`) + (seule || debut === fin ? debut : `${debut}:${fin}`);
  });
}

const JETON =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.[])(?:R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?|R(\[-?\d+\]|\d+)|C(\[-?\d+\]|\d+))(?![\p{L}\p{N}_.([])/giu;

/** L'inverse de {@link enR1C1}. */
export function deR1C1(formule: string, ligne: number, colonne: number): string {
  return formule.replace(JETON, (jeton: string, l?: string, c?: string, ligneSeule?: string, colonneSeule?: string) => {
    if (/^["']/u.test(jeton)) return jeton;
    const rang = (ecrit: string | undefined, ici: number, max: number): string => {
      const place =
        ecrit === undefined ? ici : ecrit.startsWith('[') ? ici + Number(ecrit.slice(1, -1)) : Number(ecrit);
      const borne = ((place - 1 + max) % max) + 1;
      const dollar = ecrit !== undefined && !ecrit.startsWith('[') ? '$' : '';
      return dollar + (max === MAX_LIGNES ? String(borne) : lettresDeColonne(borne));
    };
    if (ligneSeule !== undefined) {
      const une = rang(ligneSeule, ligne, MAX_LIGNES);
      return `${une}:${une}`;
    }
    if (colonneSeule !== undefined) {
      const une = rang(colonneSeule, colonne, MAX_COLONNES);
      return `${une}:${une}`;
    }
    return rang(c, colonne, MAX_COLONNES) + rang(l, ligne, MAX_LIGNES);
  });
}
