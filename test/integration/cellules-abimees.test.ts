import { phraseAnomalie } from '../../src/taskpane/messages/anomalie';
import { calculerResultats } from '../../src/usecases/calculer-resultats';
import { chercherDemandes } from '../../src/usecases/chercher-demandes';
import { annulerGeste } from '../../src/usecases/annuler-geste';
import { corrigerDemande, type Modifications } from '../../src/usecases/corriger-demande';
import { enregistrerAccuse } from '../../src/usecases/enregistrer-accuse';
import { enregistrerDemande } from '../../src/usecases/enregistrer-demande';
import { enregistrerReponse } from '../../src/usecases/enregistrer-reponse';
import { lireFiche } from '../../src/usecases/lire-fiche';
import { ouvrirClasseur } from '../../src/usecases/ouvrir-classeur';
import type { CellValue } from '../../src/workbook/gateway/cell-value';
import type { CodeAnomalie } from '../../src/workbook/suivi-demandes/anomalie';
import { le } from '../contrat/registre-courriels';
import { AUJOURDHUI, demande, FEUILLE, ouvrirPoste, type Poste } from './poste';

jest.setTimeout(60_000);

/** Deux demandes saines, reçues dans les douze mois complets et assez vieilles pour être jugées. */
const SAINES = [
  demande('CL-0001', le(5, 10, 2026), 'Moreau Léa', { reponse: le(9, 10, 2026), nature: 'Accord' }),
  demande('CL-0002', le(6, 10, 2026), 'Petit Zoé'),
];

/** Ce qu'un geste sur la ligne abîmée rend : fait, ou refusé avec ce code. */
type Issue =
  | 'fait'
  | 'deja-repondue'
  | 'reponse-avant-reception'
  | 'reception-inexploitable'
  | 'cellule-occupee'
  | 'accuse-avant-reception'
  | 'accuse-apres-reponse';

interface Situation {
  /** La ligne abîmée, quatrième de la feuille, et ce qui suit. */
  readonly lignes: readonly (readonly CellValue[])[];
  readonly anomalies: readonly (readonly [cellule: string, code: CodeAnomalie])[];
  /** Demandes comptées dans les résultats, les deux saines comprises. */
  readonly comptees: number;
  /** La ligne où va la prochaine demande, et son numéro. */
  readonly prochaine: readonly [ligne: number, numero: string];
  readonly reponse: Issue;
  readonly accuse: Issue;
  /** Ce que la personne corrige, et ce qu'il reste alors d'anomalies. */
  readonly correction: readonly [modifications: Modifications, restent: number];
}

