import type { DonneesEffacees } from '../../usecases/effacer-donnees';
import type { ApercuEffacement } from '../../usecases/previsualiser-effacement';
import { le } from './exemples';

const COLONNES = ["Nom et prénom de l'expéditeur", 'Coordonnées'];

/** Ce qu'un effacement viderait, dans les essais : 1 012 demandes en deux registres. */
export const APERCU_EFFACEMENT: Extract<ApercuEffacement, { ok: true }> = {
  ok: true,
  nombre: 1012,
  registres: [
    {
      feuille: 'Suivi courriels',
      canal: 'courriel',
      nombre: 112,
      reponses: { du: le('09/03/2023'), au: le('22/11/2023') },
      colonnes: COLONNES,
      ecartees: 2,
    },
    {
      feuille: 'Suivi courriers',
      canal: 'courrier',
      nombre: 900,
      reponses: { du: le('02/01/2020'), au: le('20/11/2023') },
      colonnes: COLONNES,
      ecartees: 0,
    },
  ],
};

/** Un effacement qui réussit. */
export function effacees(nombre: number): DonneesEffacees {
  return {
    ok: true,
    nombre,
    moisFiges: 31,
    agregats: 'Agrégats mensuels',
    journal: 'Journal des effacements',
    reprise: false,
  };
}
