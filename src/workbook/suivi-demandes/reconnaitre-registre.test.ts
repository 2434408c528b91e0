import { HEAD_COLUMNS, HEAD_ROWS, type SheetStructure } from '../gateway/workbook-structure';
import { TITRES } from '../../../test/contrat/registre-courriels';
import { reconnaitreRegistre } from './reconnaitre-registre';

function feuille(name: string, lignes: readonly (readonly string[])[], visible = true): SheetStructure {
  const head = Array.from({ length: HEAD_ROWS }, (_, ligne) =>
    Array.from({ length: HEAD_COLUMNS }, (__, colonne) => lignes[ligne]?.[colonne] ?? ''),
  );
  return {
    name,
    visible,
    lastRow: lignes.length,
    lastColumn: Math.max(0, ...lignes.map((ligne) => ligne.length)),
    head,
    marker: null,
  };
}

describe('reconnaitreRegistre', () => {
  it('reconnaît un registre à ses titres, sous un titre de feuille et des lignes vides', () => {
    const registre = reconnaitreRegistre(feuille('Feuil1', [['Suivi'], ['Site'], [], TITRES]));
    expect(registre).toMatchObject({ canal: 'courriel', ligneTitres: 4, premiereLigne: 5 });
    expect(registre?.colonnes).toMatchObject({
      numero: 1,
      reception: 2,
      expediteur: 3,
      accuse: 6,
      reponse: 7,
      natureReponse: 8,
    });
  });

  it('reconnaît les titres sans égard à la casse, aux accents ni à la ponctuation', () => {
    const registre = reconnaitreRegistre(
      feuille('Suivi courriers', [['  N°  ', 'DATE DE RECEPTION', 'Date de réponse finale :', 'Date d’envoi de l’AR']]),
    );
    expect(registre).toMatchObject({ canal: 'courrier', colonnes: { numero: 1, reception: 2, reponse: 3, accuse: 4 } });
  });

  it("lit le canal dans le titre de la colonne des numéros avant le nom de l'onglet", () => {
    expect(
      reconnaitreRegistre(feuille('Courriels et courriers', [['N° du courrier', ...TITRES.slice(1)]]))?.canal,
    ).toBe('courrier');
  });

  it('ne devine pas le canal quand rien ne le dit', () => {
    expect(reconnaitreRegistre(feuille('Feuil1', [['N°', ...TITRES.slice(1)]]))).toBeNull();
  });

  it.each([
    ['numéro', 0],
    ['date de réception', 1],
    ['date de réponse', 6],
  ])('ne reconnaît pas une feuille sans %s', (_, colonne) => {
    expect(
      reconnaitreRegistre(
        feuille('Suivi courriels', [TITRES.map((titre, index) => (index === colonne ? 'Autre chose' : titre))]),
      ),
    ).toBeNull();
  });

  it('garde la première de deux colonnes de même titre', () => {
    expect(
      reconnaitreRegistre(feuille('Suivi courriels', [[...TITRES, 'Date de réception']]))?.colonnes.reception,
    ).toBe(2);
  });

  it('passe une feuille masquée', () => {
    expect(reconnaitreRegistre(feuille('Suivi courriels', [TITRES], false))).toBeNull();
  });

  it('ne reconnaît rien dans une feuille vide', () => {
    expect(reconnaitreRegistre(feuille('Suivi courriels', []))).toBeNull();
  });
});
