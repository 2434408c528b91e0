import { ecrireAdresse } from '../modele/adresse';
import type { Feuille } from '../modele/feuille';
import type { Parties } from './paquet';
import { TYPE_RELATION, ecrireRelations, lireRelations } from './relations';
import { attribut, el, enfant, enfants } from './xml';
import type { Element } from './xml';
import { zones } from './zones-xml';

/** Lit les liens d'une feuille ; les adresses externes sont dans ses relations. */
export function lireLiens(feuille: Feuille, racine: Element, parties: ReadonlyMap<string, Uint8Array>): void {
  const relations = feuille.partie === null ? [] : lireRelations(parties, feuille.partie);
  feuille.liens.tous = enfants(enfant(racine, 'hyperlinks'), 'hyperlink').flatMap((lien) => {
    const id = Object.entries(lien.attributs).find(([nom]) => nom.endsWith(':id'))?.[1];
    return zones(attribut(lien, 'ref')).map((zone) => ({
      zone,
      adresse: relations.find((relation) => relation.id === id)?.cible ?? null,
      emplacement: attribut(lien, 'location') ?? null,
      bulle: attribut(lien, 'tooltip') ?? null,
    }));
  });
}

/** Récrit les relations des liens et rend leur élément ; `undefined` : rien n'a changé, l'ancien vaut. */
export function ecrireLiens({ liens }: Feuille, partie: string, parties: Parties): Element | null | undefined {
  if (!liens.modifies) return undefined;
  const relations = lireRelations(parties, partie).filter(({ type }) => !type.endsWith('/hyperlink'));
  const elements = liens.tous.map(({ zone, adresse, emplacement, bulle }, rang) => {
    if (adresse !== null)
      relations.push({ id: `lien${rang + 1}`, type: `${TYPE_RELATION}/hyperlink`, cible: adresse, externe: true });
    return el('hyperlink', {
      ref: ecrireAdresse(zone),
      'r:id': adresse === null ? undefined : `lien${rang + 1}`,
      location: emplacement ?? undefined,
      tooltip: bulle ?? undefined,
    });
  });
  ecrireRelations(parties, partie, relations);
  return elements.length === 0 ? null : el('hyperlinks', {}, elements);
}
