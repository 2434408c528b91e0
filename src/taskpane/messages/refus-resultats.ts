import type { ResultatsCalcules } from '../../usecases/calculer-resultats';
import { messageNonReconnu } from './non-reconnu';
import { fr } from '../../domain/francais/fr';

/** Pourquoi les résultats ne sont pas calculés, et ce qu'il faut faire. */
export function phraseRefusResultats(code: Extract<ResultatsCalcules, { ok: false }>['code']): string {
  switch (code) {
    case 'aucun-registre':
      return fr`Aucun registre de demandes n'est reconnu dans ce classeur : une feuille doit porter, parmi ses titres de colonnes, un numéro, une « Date de réception » et une « Date de la réponse finale ». L'accueil du volet donne tous les titres reconnus.`;
    case 'dates-1904':
      return messageNonReconnu(code).phrase;
    case 'structure-protegee':
      return fr`La structure du classeur est protégée : aucun onglet ne peut y être ajouté. Ôtez la protection (onglet Révision, « Protéger le classeur »), puis réessayez.`;
    case 'registre-change':
      return fr`Un registre a changé pendant le calcul. Aucun onglet n'a été modifié : lancez à nouveau le calcul.`;
    case 'periode-inversee':
      return fr`La fin de la période précède son début. Vérifiez les deux dates.`;
  }
}