const SITUATIONS: Readonly<Record<string, Situation>> = {
  'une date écrite en texte': {
    lignes: [demande('CL-0003', "'07/10/2026", 'Roux Lou')],
    anomalies: [['B4', 'date-en-texte']],
    comptees: 3,
    prochaine: [5, 'CL-0004'],
    reponse: 'fait',
    accuse: 'fait',
    correction: [{ reception: '07/10/2026 ', objet: 'Duplicata' }, 1],
  },
  'un mois écrit avant le jour': {
    lignes: [demande('CL-0003', "'10/14/2026", 'Roux Lou')],
    anomalies: [['B4', 'date-illisible']],
    comptees: 2,
    prochaine: [5, 'CL-0004'],
    reponse: 'reception-inexploitable',
    accuse: 'reception-inexploitable',
    correction: [{ reception: '14/10/2026' }, 0],
  },
  'une réponse datée avant la réception': {
    lignes: [demande('CL-0003', le(7, 10, 2026), 'Roux Lou', { reponse: le(10, 7, 2026) })],
    anomalies: [['I4', 'reponse-avant-reception']],
    comptees: 2,
    prochaine: [5, 'CL-0004'],
    reponse: 'deja-repondue',
    accuse: 'accuse-apres-reponse',
    correction: [{ reponse: '10/10/2026' }, 0],
  },
  'une réception dans le futur': {
    lignes: [demande('CL-0003', le(10, 12, 2026), 'Roux Lou')],
    anomalies: [['B4', 'reception-future']],
    comptees: 2,
    prochaine: [5, 'CL-0004'],
    reponse: 'reponse-avant-reception',
    accuse: 'accuse-avant-reception',
    correction: [{ reception: '12/10/2026' }, 0],
  },
  'une réponse dans le futur': {
    lignes: [demande('CL-0003', le(7, 10, 2026), 'Roux Lou', { reponse: le(1, 12, 2026) })],
    anomalies: [['I4', 'reponse-future']],
    comptees: 2,
    prochaine: [5, 'CL-0004'],
    reponse: 'deja-repondue',
    accuse: 'fait',
    correction: [{ reponse: '12/10/2026' }, 0],
  },
  'un numéro employé deux fois': {
    lignes: [demande('CL-0002', le(7, 10, 2026), 'Roux Lou')],
    anomalies: [
      ['A3', 'numero-en-double'],
      ['A4', 'numero-en-double'],
    ],
    comptees: 3,
    prochaine: [5, 'CL-0003'],
    reponse: 'fait',
    accuse: 'fait',
    correction: [{ objet: 'Duplicata' }, 2],
  },
  'une date de réception absente': {
    lignes: [demande('CL-0003', '', 'Roux Lou')],
    anomalies: [['B4', 'reception-absente']],
    comptees: 2,
    prochaine: [5, 'CL-0004'],
    reponse: 'reception-inexploitable',
    accuse: 'reception-inexploitable',
    correction: [{ reception: '07/10/2026' }, 0],
  },
  "un mot à la place de la réponse et de l'accusé": {
    lignes: [demande('CL-0003', le(7, 10, 2026), 'Roux Lou', { reponse: 'en cours', accuse: 'envoyé' })],
    anomalies: [
      ['I4', 'date-illisible'],
      ['G4', 'accuse-illisible'],
    ],
    comptees: 2,
    prochaine: [5, 'CL-0004'],
    reponse: 'cellule-occupee',
    accuse: 'cellule-occupee',
    correction: [{ reponse: '12/10/2026', accuse: '' }, 0],
  },
  'des lignes vides au milieu': {
    lignes: [demande('CL-0003', le(7, 10, 2026), 'Roux Lou'), [], [], demande('CL-0004', le(8, 10, 2026), 'Blanc Ève')],
    anomalies: [],
    comptees: 4,
    prochaine: [8, 'CL-0005'],
    reponse: 'fait',
    accuse: 'fait',
    correction: [{ objet: 'Duplicata' }, 0],
  },
  'une ligne de total en bas': {
    lignes: [
      demande('CL-0003', le(7, 10, 2026), 'Roux Lou'),
      ['Total 2026', '=COUNT(B2:B4)', '', '', '', '', 1, '', 1],
    ],
    anomalies: [],
    comptees: 3,
    prochaine: [5, 'CL-0004'],
    reponse: 'fait',
    accuse: 'fait',
    correction: [{ objet: 'Duplicata' }, 0],
  },
  'un total sans numéro, sous une ligne vide': {
    lignes: [demande('CL-0003', le(7, 10, 2026), 'Roux Lou'), [], ['', '=COUNT(B2:B4)', 'TOTAUX :']],
    anomalies: [],
    comptees: 3,
    prochaine: [5, 'CL-0004'],
    reponse: 'fait',
    accuse: 'fait',
    correction: [{ objet: 'Duplicata' }, 0],
  },
};

