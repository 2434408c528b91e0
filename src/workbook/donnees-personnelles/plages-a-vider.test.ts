import { reconnaitreRegistre } from '../suivi-demandes/reconnaitre-registre';
import { HEAD_ROWS } from '../gateway/workbook-structure';
import { colonnesAVider } from './critere-effacement';
import { plagesAVider } from './plages-a-vider';

const TITRES = [
  'N° du courriel',
  'Date de réception',
  'Expéditeur',
  'Coordonnées',
  'Objet',
  'Date de réponse',
  'Observations',
];

function effacement(lignes: readonly number[]) {
  const head = Array.from({ length: HEAD_ROWS }, (_, rang) => (rang === 0 ? TITRES : TITRES.map(() => '')));
  const registre = reconnaitreRegistre({ name: 'Suivi', visible: true, lastRow: 9, lastColumn: 7, head, marker: null });
  if (registre === null) throw new Error('Registre non reconnu');
  const colonnes = colonnesAVider(registre, { mois: 6, auChoix: ['commentaire'] });
  return { registre, colonnes, lignes, reponses: null, ecartees: 0, agregats: [] };
}

describe('plagesAVider', () => {
  it('réunit les lignes et les colonnes voisines', () => {
    expect(plagesAVider(effacement([2, 3, 4, 7]), false)).toEqual(['C2:D4', 'G2:G4', 'C7:D7', 'G7']);
  });

  it('va cellule par cellule quand un filtre cache des lignes', () => {
    expect(plagesAVider(effacement([2, 3]), true)).toEqual(['C2', 'D2', 'G2', 'C3', 'D3', 'G3']);
  });

  it("n'a rien à vider sans ligne", () => {
    expect(plagesAVider(effacement([]), false)).toEqual([]);
  });
});
