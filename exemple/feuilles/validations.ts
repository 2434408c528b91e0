import type { DataValidation } from 'hucre';
import { fr } from '../../src/domain/francais/fr';
import { LETTRES } from './colonnes';
import { NOM_LISTE_NATURES } from './listes';
import type { PlanDuRegistre } from './plan-du-registre';

const PREMIERE_DATE = 'DATE(2020,1,1)';

const dateAttendue = (plage: string, quoi: string): DataValidation => ({
  type: 'date',
  operator: 'between',
  formula1: PREMIERE_DATE,
  formula2: 'TODAY()',
  allowBlank: true,
  showInputMessage: true,
  showErrorMessage: true,
  errorStyle: 'stop',
  inputTitle: 'Jour, mois, année',
  inputMessage: fr`${quoi}, par exemple 14/03/2026.`,
  errorTitle: 'Date à corriger',
  errorMessage: fr`Tapez une date comme 14/03/2026, à partir du 01/01/2020. Elle ne peut pas être après aujourd'hui.`,
  range: plage,
});

/** Ce que le tableur refuse à la saisie, sans le complément : une date impossible, une nature hors de la liste. */
export function validationsDuRegistre({ premiereLigne, derniereLigne }: PlanDuRegistre): DataValidation[] {
  const plage = (lettre: string): string => `${lettre}${premiereLigne}:${lettre}${derniereLigne}`;
  return [
    dateAttendue(plage(LETTRES.reception), 'Le jour où la demande est arrivée'),
    dateAttendue(plage(LETTRES.accuse), "Le jour où l'accusé de réception est parti"),
    dateAttendue(plage(LETTRES.reponse), 'Le jour où la réponse finale est partie'),
    {
      type: 'list',
      formula1: NOM_LISTE_NATURES,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: 'Nature hors de la liste',
      errorMessage: fr`Cette nature n'est pas dans la liste. La garder quand même ? Pour l'ajouter à la liste, voir « Mode opératoire ».`,
      range: plage(LETTRES.nature),
    },
  ];
}
