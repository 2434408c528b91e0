import { JARGON } from './lexique/jargon';
import { MOTS_INUTILES } from './lexique/mots-inutiles';
import { lireMots } from './lire-mots';
import { remplacer } from './remplacer';
import { chercherTournures, rangerLexique } from './tournures';

const LEXIQUE = rangerLexique([...JARGON, ...MOTS_INUTILES]);

const chercher = (texte: string) => chercherTournures(texte, lireMots(texte, { debut: 0, fin: texte.length }), LEXIQUE);

/** Le texte où toutes les tournures sont remplacées, de la dernière à la première. */
function corriger(texte: string): string {
  return chercher(texte).reduceRight(
    (actuel, tournure) => (tournure.alternative === null ? actuel : remplacer(actuel, tournure, tournure.alternative)),
    texte,
  );
}

describe('chercherTournures', () => {
  it.each([
    ['Nonobstant le retard, nonobstant tout.', 'Malgré le retard, malgré tout.'],
    ["Afin d'obtenir l'aide, et afin de payer.", "Pour obtenir l'aide, et pour payer."],
    ['Merci de bien vouloir adresser la lettre.', "Merci d'adresser la lettre."],
    ['Merci de bien vouloir compléter la lettre.', 'Merci de compléter la lettre.'],
    ['Vous refusez de faire parvenir la lettre.', "Vous refusez d'envoyer la lettre."],
    ['Nous vous demandons de nous faire parvenir la lettre.', 'Nous vous demandons de nous envoyer la lettre.'],
    ["Vous avez la possibilité d'annuler.", 'Vous pouvez annuler.'],
    ["Il est rappelé que l'entrée est libre.", "L'entrée est libre."],
    ["Je vous informe qu'elle viendra.", 'Elle viendra.'],
    ['Par la présente, votre droit cesse.', 'Votre droit cesse.'],
    ["Il s'agit d'un indu.", "Il s'agit d'une somme à rembourser."],
    ["Il est tenu d'octroyer l'aide.", "Il est tenu d'accorder l'aide."],
    ['À compter du 3 mai, à compter de mai.', 'À partir du 3 mai, à partir de mai.'],
    ['NOUS ACCUSONS RÉCEPTION DU DOSSIER', 'Nous avons bien reçu le DOSSIER'],
  ])('corrige « %s »', (texte, corrige) => {
    expect(corriger(texte)).toBe(corrige);
  });

  it('se tait sur l’alternative quand le raccord ne serait pas sûr', () => {
    expect(chercher('Ledit arrêté est public.').map(({ alternative }) => alternative)).toEqual([null]);
    expect(chercher('Merci de bien vouloir honorer le rendez-vous.').map(({ alternative }) => alternative)).toEqual([
      null,
    ]);
    expect(chercher('Je dis que nonobstant').map(({ alternative }) => alternative)).toEqual(['malgré']);
    expect(chercher('Je vous informe que').map(({ alternative }) => alternative)).toEqual([null]);
  });

  it('ne traverse pas la ponctuation', () => {
    expect(chercher('Il vient afin, de partir.')).toEqual([]);
  });

  it('préfère la tournure la plus longue', () => {
    expect(chercher('Nous ne manquerons pas de vous tenir informé demain.')[0]?.alternative).toBe(
      'Nous vous informerons',
    );
  });
});
