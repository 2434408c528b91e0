import { AUJOURDHUI, classeur, colonne, effacer, registresDe, SIX_MOIS } from '../../test/contrat/effacement';
import type { MemoryGateway } from '../../test/contrat/memory-gateway';
import { le } from '../../test/contrat/registre-courriels';
import { effacerDonnees } from './effacer-donnees';
import { enregistrerDemande } from './enregistrer-demande';
import { ouvrirClasseur } from './ouvrir-classeur';

describe('effacerDonnees', () => {
  it('vide les noms et les coordonnées des demandes anciennes, et rien d’autre', async () => {
    const gateway = classeur();
    const avant = gateway.sheet('Suivi courriels').rows.map((une) => [...une]);
    expect(await effacer(gateway, 3)).toEqual({
      ok: true,
      nombre: 3,
      moisFiges: 2,
      agregats: 'Agrégats mensuels',
      journal: 'Journal des effacements',
      reprise: false,
    });
    expect(colonne(gateway, 'Suivi courriels', 2)).toEqual([
      '',
      '',
      'Sans réponse',
      '',
      'Récente',
      'Dates impossibles',
    ]);
    gateway.sheet('Suivi courriels').rows.forEach((une, rang) => {
      const sauf = une.map((valeur, index) => (index === 2 || index === 3 ? (avant[rang]?.[index] ?? '') : valeur));
      expect(sauf).toEqual(avant[rang]);
    });
  });

  it("fige d'abord les chiffres de tout le mois, puis ouvre et ferme un journal sans nom, en quatre sync", async () => {
    const gateway = classeur();
    const registres = await registresDe(gateway);
    gateway.syncs = 0;
    await effacerDonnees(gateway, registres, { critere: SIX_MOIS, nombreConfirme: 3 }, AUJOURDHUI);
    expect(gateway.syncs).toBe(4);
    expect(gateway.applied.map(({ kind }) => kind)).toEqual([
      'replace-sheet',
      'write-values',
      'replace-sheet',
      'clear-cells',
      'write-cells',
    ]);
    const [mars, avril] = gateway.sheet('Agrégats mensuels').rows.slice(4);
    expect(mars?.slice(0, 14)).toEqual([
      'EF-0001',
      AUJOURDHUI,
      'Courriels',
      'Suivi courriels',
      le(1, 3, 2026),
      ...[3, 3, 1, 0, 1, 1, 0, 2, 30],
    ]);
    expect([mars?.at(-1), avril?.at(-1)]).toEqual([2, 1]);
    const journal = gateway.sheet('Journal des effacements').rows;
    expect(journal.slice(4)).toEqual([
      [
        'EF-0001',
        AUJOURDHUI,
        'Suivi courriels',
        3,
        'Répondues depuis plus de 6 mois (réponses du 09/03/2026 au 03/04/2026)',
        "Nom et prénom de l'expéditeur, Coordonnées",
        'Terminé',
      ],
    ]);
    expect(JSON.stringify([journal, gateway.sheet('Agrégats mensuels').rows])).not.toMatch(/Ancien/);
  });

  it('complète les deux onglets à la suite, sans jamais les réécrire', async () => {
    const gateway = classeur();
    await effacer(gateway, 3);
    gateway.sheet('Journal des effacements').rows[4]?.splice(4, 1, 'Relu par la responsable');
    await effacer(gateway, 1, SIX_MOIS, le(6, 4, 2027));
    expect(colonne(gateway, 'Journal des effacements', 4)).toEqual([
      'Relu par la responsable',
      'Répondues depuis plus de 6 mois (réponses du 05/10/2026 au 05/10/2026)',
    ]);
    expect(colonne(gateway, 'Journal des effacements', 0)).toEqual(['EF-0001', 'EF-0002']);
    expect(colonne(gateway, 'Agrégats mensuels', 0)).toEqual(['EF-0001', 'EF-0001', 'EF-0002']);
  });

  it("refuse un nombre qui n'est pas celui recompté au moment d'écrire", async () => {
    const gateway = classeur();
    expect(await effacer(gateway, 4)).toEqual({ ok: false, refus: { code: 'nombre-different', nombre: 3 } });
    gateway.sheet('Suivi courriels').rows.splice(4, 1);
    expect(await effacer(gateway, 3)).toEqual({ ok: false, refus: { code: 'nombre-different', nombre: 2 } });
    expect(gateway.applied).toEqual([]);
  });

  it("n'efface pas deux fois : une demande déjà effacée n'est plus comptée", async () => {
    const gateway = classeur();
    await effacer(gateway, 3);
    expect(await effacer(gateway, 3)).toEqual({ ok: false, refus: { code: 'rien-a-effacer' } });
  });

  it.each([
    ['la lecture seule', (g: MemoryGateway) => (g.readOnly = true), 'classeur-en-lecture-seule'],
    ['le registre protégé', (g: MemoryGateway) => (g.sheet('Suivi courriels').protected = true), 'feuille-protegee'],
    ['la structure protégée', (g: MemoryGateway) => (g.structureProtected = true), 'structure-protegee'],
    ['une colonne déplacée', (g: MemoryGateway) => g.sheet('Suivi courriels').rows[3]?.reverse(), 'registre-change'],
    ['un onglet renommé', (g: MemoryGateway) => (g.sheet('Suivi courriels').name = 'Autre'), 'registre-change'],
  ])("n'écrit rien devant %s", async (_, changer, code) => {
    const gateway = classeur();
    const registres = await registresDe(gateway);
    changer(gateway);
    const issue = await effacerDonnees(gateway, registres, { critere: SIX_MOIS, nombreConfirme: 3 }, AUJOURDHUI);
    expect(issue).toMatchObject({ ok: false, refus: { code } });
    expect(gateway.applied).toEqual([]);
  });

  it.each([
    ['protégé', (g: MemoryGateway) => (g.sheet('Journal des effacements').protected = true), 'feuille-protegee'],
    [
      'privé de ses titres',
      (g: MemoryGateway) => g.sheet('Journal des effacements').rows.splice(3, 1),
      'onglet-modifie',
    ],
  ])("n'efface rien si le journal est %s", async (_, changer, code) => {
    const gateway = classeur();
    await effacer(gateway, 3);
    changer(gateway);
    gateway.applied.length = 0;
    const issue = await effacer(gateway, 1, SIX_MOIS, le(6, 4, 2027));
    expect(issue).toMatchObject({ ok: false, refus: { code } });
    expect(gateway.applied).toEqual([]);
  });

  it("laisse en paix un onglet d'une personne qui porte déjà le nom voulu", async () => {
    const gateway = classeur();
    gateway.sheets.push({ name: 'Agrégats mensuels', rows: [['à nous']] });
    expect(await effacer(gateway, 3)).toMatchObject({ ok: true, agregats: 'Agrégats mensuels (SP+)' });
    expect(gateway.sheet('Agrégats mensuels').rows).toEqual([['à nous']]);
  });

  it('vide cellule par cellule quand un filtre cache des lignes', async () => {
    const gateway = classeur();
    gateway.sheet('Suivi courriels').filtered = true;
    await effacer(gateway, 3);
    const videes = gateway.applied.flatMap((change) => (change.kind === 'clear-cells' ? change.ranges : []));
    expect(videes).toEqual(['C5', 'D5', 'C6', 'D6', 'C8', 'D8']);
  });

  it('garde comptées les lignes effacées, et « Nouvelle demande » ne les remplit pas', async () => {
    const gateway = classeur();
    const rows = gateway.sheet('Suivi courriels').rows;
    rows.splice(5, 5);
    await effacer(gateway, 1);
    const ouvert = await ouvrirClasseur(gateway, AUJOURDHUI);
    expect(ouvert).toMatchObject({ ok: true, registres: [{ demandes: 1 }] });
    const [registre] = await registresDe(gateway);
    if (registre === undefined) throw new Error('Pas de registre');
    const saisie = { registre, reception: '20/11/2026', expediteur: 'Neuve', coordonnees: '', objet: '' };
    expect(await enregistrerDemande(gateway, saisie, AUJOURDHUI)).toMatchObject({ ok: true, ligne: 6 });
    expect(rows[4]?.slice(0, 3)).toEqual(['CL-1', le(4, 3, 2026), '']);
  });
});
