import type { ClasseurHote } from '../modele/classeur-hote';
import type { Feuille } from '../modele/feuille';
import type { Rectangle } from '../modele/rectangle';
import { tableauxDe } from './tableaux';
import type { TableauVu } from './tableaux';

/** Ce que les événements comparent d'une feuille, d'un geste à l'autre. */
export interface FeuillePhotographiee {
  readonly feuille: Feuille;
  readonly id: string;
  readonly nom: string;
  readonly visibilite: string;
  readonly protegee: boolean;
  readonly selection: Rectangle;
  readonly graphiques: readonly string[];
  readonly tableaux: readonly TableauVu[];
  /** Les propriétés des lignes, telles quelles : la même liste tant qu'aucune n'a changé. */
  readonly lignes: readonly unknown[];
  /** Les lignes masquées, par intervalles. */
  readonly masquees: readonly (readonly [number, number])[];
}

/** L'état du classeur entre deux gestes. */
export interface Photo {
  readonly version: number;
  readonly active: Feuille | null;
  readonly feuilles: readonly FeuillePhotographiee[];
  /** L'identifiant du graphique sélectionné. */
  readonly graphiqueActif: string | null;
  readonly reglages: string;
}

/** `avant` : la photo d'avant, dont on reprend ce qui n'a pas bougé. */
export function photographier(classeur: ClasseurHote, avant: Photo | null = null): Photo {
  const anciennes = new Map(avant?.feuilles.map((une) => [une.feuille, une]));
  return {
    version: classeur.version,
    active: classeur.feuilles.length === 0 ? null : classeur.feuilleActive,
    feuilles: classeur.feuilles.map((feuille) => ({
      feuille,
      id: feuille.id,
      nom: feuille.nom,
      visibilite: feuille.visibilite,
      protegee: feuille.protection !== null,
      selection: feuille.selection,
      graphiques: feuille.graphiques.map(({ id }) => id),
      tableaux: tableauxDe(feuille),
      ...lignesDe(feuille, anciennes.get(feuille)),
    })),
    graphiqueActif: classeur.graphiqueActif?.id ?? null,
    reglages: JSON.stringify([...classeur.reglages]),
  };
}

function lignesDe(
  { lignes }: Feuille,
  avant: FeuillePhotographiee | undefined,
): Pick<FeuillePhotographiee, 'lignes' | 'masquees'> {
  const toutes = lignes.tous();
  if (avant?.lignes === toutes) return { lignes: toutes, masquees: avant.masquees };
  const masquees = toutes.filter(({ proprietes }) => proprietes.masquee).map(({ de, a }) => [de, a] as const);
  return { lignes: toutes, masquees };
}
