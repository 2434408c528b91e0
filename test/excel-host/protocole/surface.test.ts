import { evenementsJamaisEnvoyes } from '../evenements/catalogue';
import { ECARTS, estAvoue } from './ecarts';
import { releverNiveaux } from './generer-niveaux';
import niveaux from './niveaux.json';
import { releverSurface, type MembreDeSurface } from './surface';
import { niveauDe } from './niveau-api';

describe("La surface documentée jusqu'à ExcelApi 1.14", () => {
  let surface: readonly MembreDeSurface[];
  beforeAll(async () => {
    surface = await releverSurface(14);
  });

  it('est écrite, ou avouée dans ecarts.json', () => {
    expect(surface.length).toBeGreaterThan(1_000);
    expect(surface.filter(({ nom, ecrit }) => !ecrit && !estAvoue(nom)).map(({ nom }) => nom)).toEqual([]);
  });

  it('se modifie là où la documentation le permet, et nulle part ailleurs', () => {
    const ecrite = surface.filter(({ ecrit }) => ecrit);
    expect(
      ecrite.filter(({ modifiable, seModifie }) => modifiable && !seModifie).filter(({ nom }) => !estAvoue(nom)),
    ).toEqual([]);
    expect(ecrite.filter(({ modifiable, seModifie }) => seModifie && !modifiable)).toEqual([]);
  });

  it("n'est plus avouée une fois écrite", () => {
    const manquants = new Set(surface.filter(({ ecrit }) => !ecrit).map(({ nom }) => nom));
    const classesIncompletes = new Set([...manquants].map(classeDe));
    const ecrits = new Set<string>(surface.filter(({ ecrit }) => ecrit).map(({ nom }) => nom));
    const resolus = ECARTS.flatMap(({ membre, membres = [], difference }) =>
      difference.startsWith('Répond') ? [membre, ...membres] : membres,
    ).filter((nom) =>
      nom.endsWith('.*')
        ? !classesIncompletes.has(classeDe(nom))
        : ecrits.has(nom) && !ECRITS_QUI_REPONDENT_NOT_IMPLEMENTED.has(nom),
    );
    expect(resolus).toEqual([]);
  });

  it('avoue les événements qui ne viennent jamais, et ceux-là seulement', () => {
    const avoues = ECARTS.filter(({ difference }) => difference.includes("l'événement ne vient jamais"));
    expect(avoues.map(({ membre }) => membre).sort()).toEqual([...evenementsJamaisEnvoyes()].sort());
  });

  it("n'avoue que ce qui existe", () => {
    const inconnus = ECARTS.flatMap(({ membre, membres = [] }) => [membre, ...membres]).filter((nom) => {
      const lu = /^([A-Z]\w+)\.(\w+|\*)(?![\w.])/u.exec(nom);
      if (lu?.[1] === undefined || lu[2] === undefined) return false;
      return lu[2] === '*' ? !surface.some((une) => classeDe(une.nom) === lu[1]) : niveauDe(lu[1], lu[2]) === null;
    });
    expect(inconnus).toEqual([]);
  });
});

describe('niveaux.json', () => {
  it('dit les niveaux des déclarations publiées', () => {
    const releve = releverNiveaux();
    expect(niveaux).toEqual(releve);
    expect(releve['Range']).toMatchObject({
      values: '1.1',
      conditionalFormats: '1.6',
      getDependents: '1.15',
    });
  });
});

/** Écrits pour dire eux-mêmes qu'ils ne savent pas faire, ou seulement une part de ce qu'on leur demande. */
const ECRITS_QUI_REPONDENT_NOT_IMPLEMENTED = new Set([
  'Chart.getImage',
  'Chart.plotBy',
  'Range.flashFill',
  'Range.style',
]);

function classeDe(nom: string): string {
  return nom.slice(0, nom.indexOf('.'));
}
