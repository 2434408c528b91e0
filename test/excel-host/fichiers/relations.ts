import { cheminReel, octetsDe, texteDePartie } from './paquet';
import type { Parties } from './paquet';
import { analyser, document, el, enfants } from './xml';

/** Une relation d'une partie vers une autre ; `cible` est un chemin absolu du paquet (ou une adresse externe). */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly cible: string;
  readonly externe: boolean;
  /** La cible telle que le fichier l'écrit ; elle est rendue ainsi. */
  readonly ecrite?: string;
}

export const TYPE_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Le fichier des relations d'une partie : `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function cheminDesRelations(partie: string): string {
  const barre = partie.lastIndexOf('/');
  return `${partie.slice(0, barre + 1)}_rels/${partie.slice(barre + 1)}.rels`;
}

export function lireRelations(parties: ReadonlyMap<string, Uint8Array>, partie: string): Relation[] {
  const texte = texteDePartie(parties, cheminReel(parties, cheminDesRelations(partie)));
  if (texte === null) return [];
  return enfants(analyser(texte), 'Relationship').map(({ attributs }) => {
    const externe = attributs['TargetMode'] === 'External';
    const cible = attributs['Target'] ?? '';
    return {
      id: attributs['Id'] ?? '',
      type: attributs['Type'] ?? '',
      // Une cible comme `#Feuil2!A1` désigne une place du classeur, pas une partie.
      cible: externe || cible.startsWith('#') ? cible : cheminReel(parties, resoudre(partie, cible)),
      externe,
      ecrite: cible,
    };
  });
}

/** Récrit les relations d'une partie si elles ont changé ; la liste vide ôte le fichier. */
export function ecrireRelations(parties: Parties, partie: string, relations: readonly Relation[]): void {
  const chemin = cheminReel(parties, cheminDesRelations(partie));
  if (JSON.stringify(lireRelations(parties, partie)) === JSON.stringify(relations)) return;
  if (relations.length === 0) {
    parties.delete(chemin);
    return;
  }
  const lignes = relations.map(({ id, type, cible, externe, ecrite }) =>
    el('Relationship', {
      Id: id,
      Type: type,
      Target: ecrite ?? (externe ? cible : `/${cible}`),
      TargetMode: externe ? 'External' : undefined,
    }),
  );
  parties.set(chemin, octetsDe(document(el('Relationships', { xmlns: ESPACE }, lignes))));
}

/** Ajoute une relation et rend son identifiant, nouveau dans cette partie. */
export function ajouterRelation(parties: Parties, partie: string, genre: string, cible: string): string {
  const relations = lireRelations(parties, partie);
  let rang = relations.length + 1;
  while (relations.some(({ id }) => id === `rId${rang}`)) rang += 1;
  ecrireRelations(parties, partie, [
    ...relations,
    { id: `rId${rang}`, type: `${TYPE_RELATION}/${genre}`, cible, externe: false },
  ]);
  return `rId${rang}`;
}

export function cibleDe(relations: readonly Relation[], genre: string): string | null {
  return relations.find(({ type }) => type.endsWith(`/${genre}`))?.cible ?? null;
}

function resoudre(partie: string, cible: string): string {
  const morceaux = cible.startsWith('/') ? [] : partie.split('/').slice(0, -1);
  for (const morceau of cible.split('/')) {
    if (morceau === '..') morceaux.pop();
    else if (morceau !== '.' && morceau !== '') morceaux.push(morceau);
  }
  return morceaux.join('/');
}
