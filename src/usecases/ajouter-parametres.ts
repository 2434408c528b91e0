import type { Jour } from '../domain/commun/jour';
import { moisDeJour } from '../domain/commun/mois';
import { NOM_PARAMETRES } from '../workbook/creation/composer-parametres';
import { ongletsDeReglages } from '../workbook/creation/onglets-de-reglages';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import { lireParametres } from '../workbook/parametres/lire-parametres';

export type ParametresAjoutes =
  | { readonly ok: true; readonly onglet: string }
  | {
      readonly ok: false;
      readonly refus: 'parametres-presents' | 'classeur-en-lecture-seule' | 'structure-protegee' | 'dates-1904';
    };

/**
 * Ajoute l'onglet « Paramètres », à ses valeurs par défaut, et l'onglet masqué des listes qu'il emploie : quatre `sync`.
 * Aucun registre n'est touché.
 *
 * @throws WorkbookFailure si Excel ne répond pas comme attendu.
 */
export async function ajouterParametres(gateway: WorkbookGateway, aujourdhui: Jour): Promise<ParametresAjoutes> {
  const structure = await gateway.readStructure();
  if (structure.date1904) return { ok: false, refus: 'dates-1904' };
  if (lireParametres(structure).feuille !== null) return { ok: false, refus: 'parametres-presents' };
  const { aAjouter } = ongletsDeReglages(structure, null, moisDeJour(aujourdhui).annee);
  return gateway.readThenApply<ParametresAjoutes>([], ({ readOnly, structureProtected }) => {
    if (readOnly) return { changes: [], result: { ok: false, refus: 'classeur-en-lecture-seule' } };
    if (structureProtected) return { changes: [], result: { ok: false, refus: 'structure-protegee' } };
    return {
      changes: [
        { kind: 'add-sheets', layouts: aAjouter, position: 'last' },
        { kind: 'select', sheet: NOM_PARAMETRES, address: 'B5' },
      ],
      result: { ok: true, onglet: NOM_PARAMETRES },
    };
  });
}
