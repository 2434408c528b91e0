import { Workbook } from '@cj-tech-master/excelts';
import { installFormulaEngine } from '@cj-tech-master/excelts/formula';
import { dateDeJour, jourDeDate } from '../../src/domain/commun/calendrier';
import { jour, type Jour } from '../../src/domain/commun/jour';
import { fabriquerClasseurExemple } from '../fabriquer-classeur';
import { valeurExcel } from '../valeur-excel';
import { MOTS } from './mots-situation';
import { NOM_FEUILLE } from './plan-du-registre';

const le = (quantieme: number, mois: number, annee: number): Jour => {
  const trouve = jourDeDate({ annee, mois, quantieme });
  if (trouve === null) throw new Error('Date inexistante');
  return trouve;
};
/** Ouvrir et calculer tout un classeur prend du temps sur une machine occupée. */
jest.setTimeout(60_000);
const FEUILLES = Object.values(NOM_FEUILLE);

async function ouvrir(aujourdhui: Jour): Promise<Workbook> {
  const classeur = new Workbook();
  await classeur.xlsx.load(Buffer.from(await fabriquerClasseurExemple(aujourdhui)));
  return classeur;
}

/** Ce que valent le bilan et les deux colonnes calculées d'une feuille, jusqu'à la dernière ligne prête. */
function valeurs(classeur: Workbook, nom: string): readonly unknown[] {
  const feuille = classeur.getWorksheet(nom);
  if (feuille === undefined) throw new Error(`Pas de feuille ${nom}`);
  const lignes = Array.from({ length: feuille.rowCount - 5 }, (_, rang) => rang + 6);
  const adresses = ['A3', ...lignes.flatMap((ligne) => [`J${ligne}`, `K${ligne}`])];
  return adresses.map((adresse) => valeurExcel(feuille.getCell(adresse).result ?? ''));
}

function calculerLe(classeur: Workbook, aujourdhui: Jour): void {
  const { annee, mois, quantieme } = dateDeJour(aujourdhui);
  jest.useFakeTimers({ now: new Date(annee, mois - 1, quantieme, 12) });
  classeur.calculateFormulas();
  jest.useRealTimers();
}

describe('formuleSituation', () => {
  beforeAll(() => {
    installFormulaEngine();
  });

  test.each([
    ['un 1er janvier', le(1, 1, 2026)],
    ['la veille de Pâques', le(4, 4, 2026)],
  ])('donne ce que disent les règles, calculée %s', async (_, aujourdhui) => {
    const classeur = await ouvrir(aujourdhui);
    const attendues = FEUILLES.map((nom) => valeurs(classeur, nom));
    calculerLe(classeur, aujourdhui);
    expect(FEUILLES.map((nom) => valeurs(classeur, nom))).toEqual(attendues);
  });

  test('change toute seule quand le temps passe', async () => {
    const classeur = await ouvrir(le(23, 11, 2026));
    const enAttente: readonly unknown[] = [MOTS.enCours, MOTS.aEcheance, MOTS.arAEnvoyer];
    const sansReponse = (nom: string, mots: readonly unknown[]): number =>
      valeurs(classeur, nom).filter((mot) => mots.includes(mot)).length;
    const avant = FEUILLES.map((nom) => sansReponse(nom, [...enAttente, MOTS.enRetard]));
    calculerLe(classeur, jour(le(23, 11, 2026) + 60));
    expect(FEUILLES.map((nom) => sansReponse(nom, enAttente))).toEqual([0, 0]);
    expect(FEUILLES.map((nom) => sansReponse(nom, [MOTS.enRetard]))).toEqual(avant);
  });
});
