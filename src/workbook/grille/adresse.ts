/**
 * Lettres d'une colonne : 1 → `A`, 27 → `AA`, 16384 → `XFD`.
 *
 * @example lettresColonne(28) // 'AB'
 */
export function lettresColonne(colonne: number): string {
  let lettres = '';
  for (let reste = colonne; reste > 0; reste = Math.floor((reste - 1) / 26)) {
    lettres = String.fromCharCode(65 + ((reste - 1) % 26)) + lettres;
  }
  return lettres;
}

/**
 * Adresse A1 d'une cellule, sans `$` ni nom de feuille.
 *
 * @example adresse(5, 2) // 'B5'
 */
export function adresse(ligne: number, colonne: number): string {
  return `${lettresColonne(colonne)}${ligne}`;
}

/**
 * Adresse A1 d'un bloc ; une seule cellule si les coins se confondent.
 *
 * @example adresseBloc(5, 2, 9, 3) // 'B5:C9'
 */
export function adresseBloc(haut: number, gauche: number, bas: number, droite: number): string {
  const premiere = adresse(haut, gauche);
  const derniere = adresse(bas, droite);
  return premiere === derniere ? premiere : `${premiere}:${derniere}`;
}
