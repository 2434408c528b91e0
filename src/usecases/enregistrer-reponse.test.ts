import { MemoryGateway } from '../../test/contrat/memory-gateway';
import { feuilleCourriels, le, ligne } from '../../test/contrat/registre-courriels';
import type { LigneDemande } from '../workbook/suivi-demandes/ligne-demande';
import { chercherDemandes } from './chercher-demandes';
import { enregistrerReponse } from './enregistrer-reponse';
import { reconnaitreRegistres } from './reconnaitre-registres';

const AUJOURDHUI = le(23, 11, 2026);
const RECUE = le(9, 11, 2026);

function classeur(): MemoryGateway {
  return new MemoryGateway([
    feuilleCourriels([
      ligne('CL-1', RECUE, 'Moreau Léa'),
      ligne('CL-2', RECUE, 'Petit Zoé', { reponse: RECUE + 3, nature: 'Réponse complète' }),
      ligne('CL-3', RECUE, "O'Brien Noa"),
      ligne('CL-4', RECUE, 'Roux Lou', { reponse: 'vu avec la mairie' }),
    ]),
  ]);
}

async function trouver(gateway: MemoryGateway, recherche: string): Promise<LigneDemande> {
  const reconnus = reconnaitreRegistres(await gateway.readStructure());
  if (!reconnus.ok) throw new Error(reconnus.code);
  const [premiere] = await chercherDemandes(gateway, reconnus.registres, recherche, AUJOURDHUI);
  if (premiere === undefined) throw new Error(`Rien pour ${recherche}`);
  gateway.syncs = 0;
  return premiere;
}

