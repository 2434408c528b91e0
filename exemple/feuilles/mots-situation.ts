import { motSituation } from '../../src/workbook/suivi-demandes/mot-situation';

/** Le mot que la colonne Situation affiche dans chaque cas : le même que dans le volet (D9). */
export const MOTS = {
  enRetard: motSituation('en-retard'),
  aEcheance: motSituation('a-echeance'),
  arAEnvoyer: motSituation('ar-a-envoyer'),
  enCours: motSituation('en-cours'),
  dansLesDelais: motSituation('repondue-dans-les-delais'),
  horsDelai: motSituation('repondue-hors-delai'),
  aVerifier: motSituation(null),
} as const;
