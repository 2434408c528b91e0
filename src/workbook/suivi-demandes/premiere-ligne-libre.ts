import { CHAMPS } from './champ';
import type { ColonnesLues } from './lecture-registre';

/**
 * La ligne où écrire la prochaine demande : sous la dernière ligne dont une colonne reconnue n'est pas vide. Les colonnes
 * que nous ne connaissons pas (formules tirées d'avance, par exemple) ne comptent pas. La première ligne si tout est vide.
 */
export function premiereLigneLibre(lues: ColonnesLues): number {
  for (let position = lues.nombre - 1; position >= 0; position -= 1) {
    if (CHAMPS.some((champ) => String(lues.valeur(champ, position)).trim() !== ''))
      return lues.premiereLigne + position + 1;
  }
  return lues.premiereLigne;
}
