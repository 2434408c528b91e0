import type { ConditionalRule, DataValidation, Sheet } from 'hucre';
import { jourDeDate } from '../src/domain/commun/calendrier';
import { ecrireJour } from '../src/domain/commun/ecrire-jour';
import type { Jour } from '../src/domain/commun/jour';
import type { Canal } from '../src/domain/suivi-demandes/canal';
import { ouvrirClasseur, type BilanRegistre } from '../src/usecases/ouvrir-classeur';
import { fabriquerClasseurExemple } from './fabriquer-classeur';
import { relireClasseur, type ClasseurRelu } from './relire-classeur';

const le = (quantieme: number, mois: number, annee: number): Jour => {
  const trouve = jourDeDate({ annee, mois, quantieme });
  if (trouve === null) throw new Error('Date inexistante');
  return trouve;
};

jest.setTimeout(60_000);

const LUNDI_23_NOVEMBRE = le(23, 11, 2026);
/** Un jour ordinaire, un férié, un dimanche de Pâques, un 29 février, la veille d'un 3 octobre. */
const JOURS = [LUNDI_23_NOVEMBRE, le(1, 1, 2026), le(5, 4, 2026), le(29, 2, 2028), le(2, 10, 2026)];
const FEUILLES: Readonly<Record<Canal, string>> = { courriel: 'Suivi courriels', courrier: 'Suivi courriers' };

function feuille({ classeur }: ClasseurRelu, nom: string): Sheet {
  const trouvee = classeur.sheets.find(({ name }) => name === nom);
  if (trouvee === undefined) throw new Error(`Pas de feuille ${nom}`);
  return trouvee;
}

async function bilans(relu: ClasseurRelu, aujourdhui: Jour): Promise<readonly BilanRegistre[]> {
  const ouvert = await ouvrirClasseur(relu.passerelle, aujourdhui);
  if (!ouvert.ok) throw new Error(ouvert.code);
  return ouvert.registres;
}

