import type { ClasseurHote } from '../../modele/classeur-hote';
import { partiesChangees } from '../parties-changees';
import { texteDePartie } from '../paquet';
import { cibleDe, lireRelations } from '../relations';
import { attribut, chemin, elements, analyser } from '../xml';
import type { SortDOnglet } from './sort-des-onglets';

type Parties = ReadonlyMap<string, Uint8Array>;

/** Signature, macros, format strict et requêtes : ce qui vaut pour tout le fichier. */
export function pertesDuClasseur(
  classeur: ClasseurHote,
  apres: Parties,
  sorts: readonly SortDOnglet[],
): readonly string[] {
  const { parties } = classeur;
  if (parties.size === 0 || partiesChangees(parties, apres).length === 0) return [];
  const aPartie = (motif: RegExp): boolean => [...parties.keys()].some((partie) => motif.test(partie));
  const phrases: string[] = [];
  if (aPartie(/^_xmlsignatures\//iu)) phrases.push('La signature numérique du classeur ne sera plus valable.');
  if (aPartie(/\/vbaProject\.bin$/iu))
    for (const { ancienNom, feuille } of sorts)
      if (feuille === null)
        phrases.push(`Le module de macros de la feuille supprimée « ${ancienNom} » restera dans le fichier.`);
  const principale = texteDePartie(parties, cibleDe(lireRelations(parties, ''), 'officeDocument') ?? '') ?? '';
  if (principale.includes('purl.oclc.org/ooxml') && [...apres.keys()].some((partie) => !parties.has(partie)))
    phrases.push('Ce classeur est au format Open XML strict : ce qui y a été ajouté ne le sera pas.');
  return [...phrases, ...requetes(classeur, apres)];
}

/** Un tableau né d'une requête dont les colonnes ont changé : sa prochaine actualisation s'y trompe. */
function requetes({ parties, feuilles }: ClasseurHote, apres: Parties): string[] {
  return feuilles.flatMap(({ tableaux }) =>
    tableaux.flatMap(({ nom, partie }) => {
      if (partie === null || cibleDe(lireRelations(parties, partie), 'queryTable') === null) return [];
      const colonnes = (source: Parties): string =>
        elements(chemin(analyser(texteDePartie(source, partie) ?? '<vide/>'), 'tableColumns'))
          .map((une) => `${attribut(une, 'id') ?? ''} ${attribut(une, 'name') ?? ''}`)
          .join();
      return colonnes(parties) === colonnes(apres)
        ? []
        : [`Le tableau « ${nom} » vient d'une requête : ses colonnes ont changé, l'actualiser peut les défaire.`];
    }),
  );
}
