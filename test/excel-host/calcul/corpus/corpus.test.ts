import { ErreurCellule } from '../../modele/valeur';
import { classeurDuCorpus } from './classeur-du-corpus';
import { CRITERES } from './criteres';
import { DATES } from './dates';
import { LOGIQUE } from './logique';
import { NOMBRES } from './nombres';
import { RECHERCHES } from './recherches';
import { TEXTES } from './textes';

describe('MoteurExcelts.evaluer', () => {
  const classeur = classeurDuCorpus();

  it.each([
    ['les dates', DATES],
    ['les critères', CRITERES],
    ['les recherches', RECHERCHES],
    ['les textes', TEXTES],
    ['la logique et les erreurs', LOGIQUE],
    ['les nombres', NOMBRES],
  ] as const)('calcule %s comme Excel', (_, formules) => {
    const reponses = classeur.moteur.evaluer(
      classeur,
      formules.map(([formule]) => ({ feuille: 'Données', ligne: 1, colonne: 30, formule })),
    );
    const obtenues = reponses.map((valeur, rang) => [
      formules[rang]?.[0],
      valeur instanceof ErreurCellule
        ? valeur.code
        : typeof valeur === 'number'
          ? Number(valeur.toPrecision(12))
          : valeur,
    ]);
    expect(obtenues).toEqual(
      formules.map(([formule, attendu]) => [
        formule,
        typeof attendu === 'number' ? Number(attendu.toPrecision(12)) : attendu,
      ]),
    );
  });
});
