import { creerTirage } from '../../exemple/donnees/tirage';
import { le } from '../../test/contrat/registre-courriels';
import { classeurNeuf } from '../../test/excel-host/classeur-neuf';
import { Hote } from '../../test/excel-host/protocole/hote';
import { ouvrirClientEnProcessus, type ClientEnProcessus } from '../../test/excel-host/transports/en-processus';
import { jour, type Jour } from '../domain/commun/jour';
import { paques } from '../domain/commun/paques';
import { CANAUX, type Canal } from '../domain/suivi-demandes/canal';
import { controlerDates } from '../domain/suivi-demandes/controler-dates';
import { delai } from '../domain/suivi-demandes/delai';
import type { Demande } from '../domain/suivi-demandes/demande';
import { echeance } from '../domain/suivi-demandes/echeance';
import type { Reglages } from '../domain/suivi-demandes/reglages';
import { situation } from '../domain/suivi-demandes/situation';
import { creerClasseur } from '../usecases/creer-classeur';
import { enregistrerDemande } from '../usecases/enregistrer-demande';
import { reconnaitreRegistres } from '../usecases/reconnaitre-registres';
import { NOM_REGISTRE } from '../workbook/creation/composer-registre';
import { formulePaques, formulePleineLune } from '../workbook/creation/formules-de-fetes';
import { motSituation } from '../workbook/suivi-demandes/mot-situation';
import { ExcelGateway } from './excel-gateway';

const AUJOURDHUI = le(23, 11, 2026);
const LIGNES = 150;

jest.setTimeout(60_000);

