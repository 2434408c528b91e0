import type { Entree } from './entree';

/** Les délais qui ne disent rien : seule une date les remplace, et l'agent seul la connaît. */
export const DELAIS_VAGUES: readonly Entree[] = [
  ['dans les meilleurs delais', null],
  ['dans les plus brefs delais', null],
  ['dans les delais les plus brefs', null],
  ['dans un delai raisonnable', null],
  ['dans un bref delai', null],
  ['des que possible', null],
  ['incessamment', null],
];
