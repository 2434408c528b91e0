import { choisirDemande } from '../../test/contrat/choisir-demande';
import { MemoryGateway } from '../../test/contrat/memory-gateway';
import { feuilleCourriels, le, ligne } from '../../test/contrat/registre-courriels';
import { annulerGeste } from './annuler-geste';
import { corrigerDemande, type Modifications } from './corriger-demande';
import { lireFiche } from './lire-fiche';

const AUJOURDHUI = le(23, 11, 2026);
const RECUE = le(9, 11, 2026);
const FEUILLE = 'Suivi courriels';

function classeur(): MemoryGateway {
  return new MemoryGateway([
    feuilleCourriels([
      ligne('CL-1', RECUE, 'Moreau Léa', { accuse: RECUE + 1 }),
      ligne('CL-2', '12/11/2026', 'Petit Zoé'),
      ligne('CL-3', RECUE, 'Roux Lou', { reponse: RECUE - 2 }),
    ]),
  ]);
}

async function ouvrirFiche(gateway: MemoryGateway, recherche: string) {
  const lue = await lireFiche(gateway, await choisirDemande(gateway, recherche, AUJOURDHUI), AUJOURDHUI);
  if (!lue.ok) throw new Error(lue.code);
  gateway.syncs = 0;
  return lue.fiche;
}

async function corriger(gateway: MemoryGateway, recherche: string, modifications: Modifications) {
  return corrigerDemande(gateway, { fiche: await ouvrirFiche(gateway, recherche), modifications }, AUJOURDHUI);
}

describe('lireFiche', () => {
  it('rend tout ce que la ligne contient, pour les colonnes que le registre a', async () => {
    const { valeurs, ligne: lue } = await ouvrirFiche(classeur(), 'CL-1');
    expect(lue).toMatchObject({ numero: 'CL-1', ligne: 5, expediteur: 'Moreau Léa' });
    expect(valeurs).toEqual({
      numero: 'CL-1',
      reception: RECUE,
      expediteur: 'Moreau Léa',
      coordonnees: 'Moreau Léa@exemple.fr',
      objet: 'Demande',
      accuse: RECUE + 1,
      reponse: '',
      natureReponse: '',
      commentaire: '',
    });
  });
});

describe('corrigerDemande', () => {
  it("n'écrit que les champs changés, en deux sync, et dit lesquels", async () => {
    const gateway = classeur();
    const issue = await corriger(gateway, 'CL-1', {
      expediteur: 'Moreau Léa',
      objet: '=Aide au logement',
      accuse: '10/11/2026',
      commentaire: ' Rappelée ',
      reception: '08/11/2026',
    });
    expect(issue).toMatchObject({ ok: true, numero: 'CL-1', champs: ['reception', 'objet', 'commentaire'] });
    expect([gateway.cell(FEUILLE, 'B5'), gateway.cell(FEUILLE, 'E5'), gateway.cell(FEUILLE, 'I5')]).toEqual([
      RECUE - 1,
      '=Aide au logement',
      'Rappelée',
    ]);
    expect(gateway.syncs).toBe(2);
  });

  it('vide une date effacée, et « Annuler » la remet, même quand le nom a changé', async () => {
    const gateway = classeur();
    const avant = structuredClone(gateway.sheet(FEUILLE).rows);
    const issue = await corriger(gateway, 'CL-1', { accuse: '', expediteur: 'Moreau Lia', reception: '10/11/2026' });
    if (!issue.ok) throw new Error('Refus inattendu');
    expect([gateway.cell(FEUILLE, 'F5'), gateway.cell(FEUILLE, 'C5')]).toEqual(['', 'Moreau Lia']);
    expect(await annulerGeste(gateway, issue.annulation)).toMatchObject({ ok: true });
    expect(gateway.sheet(FEUILLE).rows).toEqual(avant);
  });

  it('remplace une date en texte par la vraie date', async () => {
    const gateway = classeur();
    expect(await corriger(gateway, 'CL-2', { reception: '11/11/2026' })).toMatchObject({ ok: true });
    expect(gateway.cell(FEUILLE, 'B6')).toBe(le(11, 11, 2026));
  });

  it('permet de corriger le nom sur une ligne dont les dates sont déjà en désordre', async () => {
    const gateway = classeur();
    expect(await corriger(gateway, 'CL-3', { expediteur: 'Roux Louise' })).toMatchObject({ ok: true });
  });

  it.each<[string, Modifications, readonly object[]]>([
    [
      'une date illisible et un nom vidé',
      { reception: 'lundi', expediteur: ' ' },
      [
        { champ: 'reception', code: 'jour-illisible' },
        { champ: 'expediteur', code: 'expediteur-absent' },
      ],
    ],
    ['une réception effacée', { reception: '' }, [{ champ: 'reception', code: 'jour-vide' }]],
    [
      'une réponse avant la réception',
      { reponse: '01/11/2026' },
      [{ champ: 'reponse', code: 'reponse-avant-reception' }],
    ],
    [
      "une réception après l'accusé",
      { reception: '12/11/2026' },
      [{ champ: 'accuse', code: 'accuse-avant-reception' }],
    ],
    ["un champ que le registre n'a pas", { agent: 'Paul' }, [{ champ: 'agent', code: 'colonne-absente' }]],
    ['une fiche inchangée', { objet: 'Demande' }, [{ champ: null, code: 'rien-a-corriger' }]],
  ])("refuse %s et n'écrit rien", async (_, modifications, refus) => {
    const gateway = classeur();
    expect(await corriger(gateway, 'CL-1', modifications)).toEqual({ ok: false, refus });
    expect(gateway.applied).toEqual([]);
  });

  it("ne recouvre pas ce qu'une autre personne a écrit entre-temps dans le même champ", async () => {
    const gateway = classeur();
    const fiche = await ouvrirFiche(gateway, 'CL-1');
    const rangee = gateway.sheet(FEUILLE).rows[4] ?? [];
    rangee[4] = 'Objet changé';
    const issue = await corrigerDemande(gateway, { fiche, modifications: { objet: 'Le mien' } }, AUJOURDHUI);
    expect(issue).toEqual({ ok: false, refus: [{ champ: 'objet', code: 'modifiee-depuis', contenu: 'Objet changé' }] });
    expect(gateway.cell(FEUILLE, 'E5')).toBe('Objet changé');
  });
});
