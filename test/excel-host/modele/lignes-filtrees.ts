import type { Feuille } from './feuille';
import { filtreDesLignes } from './filtre';
import type { FiltreAutomatique } from './filtre';

/** Les lignes d'une feuille qu'un filtre cache : masquées, sous les titres d'un filtre qui a un critère. */
export function lignesFiltrees(feuille: Feuille): (ligne: number) => boolean {
  const filtres = [feuille.filtre, ...feuille.tableaux.map(({ filtre }) => filtre)].filter(
    (un): un is FiltreAutomatique => un !== null && filtreDesLignes(un),
  );
  if (filtres.length === 0) return () => false;
  return (ligne) =>
    filtres.some(({ zone }) => ligne > zone.haut && ligne <= zone.bas) && feuille.lignes.lire(ligne).masquee;
}
