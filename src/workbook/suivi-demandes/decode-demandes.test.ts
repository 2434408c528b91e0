import { REGLAGES_PAR_DEFAUT } from '../../domain/suivi-demandes/reglages';
import type { CellValue } from '../gateway/cell-value';
import { le, ligne, TITRES } from '../../../test/contrat/registre-courriels';
import { decodeDemandes } from './decode-demandes';
import { lireColonnes } from './lecture-registre';
import { CHAMPS } from './champ';
import type { Registre } from './registre';

const AUJOURDHUI = le(23, 11, 2026);
const registre: Registre = {
  feuille: 'Suivi courriels',
  canal: 'courriel',
  ligneTitres: 4,
  premiereLigne: 5,
  colonnes: {
    numero: 1,
    reception: 2,
    expediteur: 3,
    coordonnees: 4,
    objet: 5,
    accuse: 6,
    reponse: 7,
    natureReponse: 8,
    commentaire: 9,
  },
  titres: TITRES,
  reglages: REGLAGES_PAR_DEFAUT.courriel,
};

function decoder(...lignes: readonly CellValue[][]) {
  const lecture = lireColonnes(registre, CHAMPS);
  const colonne = (numero: number) => lignes.map((une) => [une[numero - 1] ?? '']);
  const lues = lecture.relire({
    protected: false,
    filtered: false,
    found: null,
    formulas: [],
    lastRows: [],
    ranges: [
      [TITRES],
      ...CHAMPS.flatMap((champ) => (registre.colonnes[champ] === undefined ? [] : [colonne(registre.colonnes[champ])])),
    ],
  });
  if (lues === null) throw new Error('Les titres ont changé');
  return decodeDemandes(lues, AUJOURDHUI);
}

const recue = le(2, 3, 2026);

describe('decodeDemandes', () => {
  it('lit une demande et ses dates, heures comprises', () => {
    const { demandes, anomalies } = decoder(ligne('CL-1', recue + 0.6, 'A', { accuse: recue + 1, reponse: recue + 5 }));
    expect(demandes).toEqual([{ reception: recue, accuse: recue + 1, reponse: recue + 5, annonce: null }]);
    expect(anomalies).toEqual([]);
  });

  it("lit une date en texte, jour d'abord, et la signale", () => {
    const { demandes, anomalies } = decoder(ligne('CL-1', '03/10/2025', 'A'));
    expect(demandes[0]?.reception).toBe(le(3, 10, 2025));
    expect(anomalies).toEqual([
      { feuille: 'Suivi courriels', cellule: 'B5', code: 'date-en-texte', contenu: '03/10/2025' },
    ]);
  });

  it("écarte et signale une réponse antérieure à la réception, avec la date telle qu'elle se lit", () => {
    const { demandes, anomalies } = decoder(ligne('CL-1', recue, 'A', { reponse: recue - 2 }));
    expect(demandes).toEqual([null]);
    expect(anomalies).toEqual([
      { feuille: 'Suivi courriels', cellule: 'G5', code: 'reponse-avant-reception', contenu: '28/02/2026' },
    ]);
  });

  it('écarte et signale une réception absente', () => {
    const { demandes, anomalies } = decoder(ligne('CL-1', '', 'A', { reponse: recue }));
    expect(demandes).toEqual([null]);
    expect(anomalies).toMatchObject([{ cellule: 'B5', code: 'reception-absente', contenu: '' }]);
  });

  it.each<[string, CellValue]>([
    ['un texte', 'vers le 12'],
    ['une erreur de formule', '#N/A'],
    ['un booléen', true],
    ['un nombre négatif', -3],
    ['un 30 février', '30/02/2026'],
  ])('écarte et signale une réponse qui est %s', (_, reponse) => {
    const { demandes, anomalies } = decoder(ligne('CL-1', recue, 'A', { reponse }));
    expect(demandes).toEqual([null]);
    expect(anomalies).toMatchObject([{ cellule: 'G5', code: 'date-illisible', contenu: String(reponse) }]);
  });

  it("garde une demande dont l'accusé de réception est illisible, sans lui", () => {
    const { demandes, anomalies } = decoder(ligne('CL-1', recue, 'A', { accuse: 'oui', reponse: recue + 1 }));
    expect(demandes).toMatchObject([{ accuse: null, reponse: recue + 1 }]);
    expect(anomalies).toMatchObject([{ cellule: 'F5', code: 'accuse-illisible', contenu: 'oui' }]);
  });

  it("signale chaque cellule d'un numéro employé plusieurs fois et compte toutes ses demandes", () => {
    const { demandes, anomalies } = decoder(
      ligne('CL-1', recue, 'A'),
      ligne('CL-2', recue, 'B'),
      ligne(' cl-1 ', recue, 'C'),
    );
    expect(demandes.filter((une) => une !== null)).toHaveLength(3);
    expect(anomalies.map(({ cellule, code }) => `${cellule} ${code}`)).toEqual([
      'A5 numero-en-double',
      'A7 numero-en-double',
    ]);
  });

  it('passe les lignes vides sans les compter, et garde les positions', () => {
    const { demandes, lignes } = decoder(ligne('CL-1', recue, 'A'), [], ligne('CL-2', recue, 'B'));
    expect(demandes.map((une) => une !== null)).toEqual([true, false, true]);
    expect(lignes).toBe(2);
  });

  it('signale une date à venir', () => {
    const { demandes, anomalies } = decoder(ligne('CL-1', AUJOURDHUI + 1, 'A'));
    expect(demandes).toEqual([null]);
    expect(anomalies).toMatchObject([{ code: 'reception-future', contenu: '24/11/2026' }]);
  });
});
