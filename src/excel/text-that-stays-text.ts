/** Ce qu'il faut donner à Excel pour qu'une cellule montre exactement un texte : un format à poser d'abord, puis la valeur. */
export interface TextWrite {
  /** `null` : le format de la cellule reste le sien. */
  readonly format: '@' | 'General' | null;
  readonly value: string;
}

/** Une suite de lettres sans chiffre, qui n'est pas un booléen : Excel n'y voit que du texte. */
const WORDS = /^(?!(?:true|false|vrai|faux)$)\p{L}[^\d\t\r\n]*$/iu;
/** Ce qui, en tête, annonce une formule ou un texte forcé. */
const FORMULA_START = /^[=+\-@'\t\r\n]/u;
/** Aucune date, aucun nombre ne s'écrit avec autant de signes, dans aucune langue. */
const TOO_LONG_FOR_A_DATE = 40;

/**
 * Prépare un texte pour qu'il reste un texte.
 *
 * Excel interprète ce qu'on lui écrit comme s'il était tapé : `=1+1` devient une formule, `1-2` une date, `0612` un nombre,
 * `VRAI` un booléen. Le format Texte (`@`), posé avant la valeur, l'en empêche ; tout texte qui n'est pas évidemment une
 * phrase le reçoit, plutôt que de deviner ce qu'Excel y verrait dans chaque langue. Un texte qui commence par une apostrophe
 * en reçoit une seconde dans une cellule au format Standard : c'est le seul cas où l'effet d'une apostrophe est sûr.
 * Source : excel-platform, « Writing cells ».
 *
 * @example textThatStaysText('=1+1') // { format: '@', value: '=1+1' }
 * @example textThatStaysText('Martin Hugo') // { format: null, value: 'Martin Hugo' }
 */
export function textThatStaysText(text: string): TextWrite {
  if (text.startsWith("'")) return { format: 'General', value: `'${text}` };
  if (text === '' || WORDS.test(text)) return { format: null, value: text };
  if (text.length > TOO_LONG_FOR_A_DATE && !FORMULA_START.test(text)) return { format: null, value: text };
  return { format: '@', value: text };
}
