import { lireAdresse } from '../modele/adresse';
import type { AdresseLue } from '../modele/adresse';
import { ErreurHote } from '../modele/erreur-hote';
import { COULEURS_HTML } from './couleurs-html';

/** Contrôles des arguments venus du client : tout écart est un InvalidArgument. */
export function texte(valeur: unknown): string {
  if (typeof valeur !== 'string') throw new ErreurHote('InvalidArgument');
  return valeur;
}

export function nombre(valeur: unknown, min = -Infinity, max = Infinity): number {
  if (typeof valeur !== 'number' || !Number.isFinite(valeur) || valeur < min || valeur > max)
    throw new ErreurHote('InvalidArgument');
  return valeur;
}

export function entier(valeur: unknown, min = -Infinity, max = Infinity): number {
  if (!Number.isInteger(nombre(valeur, min, max))) throw new ErreurHote('InvalidArgument');
  return Number(valeur);
}

export function booleen(valeur: unknown): boolean {
  if (typeof valeur !== 'boolean') throw new ErreurHote('InvalidArgument');
  return valeur;
}

/** Une valeur d'une liste fermée, sans tenir compte de la casse (les énumérations voyagent en texte). */
export function parmi<T extends string>(valeur: unknown, choix: readonly T[]): T {
  const trouve = choix.find((un) => typeof valeur === 'string' && un.toLowerCase() === valeur.toLowerCase());
  if (trouve === undefined) throw new ErreurHote('InvalidArgument');
  return trouve;
}

/** Une couleur `#RRGGBB`, `RRGGBB` ou un nom de couleur de HTML, rendue en `#RRGGBB` majuscules. */
export function couleur(valeur: unknown): string {
  const nom = texte(valeur).trim().toLowerCase();
  const hex = COULEURS_HTML.get(nom) ?? nom;
  if (!/^#?[0-9a-f]{6}$/u.test(hex)) throw new ErreurHote('InvalidArgument');
  return `#${hex.replace('#', '').toUpperCase()}`;
}

export function adresse(valeur: unknown): AdresseLue {
  const lue = lireAdresse(texte(valeur));
  if (lue === null) throw new ErreurHote('InvalidArgument');
  return lue;
}

/** Une matrice aux dimensions exactes ; un scalaire remplit. */
export function matrice(
  valeur: unknown,
  lignes: number,
  colonnes: number,
): (ligne: number, colonne: number) => unknown {
  if (!Array.isArray(valeur)) {
    if (typeof valeur === 'object' && valeur !== null) throw new ErreurHote('InvalidArgument');
    return () => valeur;
  }
  const rangees: readonly unknown[] = valeur;
  if (rangees.length !== lignes || rangees.some((rangee) => !Array.isArray(rangee) || rangee.length !== colonnes))
    throw new ErreurHote('InvalidArgument');
  return (ligne, colonne) => (rangees[ligne] as readonly unknown[])[colonne];
}
