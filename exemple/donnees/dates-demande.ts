import { jour, type Jour } from '../../src/domain/commun/jour';
import { ajouterJoursOuvres, estOuvre } from '../../src/domain/commun/jours-ouvres';
import type { Demande } from '../../src/domain/suivi-demandes/demande';
import type { Profil } from './profil';
import type { Tirage } from './tirage';

const DELAI_MAXIMAL = 75;

/** Ce jour s'il est ouvré, sinon le jour ouvré suivant : un site n'envoie rien quand il est fermé. */
function aPartirDe(serie: number): Jour {
  const j = jour(serie);
  return estOuvre(j) ? j : ajouterJoursOuvres(j, 1);
}

/** L'accusé et la réponse d'une demande reçue ce jour-là ; ce qui tomberait après aujourd'hui n'est pas encore arrivé. */
export function tirerDates(reception: Jour, profil: Profil, aujourdhui: Jour, tirage: Tirage): Demande {
  const delai = Math.min(
    DELAI_MAXIMAL,
    Math.floor(profil.delaiCentral * Math.exp(profil.dispersion * tirage.normale())),
  );
  const sansReponse = tirage.chance(profil.partSansReponse);
  const reponse = sansReponse ? null : aPartirDe(reception + delai);
  const avecAccuse = tirage.chance(profil.partAccuse);
  const accuse = aPartirDe(reception + tirage.entier(0, profil.joursAvantAccuse));
  const accuseUtile = avecAccuse && accuse <= aujourdhui && (reponse === null || accuse < reponse);
  return {
    reception,
    accuse: accuseUtile ? accuse : null,
    reponse: reponse !== null && reponse <= aujourdhui ? reponse : null,
    annonce: null,
  };
}
