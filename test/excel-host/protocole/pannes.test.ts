import { erreurDe, ouvrirEssai } from '../conformite/ouvrir-essai';
import type { Essai } from '../conformite/ouvrir-essai';
import { ouvrirClientEnProcessus } from '../transports/en-processus';

describe('Pannes', () => {
  let essai: Essai;
  beforeEach(async () => {
    essai = await ouvrirEssai();
  });
  afterEach(() => {
    essai.client.fermer();
  });

  const ecrire = (valeur: string): Promise<void> =>
    essai.executer(async (context) => {
      const feuille = context.workbook.worksheets.getItem('Feuil1');
      feuille.getRange('A1').values = [[valeur]];
      feuille.getRange('A2').values = [[valeur]];
      await context.sync();
    });
  const lues = (): unknown[] => [1, 2].map((ligne) => essai.classeur.feuilleActive.lire(ligne, 1)?.valeur ?? null);

  it("font échouer la n-ième requête avant tout effet, avec n'importe quel code d'action", async () => {
    essai.hote.pannes.poser({ visee: { requete: 2 }, effet: { erreurAction: 'InactiveWorkbook' } });
    await ecrire('un');
    expect((await erreurDe(ecrire('deux'))).code).toBe('InactiveWorkbook');
    expect(lues()).toEqual(['un', 'un']);
    await ecrire('trois');
    expect(lues()).toEqual(['trois', 'trois']);
  });

  it('font échouer après effet', async () => {
    essai.hote.pannes.poser({ visee: { requete: 1 }, effet: { erreurAction: 'GeneralException' }, moment: 'apres' });
    expect((await erreurDe(ecrire('fait'))).code).toBe('GeneralException');
    expect(lues()).toEqual(['fait', 'fait']);
  });

  it.each([
    ['avant', [null, null]],
    ['apres', ['x', null]],
  ] as const)("font échouer l'action qui touche un membre, %s son effet", async (moment, attendu) => {
    essai.hote.pannes.poser({ visee: { membre: 'Range.values' }, effet: { erreurAction: 'AccessDenied' }, moment });
    expect(await erreurDe(ecrire('x'))).toEqual({ code: 'AccessDenied', lieu: 'Range.values' });
    expect(lues()).toEqual(attendu);
  });

  it("ne touchent pas la classe d'à côté", async () => {
    essai.hote.pannes.poser({ visee: { membre: 'NamedItem.values' }, effet: { erreurAction: 'AccessDenied' } });
    await ecrire('passe');
    expect(lues()).toEqual(['passe', 'passe']);
  });

  it.each([
    [5004, 'InvalidOperationInCellEditMode'],
    [5012, 'InvalidOrTimedOutSession'],
    [5102, 'ActivityLimitReached'],
    [5104, 'ResponsePayloadSizeLimitExceeded'],
    [7000, 'AccessDenied'],
    [5001, 'GeneralException'],
  ])('rejettent la requête entière par %i', async (code, attendu) => {
    essai.hote.pannes.poser({ visee: { membre: 'values' }, effet: { erreurRequete: code } });
    expect((await erreurDe(ecrire('x'))).code).toBe(attendu);
    expect(lues()).toEqual([null, null]);
  });

  it('laissent une requête sans réponse, et la suivante passer', async () => {
    essai.hote.pannes.poser({ visee: { requete: 1 }, effet: 'muette', moment: 'apres' });
    let repondu = false;
    void ecrire('perdue').then(() => {
      repondu = true;
    });
    await new Promise((fini) => setTimeout(fini, 30));
    expect([repondu, ...lues()]).toEqual([false, 'perdue', 'perdue']);
    await ecrire('suite');
    expect(lues()).toEqual(['suite', 'suite']);
  });

  it('durent autant de fois que demandé, et se retirent', async () => {
    const oter = essai.hote.pannes.poser({
      visee: { membre: 'values' },
      effet: { erreurAction: 'GeneralException' },
      fois: Infinity,
    });
    await erreurDe(ecrire('a'));
    await erreurDe(ecrire('b'));
    oter();
    await ecrire('c');
    expect(lues()).toEqual(['c', 'c']);
  });

  it('frappent aussi une lecture, avant comme après', async () => {
    await ecrire('lu');
    const lire = (): Promise<unknown> =>
      essai.executer(async (context) => {
        const plage = context.workbook.worksheets.getItem('Feuil1').getRange('A1').load('address, values');
        await context.sync();
        return plage.values;
      });
    for (const moment of ['avant', 'apres'] as const) {
      essai.hote.pannes.poser({ visee: { membre: 'Range.values' }, effet: { erreurAction: 'Conflict' }, moment });
      expect(await erreurDe(lire())).toEqual({ code: 'Conflict', lieu: 'Range.values' });
    }
    expect(await lire()).toEqual([['lu']]);
  });

  it.each([
    ['avant', [null, null]],
    ['apres', ['x', 'x']],
  ] as const)(
    "rechargent le volet, %s l'effet : l'ancien n'a plus rien, le nouveau travaille",
    async (moment, attendu) => {
      let recharges = 0;
      const volet = ouvrirClientEnProcessus(essai.hote, {
        surRechargement: () => {
          recharges += 1;
        },
      });
      let repondu = false;
      const demander = (valeur: string): void => {
        void volet.Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Feuil1').getRange('A1:A2').values = [[valeur], [valeur]];
          await context.sync();
          repondu = true;
        });
      };
      essai.hote.pannes.poser({ visee: { requete: 1 }, effet: 'rechargement', moment });
      demander('x');
      await attendre(30);
      demander('trop tard');
      await attendre(30);
      expect([repondu, recharges, ...lues()]).toEqual([false, 1, ...attendu]);
      await ecrire('suite');
      expect(lues()).toEqual(['suite', 'suite']);
      volet.fermer();
    },
  );

  it("rendent ses événements à un complément rechargé pendant qu'il les avait coupés", async () => {
    const volet = ouvrirClientEnProcessus(essai.hote);
    await volet.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    expect(essai.hote.evenements.permis).toBe(false);
    essai.hote.pannes.poser({ visee: { requete: 1 }, effet: 'rechargement' });
    void volet.Excel.run((context) => context.sync());
    await attendre(30);
    expect(essai.hote.evenements.permis).toBe(true);
    volet.fermer();
  });
});

