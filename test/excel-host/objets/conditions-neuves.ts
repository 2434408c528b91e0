import { BARRES_ORDINAIRES, NUANCES_ORDINAIRES, criteresOrdinaires } from '../modele/condition';
import type { Condition } from '../modele/condition';

/** Ce que vaut une règle neuve de chaque type de l'API ; sans condition, elle ne s'applique à rien. */
export const CONDITIONS_NEUVES = {
  Custom: { genre: 'formule', formule: '' },
  DataBar: { genre: 'barres', barres: BARRES_ORDINAIRES },
  ColorScale: { genre: 'nuances', points: NUANCES_ORDINAIRES },
  IconSet: {
    genre: 'icones',
    jeu: '3TrafficLights1',
    inverse: false,
    iconesSeules: false,
    criteres: criteresOrdinaires('3TrafficLights1'),
  },
  TopBottom: { genre: 'extremes', rang: 10, pourcent: false, bas: false },
  PresetCriteria: { genre: 'prereglage', critere: 'Invalid' },
  ContainsText: { genre: 'texte', operateur: 'Invalid', texte: '' },
  CellValue: { genre: 'cellule', operateur: '', formules: [] },
} as const satisfies Readonly<Record<string, Condition>>;
