import { lirePaquet } from './paquet';
import { enregistrer, ouvrir } from './fichier-xlsx';
import { FichierIllisible } from './fichier-illisible';
import type { Feuille } from '../modele/feuille';
import { lireFichier, ouvrirEssai } from '../conformite/ouvrir-essai';

const CLASSEURS = [
  'suivi-reponses.xlsx',
  'delais-traitement.xlsx',
  'fiche-plan-actions.xlsx',
  'riche.xlsx',
  'dates-1904.xlsx',
];

/** Les parties qui ne sont plus les mêmes octets. */
async function differences(avant: Uint8Array, apres: Uint8Array): Promise<string[]> {
  const [a, b] = [await lirePaquet(avant), await lirePaquet(apres)];
  return [...new Set([...a.keys(), ...b.keys()])].filter(
    (partie) => Buffer.compare(Buffer.from(a.get(partie) ?? []), Buffer.from(b.get(partie) ?? [])) !== 0,
  );
}

describe('ouvrir puis enregistrer', () => {
  it.each(['suivi-reponses.xlsx', 'fiche-plan-actions.xlsx'])(
    'rend %s octet pour octet, partie par partie',
    async (nom) => {
      const octets = lireFichier(nom);
      expect(await differences(octets, await enregistrer(await ouvrir(octets, nom)))).toEqual([]);
    },
  );

  it('ne récrit que les feuilles dont une formule a maintenant un résultat', async () => {
    const octets = lireFichier('delais-traitement.xlsx');
    const parties = await differences(octets, await enregistrer(await ouvrir(octets)));
    expect(parties.filter((partie) => partie.startsWith('xl/worksheets/'))).toEqual([
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet3.xml',
      'xl/worksheets/sheet4.xml',
      'xl/worksheets/sheet5.xml',
    ]);
    expect(parties).not.toContain('xl/styles.xml');
  });

  it.each(CLASSEURS)('rouvre %s, tout récrit, avec le même contenu et le même aspect', async (nom) => {
    const avant = await ouvrir(lireFichier(nom), nom);
    for (const feuille of avant.feuilles) feuille.marquerModifiee();
    const apres = await ouvrir(await enregistrer(avant), nom);
    expect(apres.date1904).toBe(avant.date1904);
    for (const [rang, feuille] of avant.feuilles.entries()) {
      const autre = apres.feuilles[rang];
      expect(aspectDe(autre)).toEqual(aspectDe(feuille));
      expect(autre?.formatsConditionnels.map(({ id: _id, ...regle }) => regle)).toEqual(
        feuille.formatsConditionnels.map(({ id: _id, ...regle }) => regle),
      );
      expect(autre?.graphiques.map(({ id: _id, ...graphique }) => graphique)).toEqual(
        feuille.graphiques.map(({ id: _id, ...graphique }) => graphique),
      );
      expect([...(autre?.grille.parcourir() ?? [])].sort(parPlace)).toEqual(
        [...feuille.grille.parcourir()].sort(parPlace),
      );
    }
    expect(apres.noms.map(({ nom: cle, formule }) => [cle, formule])).toEqual(
      avant.noms.map(({ nom: cle, formule }) => [cle, formule]),
    );
  });
});

/** Ce qu'une feuille a de propre, hors cellules, règles et graphiques. */
function aspectDe(feuille: Feuille | undefined): unknown {
  if (feuille === undefined) return null;
  const {
    nom,
    visibilite,
    couleurOnglet,
    quadrillage,
    enTetes,
    volets,
    filtre,
    protection,
    selection,
    largeurParDefaut,
    hauteurParDefaut,
    fusions,
    validations,
    miseEnPage,
    proprietes,
  } = feuille;
  return {
    nom,
    visibilite,
    couleurOnglet,
    quadrillage,
    enTetes,
    volets,
    filtre,
    protection,
    selection,
    largeurParDefaut,
    hauteurParDefaut,
    fusions,
    validations,
    miseEnPage,
    proprietes,
    lignes: feuille.lignes.tous(),
    colonnes: feuille.colonnes.tous(),
  };
}

function parPlace(a: readonly [number, number, unknown], b: readonly [number, number, unknown]): number {
  return a[0] - b[0] || a[1] - b[1];
}