describe('enregistrerReponse', () => {
  it('écrit la date et la nature sur la ligne de la demande, en deux sync', async () => {
    const gateway = classeur();
    const choisie = await trouver(gateway, 'moreau');
    const issue = await enregistrerReponse(
      gateway,
      { ligne: choisie, reponse: '14/11/2026', nature: 'Réponse complète' },
      AUJOURDHUI,
    );
    expect(issue).toMatchObject({
      ok: true,
      numero: 'CL-1',
      delai: 5,
      dansLesDelais: true,
      feuille: 'Suivi courriels',
      cellule: 'G5',
    });
    expect(gateway.cell('Suivi courriels', 'G5')).toBe(le(14, 11, 2026));
    expect(gateway.cell('Suivi courriels', 'H5')).toBe('Réponse complète');
    expect(gateway.syncs).toBe(2);
  });

  it('refuse une date impossible sans rien demander à Excel', async () => {
    const gateway = classeur();
    const choisie = await trouver(gateway, 'CL-1');
    const issue = await enregistrerReponse(gateway, { ligne: choisie, reponse: '30/02/2026', nature: '' }, AUJOURDHUI);
    expect(issue).toEqual({ ok: false, refus: [{ champ: 'reponse', code: 'jour-inexistant' }] });
    expect(gateway.syncs).toBe(0);
  });

  it.each([
    ['antérieure à la réception', '08/11/2026', { code: 'reponse-avant-reception', reception: RECUE }],
    ['à venir', '24/11/2026', { code: 'reponse-future', aujourdhui: AUJOURDHUI }],
  ])("refuse une date %s et n'écrit rien", async (_, reponse, refus) => {
    const gateway = classeur();
    const choisie = await trouver(gateway, 'CL-1');
    expect(await enregistrerReponse(gateway, { ligne: choisie, reponse, nature: 'x' }, AUJOURDHUI)).toEqual({
      ok: false,
      refus: [{ champ: 'reponse', ...refus }],
    });
    expect(gateway.applied).toEqual([]);
  });

  it('ne recouvre pas une réponse déjà enregistrée', async () => {
    const gateway = classeur();
    const choisie = await trouver(gateway, 'CL-2');
    const issue = await enregistrerReponse(gateway, { ligne: choisie, reponse: '14/11/2026', nature: '' }, AUJOURDHUI);
    expect(issue).toMatchObject({ ok: false, refus: [{ code: 'deja-repondue', reponse: RECUE + 3 }] });
    expect(gateway.cell('Suivi courriels', 'G6')).toBe(RECUE + 3);
  });

  it("ne recouvre pas une cellule de réponse qui contient autre chose qu'une date", async () => {
    const gateway = classeur();
    const choisie = await trouver(gateway, 'CL-4');
    const issue = await enregistrerReponse(gateway, { ligne: choisie, reponse: '14/11/2026', nature: '' }, AUJOURDHUI);
    expect(issue).toEqual({
      ok: false,
      refus: [{ champ: null, code: 'cellule-occupee', cellule: 'G8', contenu: 'vu avec la mairie' }],
    });
  });

  it('retrouve la demande quand une ligne a été insérée au-dessus', async () => {
    const gateway = classeur();
    const choisie = await trouver(gateway, 'CL-1');
    gateway.sheet('Suivi courriels').rows.splice(4, 0, ligne('CL-0', RECUE, 'Nouveau'));
    const issue = await enregistrerReponse(gateway, { ligne: choisie, reponse: '14/11/2026', nature: '' }, AUJOURDHUI);
    expect(issue).toMatchObject({ ok: true, cellule: 'G6' });
    expect(gateway.cell('Suivi courriels', 'G5')).toBe('');
    expect(gateway.syncs).toBe(2);
  });

  it("ne se fie pas au numéro seul : celui qu'une autre demande a pris ne reçoit pas la réponse", async () => {
    const gateway = classeur();
    const choisie = await trouver(gateway, 'CL-1');
    gateway.sheet('Suivi courriels').rows.splice(4, 1, ligne('CL-1', RECUE, 'Autre Personne'));
    const issue = await enregistrerReponse(gateway, { ligne: choisie, reponse: '14/11/2026', nature: '' }, AUJOURDHUI);
    expect(issue).toEqual({ ok: false, refus: [{ champ: null, code: 'demande-introuvable' }] });
    expect(gateway.applied).toEqual([]);
  });

  it("retrouve à sa place une demande dont le numéro sert deux fois, et n'écrit rien si elle a bougé", async () => {
    const gateway = classeur();
    gateway.sheet('Suivi courriels').rows.push(ligne('CL-1', RECUE, 'Second Paul'));
    const choisie = await trouver(gateway, 'second');
    const saisie = { ligne: choisie, reponse: '14/11/2026', nature: '' };
    gateway.sheet('Suivi courriels').rows.splice(4, 0, ligne('CL-0', RECUE, 'Nouveau'));
    expect(await enregistrerReponse(gateway, saisie, AUJOURDHUI)).toMatchObject({ ok: false });
    expect(gateway.applied).toEqual([]);
    gateway.sheet('Suivi courriels').rows.splice(4, 1);
    expect(await enregistrerReponse(gateway, saisie, AUJOURDHUI)).toMatchObject({ ok: true, cellule: 'G9' });
  });

  it('cherche une demande sans numéro à sa place seulement', async () => {
    const gateway = classeur();
    gateway.sheet('Suivi courriels').rows.push(ligne('', RECUE, 'Sans Numéro'));
    const saisie = { ligne: await trouver(gateway, 'sans'), reponse: '14/11/2026', nature: '' };
    expect(await enregistrerReponse(gateway, saisie, AUJOURDHUI)).toMatchObject({ ok: true, cellule: 'G9' });
  });

  it("n'écrit nulle part quand la demande n'est plus dans le registre", async () => {
    const gateway = classeur();
    const choisie = await trouver(gateway, 'CL-1');
    gateway.sheet('Suivi courriels').rows.splice(4, 1);
    const issue = await enregistrerReponse(gateway, { ligne: choisie, reponse: '14/11/2026', nature: '' }, AUJOURDHUI);
    expect(issue).toEqual({ ok: false, refus: [{ champ: null, code: 'demande-introuvable' }] });
    expect(gateway.applied).toEqual([]);
  });

  it.each([
    [
      'une colonne a été insérée',
      'registre-change',
      (gateway: MemoryGateway) => {
        for (const une of gateway.sheet('Suivi courriels').rows) une.splice(1, 0, '');
      },
    ],
    [
      'la feuille a disparu',
      'registre-change',
      (gateway: MemoryGateway) => {
        gateway.sheets.splice(0, 1);
      },
    ],
    [
      'la feuille est protégée',
      'feuille-protegee',
      (gateway: MemoryGateway) => {
        gateway.sheet('Suivi courriels').protected = true;
      },
    ],
    [
      'le classeur est en lecture seule',
      'classeur-en-lecture-seule',
      (gateway: MemoryGateway) => {
        gateway.readOnly = true;
      },
    ],
  ])("n'écrit rien quand %s", async (_, code, bousculer) => {
    const gateway = classeur();
    const choisie = await trouver(gateway, 'CL-1');
    bousculer(gateway);
    expect(
      await enregistrerReponse(gateway, { ligne: choisie, reponse: '14/11/2026', nature: '' }, AUJOURDHUI),
    ).toEqual({
      ok: false,
      refus: [{ champ: null, code }],
    });
    expect(gateway.applied).toEqual([]);
  });
});
