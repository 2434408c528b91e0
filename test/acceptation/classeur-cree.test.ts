import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { creerTirage } from '../../exemple/donnees/tirage';
import { assurerOutil } from '../../scripts/outils/assurer-outil';
import { LIBREOFFICE, PYTHON } from '../../scripts/outils/outil';
import { jour, type Jour } from '../../src/domain/commun/jour';
import { ecrireJour } from '../../src/domain/commun/ecrire-jour';
import { controlerDates } from '../../src/domain/suivi-demandes/controler-dates';
import { delai } from '../../src/domain/suivi-demandes/delai';
import type { Demande } from '../../src/domain/suivi-demandes/demande';
import { echeance } from '../../src/domain/suivi-demandes/echeance';
import { situation } from '../../src/domain/suivi-demandes/situation';
import { ExcelGateway } from '../../src/excel/excel-gateway';
import { horlogeLocale } from '../../src/taskpane/horloge';
import { creerClasseur } from '../../src/usecases/creer-classeur';
import { reconnaitreRegistres } from '../../src/usecases/reconnaitre-registres';
import { motSituation } from '../../src/workbook/suivi-demandes/mot-situation';
import { classeurNeuf } from '../excel-host/classeur-neuf';
import { enregistrer } from '../excel-host/fichiers/fichier-xlsx';
import { Hote } from '../excel-host/protocole/hote';
import { ouvrirClientEnProcessus } from '../excel-host/transports/en-processus';

const dossier = mkdtempSync(path.join(tmpdir(), 'spp-cree-'));
const LIGNES = 80;

/** LibreOffice ne recalcule un .xlsx à l'ouverture que si on le lui demande : ici, toujours. */
const RECALCULER = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const LIRE = `
import json, sys, openpyxl
feuille = openpyxl.load_workbook(sys.argv[1], data_only=True)['Suivi courriers']
def valeur(v):
    return v.strftime('%d/%m/%Y') if hasattr(v, 'strftime') else '' if v is None else v
print(json.dumps([[valeur(feuille.cell(l, c).value) for c in (10, 13, 14)] for l in range(6, 6 + int(sys.argv[2]))]))`;

jest.setTimeout(180_000);

describe('Le classeur créé, ouvert par LibreOffice', () => {
  it('donne les limites, les délais et les situations des règles, en jours ouvrés, sans le complément', async () => {
    const aujourdhui = horlogeLocale.jourCourant();
    const classeur = classeurNeuf();
    const client = ouvrirClientEnProcessus(new Hote(classeur));
    const oterGlobales = client.installerGlobales();
    const gateway = new ExcelGateway();
    await creerClasseur(gateway, aujourdhui);
    const hasard = creerTirage(4);
    const demandes = Array.from({ length: LIGNES }, (): Demande => {
      const reception = jour(aujourdhui - hasard.entier(0, hasard.chance(0.7) ? 60 : 400));
      const apres = (chance: number, max: number): Jour | null =>
        hasard.chance(chance) ? jour(reception + hasard.entier(0, max)) : null;
      return { reception, accuse: apres(0.4, 20), annonce: apres(0.2, 60), reponse: apres(0.4, 60) };
    });
    await client.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const parametres = worksheets.getItem('Paramètres');
      parametres.getRange('B9').values = [['Jours ouvrés']];
      parametres.getRange('B10').values = [['Martinique']];
      parametres.getRange('F5:F6').values = [[aujourdhui - 5], [aujourdhui + 2]];
      const registre = worksheets.getItem('Suivi courriers');
      const ecrire = (lettre: string, champ: keyof Demande): void => {
        registre.getRange(`${lettre}6:${lettre}${5 + LIGNES}`).values = demandes.map((d) => [d[champ] ?? '']);
      };
      ecrire('B', 'reception');
      ecrire('H', 'accuse');
      ecrire('I', 'annonce');
      ecrire('K', 'reponse');
      await context.sync();
    });
    const reconnus = reconnaitreRegistres(await gateway.readStructure());
    if (!reconnus.ok) throw new Error(reconnus.code);
    const { seuils, alertes } = reconnus.parametres.reglages.courrier;
    oterGlobales();
    client.fermer();

    const fichier = path.join(dossier, 'suivi.xlsx');
    writeFileSync(fichier, await enregistrer(classeur));
    mkdirSync(path.join(dossier, 'profil/user'), { recursive: true });
    writeFileSync(path.join(dossier, 'profil/user/registrymodifications.xcu'), RECALCULER);
    execFileSync(
      assurerOutil(LIBREOFFICE),
      [
        '--headless',
        `-env:UserInstallation=file://${path.join(dossier, 'profil')}`,
        '--convert-to',
        'xlsx',
        '--outdir',
        path.join(dossier, 'recalcule'),
        fichier,
      ],
      { stdio: 'ignore' },
    );
    const lus = JSON.parse(
      execFileSync(
        assurerOutil(PYTHON),
        ['-I', '-c', LIRE, path.join(dossier, 'recalcule/suivi.xlsx'), String(LIGNES)],
        { encoding: 'utf8' },
      ),
    ) as unknown;
    expect(lus).toEqual(
      demandes.map((d) => {
        const { retenue } = controlerDates(d, aujourdhui);
        const reponse = retenue?.reponse ?? null;
        return [
          ecrireJour(echeance(d, seuils)),
          reponse === null ? '' : delai(d.reception, reponse, seuils.decompte),
          motSituation(retenue === null ? null : situation(retenue, seuils, aujourdhui, alertes)),
        ];
      }),
    );
  });
});
