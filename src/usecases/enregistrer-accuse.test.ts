import { MemoryGateway } from '../../test/contrat/memory-gateway';
import { feuilleCourriels, le, ligne } from '../../test/contrat/registre-courriels';
import { choisirDemande } from '../../test/contrat/choisir-demande';
import { annulerGeste } from './annuler-geste';
import { enregistrerAccuse } from './enregistrer-accuse';

const AUJOURDHUI = le(23, 11, 2026);
const RECUE = le(9, 11, 2026);

function classeur(avecAnnonce = true): MemoryGateway {
  const feuille = feuilleCourriels([
    ligne('CL-1', RECUE, 'Moreau Léa'),
    ligne('CL-2', RECUE, 'Petit Zoé', { accuse: RECUE + 1 }),
    ligne('CL-3', RECUE, 'Roux Lou', { accuse: 'envoyé par Paul' }),
    ligne('CL-4', 'début novembre', 'Blanc Max'),
  ]);
  if (avecAnnonce) feuille.rows.slice(3).forEach((une, rang) => une.push(rang === 0 ? 'Délai annoncé' : ''));
  return new MemoryGateway([feuille]);
}

const enregistrer = async (gateway: MemoryGateway, recherche: string, accuse: string, annonce = '') =>
  enregistrerAccuse(
    gateway,
    { ligne: await choisirDemande(gateway, recherche, AUJOURDHUI), accuse, annonce },
    AUJOURDHUI,
  );

describe('enregistrerAccuse', () => {
  it("écrit la date d'envoi et la date annoncée sur la ligne de la demande, en deux sync", async () => {
    const gateway = classeur();
    const issue = await enregistrer(gateway, 'CL-1', '10/11/2026', '30/11/2026');
    expect(issue).toMatchObject({ ok: true, numero: 'CL-1', feuille: 'Suivi courriels', cellule: 'F5' });
    expect([gateway.cell('Suivi courriels', 'F5'), gateway.cell('Suivi courriels', 'J5')]).toEqual([
      le(10, 11, 2026),
      le(30, 11, 2026),
    ]);
    expect(gateway.syncs).toBe(2);
  });

  it.each([
    ['une date illisible', 'CL-1', 'hier soir', '', { champ: 'accuse', code: 'jour-illisible' }],
    ['une annonce impossible', 'CL-1', '10/11/2026', '31/11/2026', { champ: 'annonce', code: 'jour-inexistant' }],
    [
      "une annonce avant l'accusé",
      'CL-1',
      '10/11/2026',
      '09/11/2026',
      { champ: 'annonce', code: 'annonce-avant-accuse' },
    ],
    ['un accusé avant la réception', 'CL-1', '08/11/2026', '', { champ: 'accuse', code: 'accuse-avant-reception' }],
    ['un second accusé', 'CL-2', '12/11/2026', '', { champ: 'accuse', code: 'deja-accusee', accuse: RECUE + 1 }],
    ['une cellule occupée', 'CL-3', '12/11/2026', '', { champ: null, code: 'cellule-occupee', cellule: 'F7' }],
    ['une réception illisible', 'CL-4', '12/11/2026', '', { champ: null, code: 'reception-inexploitable' }],
  ])("refuse %s et n'écrit rien", async (_, recherche, accuse, annonce, refus) => {
    const gateway = classeur();
    expect(await enregistrer(gateway, recherche, accuse, annonce)).toMatchObject({ ok: false, refus: [refus] });
    expect(gateway.applied).toEqual([]);
  });

  it("refuse une date annoncée qu'aucune colonne ne peut garder, sans rien demander à Excel", async () => {
    const gateway = classeur(false);
    const issue = await enregistrer(gateway, 'CL-1', '10/11/2026', '30/11/2026');
    expect(issue).toEqual({ ok: false, refus: [{ champ: 'annonce', code: 'colonne-absente' }] });
    expect(gateway.syncs).toBe(0);
  });
});

describe('annulerGeste', () => {
  it("rend aux cellules ce qu'elles contenaient, même si la ligne a bougé depuis", async () => {
    const gateway = classeur();
    const avant = structuredClone(gateway.sheet('Suivi courriels').rows);
    const issue = await enregistrer(gateway, 'CL-1', '10/11/2026', '30/11/2026');
    if (!issue.ok) throw new Error('Refus inattendu');
    gateway.sheet('Suivi courriels').rows.splice(4, 0, ligne('CL-0', RECUE, 'Nouveau'));
    gateway.syncs = 0;
    expect(await annulerGeste(gateway, issue.annulation)).toMatchObject({ ok: true, cellule: 'F6' });
    expect(gateway.syncs).toBe(2);
    gateway.sheet('Suivi courriels').rows.splice(4, 1);
    expect(gateway.sheet('Suivi courriels').rows).toEqual(avant);
  });

  it('ne défait rien quand une des cellules a été changée entre-temps', async () => {
    const gateway = classeur();
    const issue = await enregistrer(gateway, 'CL-1', '10/11/2026', '30/11/2026');
    if (!issue.ok) throw new Error('Refus inattendu');
    const rangee = gateway.sheet('Suivi courriels').rows[4] ?? [];
    rangee[9] = 'reporté';
    expect(await annulerGeste(gateway, issue.annulation)).toEqual({
      ok: false,
      code: 'modifiee-depuis',
      cellule: 'J5',
      contenu: 'reporté',
    });
    expect(gateway.cell('Suivi courriels', 'F5')).toBe(le(10, 11, 2026));
  });

  it("dit que la demande n'est plus là quand sa ligne a été supprimée", async () => {
    const gateway = classeur();
    const issue = await enregistrer(gateway, 'CL-1', '10/11/2026');
    if (!issue.ok) throw new Error('Refus inattendu');
    gateway.sheet('Suivi courriels').rows.splice(4, 1);
    expect(await annulerGeste(gateway, issue.annulation)).toEqual({ ok: false, code: 'demande-introuvable' });
  });
});
