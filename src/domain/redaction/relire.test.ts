import fc from 'fast-check';
import { BONNES_REPONSES } from './essais/bonnes-reponses';
import { MAUVAISES_REPONSES } from './essais/mauvaises-reponses';
import { relire } from './relire';
import { EXEMPLES_RELIRE } from './relire.exemples';
import { remplacer } from './remplacer';
import type { Suggestion } from './suggestion';

const OBJET = 'Carte de stationnement';

function suggestionsDe(texte: string): readonly Suggestion[] {
  return relire(texte, { objet: texte.startsWith('Objet : ') ? '' : OBJET }).suggestions;
}

/** Applique la première alternative, relit, et recommence ; `null` si cela ne finit pas. */
function toutRemplacer(texte: string): string | null {
  let actuel = texte;
  for (let fois = 0; fois < 200; fois += 1) {
    const { suggestions } = relire(actuel, { objet: OBJET });
    const suivante = suggestions.find(({ champ, alternative }) => champ === 'texte' && alternative !== null);
    if (suivante?.alternative == null) return actuel;
    actuel = remplacer(actuel, suivante, suivante.alternative);
  }
  return null;
}

/** Des mots et des signes qui mettent en jeu les règles, dans n'importe quel ordre. */
const fragment = fc.constantFrom(
  ...["l'", 'est ', 'sera ', 'examinée ', 'Votre ', 'demande ', '. ', ', ', 'si ', '\n', '\r\n', '- ', '« ', ' »', '('],
  ...[
    ') ',
    'M. ',
    '12.03.2026 ',
    '1 234,50 € ',
    'a@b.fr ',
    '… ',
    'nonobstant ',
    'de ',
    'faire parvenir ',
    'Objet : ',
    '’',
  ],
);
const reponse = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fragment).map((morceaux) => morceaux.join('')),
);

describe('relire', () => {
  it.each(EXEMPLES_RELIRE.filter(({ regle }) => regle !== null))(
    'cite $regle : $texte',
    ({ texte, regle, corrige }) => {
      const suggestion = suggestionsDe(texte).find((une) => une.regle === regle);
      expect(suggestion).toBeDefined();
      const alternative = suggestion?.alternative ?? null;
      expect(suggestion && alternative !== null ? remplacer(texte, suggestion, alternative) : null).toBe(corrige);
    },
  );

  it.each(EXEMPLES_RELIRE.filter(({ regle }) => regle === null))('ne dit rien de : $texte', ({ texte }) => {
    expect(suggestionsDe(texte)).toEqual([]);
  });

  it.each(BONNES_REPONSES)("ne trouve rien à redire d'une réponse claire : $nom", ({ objet, texte }) => {
    const { suggestions, resume } = relire(texte, { objet });
    expect(suggestions).toEqual([]);
    expect(resume.phrasesLongues).toBe(0);
    expect(resume.moyenneMots).toBeLessThan(13);
  });

  it.each(MAUVAISES_REPONSES)('cite les bonnes règles, et elles seules : $nom', ({ objet, texte, regles }) => {
    const citees = new Set(relire(texte, { objet }).suggestions.map(({ regle }) => regle));
    expect([...citees].sort()).toEqual([...regles].sort());
  });

  it('ne suggère rien pour un texte vide', () => {
    for (const vide of ['', '   ', '\n\n', '…', '—']) {
      expect(relire(vide, { objet: '' })).toEqual({
        suggestions: [],
        resume: { phrases: 0, moyenneMots: null, phrasesLongues: 0 },
      });
    }
  });

  it("lit l'objet dans le texte quand le champ est vide, et en demande un quand il n'y en a pas", () => {
    expect(relire("Objet : Notification d'un indu\nVenez demain.", { objet: '' }).suggestions).toEqual([
      {
        regle: 'objet-jargon',
        champ: 'texte',
        debut: 8,
        fin: 30,
        terme: "Notification d'un indu",
        alternative: 'Montant à rembourser',
      },
    ]);
    expect(relire('Venez demain.', { objet: ' ' }).suggestions.map(({ regle }) => regle)).toEqual(['objet-absent']);
  });

  it('compte les phrases, leur moyenne et les longues, sans les éléments de liste', () => {
    const longue = `Nous ${'vous '.repeat(30)}écrivons.`;
    expect(relire(`Bonjour,\nVenez demain.\n${longue}\n- une photo ;\n- un stylo`, { objet: OBJET }).resume).toEqual({
      phrases: 2,
      moyenneMots: 17,
      phrasesLongues: 1,
    });
  });

  it("donne les faits de la phrase trop longue, l'adresse d'un site ne comptant pas", () => {
    const longue = suggestionsDe(`Nous ${'vous '.repeat(32)}écrivons.`).find(({ regle }) => regle === 'phrase-longue');
    expect(longue).toMatchObject({ mots: 34, debut: 0, fin: 174 });
    expect(suggestionsDe(`Allez sur https://exemple.fr/${'a'.repeat(300)} demain.`)).toEqual([]);
  });

  it("range l'objet d'abord, puis le texte de haut en bas", () => {
    const { suggestions } = relire('Nonobstant le retard, ladite aide sera versée.', { objet: 'Votre dossier' });
    expect(suggestions.map(({ regle }) => regle)).toEqual(['objet-vague', 'jargon', 'jargon', 'forme-passive']);
  });

  it("garde l'apostrophe courbe des traitements de texte", () => {
    expect(suggestionsDe('L’agent refuse de faire parvenir le dossier.')[0]?.alternative).toBe('d’envoyer');
  });

  it('ne lève jamais, donne des positions du texte, et dit deux fois la même chose', () => {
    fc.assert(
      fc.property(reponse, reponse, (texte, objet) => {
        const relecture = relire(texte, { objet });
        expect(relire(texte, { objet })).toEqual(relecture);
        for (const { champ, debut, fin, regle } of relecture.suggestions) {
          expect(debut).toBeGreaterThanOrEqual(0);
          expect(fin).toBeLessThanOrEqual((champ === 'objet' ? objet : texte).length);
          if (regle !== 'objet-absent') expect(debut).toBeLessThan(fin);
        }
      }),
    );
  });

  it("n'a plus rien à remplacer quand toutes les alternatives sont prises", () => {
    fc.assert(fc.property(reponse, (texte) => toutRemplacer(texte) !== null));
    for (const { texte } of MAUVAISES_REPONSES) expect(toutRemplacer(texte)).not.toBeNull();
  });

  // Chacun de ces textes épuiserait le temps d'un essai si une règle regardait deux fois tout le texte pour chaque mot.
  it.each([
    '(a',
    '1.',
    "l'",
    ', si a b c',
    'Votre aide sera versée ',
    'le a, ',
    '\n- a',
    '\va',
    '« . » ',
    'M. A. ',
    'soit ou ',
  ])('relit un texte très long, même fait de « %s »', (motif) => {
    const texte = motif.repeat(Math.ceil(50_000 / motif.length));
    expect(() => relire(texte, { objet: OBJET })).not.toThrow();
  });
});
