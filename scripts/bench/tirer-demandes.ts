import { jour } from '../../src/domain/commun/jour';
import type { Demande } from '../../src/domain/suivi-demandes/demande';

/** Un générateur congruentiel : les mêmes demandes à chaque fois, sans dépendre du hasard de la machine. */
function suite(graine: number): () => number {
  let etat = graine;
  return () => {
    etat = (Math.imul(etat, 1_664_525) + 1_013_904_223) >>> 0;
    return etat / 2 ** 32;
  };
}

/** Des demandes dans le désordre, reçues sur quatorze mois : quatre sur cinq répondues, deux sur cinq accusées. */
export function tirerDemandes(nombre: number, aujourdhui: number): readonly Demande[] {
  const tirer = suite(20_261_123);
  return Array.from({ length: nombre }, () => {
    const reception = aujourdhui - Math.floor(tirer() * 425);
    const apres = (auPlus: number): number => Math.min(aujourdhui, reception + Math.floor(tirer() * auPlus));
    return {
      reception: jour(reception),
      accuse: tirer() < 0.4 ? jour(apres(5)) : null,
      reponse: tirer() < 0.8 ? jour(apres(30)) : null,
      annonce: tirer() < 0.1 ? jour(reception + 20) : null,
    };
  });
}
