import { DELAIS_AR } from '../../src/domain/suivi-demandes/delai-ar';
import { SEUILS_PAR_DEFAUT } from '../../src/domain/suivi-demandes/seuils';
import { MARGE_PAR_DEFAUT } from '../../src/domain/suivi-demandes/situation';
import { formuleBilan as bilan } from '../../src/workbook/creation/formule-bilan';
import * as deLigne from '../../src/workbook/creation/formules-de-ligne';
import { LETTRES } from './colonnes';
import type { PlanDuRegistre } from './plan-du-registre';

/** Une formule telle que le fichier l'écrit : fonctions d'Excel 2010, noms anglais, références A1, sans `=`. */
export type Formule = string;

function cellules(ligne: number): deLigne.CellulesDeLigne {
  const cellule = (champ: keyof typeof LETTRES): string => `${LETTRES[champ]}${ligne}`;
  return {
    reception: cellule('reception'),
    accuse: cellule('accuse'),
    annonce: null,
    reponse: cellule('reponse'),
    limite: cellule('limite'),
  };
}

/** Les réglages par défaut, écrits en toutes lettres : ce classeur n'a pas d'onglet « Paramètres ». */
const reglages = ({ canal }: PlanDuRegistre, joursFermes: string): deLigne.ReglagesCites => ({
  t2: String(SEUILS_PAR_DEFAUT[canal].t2),
  delaiAr: String(DELAIS_AR[canal]),
  marge: String(MARGE_PAR_DEFAUT),
  ouvres: null,
  joursFermes,
});

/** La date limite de réponse d'une ligne : réception + T2 ; vide tant que la réception n'est pas une date (D9). */
export function formuleLimite(plan: PlanDuRegistre, ligne: number): Formule {
  return deLigne.formuleLimite(cellules(ligne), reglages(plan, ''));
}

/** La situation d'une ligne, recalculée chaque jour (D9). `joursFeries` : la plage qui les contient. */
export function formuleSituation(plan: PlanDuRegistre, ligne: number, joursFeries: string): Formule {
  return deLigne.formuleSituation(cellules(ligne), reglages(plan, joursFeries));
}

/** La phrase qui compte, en tête de feuille, ce qui demande un geste aujourd'hui. */
export function formuleBilan({ premiereLigne, derniereLigne }: PlanDuRegistre): Formule {
  return bilan(`$${LETTRES.situation}$${premiereLigne}:$${LETTRES.situation}$${derniereLigne}`);
}
