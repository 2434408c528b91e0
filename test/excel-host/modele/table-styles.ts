import { STYLE_NORMAL } from './style';
import type { Style } from './style';

/** Les styles du classeur, chacun en un seul exemplaire : comparer deux aspects, c'est comparer deux références. */
export class TableStyles {
  private readonly parCle = new Map<string, Style>();

  constructor(
    /** Les styles du fichier, dans l'ordre de `cellXfs` ; le premier est le style par défaut. */
    readonly duFichier: readonly Style[] = [STYLE_NORMAL],
  ) {
    for (const style of [...duFichier].reverse()) this.parCle.set(cle(style), style);
  }

  get normal(): Style {
    return this.duFichier[0] ?? STYLE_NORMAL;
  }

  /** Le style unique égal à `style`, né du fichier s'il y existe déjà. */
  interner(style: Style): Style {
    const connu = this.parCle.get(cle(style));
    if (connu !== undefined) return connu;
    const neuf: Style = { ...style, rang: null };
    this.parCle.set(cle(style), neuf);
    return neuf;
  }
}

function cle({ rang: _rang, ...aspect }: Style): string {
  return JSON.stringify(aspect, (_nom, valeur: unknown) =>
    typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)
      ? Object.fromEntries(Object.entries(valeur).sort(([a], [b]) => (a < b ? -1 : 1)))
      : valeur,
  );
}
