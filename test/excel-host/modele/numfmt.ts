/**
 * numfmt 4.0.1 annonce à `require` un fichier qu'il ne livre pas (`dist/index.cjs`) : jest et tsx ne le trouvent pas par son nom.
 * On va donc chercher le fichier qu'il livre. À remettre par le nom dès qu'une version le corrige.
 */
export {
  format,
  formatColor,
  isDateFormat,
  isValidFormat,
  parseValue,
} from '../../../node_modules/numfmt/dist/index.js';