describe('fabriquerClasseurExemple', () => {
  let octets: Uint8Array;
  let relu: ClasseurRelu;
  beforeAll(async () => {
    octets = await fabriquerClasseurExemple(LUNDI_23_NOVEMBRE);
    relu = await relireClasseur(octets);
  });

  test('donne les mêmes octets pour le même jour', async () => {
    expect(Buffer.from(await fabriquerClasseurExemple(LUNDI_23_NOVEMBRE)).equals(octets)).toBe(true);
  });

  test('compose le mode opératoire, deux registres et les listes masquées', () => {
    expect(relu.classeur.sheets.map(({ name, hidden }) => [name, hidden === true])).toEqual([
      ['Mode opératoire', false],
      ['Suivi courriels', false],
      ['Suivi courriers', false],
      ['Listes', true],
    ]);
  });

  test('est reconnu par le complément, avec ses volumes et ses anomalies', async () => {
    const [courriels, courriers] = await bilans(relu, LUNDI_23_NOVEMBRE);
    expect([courriels?.registre.canal, courriels?.demandes]).toEqual(['courriel', 320]);
    expect([courriers?.registre.canal, courriers?.demandes]).toEqual(['courrier', 170]);
    expect(courriels?.anomalies.map(({ code }) => code).sort()).toEqual([
      'date-en-texte',
      'numero-en-double',
      'numero-en-double',
      'reception-absente',
      'reponse-avant-reception',
    ]);
    expect(courriels?.anomalies.find(({ code }) => code === 'date-en-texte')?.contenu).toBe('03/10/2026');
    expect(courriers?.anomalies.map(({ code }) => code).sort()).toEqual([
      'numero-en-double',
      'numero-en-double',
      'reception-absente',
    ]);
  });

  test.each(JOURS.map((j) => [ecrireJour(j), j] as const))(
    'montre chaque alerte et les mêmes anomalies le %s',
    async (_, aujourdhui) => {
      const registres = await bilans(await relireClasseur(await fabriquerClasseurExemple(aujourdhui)), aujourdhui);
      expect(registres.map(({ anomalies }) => anomalies.length)).toEqual([5, 3]);
      for (const { enRetard, aEcheance, arAEnvoyer } of registres) {
        expect(Math.min(enRetard, aEcheance, arAEnvoyer)).toBeGreaterThan(0);
      }
    },
  );

  test("ne date rien après aujourd'hui et remonte à quatorze mois", () => {
    const dates = Object.values(FEUILLES).flatMap((nom) =>
      feuille(relu, nom)
        .rows.slice(5)
        .flatMap((ligne) => [ligne[1], ligne[5], ligne[6]].filter((valeur) => valeur instanceof Date)),
    );
    const instants = dates.map((date) => date.getTime());
    expect(Math.max(...instants)).toBeLessThanOrEqual(Date.UTC(2026, 10, 23));
    expect(Math.min(...instants)).toBeLessThan(Date.UTC(2025, 9, 1));
  });

  test('garde en texte ce qui commence par « = », et un SIRET avec ses zéros', () => {
    const cellules = Object.values(FEUILLES).flatMap((nom) => [...(feuille(relu, nom).cells?.values() ?? [])]);
    const egal = cellules.filter(({ value }) => typeof value === 'string' && value.startsWith('='));
    expect(egal).toEqual([
      expect.objectContaining({ type: 'string', value: '=> relance de ma demande du mois dernier' }),
    ]);
    expect(egal[0]?.formula).toBeUndefined();
    expect(egal[0]?.style?.numFmt).toBe('@');
    expect(cellules.find(({ value }) => value === '00098765400012')?.type).toBe('string');
    expect(cellules.some(({ value }) => value === "N'Diaye Awa")).toBe(true);
  });

  test.each(Object.values(FEUILLES))('refuse à la saisie une date impossible dans « %s »', (nom) => {
    const { dataValidations = [] } = feuille(relu, nom);
    const dates = dataValidations.filter(({ type }) => type === 'date');
    expect(dates.map(({ range }) => range.charAt(0))).toEqual(['B', 'F', 'G']);
    for (const date of dates) {
      expect(date).toMatchObject<Partial<DataValidation>>({
        operator: 'between',
        formula1: 'DATE(2020,1,1)',
        formula2: 'TODAY()',
        errorStyle: 'stop',
      });
      expect(date.errorMessage).toContain("après aujourd'hui");
    }
  });

  test('propose les natures de réponse par un nom défini vers la feuille masquée', () => {
    const natures = feuille(relu, 'Suivi courriels').dataValidations?.find(({ type }) => type === 'list');
    const nom = relu.classeur.namedRanges?.find(({ name }) => name === natures?.formula1);
    expect(nom?.range).toBe('Listes!$A$2:$A$7');
    expect(
      feuille(relu, 'Listes')
        .rows.slice(1, 7)
        .map(([nature]) => nature),
    ).toContain('Refus motivé');
  });

  test.each(Object.values(FEUILLES))('colore chaque situation de « %s » par un format natif', (nom) => {
    const regles: readonly ConditionalRule[] = feuille(relu, nom).conditionalRules ?? [];
    const mots = regles.map(({ formula }) => /^\$K6="(.+)"$/.exec(String(formula))?.[1]);
    expect(mots).toEqual([
      'En retard',
      'À échéance',
      'AR à envoyer',
      'En cours',
      'Répondue dans les délais',
      'Répondue hors délai',
      'Dates à vérifier',
      'En retard',
    ]);
    expect(regles.at(-1)?.range).toMatch(/^A6:J\d+$/);
  });

  test("fige, filtre, et s'imprime en A4 paysage avec ses titres répétés", () => {
    for (const nom of Object.values(FEUILLES)) {
      const { freezePane, autoFilter, pageSetup, rows } = feuille(relu, nom);
      expect(freezePane).toEqual({ rows: 5 });
      expect(autoFilter?.range).toBe(`A5:K${rows.length}`);
      expect(pageSetup).toMatchObject({
        paperSize: 'a4',
        orientation: 'landscape',
        fitToWidth: 1,
        printTitlesRow: '$5:$5',
      });
    }
  });

  test('tire ses formules sur deux cents lignes vides', () => {
    const { rows, cells } = feuille(relu, 'Suivi courriels');
    const vides = rows.flatMap((ligne, rang) => (rang > 5 && (ligne[0] ?? null) === null ? [rang] : []));
    expect(vides).toHaveLength(200);
    for (const rang of vides) {
      expect(cells?.get(`${rang},9`)?.formula).toBeDefined();
      expect(cells?.get(`${rang},10`)?.formula).toBeDefined();
    }
  });
});
