import { formatColor } from '../modele/numfmt';

/** Les couleurs nommées d'un code de format, comme `[Red]`. */
const COULEURS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#00FF00',
  blue: '#0000FF',
  yellow: '#FFFF00',
  magenta: '#FF00FF',
  cyan: '#00FFFF',
};

/** La couleur que le code de format donne à ce nombre ; `null` s'il n'en dit rien. Elle passe devant celle de la police. */
export function couleurDuFormat(format: string, valeur: number): string | null {
  if (!format.includes('[')) return null;
  try {
    const nom = formatColor(format, valeur, { indexColors: false });
    return typeof nom === 'string' ? (COULEURS[nom.toLowerCase()] ?? null) : null;
  } catch {
    return null;
  }
}
