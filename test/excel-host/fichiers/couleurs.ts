import type { Couleur } from '../modele/style';
import { chemin, elements, enfants } from './xml';
import type { Element } from './xml';

/** Palette des couleurs numérotées (ECMA-376, 18.8.27), de 0 à 63. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Couleurs du thème Office, dans l'ordre des rangs du fichier (clair et sombre permutés). */
const THEME_OFFICE = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** Traduit les couleurs d'un fichier en `#RRGGBB`, selon son thème et sa palette. */
export class Couleurs {
  private readonly theme: readonly string[];
  private readonly palette: readonly string[];

  constructor(theme: Element | null, styles: Element | null) {
    const couleurs = elements(chemin(theme ?? undefined, 'themeElements/clrScheme')).map((un) => {
      const [valeur] = elements(un);
      return (valeur?.attributs['lastClr'] ?? valeur?.attributs['val'] ?? '000000').toUpperCase();
    });
    const [sombre1, clair1, sombre2, clair2, ...accents] = couleurs;
    this.theme =
      sombre1 === undefined || clair1 === undefined || sombre2 === undefined || clair2 === undefined
        ? THEME_OFFICE
        : [clair1, sombre1, clair2, sombre2, ...accents];
    const propres = enfants(chemin(styles ?? undefined, 'colors/indexedColors'), 'rgbColor').map(({ attributs }) =>
      (attributs['rgb'] ?? '').slice(-6).toUpperCase(),
    );
    this.palette = propres.length > 0 ? propres : PALETTE;
  }

  /** Un élément `<color>` ; `null` s'il est absent ou automatique. */
  lire(element: Element | undefined): Couleur | null {
    if (element === undefined) return null;
    const { rgb, theme, indexed, tint, auto } = element.attributs as Partial<Record<string, string>>;
    const brut = element.attributs;
    if (rgb !== undefined)
      return tint === undefined
        ? { hex: `#${rgb.slice(-6).toUpperCase()}` }
        : { hex: `#${teinter(rgb.slice(-6), Number(tint))}`, brut };
    if (theme !== undefined)
      return { hex: `#${teinter(this.theme[Number(theme)] ?? '000000', Number(tint ?? 0))}`, brut };
    if (indexed !== undefined)
      return { hex: `#${this.palette[Number(indexed)] ?? (indexed === '65' ? 'FFFFFF' : '000000')}`, brut };
    return auto === undefined ? null : { hex: '#000000', brut };
  }

  /** Une couleur de dessin (`<a:solidFill>`) en `#RRGGBB`, ou `null`. */
  lireDessin(remplissage: Element | undefined): string | null {
    const [couleur] = elements(remplissage);
    const valeur = couleur?.attributs['val'];
    if (valeur === undefined) return null;
    if (couleur?.nom.endsWith('srgbClr') === true) return `#${valeur.toUpperCase()}`;
    const rang = [
      'bg1',
      'tx1',
      'bg2',
      'tx2',
      'accent1',
      'accent2',
      'accent3',
      'accent4',
      'accent5',
      'accent6',
      'hlink',
      'folHlink',
    ].indexOf(valeur);
    return rang < 0 ? null : `#${this.theme[rang] ?? '000000'}`;
  }
}

/** Éclaircit (teinte > 0) ou assombrit une couleur, comme le dit ECMA-376, 18.8.19. */
function teinter(hex: string, teinte: number): string {
  const canaux = [0, 2, 4].map((debut) => Number.parseInt(hex.slice(debut, debut + 2), 16));
  if (teinte === 0 || canaux.some(Number.isNaN)) return hex.toUpperCase();
  const [h, s, l] = versHsl(canaux);
  return deHsl(h, s, teinte < 0 ? l * (1 + teinte) : l * (1 - teinte) + teinte)
    .map((canal) => canal.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

function versHsl(canaux: readonly number[]): readonly [number, number, number] {
  const [r = 0, v = 0, b = 0] = canaux.map((canal) => canal / 255);
  const [max, min] = [Math.max(r, v, b), Math.min(r, v, b)];
  const l = (max + min) / 2;
  const ecart = max - min;
  if (ecart === 0) return [0, 0, l];
  const s = ecart / (1 - Math.abs(2 * l - 1));
  const h = max === r ? ((v - b) / ecart + 6) % 6 : max === v ? (b - r) / ecart + 2 : (r - v) / ecart + 4;
  return [h / 6, s, l];
}

function deHsl(h: number, s: number, l: number): number[] {
  const a = s * Math.min(l, 1 - l);
  return [0, 8, 4].map((n) => {
    const k = (n + h * 12) % 12;
    return Math.round(255 * (l - a * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  });
}
