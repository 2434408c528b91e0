import type { Feuille } from '../modele/feuille';
import type { Rectangle } from '../modele/rectangle';

/** Un tableau, tel que les événements le voient : une copie, qui ne bouge plus. */
export interface TableauVu {
  readonly id: string;
  readonly nom: string;
  readonly rect: Rectangle;
}

export function tableauxDe({ tableaux }: Feuille): readonly TableauVu[] {
  return tableaux.map(({ id, nom, zone }) => ({ id, nom, rect: zone }));
}
