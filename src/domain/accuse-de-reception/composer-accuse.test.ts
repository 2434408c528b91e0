import fc from 'fast-check';
import { jour } from '../commun/jour';
import { leJour } from '../commun/jour.exemples';
import { EXEMPLES_ACCUSE, TOUT_EST_DONNE } from './accuse.exemples';
import { composerAccuse } from './composer-accuse';
import { RAPPELS_DU_REGIME } from './rappel-de-droit';
import { REGIMES_ACCUSE, type RegimeAccuse } from './regime-accuse';
import type { AccuseAComposer } from './accuse-a-composer';
import { texteAccuse } from './texte-accuse';

const accuse = (regime: RegimeAccuse, change: Partial<AccuseAComposer> = {}) =>
  composerAccuse({ ...TOUT_EST_DONNE, ...change, regime });
/** Le texte, espaces insécables ramenées à des espaces. */
const texte = (regime: RegimeAccuse, change: Partial<AccuseAComposer> = {}) =>
  accuse(regime, change)
    .paragraphes.join('\n\n')
    .replace(/\u00A0/g, ' ');
const unTexte = fc.constantFrom('', ' ', 'Un texte');
const unJour = fc.integer({ min: TOUT_EST_DONNE.aujourdhui - 90, max: TOUT_EST_DONNE.aujourdhui + 90 }).map(jour);
const UNE_SAISIE: fc.Arbitrary<AccuseAComposer> = fc.record({
  regime: fc.constantFrom(...REGIMES_ACCUSE),
  demande: fc.record({ reception: fc.option(unJour), expediteur: unTexte, objet: unTexte, numero: unTexte }),
  service: fc.record({ nom: unTexte, adresse: unTexte, courriel: unTexte, telephone: unTexte }),
  annonce: fc.oneof(fc.constantFrom('illisible' as const, null), unJour),
  delaiDecision: fc.constantFrom(null, 0, 1, 2, 4),
  pieces: fc.option(fc.record({ liste: fc.array(unTexte), limite: fc.option(unJour) })),
  recours: fc.oneof(
    fc.record({ genre: fc.constant('droit-commun' as const), tribunal: unTexte }),
    fc.record({ genre: fc.constant('autre' as const), texte: unTexte }),
  ),
  aujourdhui: fc.constant(TOUT_EST_DONNE.aujourdhui),
});
const PIECES = { liste: ["Pièce d'identité", '  ', 'Plan'], limite: leJour('15/12/2026') };

