import type { ClasseurHote } from '../modele/classeur-hote';
import type { Feuille } from '../modele/feuille';
import { lireRelations } from './relations';
import { attribut, enfant, enfants } from './xml';
import type { Element } from './xml';

/** Un onglet déclaré par la partie principale ; `partie` est `null` si sa relation manque. */
export interface Onglet {
  readonly element: Element;
  readonly relation: string;
  readonly partie: string | null;
  /** Une feuille de calcul ; sinon feuille graphique, boîte de dialogue ou feuille de macros. */
  readonly deCalcul: boolean;
}

/** Les onglets, dans l'ordre du fichier. */
export function lireOnglets(
  parties: ReadonlyMap<string, Uint8Array>,
  principale: string,
  racine: Element,
): readonly Onglet[] {
  const relations = lireRelations(parties, principale);
  return enfants(enfant(racine, 'sheets'), 'sheet').map((element) => {
    const id = Object.entries(element.attributs).find(([nom]) => nom.endsWith(':id'))?.[1] ?? '';
    const relation = relations.find((une) => une.id === id);
    return {
      element,
      relation: id,
      partie: relation?.cible ?? null,
      deCalcul: relation === undefined || relation.type.endsWith('/worksheet'),
    };
  });
}

/** L'onglet qui est devant dans le fichier. */
export function ongletDevant(onglets: readonly Onglet[], racine: Element): Onglet | undefined {
  return onglets[Number(attribut(enfant(enfant(racine, 'bookViews'), 'workbookView'), 'activeTab') ?? 0)];
}

/** Les onglets à écrire : les feuilles du classeur dans leur ordre, et chaque onglet étranger après celui qu'il suivait. */
export function ordreDesOnglets(classeur: ClasseurHote, anciens: readonly Onglet[]): readonly (Feuille | Onglet)[] {
  const ordre: (Feuille | Onglet)[] = [...classeur.feuilles];
  let precedent: Feuille | Onglet | null = null;
  for (const onglet of anciens) {
    if (onglet.deCalcul) {
      precedent = classeur.feuilles.find(({ partie }) => partie !== null && partie === onglet.partie) ?? precedent;
      continue;
    }
    ordre.splice(precedent === null ? 0 : ordre.indexOf(precedent) + 1, 0, onglet);
    precedent = onglet;
  }
  return ordre;
}
