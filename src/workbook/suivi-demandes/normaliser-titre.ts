/**
 * Un titre réduit à ce qui le distingue : sans casse, sans accents, sans ponctuation ni espaces en trop.
 * `''` pour un titre vide.
 *
 * @example normaliserTitre("Date d'envoi de l’accusé de réception ") // 'date d envoi de l accuse de reception'
 */
export function normaliserTitre(titre: string): string {
  return titre
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[°º]/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
