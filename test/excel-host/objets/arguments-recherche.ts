import type { Recherche } from '../modele/chercher';
import { ErreurHote } from '../modele/erreur-hote';
import { booleen, parmi, texte } from './arguments';

/** Le texte à chercher ; vide, il est refusé. */
export function texteCherche(quoi: unknown): string {
  const voulu = texte(quoi);
  if (voulu === '') throw new ErreurHote('InvalidArgument');
  return voulu;
}

/** Lit les critères d'une recherche : sans eux, une partie du texte suffit et la casse ne compte pas. */
export function criteresDeRecherche(criteres: unknown): { recherche: Recherche; arriere: boolean } {
  const lus: Record<string, unknown> = typeof criteres === 'object' && criteres !== null ? { ...criteres } : {};
  return {
    recherche: { entier: booleen(lus['completeMatch'] ?? false), casse: booleen(lus['matchCase'] ?? false) },
    arriere: parmi(lus['searchDirection'] ?? 'Forward', ['Forward', 'Backwards']) === 'Backwards',
  };
}
