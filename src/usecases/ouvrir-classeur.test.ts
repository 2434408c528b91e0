import { MemoryGateway } from '../../test/contrat/memory-gateway';
import { feuilleCourriels, le, ligne } from '../../test/contrat/registre-courriels';
import { calculerResultats } from './calculer-resultats';
import { ouvrirClasseur } from './ouvrir-classeur';

const AUJOURDHUI = le(23, 11, 2026);
const PARAMETRES = {
  name: 'Paramètres',
  rows: [
    ['Réponse rapide : en moins de (jours)', 3, 5],
    ['Dernier jour dans les délais (jours)', 20, 40],
    ['Prévenir avant la date limite (jours ouvrés)', 1],
  ],
};
const LIGNES = [
  ligne('CL-1', le(6, 11, 2026), 'Moreau Léa', { accuse: le(6, 11, 2026) }),
  ligne('CL-2', le(4, 11, 2026), 'Petit Zoé', { accuse: le(5, 11, 2026) }),
  ligne('CL-3', le(9, 10, 2026), 'Roux Lou', { reponse: le(27, 10, 2026) }),
];

describe('ouvrirClasseur', () => {
  it("compte les alertes avec les seuils par défaut quand le classeur n'a pas de paramètres", async () => {
    const ouvert = await ouvrirClasseur(new MemoryGateway([feuilleCourriels(LIGNES)]), AUJOURDHUI);
    expect(ouvert).toMatchObject({ ok: true, registres: [{ demandes: 3, enRetard: 2, aEcheance: 0 }] });
  });

  it('les compte avec ceux du classeur quand il en a, sans sync de plus', async () => {
    const gateway = new MemoryGateway([feuilleCourriels(LIGNES), PARAMETRES]);
    const ouvert = await ouvrirClasseur(gateway, AUJOURDHUI);
    expect(ouvert).toMatchObject({
      ok: true,
      parametres: { feuille: 'Paramètres', reglages: { courriel: { seuils: { t1: 3, t2: 20 } } } },
      registres: [{ demandes: 3, enRetard: 0, aEcheance: 1 }],
    });
    expect(gateway.syncs).toBe(3);
  });
});

describe('calculerResultats, avec des paramètres', () => {
  it('juge et nomme les délais avec les seuils du classeur', async () => {
    const gateway = new MemoryGateway([feuilleCourriels(LIGNES), PARAMETRES]);
    const periode = { du: le(1, 10, 2026), au: le(31, 10, 2026) };
    const calcules = await calculerResultats(gateway, { periode, aujourdhui: AUJOURDHUI });
    expect(calcules).toMatchObject({
      ok: true,
      canaux: [{ seuils: { t1: 3, t2: 20 }, indicateurs: { jugees: 1, reponduesT2: 1, nonRepondues: 0 } }],
    });
    const textes = gateway.sheet('Résultats courriels').rows.flat();
    expect(textes).toContain('Taux de réponse en moins de 3 jours');
  });
});
