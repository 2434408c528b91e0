import { phraseEchec } from '../../src/taskpane/messages/echec-classeur';
import { phraseRefusLigne } from '../../src/taskpane/messages/refus-ligne';
import { phraseRefusResultats } from '../../src/taskpane/messages/refus-resultats';
import { WorkbookFailure } from '../../src/workbook/gateway/workbook-failure';
import { GESTES } from './gestes';
import { FEUILLE, ouvrirPoste, type Poste } from './poste';

jest.setTimeout(60_000);

/** Les gestes qui écrivent dans le registre. */
const ECRITURES = Object.keys(GESTES).filter((nom) => !['ouvrir', 'chercher', 'calculer'].includes(nom));
/** Ceux qui écrivent sur la ligne d'une demande montrée à la personne, et son numéro. */
const SUR_UNE_LIGNE: Readonly<Record<string, string>> = {
  réponse: 'CL-0002',
  accusé: 'CL-0003',
  corriger: 'CL-0003',
  'annuler une réponse': 'CL-0002',
  'annuler une nouvelle demande': 'CL-0004',
  'annuler une correction': 'CL-0003',
};

interface Changement {
  /** Ce qu'une personne fait dans Excel entre l'affichage et le clic. */
  readonly faire: (feuille: Excel.Worksheet) => void;
  readonly refus: 'registre-change' | 'feuille-protegee';
}

const CHANGEMENTS: Readonly<Record<string, Changement>> = {
  'une colonne est insérée': { faire: (f) => void f.getRange('C:C').insert('Right'), refus: 'registre-change' },
  'une colonne est supprimée': {
    faire: (f) => {
      f.getRange('D:D').delete('Left');
    },
    refus: 'registre-change',
  },
  'une colonne est renommée': {
    faire: (f) => {
      f.getRange('E1').values = [['Sujet']];
    },
    refus: 'registre-change',
  },
  'deux colonnes sont échangées': {
    faire: (f) => {
      f.getRange('G1:I1').values = [
        ['Date de la réponse finale', 'Délai annoncé', "Date d'envoi de l'accusé de réception"],
      ];
    },
    refus: 'registre-change',
  },
  "l'onglet est renommé": {
    faire: (f) => {
      f.name = 'Courriels 2026';
    },
    refus: 'registre-change',
  },
  "l'onglet est protégé": {
    faire: (f) => {
      f.protection.protect();
    },
    refus: 'feuille-protegee',
  },
};

async function preparer(nom: string): Promise<{ poste: Poste; geste: () => Promise<unknown> }> {
  const poste = await ouvrirPoste();
  const prepare = GESTES[nom];
  if (prepare === undefined) throw new Error(`Pas de geste ${nom}`);
  return { poste, geste: await prepare(poste) };
}

let ouvert: Poste | null = null;
afterEach(() => {
  ouvert?.fermer();
});

describe.each(Object.entries(CHANGEMENTS))('Entre deux clics, %s', (_, { faire, refus }) => {
  it.each(ECRITURES)("« %s » n'écrit rien et dit quoi faire", async (nom) => {
    const { poste, geste } = await preparer(nom);
    ouvert = poste;
    await poste.dansExcel(faire);
    const avant = poste.photo(true);
    const issue = await geste();
    const code = expect.objectContaining({ code: refus }) as unknown;
    expect([
      { ok: false, refus: [code] },
      { ok: false, code: refus },
    ]).toContainEqual(issue);
    expect(phraseRefusLigne(refus)).toMatch(/[Vv]érifiez|Ôtez/);
    expect(poste.photo(true)).toEqual(avant);
  });

  it('« chercher » ne montre rien de faux', async () => {
    const { poste, geste } = await preparer('chercher');
    ouvert = poste;
    await poste.dansExcel(faire);
    expect(await geste()).toEqual(refus === 'registre-change' ? [] : [expect.objectContaining({ numero: 'CL-0002' })]);
  });

  it.each(['ouvrir', 'calculer'])(
    '« %s » relit le registre tel qu’il est devenu, ou dit ce qui manque',
    async (nom) => {
      const { poste, geste } = await preparer(nom);
      ouvert = poste;
      await poste.dansExcel(faire);
      const avant = poste.photo(true);
      const issue = await geste();
      if (!(typeof issue === 'object' && issue !== null && 'ok' in issue && issue.ok === true))
        expect(issue).toEqual({ ok: false, code: 'aucun-registre' });
      expect(poste.photo(true)).toMatchObject(avant);
    },
  );
});

