import type { Canal } from './canal';
import type { Decompte } from './decompte';

/** Les deux seuils d'un canal, en jours (D3). */
export interface Seuils {
  /** « En moins de » : une réponse est rapide si son délai est strictement inférieur à `t1`. */
  readonly t1: number;
  /** Dernier jour dans les délais : une réponse est hors délai si son délai est strictement supérieur à `t2`. */
  readonly t2: number;
  /** Les jours que comptent ces seuils ; civils si rien n'est dit (D2). */
  readonly decompte?: Decompte;
}

/** Les seuils d'un classeur qui n'en dit rien (D3) ; 8 jours est le « délai Marianne » des courriels. */
export const SEUILS_PAR_DEFAUT: Readonly<Record<Canal, Seuils>> = {
  courriel: { t1: 8, t2: 14 },
  courrier: { t1: 15, t2: 30 },
};
