import { lireFichier, ouvrirEssai } from '../conformite/ouvrir-essai';
import { ouvrir } from '../fichiers/fichier-xlsx';
import type { ClasseurHote } from '../modele/classeur-hote';
import type { VueFeuille } from './vue-classeur';
import { VueClasseurHote } from './vue-classeur-hote';

async function vueDe(fichier: string): Promise<{ classeur: ClasseurHote; vue: VueClasseurHote; feuille: VueFeuille }> {
  const classeur = await ouvrir(lireFichier(fichier), fichier);
  classeur.jourCourant = 46349;
  const vue = new VueClasseurHote(classeur);
  return { classeur, vue, feuille: vue.feuille(vue.feuilles()[0]?.id ?? '') };
}

describe('VueFeuilleHote.cellule', () => {
  it('montre nombres et dates en français, formules calculées', async () => {
    const { feuille } = await vueDe('riche.xlsx');
    expect([
      feuille.cellule(2, 2).texte,
      feuille.cellule(2, 3).texte,
      feuille.cellule(4, 3).texte,
      feuille.cellule(2, 5).texte,
    ]).toEqual(['14/03/2026', '1\u202f234,50', '25%', '1231,75']);
    expect(feuille.cellule(3, 5).texte).toBe(String(46349 - 46095));
  });

  it("applique les formats conditionnels, relatifs au coin haut gauche, et suit l'horloge", async () => {
    const { feuille } = await vueDe('riche.xlsx');
    expect(feuille.cellule(3, 1).style).toMatchObject({ fond: '#FFE9E9', couleurTexte: '#CE0500' });
    expect(feuille.cellule(2, 1).style.fond).toBeUndefined();
    expect(feuille.cellule(2, 3).style.gras).toBe(true);
  });

  it('suit une écriture du volet et prévient la page', async () => {
    const essai = await ouvrirEssai('riche.xlsx');
    const vue = new VueClasseurHote(essai.classeur);
    const feuille = vue.feuille(vue.feuilles()[0]?.id ?? '');
    let fois = 0;
    const cesser = vue.abonner(() => {
      fois += 1;
    });
    await essai.executer(async (context) => {
      context.workbook.worksheets.getFirst().getRange('C3').values = [[50]];
      await context.sync();
    });
    cesser();
    essai.client.fermer();
    expect(fois).toBeGreaterThan(0);
    expect(feuille.cellule(3, 1).style.fond).toBeUndefined();
    expect(feuille.cellule(4, 5).texte).toBe('');
  });
});

describe('VueFeuilleHote.saisir', () => {
  it.each([
    ['14/3/2026', '14/03/2026', 46095],
    ['1,5', '1,5', 1.5],
    ['1 234,5', '1\u202f234,50', 1234.5],
    ['12%', '12%', 0.12],
    ["'007", '007', '007'],
    ['=SOMME(1;2)', '3', 3],
    ['vrai', 'VRAI', true],
  ])('lit « %s » comme un Excel français', async (tape, montre, valeur) => {
    const { classeur, feuille } = await vueDe('riche.xlsx');
    expect(feuille.saisir(20, 1, tape)).toEqual({ ok: true });
    expect(feuille.cellule(20, 1).texte).toBe(montre);
    expect(classeur.feuilles[0]?.lire(20, 1)?.valeur).toBe(valeur);
    expect(feuille.texteEdition(20, 1)).toBe(
      { '14/3/2026': '14/03/2026', '1 234,5': '1234,5', vrai: 'VRAI' }[tape] ?? tape,
    );
  });

  it('applique la validation et propose la liste, cellule protégée refusée', async () => {
    const { vue, feuille } = await vueDe('riche.xlsx');
    expect(feuille.listeDeChoix(3, 4)).toEqual(['Ouverte', 'Close', 'En attente']);
    expect(feuille.saisir(3, 4, 'Perdue')).toMatchObject({ ok: false, message: 'Choisissez un état de la liste.' });
    expect(feuille.saisir(3, 4, 'En attente')).toEqual({ ok: true });
    expect(feuille.saisir(3, 3, '20000').ok).toBe(false);
    const protegee = vue.feuille(vue.feuilles().find(({ nom }) => nom === 'Protégée')?.id ?? '');
    expect([protegee.saisir(1, 1, 'x').ok, protegee.saisir(2, 1, 'x').ok]).toEqual([false, true]);
  });
});

describe('VueFeuilleHote.graphiques', () => {
  it('rend le graphique du fichier avec ses valeurs et ses couleurs', async () => {
    const { feuille } = await vueDe('riche.xlsx');
    const [anneau] = feuille.graphiques();
    expect(anneau).toMatchObject({ type: 'anneau', titre: 'Anneau', categories: ['Dupont', 'Müller', 'Élie'] });
    expect(anneau?.series[0]?.valeurs).toEqual([1234.5, -3, 0.25]);
    expect(anneau?.series[0]?.couleursPoints).toHaveLength(3);
  });
});
