import type { Canal } from '../../domain/suivi-demandes/canal';

/** Le canal, au pluriel et avec sa majuscule, comme dans un titre. */
export function nomCanal(canal: Canal): string {
  switch (canal) {
    case 'courriel':
      return 'Courriels';
    case 'courrier':
      return 'Courriers';
  }
}
