import { createRoot } from 'react-dom/client';
import { ExcelGateway } from '../excel/excel-gateway';
import { App } from './App';
import { attendreExcel } from './attendre-excel';
import type { Hote } from './attendre-excel';
import { composerCasDUsage } from './composer-cas-d-usage';
import { detailsSansDonnees } from './details-sans-donnees';
import { horlogeLocale } from './horloge';
import { Demarrage } from './vues/Demarrage';

/** Passé ce délai, en millisecondes, la personne apprend quoi faire : `Office.onReady` peut ne jamais répondre. */
const PATIENCE = 8_000;
/** Le socle déclaré par le manifeste ; Excel 2016 et 2019 ne l'ont pas. */
const SOCLE = '1.14';

const office: Hote = {
  quandPret: async () => {
    if (typeof Office === 'undefined') throw new ReferenceError("office.js n'est pas chargé");
    const { host } = await Office.onReady();
    return host === Office.HostType.Excel ? 'Excel' : null;
  },
  versionSuffisante: () => Office.context.requirements.isSetSupported('ExcelApi', SOCLE),
};

const element = document.getElementById('racine');
if (element === null) throw new Error("La page du volet n'a pas d'élément « racine »");
const noter = (erreur: unknown): void => {
  console.error(detailsSansDonnees(erreur));
};
// React écrirait dans la console le message des erreurs, qui peut citer une cellule.
const racine = createRoot(element, { onCaughtError: noter, onUncaughtError: noter, onRecoverableError: noter });

racine.render(<Demarrage etat="attente" />);
attendreExcel(office, PATIENCE, (etat) => {
  racine.render(
    etat === 'pret' ? (
      <App casDUsage={composerCasDUsage(new ExcelGateway(), horlogeLocale)} horloge={horlogeLocale} />
    ) : (
      <Demarrage etat={etat} />
    ),
  );
});
