import { estJour } from '../domain/commun/est-jour';
import type { CellValue } from '../workbook/gateway/cell-value';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import { adresse } from '../workbook/grille/adresse';
import type { Champ } from '../workbook/suivi-demandes/champ';
import { estChampDeDate } from '../workbook/suivi-demandes/champ-de-date';
import type { Annulation } from './annulation';
import { ecrireSurLaLigne, type EcritureDeChamp } from './ecrire-sur-la-ligne';
import { gesteSurUneLigne, type RefusLigne } from './geste-sur-une-ligne';

export type GesteAnnule =
  | { readonly ok: true; readonly feuille: string; readonly cellule: string }
  | { readonly ok: false; readonly code: RefusLigne }
  /** Une cellule a été changée depuis : elle n'est pas recouverte, et rien n'est défait. */
  | { readonly ok: false; readonly code: 'modifiee-depuis'; readonly cellule: string; readonly contenu: string };

function contenuDAvant(champ: Champ, avant: CellValue): EcritureDeChamp['content'] {
  if (avant === '') return { kind: 'empty' };
  if (typeof avant === 'number' && estChampDeDate(champ) && estJour(avant)) return { kind: 'day', day: avant };
  return { kind: 'text', text: String(avant) };
}

/**
 * Défait le dernier geste sur une demande : chaque cellule reprend ce qu'elle contenait, à condition de contenir encore ce
 * que le geste y avait mis. Deux `sync` ; un refus laisse tout en place.
 *
 * @throws WorkbookFailure si Excel ne répond pas comme attendu.
 */
export function annulerGeste(gateway: WorkbookGateway, { ligne, ecritures }: Annulation): Promise<GesteAnnule> {
  return gesteSurUneLigne<GesteAnnule>(
    gateway,
    ligne,
    ecritures.map(({ champ }) => champ),
    (lues) => {
      const changee = ecritures.find(({ champ, apres }) => lues.valeur(champ, 0) !== apres);
      if (changee !== undefined) {
        const cellule = adresse(lues.premiereLigne, lues.registre.colonnes[changee.champ] ?? 1);
        const contenu = String(lues.valeur(changee.champ, 0));
        return { changes: [], result: { ok: false, code: 'modifiee-depuis', cellule, contenu } };
      }
      const { changes, cellule } = ecrireSurLaLigne(
        lues,
        ecritures.map(({ champ, avant }) => ({ champ, content: contenuDAvant(champ, avant) })),
      );
      return { changes, result: { ok: true, feuille: lues.registre.feuille, cellule } };
    },
    (code) => ({ ok: false, code }),
  );
}
