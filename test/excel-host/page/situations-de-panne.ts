import type { Panne } from '../protocole/pannes';
import type { Situation } from './cadre/situations';
import type { Session } from './session';

/** Les pannes qu'on pose d'un interrupteur : chacune frappe la prochaine demande du complément, puis se retire. */
const PANNES: readonly {
  readonly nom: string;
  readonly mention: string;
  readonly effet: string;
  readonly panne: Panne;
}[] = [
  {
    nom: 'Prochaine demande refusée',
    mention: 'Refus à venir',
    effet: "Excel échoue avant d'avoir rien fait.",
    panne: { visee: { requete: 1 }, effet: { erreurAction: 'GeneralException' } },
  },
  {
    nom: 'Prochaine demande faite, mais déclarée en échec',
    mention: 'Faux échec à venir',
    effet: 'Excel fait tout ce qui est demandé, puis dit que cela a échoué.',
    panne: { visee: { requete: 1 }, effet: { erreurAction: 'GeneralException' }, moment: 'apres' },
  },
  {
    nom: 'Prochaine demande sans réponse',
    mention: 'Silence à venir',
    effet: 'Excel ne répond jamais à cette demande.',
    panne: { visee: { requete: 1 }, effet: 'muette' },
  },
  {
    nom: 'Session expirée à la prochaine demande',
    mention: 'Session expirée',
    effet: 'Excel rejette la demande entière.',
    panne: { visee: { requete: 1 }, effet: { erreurRequete: 5012 } },
  },
  {
    nom: 'Volet rechargé à la prochaine demande',
    mention: 'Rechargement à venir',
    effet: 'La demande est faite, puis le volet repart de zéro sans avoir reçu de réponse.',
    panne: { visee: { requete: 1 }, effet: 'rechargement', moment: 'apres' },
  },
];

export function situationsDePanne(session: () => Session, surChangement: () => void): readonly Situation[] {
  return PANNES.map(({ nom, mention, effet, panne }) => ({
    nom,
    mention,
    effet,
    lire: () => session().pannes.attend(panne),
    ecrire: (oui) => {
      if (oui) session().pannes.poser(panne);
      else session().pannes.oter(panne);
      surChangement();
    },
  }));
}
