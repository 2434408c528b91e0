import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { classeurNeuf } from '../classeur-neuf';
import { ouvrir } from '../fichiers/fichier-xlsx';
import type { ClasseurHote } from '../modele/classeur-hote';
import { Hote } from '../protocole/hote';
import type { ReglagesHote } from '../protocole/hote';
import { ouvrirClientEnProcessus } from '../transports/en-processus';
import type { ClientEnProcessus } from '../transports/en-processus';

/** Un classeur d'essai, son hôte et le vrai client branché dessus. */
export interface Essai {
  readonly classeur: ClasseurHote;
  readonly hote: Hote;
  readonly client: ClientEnProcessus;
  /** `Excel.run` du client. */
  readonly executer: typeof Excel.run;
}

/** Un classeur neuf, ou celui de `test/classeurs` qui porte ce nom. */
export async function ouvrirEssai(
  fichier: string | null = null,
  reglages: Partial<ReglagesHote> = {},
  strict = true,
): Promise<Essai> {
  const classeur = fichier === null ? classeurNeuf() : await ouvrir(lireFichier(fichier), fichier);
  const hote = new Hote(classeur, reglages);
  const client = ouvrirClientEnProcessus(hote, { strict });
  return { classeur, hote, client, executer: client.Excel.run.bind(client.Excel) };
}

export function lireFichier(nom: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(process.cwd(), 'test', 'classeurs', nom)));
}

/** Le code d'une erreur du client, et où l'hôte dit qu'elle est née. */
export async function erreurDe(promesse: Promise<unknown>): Promise<{ code: string; lieu: string }> {
  try {
    await promesse;
  } catch (erreur) {
    if (typeof erreur === 'object' && erreur !== null && 'code' in erreur && 'debugInfo' in erreur) {
      const { errorLocation } = erreur.debugInfo as { errorLocation?: string };
      return { code: String(erreur.code), lieu: errorLocation ?? '' };
    }
    throw erreur;
  }
  throw new Error("Rien n'a échoué.");
}
