import type { Canal } from '../../src/domain/suivi-demandes/canal';

/** Ce qui distingue l'activité des deux canaux du site d'exemple. */
export interface Profil {
  readonly canal: Canal;
  /** Nombre de demandes sur tout l'historique. */
  readonly demandes: number;
  readonly graine: number;
  /** Jours entre réception et réponse, avant report au jour ouvré suivant. */
  readonly delaiCentral: number;
  /** Dispersion des délais, en logarithme. */
  readonly dispersion: number;
  /** Part des demandes restées sans réponse. */
  readonly partSansReponse: number;
  /** Part des demandes dont on accuse réception, quand la réponse n'est pas partie avant. */
  readonly partAccuse: number;
  readonly joursAvantAccuse: number;
  /** Ce que pèse un samedi ou un dimanche à côté d'un jour ouvré. */
  readonly poidsJourFerme: number;
}

export const PROFILS: readonly Profil[] = [
  {
    canal: 'courriel',
    demandes: 320,
    graine: 20_210_601,
    delaiCentral: 4.8,
    dispersion: 0.8,
    partSansReponse: 0.065,
    partAccuse: 0.55,
    joursAvantAccuse: 3,
    poidsJourFerme: 0.25,
  },
  {
    canal: 'courrier',
    demandes: 170,
    graine: 20_210_602,
    delaiCentral: 9,
    dispersion: 0.85,
    partSansReponse: 0.065,
    partAccuse: 0.5,
    joursAvantAccuse: 5,
    poidsJourFerme: 0,
  },
];