describe.each(Object.entries(SITUATIONS))('Un registre où il y a %s', (_, situation) => {
  let poste: Poste;
  beforeEach(async () => {
    poste = await ouvrirPoste([...SAINES, ...situation.lignes]);
  });
  afterEach(() => {
    poste.fermer();
  });

  /** La demande abîmée, telle que le volet la montre. */
  async function abimee() {
    const trouvees = await chercherDemandes(poste.gateway, [await poste.registre()], 'roux', AUJOURDHUI);
    expect(trouvees).toMatchObject([{ ligne: 4, expediteur: 'Roux Lou' }]);
    const [ligne] = trouvees;
    if (ligne === undefined) throw new Error('Demande introuvable');
    return ligne;
  }
  const voulu = (issue: Issue) => (issue === 'fait' ? { ok: true } : { ok: false, refus: [{ code: issue }] });

  it("est ouvert : chaque cellule à vérifier est listée, avec ce qu'il faut y faire", async () => {
    const ouvert = await ouvrirClasseur(poste.gateway, AUJOURDHUI);
    const anomalies = ouvert.ok ? (ouvert.registres[0]?.anomalies ?? []) : [];
    expect(anomalies.map(({ cellule, code }) => [cellule, code])).toEqual(situation.anomalies);
    for (const anomalie of anomalies)
      expect(phraseAnomalie(anomalie)).toMatch(/Écrivez|[Ss]aisissez|Vérifiez|Ajoutez|Donnez/);
  });

  it("est calculé : les chiffres excluent et listent ce qu'ils n'ont pas lu, le registre ne change pas", async () => {
    const avant = poste.photo(true);
    const calcules = await calculerResultats(poste.gateway, { periode: null, aujourdhui: AUJOURDHUI });
    if (!calcules.ok) throw new Error(calcules.code);
    expect(calcules.canaux[0]?.indicateurs.recues).toBe(situation.comptees);
    expect(calcules.anomalies.map(({ cellule, code }) => [cellule, code])).toEqual(situation.anomalies);
    expect(poste.photo(true)).toMatchObject(avant);
  });

  it('reçoit une nouvelle demande sans en recouvrir aucune, et la laisse annuler', async () => {
    const avant = Object.values(poste.photo());
    const [ligne, numero] = situation.prochaine;
    const saisie = { reception: '20/11/2026', expediteur: 'Vidal Ana', coordonnees: '', objet: '' };
    const faite = await enregistrerDemande(poste.gateway, { registre: await poste.registre(), ...saisie }, AUJOURDHUI);
    expect(faite).toMatchObject({ ok: true, ligne, numero });
    expect(poste.photo()).toMatchObject({ [`${FEUILLE}!A${ligne}`]: numero, [`${FEUILLE}!C${ligne}`]: 'Vidal Ana' });
    expect(Object.values(poste.photo())).toEqual(expect.arrayContaining(avant));
    if (!faite.ok) return;
    expect(await annulerGeste(poste.gateway, faite.annulation)).toMatchObject({ ok: true });
    expect(Object.values(poste.photo()).sort()).toEqual([...avant].sort());
  });

  it.each(['reponse', 'accuse'] as const)(
    'a une ligne abîmée : « %s » y est noté, ou refusé sans rien écrire',
    async (geste) => {
      const ligne = await abimee();
      const avant = poste.photo();
      const issue =
        geste === 'reponse'
          ? await enregistrerReponse(poste.gateway, { ligne, reponse: '20/11/2026', nature: '' }, AUJOURDHUI)
          : await enregistrerAccuse(poste.gateway, { ligne, accuse: '20/11/2026', annonce: '' }, AUJOURDHUI);
      if (situation[geste] !== 'fait') expect(poste.photo()).toEqual(avant);
      expect(issue).toMatchObject(voulu(situation[geste]));
    },
  );

  it("a une ligne abîmée : elle se corrige par le volet, et la correction s'annule", async () => {
    const lue = await lireFiche(poste.gateway, await abimee(), AUJOURDHUI);
    if (!lue.ok) throw new Error(lue.code);
    const avant = poste.photo();
    const [modifications, restent] = situation.correction;
    const faite = await corrigerDemande(poste.gateway, { fiche: lue.fiche, modifications }, AUJOURDHUI);
    expect(faite).toMatchObject({ ok: true });
    const ouvert = await ouvrirClasseur(poste.gateway, AUJOURDHUI);
    expect(ouvert.ok ? ouvert.registres[0]?.anomalies : []).toHaveLength(restent);
    if (!faite.ok) return;
    expect(await annulerGeste(poste.gateway, faite.annulation)).toMatchObject({ ok: true });
    expect(poste.photo()).toEqual(avant);
  });
});
