import { estHorsDePortee } from './hors-de-portee';

describe('estHorsDePortee', () => {
  it.each(['[1]Taux!$A$1', "'C:\\Partage\\[Taux.xlsx]Feuille 1'!A1*2", '1+[1]!Taux', 'GETPIVOTDATA("Somme",$A$3)'])(
    'reconnaît ce qui lit ailleurs : %s',
    (formule) => {
      expect(estHorsDePortee(formule)).toBe(true);
    },
  );

  it.each(['SUM(Ventes[2025])', 'Ventes[[#Totals],[Prix]]', '"[1]Taux!A1"', "'Été 2026'!A1", 'A1'])(
    'laisse calculer ce qui lit le classeur : %s',
    (formule) => {
      expect(estHorsDePortee(formule)).toBe(false);
    },
  );
});
