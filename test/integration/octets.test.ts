import { demande, ouvrirPoste, type Poste } from './poste';
import { GESTES } from './gestes';
import { le } from '../contrat/registre-courriels';

jest.setTimeout(300_000);

const LIGNES = 20_000;
const KILO = 1000;

/** Un registre de 20 000 demandes ; les dernières sont celles que les gestes visent. */
function grandRegistre() {
  const rang = (n: number): string => `CL-${String(n).padStart(5, '0')}`;
  const anciennes = Array.from({ length: LIGNES - 3 }, (_, n) =>
    demande(rang(n + 10), le(5, 10, 2026), `Usager ${n}`, { reponse: le(9, 10, 2026), nature: 'Accord' }),
  );
  return [
    ...anciennes,
    demande('CL-0001', le(5, 10, 2026), 'Moreau Léa'),
    demande('CL-0002', le(2, 11, 2026), 'Petit Zoé'),
    demande('CL-0003', le(16, 11, 2026), 'Roux Lou'),
  ];
}

describe(`Ce que coûte un geste sur un registre de ${LIGNES} lignes`, () => {
  let poste: Poste;
  beforeAll(async () => {
    poste = await ouvrirPoste(grandRegistre());
  });
  afterAll(() => {
    poste.fermer();
  });

  it.each([
    ['réponse', 100 * KILO],
    ['annuler une nouvelle demande', 100 * KILO],
    ['accusé', 100 * KILO],
    ['corriger', 100 * KILO],
    ['nouvelle demande', 400 * KILO],
  ])('« %s » échange moins de %i octets, en deux sync', async (nom, permis) => {
    const geste = await GESTES[nom]?.(poste);
    poste.client.remettreAZero();
    const issue = await geste?.();
    expect(poste.octets()).toBeLessThan(permis);
    expect(poste.client.syncs).toBe(2);
    expect(issue).toMatchObject({ ok: true });
  });
});
