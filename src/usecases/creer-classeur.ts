import { moisDeJour } from '../domain/commun/mois';
import type { Jour } from '../domain/commun/jour';
import { composerClasseur } from '../workbook/creation/composer-classeur';
import { NOM_REGISTRE } from '../workbook/creation/composer-registre';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import { classeurVide } from '../workbook/creation/classeur-vide';

/** Pourquoi le classeur de suivi n'est pas créé. */
export type RefusCreation =
  | { readonly code: 'classeur-non-vide'; readonly feuilles: readonly string[] }
  | { readonly code: 'noms-pris'; readonly feuilles: readonly string[] }
  | { readonly code: 'classeur-en-lecture-seule' | 'structure-protegee' | 'dates-1904' };

export type ClasseurCree =
  { readonly ok: true; readonly onglets: readonly string[] } | { readonly ok: false; readonly refus: RefusCreation };

/**
 * Fait d'un classeur vide un classeur de suivi : un registre par canal, « Paramètres », « Mode opératoire » et les listes.
 * Quatre `sync`. Un classeur où une cellule est déjà employée, hors de nos onglets, est refusé ; un échec n'en laisse rien.
 *
 * @throws WorkbookFailure si Excel ne répond pas comme attendu.
 */
export async function creerClasseur(gateway: WorkbookGateway, aujourdhui: Jour): Promise<ClasseurCree> {
  const structure = await gateway.readStructure();
  const refuser = (refus: RefusCreation): ClasseurCree => ({ ok: false, refus });
  if (structure.date1904) return refuser({ code: 'dates-1904' });
  const vide = classeurVide(structure);
  if (!vide.ok) return refuser({ code: 'classeur-non-vide', feuilles: vide.feuilles });
  const layouts = composerClasseur(moisDeJour(aujourdhui).annee);

  return gateway.readThenApply<ClasseurCree>(
    layouts.map(({ name }) => ({ sheet: name, ranges: [] })),
    ({ readOnly, structureProtected, sheets }) => {
      const pris = layouts.filter((_, rang) => (sheets[rang] ?? null) !== null).map(({ name }) => name);
      const refus: RefusCreation | null = readOnly
        ? { code: 'classeur-en-lecture-seule' }
        : structureProtected
          ? { code: 'structure-protegee' }
          : pris.length > 0
            ? { code: 'noms-pris', feuilles: pris }
            : null;
      if (refus !== null) return { changes: [], result: refuser(refus) };
      return {
        changes: [
          { kind: 'add-sheets', layouts, position: 'first' },
          { kind: 'select', sheet: NOM_REGISTRE.courriel, address: 'A6' },
        ],
        result: { ok: true, onglets: layouts.filter(({ view }) => view?.hidden !== true).map(({ name }) => name) },
      };
    },
  );
}
