import { le } from '../../../test/contrat/registre-courriels';
import type { Demande } from '../../domain/suivi-demandes/demande';
import { chiffresParAgent } from './par-agent';

const PERIODE = { du: le(1, 11, 2025), au: le(31, 10, 2026) };
const SEUILS = { t1: 8, t2: 14 };
const RECUE: Demande = { reception: le(2, 3, 2026), accuse: null, reponse: le(5, 3, 2026), annonce: null };
const confiees = (agent: string, combien: number) => Array.from({ length: combien }, () => ({ agent, demande: RECUE }));
const calculer = (...demandes: readonly { readonly agent: string; readonly demande: Demande }[]) =>
  chiffresParAgent(demandes, PERIODE, SEUILS, le(23, 11, 2026)).map(({ agent, indicateurs }) => [
    agent,
    indicateurs.jugees,
  ]);

describe('chiffresParAgent', () => {
  it('ne montre que les agents de plus de trente demandes jugées', () => {
    expect(calculer(...confiees('Martin', 30), ...confiees('Durand', 31))).toEqual([['Durand', 31]]);
  });

  it("réunit les écritures d'un même nom, et suit l'ordre alphabétique plutôt que les résultats", () => {
    const demandes = [...confiees('Zidi', 90), ...confiees('Émile', 20), ...confiees(' émile ', 20)];
    expect(calculer(...demandes)).toEqual([
      ['Émile', 40],
      ['Zidi', 90],
    ]);
  });

  it('ne compte pour personne les demandes sans agent', () => {
    expect(calculer(...confiees(' ', 50))).toEqual([]);
  });
});
