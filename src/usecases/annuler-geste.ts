import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import { adresse } from '../workbook/grille/adresse';
import { lireDateCellule } from '../workbook/suivi-demandes/date-cellule';
import type { IdentiteDemande } from '../workbook/suivi-demandes/est-la-ligne';
import type { Annulation } from './annulation';
import { contenuDAvant } from './contenu-d-avant';
import { ecrireSurLaLigne } from './ecrire-sur-la-ligne';
import { gesteSurUneLigne, type RefusLigne } from './geste-sur-une-ligne';

export type GesteAnnule =
  | { readonly ok: true; readonly feuille: string; readonly cellule: string }
  | { readonly ok: false; readonly code: RefusLigne }
  /** Une cellule a été changée depuis : elle n'est pas recouverte, et rien n'est défait. */
  | { readonly ok: false; readonly code: 'modifiee-depuis'; readonly cellule: string; readonly contenu: string };

/** L'identité que la demande retrouve une fois le geste défait ; celle d'une ligne vide s'il l'avait créée. */
function identiteDAvant({ ligne, ecritures }: Annulation): IdentiteDemande {
  const avant = new Map(ecritures.map((une) => [une.champ, une.avant]));
  const texte = (champ: 'numero' | 'expediteur'): string => String(avant.get(champ) ?? ligne[champ]).trim();
  const reception = lireDateCellule(avant.get('reception') ?? ligne.reception ?? '');
  return {
    numero: texte('numero'),
    expediteur: texte('expediteur'),
    reception: 'jour' in reception ? reception.jour : null,
  };
}

/**
 * Défait le dernier geste sur une demande : chaque cellule reprend ce qu'elle contenait, à condition de contenir encore ce
 * que le geste y avait mis, ou de l'avoir déjà repris. Deux `sync` ; un refus laisse tout en place.
 *
 * @throws WorkbookFailure si Excel ne répond pas comme attendu.
 */
export function annulerGeste(gateway: WorkbookGateway, annulation: Annulation): Promise<GesteAnnule> {
  const { ligne, ecritures } = annulation;
  return gesteSurUneLigne<GesteAnnule>(
    gateway,
    ligne,
    ecritures.map(({ champ }) => champ),
    (lues) => {
      const changee = ecritures.find(({ champ, avant, apres }) => ![avant, apres].includes(lues.valeur(champ, 0)));
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
    identiteDAvant(annulation),
  );
}
