import { fabriquerClasseurExemple } from '../../exemple/fabriquer-classeur';
import { jour } from '../../src/domain/commun/jour';
import { ExcelGateway } from '../../src/excel/excel-gateway';
import { chercherDemandes } from '../../src/usecases/chercher-demandes';
import { ouvrirClasseur } from '../../src/usecases/ouvrir-classeur';
import { reconnaitreRegistres } from '../../src/usecases/reconnaitre-registres';
import { motSituation } from '../../src/workbook/suivi-demandes/mot-situation';
import { ouvrir } from '../excel-host/fichiers/fichier-xlsx';
import { Hote } from '../excel-host/protocole/hote';
import { ouvrirClientEnProcessus } from '../excel-host/transports/en-processus';
import { AUJOURDHUI } from './poste';

jest.setTimeout(180_000);

describe('La colonne « Situation » du classeur et le volet', () => {
  it.each([0, 1, 3, 10, 45])('disent la même chose de chaque demande, %i jours après', async (jours) => {
    const classeur = await ouvrir(await fabriquerClasseurExemple(AUJOURDHUI), 'exemple.xlsx');
    const client = ouvrirClientEnProcessus(new Hote(classeur));
    const oterGlobales = client.installerGlobales();
    const aujourdhui = jour(AUJOURDHUI + jours);
    classeur.jourCourant = aujourdhui;
    const gateway = new ExcelGateway();
    const reconnus = reconnaitreRegistres(await gateway.readStructure());
    if (!reconnus.ok) throw new Error(reconnus.code);
    for (const registre of reconnus.registres) {
      const ouvert = await ouvrirClasseur(gateway, aujourdhui);
      const bilans = ouvert.ok ? ouvert.registres : [];
      const enTexte = bilans
        .flatMap(({ anomalies }) => anomalies)
        .filter(({ feuille, code }) => feuille === registre.feuille && code === 'date-en-texte')
        .map(({ cellule }) => Number(cellule.replace(/\D/g, '')));
      const toutes = await chercherDemandes(gateway, [registre], 'C', aujourdhui);
      // Sans date de réception, il n'y a rien à dire : la formule se tait, le volet liste la cellule.
      const lignes = toutes.filter(({ reception }) => reception !== null);
      expect(lignes.length).toBeGreaterThan(50);
      const colonne = registre.titres.indexOf('Situation');
      const mots = await client.Excel.run(async (context) => {
        const feuille = context.workbook.worksheets.getItem(registre.feuille);
        const cellules = lignes.map(({ ligne }) => feuille.getCell(ligne - 1, colonne).load('values'));
        await context.sync();
        return cellules.map(({ values }) => values[0]?.[0] as unknown);
      });
      // Une date écrite en texte est lue et signalée par le volet ; les formules, elles, demandent de la vérifier.
      const ecarts = lignes.flatMap(({ numero, ligne, situation }, rang) => {
        const attendu = motSituation(enTexte.includes(ligne) ? null : situation);
        return mots[rang] === attendu ? [] : [{ numero, volet: attendu, classeur: mots[rang] }];
      });
      expect(ecarts).toEqual([]);
    }
    oterGlobales();
    client.fermer();
  });
});
