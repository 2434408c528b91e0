import type { Jour } from '../domain/commun/jour';
import { delai } from '../domain/suivi-demandes/delai';
import { repondre } from '../domain/suivi-demandes/repondre';
import { situation } from '../domain/suivi-demandes/situation';
import type { CellValue } from '../workbook/gateway/cell-value';
import type { Decision } from '../workbook/gateway/workbook-gateway';
import { adresse } from '../workbook/grille/adresse';
import type { Champ } from '../workbook/suivi-demandes/champ';
import { lireDateCellule } from '../workbook/suivi-demandes/date-cellule';
import { decodeDates } from '../workbook/suivi-demandes/decode-dates';
import type { ColonnesLues } from '../workbook/suivi-demandes/lecture-registre';
import type { LigneDemande } from '../workbook/suivi-demandes/ligne-demande';
import { ecrireSurLaLigne, type EcritureDeChamp } from './ecrire-sur-la-ligne';
import type { ReponseEnregistree, RefusReponse } from './reponse-enregistree';

const refuser = (...refus: readonly RefusReponse[]): Decision<ReponseEnregistree> => ({
  changes: [],
  result: { ok: false, refus },
});

/**
 * La personne voyait la demande sans réponse, et sa ligne porte exactement celle qu'elle enregistre : un premier essai l'a
 * écrite et sa réponse s'est perdue. Le geste est alors achevé, et non refusé.
 */
function estDejaFaite(
  lues: ColonnesLues,
  lue: Jour | null,
  montree: LigneDemande,
  { reponse, nature }: { readonly reponse: Jour; readonly nature: string },
): boolean {
  const natureLue = String(lues.valeur('natureReponse', 0)).trim();
  const compatible = nature === '' || [nature, montree.natureReponse].includes(natureLue);
  return montree.reponse === null && lue === reponse && compatible;
}

/** La ligne avant le geste : c'est elle qu'une annulation doit rendre. */
function commeMontree(lues: ColonnesLues, { natureReponse }: LigneDemande): ColonnesLues {
  const valeurs = new Map<Champ, CellValue>([
    ['reponse', ''],
    ['natureReponse', natureReponse],
  ]);
  return { ...lues, valeur: (champ, position) => valeurs.get(champ) ?? lues.valeur(champ, position) };
}

/**
 * Décide l'écriture d'une réponse sur la ligne relue : ou bien les cellules à écrire, ou bien toutes les raisons de refuser.
 * Une cellule de réponse qui contient autre chose qu'une date n'est jamais recouverte.
 */
export function ecrireReponse(
  lues: ColonnesLues,
  montree: LigneDemande,
  saisie: { readonly reponse: Jour; readonly nature: string },
  aujourdhui: Jour,
): Decision<ReponseEnregistree> {
  const { registre, premiereLigne: ligne } = lues;
  const actuelle = lues.valeur('reponse', 0);
  if (lireDateCellule(actuelle).genre === 'illisible') {
    const cellule = adresse(ligne, registre.colonnes.reponse ?? 1);
    return refuser({ champ: null, code: 'cellule-occupee', cellule, contenu: String(actuelle) });
  }
  const demande = decodeDates(lues, 0);
  if (demande === null) return refuser({ champ: null, code: 'reception-inexploitable' });
  const dejaFaite = estDejaFaite(lues, demande.reponse, montree, saisie);
  const issue = repondre(dejaFaite ? { ...demande, reponse: null } : demande, { reponse: saisie.reponse }, aujourdhui);
  if (!issue.ok) return refuser(...issue.refus.map((refus) => ({ champ: 'reponse' as const, ...refus })));

  const nature: readonly EcritureDeChamp[] =
    saisie.nature === '' ? [] : [{ champ: 'natureReponse', content: { kind: 'text', text: saisie.nature } }];
  const { changes, cellule, ecritures } = ecrireSurLaLigne(dejaFaite ? commeMontree(lues, montree) : lues, [
    { champ: 'reponse', content: { kind: 'day', day: saisie.reponse } },
    ...nature,
  ]);
  const { seuils } = registre.reglages;
  return {
    changes,
    result: {
      ok: true,
      numero: montree.numero,
      reponse: saisie.reponse,
      delai: delai(demande.reception, saisie.reponse, seuils.decompte),
      dansLesDelais: situation(issue.demande, seuils, aujourdhui) === 'repondue-dans-les-delais',
      feuille: registre.feuille,
      cellule,
      annulation: { ligne: { ...montree, ligne, reponse: saisie.reponse }, ecritures },
    },
  };
}
