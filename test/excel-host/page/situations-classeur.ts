import type { ReglageJour, Situation } from './cadre/situations';
import { ecrireSerie, lireSerie } from './jour-ecrit';
import type { Session } from './session';
import { situationsDePanne } from './situations-de-panne';

/** Les situations qu'on peut mettre en place sur le classeur ouvert, et le jour courant. */
export function situationsDe(
  session: () => Session,
  surChangement: () => void,
): { readonly reglages: readonly Situation[]; readonly jour: ReglageJour } {
  const situation = (
    nom: string,
    mention: string,
    effet: string,
    lire: (ici: Session) => boolean,
    ecrire: (ici: Session, oui: boolean) => void,
  ): Situation => ({
    nom,
    mention,
    effet,
    lire: () => lire(session()),
    ecrire: (oui) => {
      ecrire(session(), oui);
      surChangement();
    },
  });
  const feuilleActive = ({ vue }: Session): boolean => {
    const active = vue.feuilles().find((feuille) => feuille.active);
    return active !== undefined && vue.feuille(active.id).protegee;
  };
  return {
    reglages: [
      situation(
        'Lecture seule',
        'Lecture seule',
        "Les écritures passent, l'enregistrement est refusé.",
        ({ vue }) => vue.lectureSeule,
        ({ vue }, oui) => {
          vue.lectureSeule = oui;
        },
      ),
      situation(
        'Feuille protégée',
        'Feuille protégée',
        'Les cellules verrouillées de la feuille active refusent tout changement.',
        feuilleActive,
        (ici, oui) => {
          ici.protegerFeuilleActive(oui);
        },
      ),
      situation(
        'Structure protégée',
        'Structure protégée',
        'Aucun onglet ne peut être ajouté, supprimé ni renommé.',
        ({ vue }) => vue.structureProtegee,
        ({ vue }, oui) => {
          vue.structureProtegee = oui;
        },
      ),
      situation(
        'Cellule en cours de saisie',
        'Saisie en cours',
        'Excel refuse tout ce que demande le complément.',
        ({ vue }) => vue.saisieEnCours,
        ({ vue }, oui) => {
          vue.saisieEnCours = oui;
        },
      ),
      situation(
        'Classeur partagé (ancien mode)',
        'Classeur partagé',
        'Tableaux, mises en forme conditionnelles, validations et graphiques sont refusés.',
        (ici) => ici.partage,
        (ici, oui) => {
          ici.partage = oui;
        },
      ),
      ...situationsDePanne(session, surChangement),
    ],
    jour: {
      lire: () => ecrireSerie(session().jour),
      ecrire: (texte) => {
        const serie = lireSerie(texte);
        if (serie === null) return false;
        session().jour = serie;
        surChangement();
        return true;
      },
    },
  };
}
