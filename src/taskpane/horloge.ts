import { jourDeDate } from '../domain/commun/calendrier';
import type { Jour } from '../domain/commun/jour';

/** Le seul endroit d'où le volet apprend quel jour on est. */
export interface Horloge {
  readonly jourCourant: () => Jour;
}

/** Le jour civil que montre l'ordinateur à la personne, dans son fuseau (D1). */
export const horlogeLocale: Horloge = {
  jourCourant: () => {
    const maintenant = new Date();
    const jour = jourDeDate({
      annee: maintenant.getFullYear(),
      mois: maintenant.getMonth() + 1,
      quantieme: maintenant.getDate(),
    });
    if (jour === null) throw new RangeError("L'horloge de l'ordinateur est hors du calendrier d'Excel");
    return jour;
  },
};
