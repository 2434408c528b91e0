import type { Anomalie, CodeAnomalie } from '../suivi-demandes/anomalie';
import { compter } from '../../domain/francais/compter';

interface DireAnomalie {
  /** La ligne n'est dans aucun chiffre. */
  readonly ecarte: boolean;
  readonly singulier: string;
  readonly pluriel: string;
}

const DIRE: Readonly<Record<CodeAnomalie, DireAnomalie>> = {
  'reception-absente': { ecarte: true, singulier: 'date de réception absente', pluriel: 'dates de réception absentes' },
  'date-illisible': { ecarte: true, singulier: 'date illisible', pluriel: 'dates illisibles' },
  'reception-future': { ecarte: true, singulier: 'date de réception à venir', pluriel: 'dates de réception à venir' },
  'reponse-future': { ecarte: true, singulier: 'date de réponse à venir', pluriel: 'dates de réponse à venir' },
  'reponse-avant-reception': {
    ecarte: true,
    singulier: 'réponse antérieure à la réception',
    pluriel: 'réponses antérieures à la réception',
  },
  'accuse-illisible': {
    ecarte: false,
    singulier: 'accusé de réception à la date illisible, ignoré',
    pluriel: 'accusés de réception à la date illisible, ignorés',
  },
  'date-en-texte': { ecarte: false, singulier: 'date saisie en texte', pluriel: 'dates saisies en texte' },
  'numero-en-double': { ecarte: false, singulier: 'numéro en double', pluriel: 'cellules de numéros en double' },
  'accuse-avant-reception': {
    ecarte: false,
    singulier: 'accusé de réception antérieur à la réception, ignoré',
    pluriel: 'accusés de réception antérieurs à la réception, ignorés',
  },
  'accuse-apres-reponse': {
    ecarte: false,
    singulier: 'accusé de réception postérieur à la réponse, ignoré',
    pluriel: 'accusés de réception postérieurs à la réponse, ignorés',
  },
  'accuse-futur': {
    ecarte: false,
    singulier: 'accusé de réception à venir, ignoré',
    pluriel: 'accusés de réception à venir, ignorés',
  },
};

/** Au-delà, on compte sans énumérer. */
const CELLULES_NOMMEES = 12;

function direUnCode(code: CodeAnomalie, anomalies: readonly Anomalie[]): string {
  const { singulier, pluriel } = DIRE[code];
  const nommees = anomalies.slice(0, CELLULES_NOMMEES).map((une) => une.cellule);
  const reste = anomalies.length - nommees.length;
  return `${compter(anomalies.length, singulier, pluriel)} (${nommees.join(', ')}${reste > 0 ? ` et ${compter(reste, 'autre', 'autres')}` : ''})`;
}

/**
 * Ce qui a été écarté des chiffres, ou compté malgré un doute, avec les cellules à corriger ; `null` s'il n'y a rien à dire.
 */
export function direEcarts(anomalies: readonly Anomalie[], ecarte: boolean): string | null {
  const parCode = new Map<CodeAnomalie, Anomalie[]>();
  for (const une of anomalies) {
    if (DIRE[une.code].ecarte !== ecarte) continue;
    parCode.set(une.code, [...(parCode.get(une.code) ?? []), une]);
  }
  if (parCode.size === 0) return null;
  return [...parCode].map(([code, unes]) => direUnCode(code, unes)).join('\u00a0; ');
}