describe('creerClasseur, dans Excel', () => {
  const classeur = classeurNeuf();
  classeur.jourCourant = AUJOURDHUI;
  let client: ClientEnProcessus;
  let oterGlobales: () => void;
  let gateway: ExcelGateway;

  beforeAll(async () => {
    client = ouvrirClientEnProcessus(new Hote(classeur));
    oterGlobales = client.installerGlobales();
    gateway = new ExcelGateway();
    client.remettreAZero();
    expect(await creerClasseur(gateway, AUJOURDHUI)).toMatchObject({ ok: true });
    expect(client.syncs).toBe(4);
  });
  afterAll(() => {
    oterGlobales();
    client.fermer();
  });

  const dans = async <R>(faire: (context: Excel.RequestContext) => R): Promise<R> =>
    client.Excel.run(async (context) => {
      const rendu = faire(context);
      await context.sync();
      return rendu;
    });
  const valeurs = async (feuille: string, adresse: string): Promise<readonly (readonly unknown[])[]> =>
    (await dans((context) => context.workbook.worksheets.getItem(feuille).getRange(adresse).load('values'))).values;
  const regler = (cellules: Readonly<Record<string, string | number>>) =>
    dans((context) => {
      const feuille = context.workbook.worksheets.getItem('Paramètres');
      for (const [adresse, valeur] of Object.entries(cellules)) feuille.getRange(adresse).values = [[valeur]];
    });
  const lireReglages = async (): Promise<Readonly<Record<Canal, Reglages>>> => {
    const reconnus = reconnaitreRegistres(await gateway.readStructure());
    if (!reconnus.ok) throw new Error(reconnus.code);
    expect(reconnus.parametres.illisibles).toEqual([]);
    return reconnus.parametres.reglages;
  };

  it('met ses onglets en tête, cache les listes et choisit la première cellule à remplir', async () => {
    const feuilles = await dans((context) => context.workbook.worksheets.load('items/name,items/visibility'));
    expect(feuilles.items.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      'Suivi courriels Visible',
      'Suivi courriers Visible',
      'Paramètres Visible',
      'Mode opératoire Visible',
      'Listes Hidden',
      'Feuil1 Visible',
    ]);
    expect(await gateway.readSelection()).toEqual({ sheet: 'Suivi courriels', row: 6, column: 1 });
  });

  it('se relit : deux registres vides, les réglages par défaut, et une demande enregistrée sur la première ligne', async () => {
    const reconnus = reconnaitreRegistres(await gateway.readStructure());
    if (!reconnus.ok) throw new Error(reconnus.code);
    expect(reconnus.registres.map(({ canal, feuille }) => [canal, feuille])).toEqual([
      ['courriel', 'Suivi courriels'],
      ['courrier', 'Suivi courriers'],
    ]);
    const [registre] = reconnus.registres;
    if (registre === undefined) throw new Error('Aucun registre');
    expect(Object.keys(registre.colonnes)).toHaveLength(12);
    const saisie = { registre, reception: '20/11/2026', expediteur: 'Usager', coordonnees: '', objet: '' };
    const issue = await enregistrerDemande(gateway, saisie, AUJOURDHUI);
    expect(issue).toMatchObject({ ok: true, ligne: 6 });
    expect((await valeurs('Suivi courriels', 'J6:N6'))[0]).toEqual([le(4, 12, 2026), '', '', '', 'En cours']);
    expect((await valeurs('Suivi courriels', 'A3'))[0]?.[0]).toContain('En retard\u00A0: 0');
  });

  it('calcule Pâques comme les règles, de 1900 à 2099', async () => {
    const annees = Array.from({ length: 200 }, (_, rang) => 1900 + rang);
    await dans((context) => {
      const feuille = context.workbook.worksheets.getItem('Feuil1');
      feuille.getRange('A1:C200').formulas = annees.map((annee, rang) => [
        annee,
        `=${formulePleineLune(`A${rang + 1}`)}`,
        `=${formulePaques(`A${rang + 1}`, `B${rang + 1}`)}`,
      ]);
    });
    const lus = await valeurs('Feuil1', 'C1:C200');
    expect(lus.map(([dimanche]) => dimanche)).toEqual(annees.map(paques));
    await dans((context) => {
      context.workbook.worksheets.getItem('Feuil1').getRange('A1:C200').clear();
    });
  });

  it.each<[string, Readonly<Record<string, string | number>>]>([
    ['aux réglages par défaut', {}],
    [
      'en jours ouvrés, en Guyane, avec des fermetures dont une un jour férié',
      { B9: 'Jours ouvrés', B10: 'Guyane', F5: le(15, 5, 2026), F6: le(24, 12, 2026), F7: le(14, 7, 2026) },
    ],
    ['en jours ouvrés, en Alsace-Moselle', { B9: 'Jours ouvrés', B10: 'Alsace-Moselle', F5: '', F6: '', F7: '' }],
    [
      "avec d'autres seuils et une autre marge, à La Réunion",
      { B10: 'La Réunion', B9: '', B6: 21, C6: 45, B7: 3, B8: 6 },
    ],
    ['quand les cellules sont vides', { B5: '', B6: '', C6: '', B7: '', B8: '', B10: '' }],
  ])('donne les limites, les délais et les situations des règles, %s', async (_, cellules) => {
    await regler(cellules);
    const reglages = await lireReglages();
    const hasard = creerTirage(20261123);
    for (const canal of CANAUX) {
      const demandes = Array.from({ length: LIGNES }, (): Demande => {
        const reception = jour(AUJOURDHUI - hasard.entier(-1, hasard.chance(0.6) ? 50 : 600));
        const apres = (chance: number, min: number, max: number): Jour | null =>
          hasard.chance(chance) ? jour(reception + hasard.entier(min, max)) : null;
        return { reception, accuse: apres(0.4, -2, 20), annonce: apres(0.2, 0, 60), reponse: apres(0.5, -1, 60) };
      });
      const feuille = NOM_REGISTRE[canal];
      await dans((context) => {
        const onglet = context.workbook.worksheets.getItem(feuille);
        const ecrire = (lettre: string, champ: keyof Demande): void => {
          onglet.getRange(`${lettre}6:${lettre}${5 + LIGNES}`).values = demandes.map((d) => [d[champ] ?? '']);
        };
        ecrire('B', 'reception');
        ecrire('H', 'accuse');
        ecrire('I', 'annonce');
        ecrire('K', 'reponse');
      });
      const { seuils, alertes } = reglages[canal];
      const attendus = demandes.map((d) => {
        const { retenue } = controlerDates(d, AUJOURDHUI);
        const passe = retenue?.reponse ?? null;
        return [
          echeance(d, seuils),
          passe === null ? '' : delai(d.reception, passe, seuils.decompte),
          motSituation(retenue === null ? null : situation(retenue, seuils, AUJOURDHUI, alertes)),
        ];
      });
      const lus = await valeurs(feuille, `J6:N${5 + LIGNES}`);
      const calcules = lus.map(([limite, , , duree, mot]) => [limite, duree, mot]);
      // Une réception à venir n'a pas de situation, mais elle a une limite : les trois colonnes se comparent partout.
      expect(calcules).toEqual(attendus);
    }
  });

  it('ne laisse rien quand la création échoue en chemin, et touche encore moins à ce qui porte le même nom', async () => {
    const neuf = classeurNeuf();
    const autre = ouvrirClientEnProcessus(new Hote(neuf));
    const remettre = autre.installerGlobales();
    const ailleurs = new ExcelGateway();
    const layout = {
      name: 'Neuf',
      marker: null,
      cells: [],
      columnWidths: [],
      rowHeights: new Map<number, number>(),
      charts: [],
      conditionalFormats: [],
      print: { area: 'A1', header: '', footer: '' },
    };
    const ajouter = (second: string) =>
      ailleurs.readThenApply([], () => ({
        changes: [{ kind: 'add-sheets', position: 'last', layouts: [layout, { ...layout, name: second }] }],
        result: null,
      }));
    await expect(ajouter('FEUIL1')).rejects.toMatchObject({ name: 'WorkbookFailure' });
    expect(neuf.feuilles.map(({ nom }) => nom)).toEqual(['Feuil1']);
    await ajouter('Autre');
    expect(neuf.feuilles.map(({ nom }) => nom)).toEqual(['Feuil1', 'Neuf', 'Autre']);
    remettre();
    autre.fermer();
  });
});