function attendre(ms: number): Promise<void> {
  return new Promise((fini) => setTimeout(fini, ms));
}

describe("La saisie d'une cellule", () => {
  it('fait attendre les requêtes qui y consentent (delayForCellEdit)', async () => {
    const { classeur, client } = await ouvrirEssai();
    classeur.saisieEnCours = true;
    const lecture = client.Excel.run({ delayForCellEdit: true }, async (context) => {
      const feuille = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return feuille.name;
    });
    const d_abord = await Promise.race([lecture, new Promise((fini) => setTimeout(fini, 30, 'en attente'))]);
    expect(d_abord).toBe('en attente');
    classeur.saisieEnCours = false;
    expect(await lecture).toBe('Feuil1');
    client.fermer();
  });
});

describe('Le classeur partagé', () => {
  it('refuse graphiques, validations, fusions et protections, et laisse écrire et lire', async () => {
    const { classeur, client, executer } = await ouvrirEssai();
    classeur.partage = true;
    const echec = (geste: (feuille: Excel.Worksheet) => void): Promise<{ code: string }> =>
      erreurDe(
        executer(async (context) => {
          geste(context.workbook.worksheets.getItem('Feuil1'));
          await context.sync();
        }),
      );
    const refus = [
      await echec((feuille) => feuille.charts.add('Pie', feuille.getRange('A1:B2'))),
      await echec((feuille) => {
        feuille.getRange('A1').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      }),
      await echec((feuille) => feuille.getRange('A1').conditionalFormats.add('Custom')),
      await echec((feuille) => {
        feuille.getRange('A1:B1').merge();
      }),
      await echec((feuille) => {
        feuille.protection.protect();
      }),
    ];
    expect(new Set(refus.map(({ code }) => code))).toEqual(new Set(['InvalidOperation']));
    const lu = await executer(async (context) => {
      const feuille = context.workbook.worksheets.getItem('Feuil1');
      feuille.getRange('A1').values = [['écrit']];
      feuille.charts.load('items');
      await context.sync();
      return feuille.charts.items.length;
    });
    expect([lu, classeur.feuilleActive.lire(1, 1)?.valeur]).toEqual([0, 'écrit']);
    client.fermer();
  });
});
