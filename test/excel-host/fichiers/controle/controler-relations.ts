import { texteDePartie } from '../paquet';
import { cheminDesRelations, lireRelations } from '../relations';
import { analyser, attribut, elements, enfants } from '../xml';
import type { Element } from '../xml';

/** Relations sans cible, identifiants en double ou inconnus, parties sans type de contenu. */
export function controlerRelations(parties: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const types = analyser(texteDePartie(parties, '[Content_Types].xml') ?? '<Types/>');
  const declares = enfants(types, 'Override').map((un) => (attribut(un, 'PartName') ?? '').slice(1));
  const fins = new Set(enfants(types, 'Default').map((un) => (attribut(un, 'Extension') ?? '').toLowerCase()));
  const defauts = declares
    .filter((chemin, rang) => declares.indexOf(chemin) !== rang)
    .map((chemin) => `type de contenu déclaré deux fois : ${chemin}`);
  for (const chemin of declares)
    if (!contient(parties, chemin)) defauts.push(`type de contenu d'une partie absente : ${chemin}`);
  for (const chemin of parties.keys()) {
    if (chemin === '[Content_Types].xml') continue;
    const connu = declares.some((un) => un.toLowerCase() === chemin.toLowerCase());
    if (!connu && !fins.has(chemin.slice(chemin.lastIndexOf('.') + 1).toLowerCase()))
      defauts.push(`partie sans type de contenu : ${chemin}`);
    if (!chemin.endsWith('.rels')) defauts.push(...controlerPartie(parties, chemin));
  }
  return [...defauts, ...controlerPartie(parties, '')];
}

function contient(parties: ReadonlyMap<string, Uint8Array>, chemin: string): boolean {
  return [...parties.keys()].some((connu) => connu.toLowerCase() === chemin.toLowerCase());
}

function controlerPartie(parties: ReadonlyMap<string, Uint8Array>, partie: string): string[] {
  const relations = lireRelations(parties, partie);
  const ids = relations.map(({ id }) => id);
  const defauts = ids
    .filter((id, rang) => ids.indexOf(id) !== rang)
    .map((id) => `${partie} : relation ${id} en double`);
  for (const { cible, externe, id } of relations)
    if (!externe && !cible.startsWith('#') && !parties.has(cible))
      defauts.push(`${partie} : la relation ${id} mène à ${cible}, absente`);
  if (!/\.(?:xml|vml)$/u.test(partie) || /customXml|_xmlsignatures/u.test(partie)) return defauts;
  for (const id of idsEmployes(analyser(texteDePartie(parties, partie) ?? '')))
    if (!ids.includes(id)) defauts.push(`${partie} : relation ${id} inconnue (${cheminDesRelations(partie)})`);
  return defauts;
}

/** Les identifiants de relation que cite un document (`r:id`, `r:embed`, `r:link`…). */
function idsEmployes(racine: Element): string[] {
  const prefixes = new Set<string>();
  const ids: string[] = [];
  const visiter = (element: Element): void => {
    for (const [nom, valeur] of Object.entries(element.attributs))
      if (nom.startsWith('xmlns:') && valeur.endsWith('officeDocument/2006/relationships')) prefixes.add(nom.slice(6));
    for (const [nom, valeur] of Object.entries(element.attributs))
      if (prefixes.has(nom.slice(0, Math.max(0, nom.indexOf(':')))) && valeur !== '') ids.push(valeur);
    elements(element).forEach(visiter);
  };
  visiter(racine);
  return ids;
}
