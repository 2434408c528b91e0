import type { Jour } from '../domain/commun/jour';
import { delai } from '../domain/suivi-demandes/delai';
import { repondre } from '../domain/suivi-demandes/repondre';
import { situation } from '../domain/suivi-demandes/situation';
import type { CellWrite } from '../workbook/gateway/change';
import type { Decision } from '../workbook/gateway/workbook-gateway';
import { adresse } from '../workbook/grille/adresse';
import { lireDateCellule } from '../workbook/suivi-demandes/date-cellule';
import { decodeDates } from '../workbook/suivi-demandes/decode-dates';
import type { ColonnesLues } from '../workbook/suivi-demandes/lecture-registre';
import type { ReponseEnregistree, RefusReponse } from './reponse-enregistree';

const refuser = (...refus: readonly RefusReponse[]): Decision<ReponseEnregistree> => ({
  changes: [],
  result: { ok: false, refus },
});

/**
 * Décide l'écriture d'une réponse sur une ligne lue : ou bien les cellules à écrire, ou bien toutes les raisons de refuser.
 * Une cellule de réponse qui contient autre chose qu'une date n'est jamais recouverte.
 */
export function ecrireReponse(
  lues: ColonnesLues,
  position: number,
  saisie: { readonly reponse: Jour; readonly nature: string },
  aujourdhui: Jour,
): Decision<ReponseEnregistree> {
  const { registre } = lues;
  const ligne = lues.premiereLigne + position;
  const cellule = adresse(ligne, registre.colonnes.reponse ?? 1);
  const actuelle = lues.valeur('reponse', position);
  if (lireDateCellule(actuelle).genre === 'illisible') {
    return refuser({ champ: null, code: 'cellule-occupee', cellule, contenu: String(actuelle) });
  }
  const demande = decodeDates(lues, position);
  if (demande === null) return refuser({ champ: null, code: 'reception-inexploitable' });
  const issue = repondre(demande, { reponse: saisie.reponse }, aujourdhui);
  if (!issue.ok) return refuser(...issue.refus.map((refus) => ({ champ: 'reponse' as const, ...refus })));

  const cells: CellWrite[] = [{ address: cellule, content: { kind: 'day', day: saisie.reponse } }];
  const colonneNature = registre.colonnes.natureReponse;
  if (colonneNature !== undefined && saisie.nature !== '') {
    cells.push({ address: adresse(ligne, colonneNature), content: { kind: 'text', text: saisie.nature } });
  }
  return {
    changes: [
      { kind: 'write-cells', sheet: registre.feuille, cells },
      { kind: 'select', sheet: registre.feuille, address: cellule },
    ],
    result: {
      ok: true,
      numero: String(lues.valeur('numero', position)).trim(),
      reponse: saisie.reponse,
      delai: delai(demande.reception, saisie.reponse),
      dansLesDelais: situation(issue.demande, registre.reglages.seuils, aujourdhui) === 'repondue-dans-les-delais',
      feuille: registre.feuille,
      cellule,
    },
  };
}
