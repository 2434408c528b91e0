import type { Jour } from '../domain/commun/jour';
import { lireJour } from '../domain/commun/lire-jour';
import { recevoir } from '../domain/suivi-demandes/recevoir';
import { CHAMPS_FACULTATIFS, type RefusDemande, type SaisieDemande } from './demande-enregistree';

/** Ce qui se lit dans la saisie seule : la date de réception, ou toutes les raisons de la refuser. */
export function verifierDemande(
  saisie: SaisieDemande,
  aujourdhui: Jour,
): { readonly reception: Jour | null; readonly refus: readonly RefusDemande[] } {
  const refus: RefusDemande[] = [];
  const lecture = lireJour(saisie.reception, aujourdhui);
  if (lecture.ok) {
    const issue = recevoir({ reception: lecture.jour }, aujourdhui);
    if (!issue.ok) refus.push(...issue.refus.map((un): RefusDemande => ({ champ: 'reception', ...un })));
  } else {
    refus.push({ champ: 'reception', code: lecture.code });
  }
  if (saisie.expediteur.trim() === '') refus.push({ champ: 'expediteur', code: 'expediteur-absent' });
  for (const champ of CHAMPS_FACULTATIFS) {
    const perdu = (saisie[champ] ?? '').trim() !== '' && saisie.registre.colonnes[champ] === undefined;
    if (perdu) refus.push({ champ, code: 'colonne-absente' });
  }
  return { reception: lecture.ok ? lecture.jour : null, refus };
}
