import type { Jour } from '../domain/commun/jour';
import { lireJour, type CodeRefusJour } from '../domain/commun/lire-jour';
import { accuserReception, type RefusAccuser } from '../domain/suivi-demandes/accuser-reception';
import type { Decision, WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import { adresse } from '../workbook/grille/adresse';
import { lireDateCellule } from '../workbook/suivi-demandes/date-cellule';
import { decodeDates } from '../workbook/suivi-demandes/decode-dates';
import type { ColonnesLues } from '../workbook/suivi-demandes/lecture-registre';
import type { LigneDemande } from '../workbook/suivi-demandes/ligne-demande';
import type { Annulation } from './annulation';
import { ecrireSurLaLigne } from './ecrire-sur-la-ligne';
import { gesteSurUneLigne, type RefusLigne } from './geste-sur-une-ligne';

/** Ce que l'agent a rempli ; les dates sont telles qu'il les a tapées. */
export interface SaisieAccuse {
  readonly ligne: LigneDemande;
  readonly accuse: string;
  /** Date de réponse annoncée à l'usager ; facultative. */
  readonly annonce: string;
}

/** Pourquoi un accusé n'est pas enregistré, et près de quel champ le dire (`null` : pour tout le formulaire). */
export type RefusAccuse =
  | { readonly champ: 'accuse' | 'annonce'; readonly code: CodeRefusJour }
  | ({ readonly champ: 'accuse' | 'annonce' } & RefusAccuser)
  /** Le registre n'a pas de colonne pour la date annoncée : elle serait perdue. */
  | { readonly champ: 'annonce'; readonly code: 'colonne-absente' }
  | { readonly champ: null; readonly code: RefusLigne | 'colonne-absente' | 'reception-inexploitable' }
  | { readonly champ: null; readonly code: 'cellule-occupee'; readonly cellule: string; readonly contenu: string };

export type AccuseEnregistre =
  | {
      readonly ok: true;
      readonly numero: string;
      readonly accuse: Jour;
      readonly annonce: Jour | null;
      readonly feuille: string;
      readonly cellule: string;
      readonly annulation: Annulation;
    }
  | { readonly ok: false; readonly refus: readonly RefusAccuse[] };

const refuser = (...refus: readonly RefusAccuse[]): AccuseEnregistre => ({ ok: false, refus });

/** Les dates saisies, ou toutes les raisons de les refuser sans rien demander à Excel. */
function lireSaisie(
  { ligne: { registre }, ...saisie }: SaisieAccuse,
  aujourdhui: Jour,
): { readonly accuse: Jour | null; readonly annonce: Jour | null; readonly refus: readonly RefusAccuse[] } {
  const refus: RefusAccuse[] = [];
  if (registre.colonnes.accuse === undefined) refus.push({ champ: null, code: 'colonne-absente' });
  const accuse = lireJour(saisie.accuse, aujourdhui);
  if (!accuse.ok) refus.push({ champ: 'accuse', code: accuse.code });
  const annonce = saisie.annonce.trim() === '' ? null : lireJour(saisie.annonce, aujourdhui);
  if (annonce?.ok === false) refus.push({ champ: 'annonce', code: annonce.code });
  if (annonce !== null && registre.colonnes.annonce === undefined) {
    refus.push({ champ: 'annonce', code: 'colonne-absente' });
  }
  return { accuse: accuse.ok ? accuse.jour : null, annonce: annonce?.ok === true ? annonce.jour : null, refus };
}

function decider(
  lues: ColonnesLues,
  ligne: LigneDemande,
  dates: { readonly accuse: Jour; readonly annonce: Jour | null },
  aujourdhui: Jour,
): Decision<AccuseEnregistre> {
  const occupee = (['accuse', ...(dates.annonce === null ? [] : ['annonce' as const])] as const).find(
    (champ) => lireDateCellule(lues.valeur(champ, 0)).genre === 'illisible',
  );
  if (occupee !== undefined) {
    const cellule = adresse(lues.premiereLigne, lues.registre.colonnes[occupee] ?? 1);
    const contenu = String(lues.valeur(occupee, 0));
    return { changes: [], result: refuser({ champ: null, code: 'cellule-occupee', cellule, contenu }) };
  }
  const demande = decodeDates(lues, 0);
  if (demande === null) return { changes: [], result: refuser({ champ: null, code: 'reception-inexploitable' }) };
  // La personne voyait la demande sans accusé : le même, sur sa ligne, vient d'un premier essai dont la réponse s'est perdue.
  const dejaFait = ligne.accuse === null && demande.accuse === dates.accuse;
  const avant: ColonnesLues = dejaFait
    ? { ...lues, valeur: (champ, position) => (champ === 'accuse' ? '' : lues.valeur(champ, position)) }
    : lues;
  const issue = accuserReception(dejaFait ? { ...demande, accuse: null } : demande, dates, aujourdhui);
  if (!issue.ok) {
    const champ = (un: RefusAccuser): 'accuse' | 'annonce' =>
      un.code === 'annonce-avant-accuse' ? 'annonce' : 'accuse';
    return { changes: [], result: refuser(...issue.refus.map((un) => ({ champ: champ(un), ...un }))) };
  }
  const { changes, cellule, ecritures } = ecrireSurLaLigne(avant, [
    { champ: 'accuse', content: { kind: 'day', day: dates.accuse } },
    ...(dates.annonce === null
      ? []
      : [{ champ: 'annonce' as const, content: { kind: 'day' as const, day: dates.annonce } }]),
  ]);
  const { numero, registre } = ligne;
  const annulation = { ligne: { ...ligne, ligne: lues.premiereLigne, accuse: dates.accuse }, ecritures };
  return { changes, result: { ok: true, numero, ...dates, feuille: registre.feuille, cellule, annulation } };
}

/**
 * Enregistre l'envoi d'un accusé de réception (D5), et la date de réponse qu'il annonce s'il y en a une (D9).
 * Deux `sync` ; tout refus laisse le classeur intact, et une date illisible ne demande rien à Excel.
 *
 * @throws WorkbookFailure si Excel ne répond pas comme attendu.
 */
export async function enregistrerAccuse(
  gateway: WorkbookGateway,
  saisie: SaisieAccuse,
  aujourdhui: Jour,
): Promise<AccuseEnregistre> {
  const { accuse, annonce, refus } = lireSaisie(saisie, aujourdhui);
  if (accuse === null || refus.length > 0) return { ok: false, refus };
  return gesteSurUneLigne<AccuseEnregistre>(
    gateway,
    saisie.ligne,
    ['accuse', 'annonce', 'reponse'],
    (lues) => decider(lues, saisie.ligne, { accuse, annonce }, aujourdhui),
    (code) => refuser({ champ: null, code }),
  );
}
