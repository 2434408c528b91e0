import { parseArgs } from 'node:util';
import type { Jour } from '../../src/domain/commun/jour';
import { jourDeDate } from '../../src/domain/commun/calendrier';

/** Ce qu'on demande à la commande « calculer ». */
export interface ArgumentsCalculer {
  readonly classeur: string;
  /** Où écrire le classeur avec ses onglets de résultats ; `null` : nulle part. */
  readonly sortie: string | null;
  /** `null` : le jour de l'ordinateur. */
  readonly aujourdhui: Jour | null;
  readonly du: Jour | null;
  readonly au: Jour | null;
}

/** Une demande que la commande ne peut pas satisfaire : une phrase pour la personne, code de sortie 2. */
export class DemandeRefusee extends Error {}

const USAGE =
  'Usage : npm run --silent calculer -- --classeur F.xlsx [--sortie G.xlsx] [--aujourdhui AAAA-MM-JJ] [--du AAAA-MM-JJ] [--au AAAA-MM-JJ]';

function lireDate(option: string, texte: string | undefined): Jour | null {
  if (texte === undefined) return null;
  const [, annee, mois, quantieme] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(texte) ?? [];
  const jour = jourDeDate({ annee: Number(annee), mois: Number(mois), quantieme: Number(quantieme) });
  if (jour === null)
    throw new DemandeRefusee(`L'option --${option} attend une date AAAA-MM-JJ qui existe, par exemple 2026-11-23.`);
  return jour;
}

/**
 * Lit les arguments de la commande.
 *
 * @throws DemandeRefusee si une option manque, est inconnue ou n'est pas lisible.
 */
export function lireArguments(args: readonly string[]): ArgumentsCalculer {
  const texte = { type: 'string' } as const;
  let values: Partial<Record<'classeur' | 'sortie' | 'aujourdhui' | 'du' | 'au', string>>;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: { classeur: texte, sortie: texte, aujourdhui: texte, du: texte, au: texte },
    }));
  } catch {
    throw new DemandeRefusee(USAGE);
  }
  if (values.classeur === undefined) throw new DemandeRefusee(USAGE);
  return {
    classeur: values.classeur,
    sortie: values.sortie ?? null,
    aujourdhui: lireDate('aujourdhui', values.aujourdhui),
    du: lireDate('du', values.du),
    au: lireDate('au', values.au),
  };
}
