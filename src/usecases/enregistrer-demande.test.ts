import { MemoryGateway } from '../../test/contrat/memory-gateway';
import { feuilleCourriels, le, ligne } from '../../test/contrat/registre-courriels';
import { annulerGeste } from './annuler-geste';
import type { SaisieDemande } from './demande-enregistree';
import { enregistrerDemande } from './enregistrer-demande';
import { reconnaitreRegistres } from './reconnaitre-registres';

const AUJOURDHUI = le(23, 11, 2026);

async function ouvrir(
  lignes = [ligne('CL-0007', le(2, 11, 2026), 'Moreau Léa'), ligne('CL-0008', le(3, 11, 2026), 'Petit Zoé')],
) {
  const gateway = new MemoryGateway([feuilleCourriels(lignes)]);
  const reconnus = reconnaitreRegistres(await gateway.readStructure());
  if (!reconnus.ok || reconnus.registres[0] === undefined) throw new Error('Pas de registre');
  gateway.syncs = 0;
  const saisie: SaisieDemande = {
    registre: reconnus.registres[0],
    reception: '20/11/2026',
    expediteur: 'Roux Lou',
    coordonnees: '0612345678',
    objet: '=1+1',
  };
  return { gateway, saisie };
}

describe('enregistrerDemande', () => {
  it('écrit la demande sous la dernière, avec le numéro suivant, en deux sync', async () => {
    const { gateway, saisie } = await ouvrir();
    expect(await enregistrerDemande(gateway, saisie, AUJOURDHUI)).toMatchObject({
      ok: true,
      numero: 'CL-0009',
      reception: le(20, 11, 2026),
      feuille: 'Suivi courriels',
      ligne: 7,
    });
    expect(gateway.sheet('Suivi courriels').rows[6]?.slice(0, 5)).toEqual([
      'CL-0009',
      le(20, 11, 2026),
      'Roux Lou',
      '0612345678',
      '=1+1',
    ]);
    expect(gateway.syncs).toBe(2);
  });

  it('garde comme texte tout ce que la personne a tapé', async () => {
    const { gateway, saisie } = await ouvrir();
    await enregistrerDemande(gateway, saisie, AUJOURDHUI);
    const ecriture = gateway.applied.find((change) => change.kind === 'write-cells');
    expect(ecriture).toMatchObject({
      cells: expect.arrayContaining([{ address: 'E7', content: { kind: 'text', text: '=1+1' } }]),
    });
  });

  it("reprend la présentation de la ligne d'au-dessus", async () => {
    const { gateway, saisie } = await ouvrir();
    await enregistrerDemande(gateway, saisie, AUJOURDHUI);
    expect(gateway.applied[0]).toEqual({
      kind: 'format-row-like',
      sheet: 'Suivi courriels',
      model: 'A6:I6',
      target: 'A7:I7',
    });
  });

  it('écrit sous les titres dans un registre vide, à partir du premier numéro', async () => {
    const { gateway, saisie } = await ouvrir([]);
    expect(await enregistrerDemande(gateway, saisie, AUJOURDHUI)).toMatchObject({
      ok: true,
      numero: 'CL-0001',
      ligne: 5,
    });
  });

  it('remplit la ligne qui suit la dernière demande, même si des formules sont tirées plus bas', async () => {
    const { gateway, saisie } = await ouvrir();
    const { rows } = gateway.sheet('Suivi courriels');
    rows[3]?.push('Situation');
    rows.push([...new Array<string>(9).fill(''), 'formule'], [...new Array<string>(9).fill(''), 'formule']);
    const reconnus = reconnaitreRegistres(await gateway.readStructure());
    const registre = reconnus.ok ? reconnus.registres[0] : undefined;
    expect(
      await enregistrerDemande(gateway, { ...saisie, registre: registre ?? saisie.registre }, AUJOURDHUI),
    ).toMatchObject({ ok: true, ligne: 7 });
  });

  it('recopie les formules de la première demande dans la ligne neuve, et rien dans un registre vide', async () => {
    const { gateway, saisie } = await ouvrir();
    const { rows } = gateway.sheet('Suivi courriels');
    rows[3]?.push('Date limite', 'Équipe');
    rows[4]?.push('=B5+14', 'Nord');
    const reconnus = reconnaitreRegistres(await gateway.readStructure());
    const registre = (reconnus.ok ? reconnus.registres[0] : undefined) ?? saisie.registre;
    await enregistrerDemande(gateway, { ...saisie, registre }, AUJOURDHUI);
    expect(gateway.applied.filter(({ kind }) => kind === 'copy-formula')).toEqual([
      { kind: 'copy-formula', sheet: 'Suivi courriels', model: 'J5', target: 'J7' },
    ]);
    const vide = await ouvrir([]);
    await enregistrerDemande(vide.gateway, vide.saisie, AUJOURDHUI);
    expect(vide.gateway.applied.filter(({ kind }) => kind === 'copy-formula')).toEqual([]);
  });

  it("se défait : la ligne redevient vide, et le registre retrouve l'état d'avant", async () => {
    const { gateway, saisie } = await ouvrir();
    const issue = await enregistrerDemande(gateway, saisie, AUJOURDHUI);
    if (!issue.ok) throw new Error('Refus inattendu');
    expect(await annulerGeste(gateway, issue.annulation)).toMatchObject({ ok: true });
    expect(gateway.sheet('Suivi courriels').rows[6]?.every((valeur) => valeur === '')).toBe(true);
  });

  it("refuse ce qu'aucune colonne ne peut garder, plutôt que de le perdre", async () => {
    const { gateway, saisie } = await ouvrir();
    const issue = await enregistrerDemande(
      gateway,
      { ...saisie, natureDemande: 'Réclamation', agent: ' ' },
      AUJOURDHUI,
    );
    expect(issue).toEqual({ ok: false, refus: [{ champ: 'natureDemande', code: 'colonne-absente' }] });
    expect(gateway.syncs).toBe(0);
  });

  it('dit tous les refus à la fois et ne demande rien à Excel', async () => {
    const { gateway, saisie } = await ouvrir();
    expect(
      await enregistrerDemande(gateway, { ...saisie, reception: '24/11/2026', expediteur: '  ' }, AUJOURDHUI),
    ).toEqual({
      ok: false,
      refus: [
        { champ: 'reception', code: 'reception-future', aujourdhui: AUJOURDHUI },
        { champ: 'expediteur', code: 'expediteur-absent' },
      ],
    });
    expect(gateway.syncs).toBe(0);
  });
});
