/** Un autre classeur (`[1]Taux!A1`, `'C:\[Taux.xlsx]Feuil1'!A1`), et non une colonne de tableau (`Ventes[1]`). */
const AUTRE_CLASSEUR = /(?:^|[^\p{L}\p{N}_.\]])\[[^[\]]+\][^[\]'"!]*!|'[^'"[]*\[[^\]]+\][^']*'!/u;
/** Fonctions qui interrogent un tableau croisé, un cube ou un serveur. */
const AILLEURS = /\b(?:GETPIVOTDATA|CUBE[A-Z]+|WEBSERVICE|FILTERXML|RTD|STOCKHISTORY|IMAGE)\(/iu;
const TEXTES = /"(?:[^"]|"")*"/gu;

/**
 * Vrai si la formule lit ce que ce classeur ne contient pas : un autre classeur, un tableau croisé, un cube, un serveur.
 * Comme dans Excel quand les liens ne sont pas mis à jour, son dernier résultat reste.
 *
 * @example estHorsDePortee('[1]Taux!$A$1*2') // true
 */
export function estHorsDePortee(formule: string): boolean {
  const sansTextes = formule.replace(TEXTES, '""');
  return AUTRE_CLASSEUR.test(sansTextes) || AILLEURS.test(sansTextes);
}
