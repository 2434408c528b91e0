import { jour, type Jour } from '../../src/domain/commun/jour';
import { estOuvre } from '../../src/domain/commun/jours-ouvres';
import type { Demande } from '../../src/domain/suivi-demandes/demande';
import { SEUILS_PAR_DEFAUT } from '../../src/domain/suivi-demandes/seuils';
import { situation, type Situation } from '../../src/domain/suivi-demandes/situation';
import type { Profil } from './profil';
import type { Tirage } from './tirage';

/** Ce que la liste du jour doit pouvoir montrer, quel que soit le jour. */
const VOULUES: readonly { readonly situation: Situation; readonly avecAccuse: boolean }[] = [
  { situation: 'en-retard', avecAccuse: false },
  { situation: 'en-retard', avecAccuse: true },
  { situation: 'a-echeance', avecAccuse: false },
  { situation: 'a-echeance', avecAccuse: true },
  { situation: 'ar-a-envoyer', avecAccuse: false },
  { situation: 'ar-a-envoyer', avecAccuse: false },
  { situation: 'en-cours', avecAccuse: true },
];
/** Jusqu'où remonter au-delà de l'échéance pour trouver une demande en retard qui reste récente. */
const RECUL = 7;

/** Des demandes encore sans réponse, une par situation voulue, reçues il y a moins de T2 + 7 jours (D9). */
export function demandesRecentes({ canal }: Profil, aujourdhui: Jour, tirage: Tirage): readonly Demande[] {
  const seuils = SEUILS_PAR_DEFAUT[canal];
  const receptions = Array.from({ length: seuils.t2 + RECUL }, (_, recul) => jour(aujourdhui - recul));
  return VOULUES.flatMap((voulue) => {
    const possibles = receptions
      .filter((reception) => !voulue.avecAccuse || reception < aujourdhui)
      .map((reception): Demande => ({
        reception,
        accuse: voulue.avecAccuse ? jour(reception + 1) : null,
        reponse: null,
        annonce: null,
      }))
      .filter((d) => situation(d, seuils, aujourdhui) === voulue.situation);
    const ouvrees = possibles.filter(({ reception }) => estOuvre(reception));
    const [premiere, ...autres] = ouvrees.length > 0 ? ouvrees : possibles;
    return premiere === undefined ? [] : [tirage.choix([premiere, ...autres])];
  });
}