describe('composerAccuse', () => {
  it('écrit un accusé simple : la réception, la date promise, le service, et rien sur le silence', () => {
    expect(texte('simple')).toBe(
      [
        "À l'attention de : Camille Michel",
        'Madame, Monsieur,',
        "Nous avons reçu votre demande le 14/11/2026. Son objet : « Demande d'agrément ». " +
          'Votre demande porte le numéro CL-0242. Rappelez ce numéro quand vous nous écrivez.',
        'Nous vous répondrons au plus tard le 28/11/2026.',
        'Le service chargé de votre dossier :\nDirection des solidarités, bureau des agréments\n' +
          '12 rue de la Paix\n59000 Lille\nCourriel : agrements@exemple.gouv.fr\nTéléphone : 03 20 00 00 00',
      ].join('\n\n'),
    );
  });

  it("dit la date de l'acceptation implicite et l'attestation", () => {
    expect(texte('silence-vaut-acceptation')).toContain(
      'Si nous ne vous avons pas répondu le 14/01/2027, votre demande sera considérée comme acceptée à cette date. ' +
        "C'est une décision implicite d'acceptation. Vous pourrez alors nous demander une attestation de cette décision.",
    );
    expect(texte('silence-vaut-acceptation')).toContain('articles L. 112-3, R. 112-5 et L. 232-3 du code');
  });

  it("dit la date du rejet implicite, les voies et les délais de recours, et ne parle pas d'attestation", () => {
    const rejet = texte('silence-vaut-rejet');
    expect(rejet).toContain(
      'Si nous ne vous avons pas répondu le 14/01/2027, votre demande sera considérée comme rejetée à cette date. ' +
        "C'est une décision implicite de rejet.",
    );
    expect(rejet).toContain('Vous pourrez contester ce rejet dans les deux mois qui le suivent.');
    expect(rejet).toMatch(/recours gracieux.*recours hiérarchique.*au tribunal : Tribunal administratif de Lille\./s);
    expect(rejet).not.toContain('attestation');
  });

  it('suit un autre délai de décision', () => {
    expect(texte('silence-vaut-rejet', { delaiDecision: 4 })).toContain('répondu le 14/03/2027');
  });

  it("écrit les voies de recours données par l'agent à la place de celles du droit commun", () => {
    const autre = texte('silence-vaut-rejet', {
      recours: { genre: 'autre', texte: "Saisissez d'abord la commission de recours amiable." },
    });
    expect(autre).toContain("Saisissez d'abord la commission de recours amiable.");
    expect(autre).not.toMatch(/contentieux|L\. 411-2|justice administrative/);
  });

  it("liste les pièces manquantes et leur date ; l'acceptation ne court qu'à partir d'elles, sans date inventée", () => {
    const incomplete = texte('silence-vaut-acceptation', { pieces: PIECES });
    expect(incomplete).toContain(
      "Il nous manque :\n- Pièce d'identité\n- Plan\nNous devons recevoir ces pièces au plus tard le 15/12/2026.",
    );
    expect(incomplete).toContain(
      'Notre délai de réponse est de 2 mois. Il commence le jour où nous avons reçu toutes ces pièces.',
    );
    expect(incomplete).not.toContain('14/01/2027');
    expect(incomplete).toContain('L. 114-5');
  });

  it("dit que l'attente des pièces repousse le rejet", () => {
    expect(texte('silence-vaut-rejet', { pieces: PIECES })).toContain(
      "Notre délai de réponse s'arrête tant que nous attendons vos pièces, et au plus tard jusqu'au 15/12/2026. " +
        "La date du rejet est alors repoussée d'autant.",
    );
  });

  it('ne choisit pas le régime : à déterminer, ni acceptation ni rejet ne sont écrits', () => {
    const brouillon = texte('a-determiner');
    expect(brouillon).toContain("[à compléter : ce que vaudra l'absence de réponse, et à quelle date]");
    expect(brouillon).not.toMatch(/acceptée|rejetée/);
  });

  it.each(EXEMPLES_ACCUSE)('$regime, $cas : complet seulement si rien ne manque', ({ regime, change, manques }) => {
    const compose = accuse(regime, change);
    expect(compose.complet).toBe(manques.length === 0);
    expect(texte(regime, change).includes('[à compléter')).toBe(manques.length > 0);
  });

  it("laisse une place visible dans le texte dès qu'une mention manque, et jamais sinon", () => {
    fc.assert(
      fc.property(UNE_SAISIE, (saisie) => {
        const { complet, paragraphes } = composerAccuse(saisie);
        expect(paragraphes.join('\n').includes('[à compléter')).toBe(!complet);
      }),
    );
  });

  it("garde le texte de l'usager tel quel, sur une ligne", () => {
    const change = { demande: { ...TOUT_EST_DONNE.demande, objet: '=1+1\n<b>Urgent</b>', expediteur: '', numero: '' } };
    const ecrit = texte('simple', change);
    expect(ecrit).toContain('« =1+1 <b>Urgent</b> »');
    expect(ecrit).not.toMatch(/attention|numéro CL/);
    expect(accuse('simple', change).objet).toBe('Nous avons reçu votre demande');
  });

  it('écrit des phrases courtes : jamais plus de 30 mots, hors textes cités', () => {
    for (const regime of REGIMES_ACCUSE) {
      const phrases = texte(regime, { pieces: PIECES })
        .split(/\n|(?<=\.) /)
        .filter((phrase) => !phrase.startsWith('Textes appliqués') && !phrase.includes('articles'));
      for (const phrase of phrases) expect(phrase.split(' ').length).toBeLessThanOrEqual(30);
    }
  });
});

describe('texteAccuse', () => {
  it('met ensemble objet et paragraphes', () => {
    expect(texteAccuse(accuse('simple'))).toMatch(
      /^Objet\u00A0: Nous avons reçu votre demande CL-0242\n\nÀ l'attention/,
    );
  });

  it.each(EXEMPLES_ACCUSE)('$regime, $cas : dit en tête si le texte est incomplet', ({ regime, change, manques }) => {
    expect(texteAccuse(accuse(regime, change)).startsWith('BROUILLON INCOMPLET')).toBe(manques.length > 0);
  });
});

describe('RAPPELS_DU_REGIME', () => {
  it.each(REGIMES_ACCUSE)('rappelle au moins une règle sous %s, sans la répéter', (regime) => {
    const rappels = RAPPELS_DU_REGIME[regime];
    expect(rappels.length).toBeGreaterThan(0);
    expect(new Set(rappels).size).toBe(rappels.length);
  });
});
