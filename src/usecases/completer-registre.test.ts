import { MemoryGateway, type MemorySheet } from '../../test/contrat/memory-gateway';
import { feuilleCourriels, le, ligne } from '../../test/contrat/registre-courriels';
import { colonnesAbsentes } from '../workbook/creation/colonnes-absentes';
import type { Registre } from '../workbook/suivi-demandes/registre';
import { ajouterParametres } from './ajouter-parametres';
import { completerRegistre } from './completer-registre';
import { reconnaitreRegistres } from './reconnaitre-registres';

const AUJOURDHUI = le(23, 11, 2026);

async function ouvrir(
  feuille: MemorySheet = feuilleCourriels([ligne('CL-1', le(5, 10, 2026), 'Martin')]),
): Promise<{ gateway: MemoryGateway; registre: Registre }> {
  const gateway = new MemoryGateway([feuille]);
  const reconnus = reconnaitreRegistres(await gateway.readStructure());
  const registre = reconnus.ok ? reconnus.registres[0] : undefined;
  if (registre === undefined) throw new Error('Aucun registre');
  gateway.syncs = 0;
  return { gateway, registre };
}

describe('completerRegistre', () => {
  it('dit les colonnes que le registre n’a pas, les calculées comprises', async () => {
    const { registre } = await ouvrir();
    expect(colonnesAbsentes(registre).map(({ titre }) => titre)).toEqual([
      'Nature de la demande',
      'Agent en charge',
      'Délai annoncé (date)',
      'Date limite de réponse',
      'Délai (jours)',
      'Situation',
    ]);
  });

  it('ajoute une colonne à droite des titres, en quatre sync, et le registre la reconnaît', async () => {
    const { gateway, registre } = await ouvrir();
    const issue = await completerRegistre(gateway, { registre, cle: 'agent' }, AUJOURDHUI);
    expect(issue).toEqual({ ok: true, titre: 'Agent en charge', feuille: 'Suivi courriels', cellule: 'J4' });
    expect(gateway.syncs).toBeLessThanOrEqual(4);
    expect(gateway.cell('Suivi courriels', 'J4')).toBe('Agent en charge');
    const reconnus = reconnaitreRegistres(await gateway.readStructure());
    expect(reconnus.ok && reconnus.registres[0]?.colonnes.agent).toBe(10);
  });

  it("n'ajoute une colonne calculée qu'à un classeur qui a l'onglet « Paramètres », que l'on peut ajouter", async () => {
    const { gateway, registre } = await ouvrir();
    const ajouter = () => completerRegistre(gateway, { registre, cle: 'situation' }, AUJOURDHUI);
    expect(await ajouter()).toEqual({ ok: false, refus: { code: 'parametres-absents' } });
    expect(await ajouterParametres(gateway, AUJOURDHUI)).toEqual({ ok: true, onglet: 'Paramètres' });
    expect(await ajouterParametres(gateway, AUJOURDHUI)).toEqual({ ok: false, refus: 'parametres-presents' });
    expect(gateway.sheets.map(({ name, visible }) => [name, visible ?? true])).toEqual([
      ['Suivi courriels', true],
      ['Paramètres', true],
      ['Listes', false],
    ]);
    expect(await ajouter()).toMatchObject({ ok: true, cellule: 'J4' });
    expect(String(gateway.cell('Suivi courriels', 'J5'))).toContain("'Listes'!");
  });

  it('ajoute les listes à un classeur qui a déjà son onglet « Paramètres », sous un autre nom si « Listes » est pris', async () => {
    const { gateway, registre } = await ouvrir();
    gateway.sheets.push(
      { name: 'Paramètres', rows: [['Dernier jour dans les délais (jours)', 21, 45]] },
      { name: 'Listes', rows: [['mes listes']] },
    );
    expect(await completerRegistre(gateway, { registre, cle: 'limite' }, AUJOURDHUI)).toMatchObject({ ok: true });
    expect(gateway.sheets.map(({ name }) => name)).toContain('Listes (SP+)');
    expect(String(gateway.cell('Listes (SP+)', 'H4'))).toContain("'Paramètres'!$B$1");
    expect(gateway.cell('Listes', 'A1')).toBe('mes listes');
  });

  it('refuse quand la place est prise, quand les titres ont changé et quand rien ne peut être écrit', async () => {
    const occupee = await ouvrir();
    const derniere = occupee.gateway.sheet('Suivi courriels').rows[4];
    derniere?.push('note');
    const reconnus = reconnaitreRegistres(await occupee.gateway.readStructure());
    const registre = reconnus.ok ? reconnus.registres[0] : undefined;
    if (registre === undefined) throw new Error('Aucun registre');
    expect(await completerRegistre(occupee.gateway, { registre, cle: 'agent' }, AUJOURDHUI)).toEqual({
      ok: false,
      refus: { code: 'place-occupee', cellule: 'J5' },
    });

    const change = await ouvrir();
    change.gateway.sheet('Suivi courriels').rows[3]?.splice(0, 1, 'Autre');
    expect(await completerRegistre(change.gateway, { registre: change.registre, cle: 'agent' }, AUJOURDHUI)).toEqual({
      ok: false,
      refus: { code: 'registre-change' },
    });

    const protegee = await ouvrir({ ...feuilleCourriels([]), protected: true });
    expect(
      await completerRegistre(protegee.gateway, { registre: protegee.registre, cle: 'agent' }, AUJOURDHUI),
    ).toEqual({ ok: false, refus: { code: 'feuille-protegee' } });
    expect(protegee.gateway.applied).toEqual([]);
  });
});
