import { lireClasseur } from '../lire-classeur';
import { texteDePartie } from '../paquet';
import { cibleDe, lireRelations } from '../relations';
import { analyser, attribut, elements, enfant, enfants, serialiser } from '../xml';
import type { Element } from '../xml';
import { controlerClasseur, controlerStyles, doubles } from './controler-classeur';
import { controlerEspaces } from './controler-espaces';
import { controlerFeuille } from './controler-feuille';
import { controlerGraphique } from './controler-graphique';
import { controlerOrdre } from './controler-ordre';
import { controlerRelations } from './controler-relations';
import { controlerTableaux } from './controler-tableaux';
import type { TableauAControler } from './controler-tableaux';

/**
 * Ce qu'Excel refuserait ou « réparerait » d'un fichier, partie par partie ; vide si tout va bien.
 * LibreOffice ouvre souvent ce qu'Excel refuse : ordre des éléments, rangs hors bornes, relations, noms en double.
 */
export function controlerPaquet(parties: Map<string, Uint8Array>): readonly string[] {
  const principale = cibleDe(lireRelations(parties, ''), 'officeDocument') ?? '';
  const racine = lire(parties, principale);
  const relations = lireRelations(parties, principale);
  const styles = lire(parties, cibleDe(relations, 'styles') ?? '');
  const chaines = lire(parties, cibleDe(relations, 'sharedStrings') ?? '');
  const compte = (groupe: string): number => elements(enfant(styles, groupe)).length;
  const bornes = { styles: Math.max(1, compte('cellXfs')), aspects: compte('dxfs'), chaines: elements(chaines).length };
  const defauts = [...controlerRelations(parties)];
  const dans = (partie: string, liste: readonly string[]): void => {
    defauts.push(...liste.map((defaut) => `${partie} : ${defaut}`));
  };
  for (const partie of parties.keys()) {
    if (!/^xl\/.*\.xml$/u.test(partie)) continue;
    const document = lire(parties, partie);
    dans(partie, controlerEspaces(document));
    dans(partie, controlerOrdre(document));
    if (/\/worksheets\/[^/]+\.xml$/iu.test(partie)) dans(partie, controlerFeuille(document, bornes));
    if (/\/charts\/chart\d+\.xml$/u.test(partie)) dans(partie, controlerGraphique(document));
    if (/\/drawings\/drawing\d+\.xml$/u.test(partie)) dans(partie, controlerDessin(document));
  }
  dans(principale, controlerClasseur(racine));
  dans('styles', controlerStyles(styles));
  const noms = enfants(enfant(racine, 'definedNames'), 'definedName').flatMap((un) =>
    attribut(un, 'localSheetId') === undefined ? [attribut(un, 'name') ?? ''] : [],
  );
  dans('tableaux', controlerTableaux(tableaux(parties), noms));
  return defauts;
}

function lire(parties: ReadonlyMap<string, Uint8Array>, partie: string): Element {
  return analyser(texteDePartie(parties, partie) ?? '<absente/>');
}

function controlerDessin(dessin: Element): string[] {
  const ids = [...serialiser(dessin).matchAll(/cNvPr\b[^>]*?\bid="(\d+)"/gu)].map(([, id]) => id ?? '');
  return doubles(ids.filter((id) => id !== '0')).map((id) => `deux objets de numéro ${id}`);
}

function tableaux(parties: Map<string, Uint8Array>): TableauAControler[] {
  return lireClasseur(parties, '').feuilles.flatMap((feuille) =>
    lireRelations(parties, feuille.partie ?? '')
      .filter(({ type }) => type.endsWith('/table'))
      .map(({ cible }) => ({
        racine: lire(parties, cible),
        texteEn: (ligne, colonne) => {
          const valeur = feuille.lire(ligne, colonne)?.valeur ?? '';
          return typeof valeur === 'object' ? valeur.code : String(valeur);
        },
      })),
  );
}
