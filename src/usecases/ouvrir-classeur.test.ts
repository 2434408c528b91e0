import { MemoryGateway } from '../../test/contrat/memory-gateway';
import { feuilleCourriels, le, ligne } from '../../test/contrat/registre-courriels';
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

describe('ouvrirClasseur, les demandes à traiter', () => {
  it("les donne de la plus à la moins pressée, avec leur date limite et d'où elle vient", async () => {
    const gateway = new MemoryGateway([
      feuilleCourriels([
        ligne('CL-1', le(17, 11, 2026), 'AR dû'),
        ligne('CL-2', le(11, 11, 2026), 'Échéance proche', { accuse: le(12, 11, 2026) }),
        ligne('CL-3', le(2, 11, 2026), 'Retard', { accuse: le(3, 11, 2026) }),
        ligne('CL-4', le(1, 9, 2026), 'Vieux retard'),
        ligne('CL-5', le(20, 11, 2026), 'Récente', { accuse: le(20, 11, 2026) }),
      ]),
    ]);
    const ouvert = await ouvrirClasseur(gateway, AUJOURDHUI);
    if (!ouvert.ok) throw new Error(ouvert.code);
    const [{ aFaire } = { aFaire: [] }] = ouvert.registres;
    expect(aFaire.map(({ numero, aFaire: quoi }) => [numero, quoi?.situation, quoi?.limite])).toEqual([
      ['CL-4', 'en-retard', le(15, 9, 2026)],
      ['CL-3', 'en-retard', le(16, 11, 2026)],
      ['CL-2', 'a-echeance', le(25, 11, 2026)],
      ['CL-1', 'ar-a-envoyer', le(24, 11, 2026)],
    ]);
    expect(gateway.syncs).toBe(3);
  });
});
