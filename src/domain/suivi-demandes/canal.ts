/** Par où une demande écrite est arrivée. */
export type Canal = 'courriel' | 'courrier';

/** Les canaux, dans l'ordre où ils se montrent. */
export const CANAUX: readonly Canal[] = ['courriel', 'courrier'];
