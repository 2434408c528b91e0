import { ExcelGateway } from '../excel/excel-gateway';
import { horlogeLocale } from '../taskpane/horloge';
import { phraseEchec } from '../taskpane/messages/echec-classeur';
import { phraseRefusResultats } from '../taskpane/messages/refus-resultats';
import { calculerResultats } from '../usecases/calculer-resultats';
import { WorkbookFailure } from '../workbook/gateway/workbook-failure';
import { direDansUneFenetre } from './dire-dans-une-fenetre';

const gateway = new ExcelGateway();

/** « Calculer les résultats » sur les douze mois complets. La réussite se voit : l'onglet s'affiche. */
async function calculer(): Promise<void> {
  try {
    const resultats = await calculerResultats(gateway, { periode: null, aujourdhui: horlogeLocale.jourCourant() });
    if (!resultats.ok) await direDansUneFenetre(phraseRefusResultats(resultats.code));
  } catch (error) {
    await direDansUneFenetre(phraseEchec(error instanceof WorkbookFailure ? error.code : 'inattendu'));
  }
}

// office.js n'exécute aucune commande avant que la page se soit annoncée.
void Office.onReady();

Office.actions.associate('calculerResultats', (event: Office.AddinCommands.Event) => {
  // Sans « completed », le bouton du ruban reste grisé ; il est dit même si la fenêtre n'a pas pu s'ouvrir.
  void calculer().finally(() => {
    event.completed();
  });
});
