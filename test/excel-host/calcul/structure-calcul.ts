import type { ClasseurHote } from '../modele/classeur-hote';
import type { Feuille } from '../modele/feuille';

/** Ce qui, en changeant, peut changer ce que citent les formules. */
export interface StructureDuCalcul {
  /** Système de dates et noms définis. */
  readonly commun: string;
  /** Nom, tableaux, cellules qui ont glissé… de chaque feuille. */
  readonly feuilles: ReadonlyMap<Feuille, string>;
}

/** Des feuilles vides de tableaux sont nées ou ont disparu, ou des cellules ont glissé dans des feuilles sans tableau changé. */
export interface EcartDeStructure {
  readonly ajoutees: readonly Feuille[];
  readonly otees: readonly Feuille[];
  readonly glissees: readonly Feuille[];
}

export function structureDuCalcul(classeur: ClasseurHote): StructureDuCalcul {
  return {
    commun: JSON.stringify([
      classeur.date1904,
      classeur.noms.map(({ nom, feuille, formule }) => [nom, feuille?.id, formule]),
    ]),
    feuilles: new Map(
      classeur.feuilles.map((feuille) => [
        feuille,
        JSON.stringify([
          feuille.nom,
          feuille.calculActif,
          feuille.tableaux.map(({ nom, zone, enTetes, totaux, colonnes }) => [
            nom,
            zone,
            enTetes,
            totaux,
            colonnes.map((colonne) => colonne.nom),
          ]),
          feuille.grille.glissements,
        ]),
      ]),
    ),
  };
}

/** Ce qui sépare deux structures ; `null` si les formules peuvent citer autre chose qu'avant. */
export function ecartDeStructure(avant: StructureDuCalcul, apres: StructureDuCalcul): EcartDeStructure | null {
  if (avant.commun !== apres.commun) return null;
  const glissees: Feuille[] = [];
  for (const [feuille, texte] of apres.feuilles) {
    const ancien = avant.feuilles.get(feuille);
    if (ancien === undefined ? feuille.tableaux.length > 0 : sansGlissements(ancien) !== sansGlissements(texte))
      return null;
    if (ancien !== undefined && ancien !== texte) glissees.push(feuille);
  }
  const otees = [...avant.feuilles.keys()].filter((feuille) => !apres.feuilles.has(feuille));
  if (otees.some(({ tableaux }) => tableaux.length > 0)) return null;
  return { ajoutees: [...apres.feuilles.keys()].filter((feuille) => !avant.feuilles.has(feuille)), otees, glissees };
}

function sansGlissements(texte: string): string {
  return texte.slice(0, texte.lastIndexOf(','));
}
