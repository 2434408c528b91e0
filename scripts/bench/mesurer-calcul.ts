import { jour } from '../../src/domain/commun/jour';
import { douzeMoisComplets } from '../../src/domain/commun/periode';
import { calculerIndicateurs } from '../../src/domain/suivi-demandes/indicateurs';
import { calculerIndicateursMensuels } from '../../src/domain/suivi-demandes/indicateurs-mensuels';
import { SEUILS_PAR_DEFAUT } from '../../src/domain/suivi-demandes/seuils';
import { chronometrer } from './chronometrer';
import { passeNue } from './passe-nue';
import { tirerDemandes } from './tirer-demandes';

const AUJOURDHUI = jour(46_349);
/** Demandes parcourues en tout par geste mesuré : les petits registres font plus de tours. */
const PARCOURUES = 8_000_000;

/** Ce que coûtent les chiffres d'un registre, en millisecondes, à côté d'une passe nue sur le même tableau. */
export interface MesureCalcul {
  readonly passeNue: number;
  readonly indicateurs: number;
  readonly mensuels: number;
}

export function mesurerCalcul(nombre: number): MesureCalcul {
  const demandes = tirerDemandes(nombre, AUJOURDHUI);
  const periode = douzeMoisComplets(AUJOURDHUI);
  const seuils = SEUILS_PAR_DEFAUT.courriel;
  return chronometrer(Math.ceil(PARCOURUES / nombre), {
    passeNue: () => passeNue(demandes),
    indicateurs: () => calculerIndicateurs(demandes, periode, seuils, AUJOURDHUI),
    mensuels: () => calculerIndicateursMensuels(demandes, periode, seuils, AUJOURDHUI),
  });
}
