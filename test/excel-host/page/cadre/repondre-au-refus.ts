import type { ResultatSaisie } from '../../vue/vue-classeur';
import { montrerMessage } from './message';

type Refus = Extract<ResultatSaisie, { readonly ok: false }>;

/** Ce que la personne fait d'une saisie que le classeur n'accepte pas telle quelle. */
export type SuiteDeRefus = 'reprendre' | 'passer-outre' | 'abandonner';

/** Montre l'alerte comme Excel : « stop » fait reprendre ou abandonner, les deux autres laissent passer outre. */
export async function repondreAuRefus({ message, alerte }: Refus): Promise<SuiteDeRefus> {
  const titre = alerte === undefined || alerte.titre === '' ? 'Saisie refusée' : alerte.titre;
  if (alerte?.genre === 'warning')
    return (await montrerMessage(titre, `${message} Voulez-vous continuer ?`, ['Oui', 'Non']))
      ? 'passer-outre'
      : 'reprendre';
  if (alerte?.genre === 'information')
    return (await montrerMessage(titre, message, ['OK', 'Annuler'])) ? 'passer-outre' : 'abandonner';
  return (await montrerMessage(titre, message, ['Réessayer', 'Annuler'])) ? 'reprendre' : 'abandonner';
}
