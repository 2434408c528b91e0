import type { Jour } from '../../domain/commun/jour';

/**
 * Ce que l'on veut voir dans une cellule, dit sans ambiguïté.
 *
 * - `text` : un texte, saisi par une personne ou non ; il reste un texte, même s'il commence par `=`.
 * - `day` : une date ; la cellule reçoit le numéro de série et le format `dd/mm/yyyy`.
 * - `number` : un nombre, avec un format d'affichage en codes américains s'il en faut un.
 * - `formula` : une formule écrite par nous, en noms anglais et virgules.
 * - `empty` : la cellule est vidée, son format reste.
 */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'day'; readonly day: Jour }
  | { readonly kind: 'number'; readonly value: number; readonly format?: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly format?: string }
  | { readonly kind: 'empty' };
