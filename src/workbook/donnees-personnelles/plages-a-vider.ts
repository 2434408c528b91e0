import { adresseBloc } from '../grille/adresse';
import type { EffacementDuRegistre } from './effacement-du-registre';

/** Des colonnes ou des lignes qui se suivent, bornes comprises. */
interface Suite {
  readonly premiere: number;
  readonly derniere: number;
}

function suites(nombres: readonly number[]): readonly Suite[] {
  const trouvees: Suite[] = [];
  for (const nombre of nombres) {
    const courante = trouvees.at(-1);
    if (courante?.derniere === nombre - 1) trouvees[trouvees.length - 1] = { ...courante, derniere: nombre };
    else trouvees.push({ premiere: nombre, derniere: nombre });
  }
  return trouvees;
}

const uneParUne = (nombres: readonly number[]): readonly Suite[] =>
  nombres.map((nombre) => ({ premiere: nombre, derniere: nombre }));

/**
 * Les plages à vider, de haut en bas : par blocs de lignes et de colonnes voisines ; cellule par cellule si un filtre cache
 * des lignes, car un bloc y tomberait à côté (office-js #224).
 */
export function plagesAVider({ lignes, colonnes }: EffacementDuRegistre, filtree: boolean): readonly string[] {
  const decouper = filtree ? uneParUne : suites;
  const blocsDeColonnes = decouper(colonnes.map(({ colonne }) => colonne));
  return decouper(lignes).flatMap(({ premiere, derniere }) =>
    blocsDeColonnes.map((colonne) => adresseBloc(premiere, colonne.premiere, derniere, colonne.derniere)),
  );
}
