import type { Decalage } from './decalage';

/** Les sauts de page posés à la main : le rang de la première ligne (ou colonne) de la page qui suit. */
export interface SautsDePage {
  lignes: number[];
  colonnes: number[];
}

/** Ajoute un saut s'il n'y est pas ; rien ne précède la première ligne. */
export function ajouterSaut(sauts: SautsDePage, axe: keyof SautsDePage, rang: number): void {
  if (!sauts[axe].includes(rang)) sauts[axe] = [...sauts[axe], rang].sort((a, b) => a - b);
}

/** Les sauts suivent les lignes et colonnes entières qu'on insère ou supprime. */
export function decalerSauts(sauts: SautsDePage, { axe, debut, nombre }: Decalage): void {
  const suite = sauts[axe].map((rang) =>
    nombre > 0 ? (rang >= debut ? rang + nombre : rang) : rang < debut ? rang : Math.max(debut, rang + nombre),
  );
  sauts[axe] = [...new Set(suite)].filter((rang) => rang > 1);
}
