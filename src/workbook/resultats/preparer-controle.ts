import type { Jour } from '../../domain/commun/jour';
import type { Periode } from '../../domain/commun/periode';
import { calculerComplements, type Complements } from '../../domain/suivi-demandes/complements';
import { calculerIndicateurs, type Indicateurs } from '../../domain/suivi-demandes/indicateurs';
import type { Seuils } from '../../domain/suivi-demandes/seuils';
import type { Champ } from '../suivi-demandes/champ';
import type { Filtres } from '../suivi-demandes/filtres';
import type { ColonnesLues } from '../suivi-demandes/lecture-registre';
import type { RegistreCompte } from './compter-registre';
import { conditionsDeControle } from './conditions-de-controle';
import { chiffresControles, type ChiffresControles, type Controle } from './controle';

/** Les formules vont plus bas que la dernière demande : celles qu'on ajoute se voient aussitôt dans l'écart. */
const LIGNES_A_VENIR = 200;

/** Le total des délais de ces dates se fait sans arrondi : ni heure ni erreur, qu'une somme ne saurait passer. */
function seSomment(lues: ColonnesLues): boolean {
  const entiere = (champ: Champ, position: number): boolean => {
    const valeur = lues.valeur(champ, position);
    return typeof valeur === 'number' ? Number.isInteger(valeur) : !String(valeur).startsWith('#');
  };
  for (let position = 0; position < lues.nombre; position += 1) {
    if (!entiere('reception', position) || !entiere('reponse', position)) return false;
  }
  return true;
}

function soustraire(a: ChiffresControles, b: ChiffresControles): ChiffresControles {
  return {
    jugees: a.jugees - b.jugees,
    tropRecentes: a.tropRecentes - b.tropRecentes,
    reponduesT1: a.reponduesT1 - b.reponduesT1,
    reponduesT2: a.reponduesT2 - b.reponduesT2,
    horsDelai: a.horsDelai - b.horsDelai,
    sansReponse: a.sansReponse - b.sansReponse,
    reponseApresAr: a.reponseApresAr - b.reponseApresAr,
    arSansReponse: a.arSansReponse - b.arSansReponse,
    annoncees: a.annoncees - b.annoncees,
    annoncesTenues: a.annoncesTenues - b.annoncesTenues,
    enAttente: a.enAttente - b.enAttente,
    sommeDesDelais: a.sommeDesDelais - b.sommeDesDelais,
  };
}

/** Prépare les contrôles d'un canal, ou dit pourquoi il ne peut pas y en avoir. */
export function preparerControle(
  registres: readonly RegistreCompte[],
  nos: { readonly indicateurs: Indicateurs; readonly complements: Complements },
  demande: {
    readonly periode: Periode;
    readonly seuils: Seuils;
    readonly aujourdhui: Jour;
    readonly filtres: Filtres;
  },
): Controle {
  const { periode, seuils, aujourdhui, filtres } = demande;
  if (seuils.decompte?.genre === 'ouvres') return { genre: 'aucun', raison: 'jours-ouvres' };
  if (filtres.objet.trim() !== '') return { genre: 'aucun', raison: 'filtre-objet' };
  const vues = registres.flatMap((un) => un.vues);
  return {
    genre: 'formules',
    registres: registres.map(({ lues }) =>
      conditionsDeControle(lues.registre, lues.premiereLigne + lues.nombre - 1 + LIGNES_A_VENIR, filtres),
    ),
    enPlus: soustraire(
      chiffresControles(nos.indicateurs, nos.complements),
      chiffresControles(
        calculerIndicateurs(vues, periode, seuils, aujourdhui),
        calculerComplements(vues, periode, seuils, aujourdhui),
      ),
    ),
    moyenne: registres.every(({ lues }) => seSomment(lues)),
  };
}
