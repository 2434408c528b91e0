/** Ce qu'Excel ne peut prendre que pour du texte : une lettre d'abord, aucun chiffre ensuite, et pas un booléen. */
const PLAIN_PROSE = /^(?!(?:true|false|vrai|faux)$)\p{L}[^\d\t\r\n]*$/iu;

/**
 * Le texte à donner à Excel pour que la cellule montre exactement celui-ci.
 *
 * Excel interprète ce qu'on lui écrit comme s'il était tapé : `=1+1` devient une formule, `1-2` une date, `0612` un nombre,
 * `VRAI` un booléen. Une apostrophe en tête, qu'Excel n'affiche pas, l'en empêche ; tout texte qui n'est pas une simple
 * suite de lettres en reçoit une, plutôt que de deviner ce qu'Excel y verrait dans chaque langue.
 * Source : excel-platform, « Writing cells ».
 *
 * @example textThatStaysText('=1+1') // "'=1+1"
 * @example textThatStaysText('Martin Hugo') // 'Martin Hugo'
 */
export function textThatStaysText(text: string): string {
  return text === '' || PLAIN_PROSE.test(text) ? text : `'${text}`;
}
