import { estJour } from '../domain/commun/est-jour';
import type { Jour } from '../domain/commun/jour';
import { lireJour } from '../domain/commun/lire-jour';
import { controlerDates, type CodeAnomalieDates } from '../domain/suivi-demandes/controler-dates';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import type { CellValue } from '../workbook/gateway/cell-value';
import { CHAMPS, type Champ } from '../workbook/suivi-demandes/champ';
import { estChampDeDate } from '../workbook/suivi-demandes/champ-de-date';
import { CHAMP_EN_CAUSE } from '../workbook/suivi-demandes/champ-en-cause';
import { contenuLisible } from '../workbook/suivi-demandes/date-cellule';
import { decodeDates } from '../workbook/suivi-demandes/decode-dates';
import { decodeLignes } from '../workbook/suivi-demandes/decode-lignes';
import type { IdentiteDemande } from '../workbook/suivi-demandes/est-la-ligne';
import type { FicheDemande } from '../workbook/suivi-demandes/fiche-demande';
import type { ColonnesLues } from '../workbook/suivi-demandes/lecture-registre';
import type { DemandeCorrigee, RefusCorrection } from './demande-corrigee';
import { ecrireSurLaLigne, type EcritureDeChamp } from './ecrire-sur-la-ligne';
import { gesteSurUneLigne } from './geste-sur-une-ligne';
import { valeurEcrite } from './valeur-ecrite';

/** Les champs que la personne a changés, tels qu'elle les a tapés ; `''` vide la cellule. Le numéro ne se corrige pas ici. */
export type Modifications = Readonly<Partial<Record<Exclude<Champ, 'numero'>, string>>>;

/** Ce qu'il faut écrire dans un champ, ou pourquoi on ne peut pas. */
function lireModification(
  champ: Champ,
  saisie: string,
  { ligne: { registre } }: FicheDemande,
  aujourdhui: Jour,
): EcritureDeChamp | RefusCorrection {
  const texte = saisie.trim();
  if (registre.colonnes[champ] === undefined) return { champ, code: 'colonne-absente' };
  if (champ === 'expediteur' && texte === '') return { champ, code: 'expediteur-absent' };
  if (!estChampDeDate(champ))
    return { champ, content: texte === '' ? { kind: 'empty' } : { kind: 'text', text: texte } };
  if (texte === '' && champ !== 'reception') return { champ, content: { kind: 'empty' } };
  const lecture = lireJour(texte, aujourdhui);
  return lecture.ok ? { champ, content: { kind: 'day', day: lecture.jour } } : { champ, code: lecture.code };
}

/** La ligne lue, avec d'autres valeurs dans quelques champs. */
function avecValeurs(lues: ColonnesLues, valeurs: ReadonlyMap<Champ, CellValue>): ColonnesLues {
  return { ...lues, valeur: (champ, position) => valeurs.get(champ) ?? lues.valeur(champ, position) };
}

const apresDe = (ecritures: readonly EcritureDeChamp[]): ReadonlyMap<Champ, CellValue> =>
  new Map(ecritures.map(({ champ, content }) => [champ, valeurEcrite(content)]));

const avantDe = (ecritures: readonly EcritureDeChamp[], { valeurs }: FicheDemande): ReadonlyMap<Champ, CellValue> =>
  new Map(ecritures.map(({ champ }) => [champ, valeurs[champ] ?? '']));

/** Ce que la correction fait de l'identité de la demande. */
function identiteCorrigee({ ligne }: FicheDemande, ecritures: readonly EcritureDeChamp[]): IdentiteDemande {
  const apres = apresDe(ecritures);
  const expediteur = apres.get('expediteur');
  const reception = apres.get('reception');
  return {
    numero: ligne.numero,
    expediteur: expediteur === undefined ? ligne.expediteur : String(expediteur),
    reception: typeof reception === 'number' && estJour(reception) ? reception : ligne.reception,
  };
}

function anomaliesDe(lues: ColonnesLues, aujourdhui: Jour): readonly CodeAnomalieDates[] {
  const demande = decodeDates(lues, 0);
  return demande === null ? [] : controlerDates(demande, aujourdhui).anomalies;
}

/** Ce qui a changé dans le classeur depuis que la fiche a été lue, et les anomalies que la correction ferait naître (D2, D5). */
function refusDe(
  lues: ColonnesLues,
  fiche: FicheDemande,
  ecritures: readonly EcritureDeChamp[],
  aujourdhui: Jour,
): readonly RefusCorrection[] {
  const changes = ecritures
    // Ce que la correction y mettait déjà vient d'un premier essai dont la réponse s'est perdue.
    .filter(({ champ, content }) =>
      [fiche.valeurs[champ] ?? '', valeurEcrite(content)].every((attendue) => lues.valeur(champ, 0) !== attendue),
    )
    .map(({ champ }): RefusCorrection => ({
      champ,
      code: 'modifiee-depuis',
      contenu: contenuLisible(lues.valeur(champ, 0)),
    }));
  if (changes.length > 0) return changes;
  const deja = anomaliesDe(avecValeurs(lues, avantDe(ecritures, fiche)), aujourdhui);
  return anomaliesDe(avecValeurs(lues, apresDe(ecritures)), aujourdhui)
    .filter((code) => !deja.includes(code))
    .map((code) => ({ champ: CHAMP_EN_CAUSE[code], code }));
}

/**
 * Corrige une demande : n'écrit que les champs que la personne a changés, s'ils contiennent encore ce qu'elle a vu, et si la
 * correction ne fait naître aucune anomalie de dates. Deux `sync` ; tout refus laisse le classeur intact.
 *
 * @throws WorkbookFailure si Excel ne répond pas comme attendu.
 */
export async function corrigerDemande(
  gateway: WorkbookGateway,
  { fiche, modifications }: { readonly fiche: FicheDemande; readonly modifications: Modifications },
  aujourdhui: Jour,
): Promise<DemandeCorrigee> {
  const lues = CHAMPS.flatMap((champ) => {
    const saisie = champ === 'numero' ? undefined : modifications[champ];
    const deja = contenuLisible(fiche.valeurs[champ] ?? '').trim();
    return saisie === undefined || saisie.trim() === deja ? [] : [lireModification(champ, saisie, fiche, aujourdhui)];
  });
  const refus = lues.filter((une) => 'code' in une);
  if (refus.length > 0) return { ok: false, refus };
  const ecritures = lues.filter((une) => 'content' in une);
  if (ecritures.length === 0) return { ok: false, refus: [{ champ: null, code: 'rien-a-corriger' }] };

  return gesteSurUneLigne<DemandeCorrigee>(
    gateway,
    fiche.ligne,
    CHAMPS,
    (relue) => {
      const empeche = refusDe(relue, fiche, ecritures, aujourdhui);
      if (empeche.length > 0) return { changes: [], result: { ok: false, refus: empeche } };
      const {
        changes,
        cellule,
        ecritures: annulables,
      } = ecrireSurLaLigne(avecValeurs(relue, avantDe(ecritures, fiche)), ecritures);
      const [ligne = fiche.ligne] = decodeLignes(avecValeurs(relue, apresDe(ecritures)), aujourdhui);
      return {
        changes,
        result: {
          ok: true,
          numero: fiche.ligne.numero,
          champs: ecritures.map(({ champ }) => champ),
          feuille: relue.registre.feuille,
          cellule,
          annulation: { ligne, ecritures: annulables },
        },
      };
    },
    (code) => ({ ok: false, refus: [{ champ: null, code }] }),
    identiteCorrigee(fiche, ecritures),
  );
}