describe('ouvrir', () => {
  it.each([
    ['un texte', new TextEncoder().encode('Bonjour'), 'pas-un-zip'],
    ['un fichier vide', new Uint8Array(), 'pas-un-zip'],
    ['un ancien .xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'ancien-format'],
    ['un zip abîmé', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'abime'],
  ])('refuse %s par une phrase', async (_quoi, octets, cause) => {
    const erreur = await ouvrir(octets).catch((refus: unknown) => refus);
    expect(erreur).toBeInstanceOf(FichierIllisible);
    expect(erreur).toMatchObject({ causeIllisible: cause });
  });

  it('lit dates, noms, listes, fusions, volets, filtre et graphique', async () => {
    const classeur = await ouvrir(lireFichier('riche.xlsx'));
    const [feuille, listes] = classeur.feuilles;
    expect(feuille).toMatchObject({
      volets: { lignes: 1, colonnes: 1 },
      filtre: { zone: { haut: 1, gauche: 1, bas: 4, droite: 4 } },
      couleurOnglet: '#6A6AF4',
      fusions: [{ haut: 6, gauche: 1, bas: 6, droite: 4 }],
    });
    expect(feuille?.lire(2, 2)?.valeur).toBe(46095);
    expect(feuille?.graphiques[0]).toMatchObject({
      type: 'Doughnut',
      titre: { texte: 'Anneau' },
      partie: 'xl/charts/chart1.xml',
    });
    expect(listes?.visibilite).toBe('Hidden');
    expect(classeur.noms.map(({ nom }) => nom)).toContain('Etats');
  });
});

describe('enregistrer', () => {
  it("écrit les onglets, graphiques et formats conditionnels faits par l'API, et les relit", async () => {
    const essai = await ouvrirEssai('suivi-reponses.xlsx');
    await essai.executer(async (context) => {
      const feuille = context.workbook.worksheets.add('Résultats courriels');
      feuille.customProperties.add('outil', 'suivi des réponses');
      feuille.getRange('A1:B3').values = [
        ['Part', 'Nombre'],
        ['Répondu', 12],
        ['Non répondu', '=6/2'],
      ];
      feuille.getRange('A1:B1').format.fill.color = '#000091';
      feuille.getRange('A1:B1').format.font.color = 'white';
      const regle = feuille.getRange('A2:B3').conditionalFormats.add('Custom');
      regle.custom.rule.formula = '=$B2<5';
      regle.custom.format.fill.color = '#FFE9E9';
      const anneau = feuille.charts.add('Doughnut', feuille.getRange('A1:B3'), 'Columns');
      anneau.name = 'Parts';
      anneau.title.text = 'Parts';
      anneau.setPosition('D1', 'H12');
      anneau.series.getItemAt(0).points.getItemAt(1).format.fill.setSolidColor('#E1000F');
      await context.sync();
    });
    essai.client.fermer();
    const relu = await ouvrir(await enregistrer(essai.classeur));
    const feuille = relu.trouverFeuille('Résultats courriels');
    expect(feuille?.lire(3, 2)).toMatchObject({ valeur: 3, formule: '6/2' });
    expect(feuille?.style(1, 1)).toMatchObject({
      fond: { motif: 'solid', couleur: { hex: '#000091' } },
      police: { couleur: { hex: '#FFFFFF' } },
    });
    expect(feuille?.formatsConditionnels).toMatchObject([
      { condition: { genre: 'formule', formule: '$B2<5' }, aspect: { fond: { hex: '#FFE9E9' } } },
    ]);
    expect(feuille?.graphiques).toMatchObject([
      {
        nom: 'Parts',
        type: 'Doughnut',
        titre: { texte: 'Parts' },
        de: { ligne: 1, colonne: 4 },
        a: { ligne: 13, colonne: 9 },
      },
    ]);
    expect(feuille?.graphiques[0]?.series[0]?.couleursPoints.get(1)).toBe('#E1000F');
    expect(feuille?.proprietes.get('outil')).toBe('suivi des réponses');
    expect(relu.feuilles.map(({ nom }) => nom)).toEqual([
      'Mode opératoire',
      'Suivi courriels',
      'Suivi courriers',
      'Résultats',
      'Résultats courriels',
    ]);
  });

  it('emporte une feuille supprimée et ses graphiques', async () => {
    const classeur = await ouvrir(lireFichier('riche.xlsx'));
    classeur.supprimerFeuille(classeur.feuilles[0] ?? classeur.feuilleActive);
    const parties = await lirePaquet(await enregistrer(classeur));
    expect([...parties.keys()].filter((partie) => /chart|drawing|comment|sheet1\.xml/iu.test(partie))).toEqual([]);
  });
});