describe.each(Object.entries(SUR_UNE_LIGNE))('Pendant que le formulaire « %s » est ouvert', (nom, numero) => {
  const ligneDe = (poste: Poste): string => {
    const [cle = ''] = Object.entries(poste.photo()).find(([, vu]) => vu === numero) ?? [];
    return cle.slice(cle.lastIndexOf('!A') + 2);
  };

  it("la ligne supprimée n'est pas remplacée par sa voisine : rien n'est écrit", async () => {
    const { poste, geste } = await preparer(nom);
    ouvert = poste;
    const ligne = ligneDe(poste);
    await poste.dansExcel((feuille) => {
      feuille.getRange(`${ligne}:${ligne}`).delete('Up');
    });
    const avant = poste.photo(true);
    const issue = await geste();
    // Une nouvelle demande qu'on annule et dont la ligne n'existe plus est bien annulée.
    if (nom !== 'annuler une nouvelle demande') {
      const code = expect.objectContaining({ code: 'demande-introuvable' }) as unknown;
      expect([
        { ok: false, refus: [code] },
        { ok: false, code: 'demande-introuvable' },
      ]).toContainEqual(issue);
      expect(phraseRefusLigne('demande-introuvable')).toMatch(/cherchez-la à nouveau/);
    }
    expect(poste.photo(true)).toEqual(avant);
  });

  it('le registre trié garde le geste sur la bonne demande', async () => {
    const { poste, geste } = await preparer(nom);
    ouvert = poste;
    await poste.dansExcel((feuille) => {
      feuille.getRange('A2:J5').sort.apply([{ key: 0, ascending: false }]);
    });
    await expect(geste()).resolves.toMatchObject({ ok: true });
    const numeros = Object.values(poste.photo()).filter((vu) => /^CL-\d+$/.test(String(vu)));
    expect(new Set(numeros).size).toBe(numeros.length);
  });

  it('le registre filtré reçoit le geste sur sa ligne, ou le dit sans rien écrire ailleurs', async () => {
    const { poste, geste } = await preparer(nom);
    ouvert = poste;
    await poste.dansExcel((feuille) => {
      feuille.autoFilter.apply(feuille.getRange('A1:L5'), 2, { filterOn: 'Values', values: ['Moreau Léa'] });
    });
    const ligne = ligneDe(poste);
    const avant = poste.photo();
    await geste();
    const autres = Object.entries(avant).filter(([cle]) => !cle.endsWith(ligne));
    expect(poste.photo()).toMatchObject(Object.fromEntries(autres));
  });
});

describe('Des cellules fusionnées dans le registre', () => {
  it.each(ECRITURES)(
    "n'empêchent pas « %s », ou l'échec dit de les défusionner et rien n'est à moitié écrit",
    async (nom) => {
      const { poste, geste } = await preparer(nom);
      ouvert = poste;
      const lignes = nom.endsWith('nouvelle demande') ? [5] : [3, 4];
      await poste.dansExcel((feuille) => {
        for (const ligne of lignes) feuille.getRange(`I${ligne}:J${ligne}`).merge(false);
      });
      const avant = poste.photo();
      const issue = await geste().catch((erreur: unknown) => erreur);
      if (issue instanceof WorkbookFailure) {
        expect(phraseEchec(issue.code)).toMatch(/fusion/);
        expect(poste.photo()).toEqual(avant);
      } else expect(issue).toMatchObject({ ok: true });
    },
  );
});

describe('Un classeur qui interdit les onglets neufs', () => {
  it('le dit quand on calcule, sans rien changer', async () => {
    const { poste, geste } = await preparer('calculer');
    ouvert = poste;
    poste.classeur.protegerStructure(true);
    const avant = poste.photo(true);
    expect(await geste()).toEqual({ ok: false, code: 'structure-protegee' });
    expect(phraseRefusResultats('structure-protegee')).toMatch(/Ôtez la protection/);
    expect(poste.photo(true)).toEqual(avant);
  });

  it(`ne touche jamais « ${FEUILLE} » en lecture seule`, async () => {
    for (const nom of ECRITURES) {
      const { poste, geste } = await preparer(nom);
      poste.classeur.lectureSeule = true;
      const avant = poste.photo(true);
      expect(await geste()).toMatchObject({ ok: false });
      expect(poste.photo(true)).toEqual(avant);
      poste.fermer();
    }
  });
});
