import { ErreurCellule } from '../modele/valeur';
import { appliquer } from './petit-classeur';

const SANS_FONCTION = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]/gu;
const APPEL = /([\p{L}_\\][\p{L}\p{N}_.\\]*)\(/gu;
/** Les noms qu'elles donnent à leurs valeurs s'appellent comme des fonctions. */
const NOMMENT = /\b(?:LET|LAMBDA)\(/iu;

/** Ce que le moteur répond de chaque fonction, une fois demandé. */
const connues = new Map<string, boolean>();

/**
 * Vrai si la formule appelle une fonction que le moteur n'a pas : le vrai Excel la calculerait, et seul le fichier en sait le
 * résultat. Les noms définis du classeur, en minuscules, ne sont pas des fonctions.
 *
 * @example appelleUneInconnue('FORECAST.ETS(A1,B1:B9,C1:C9)', new Set()) // true
 */
export function appelleUneInconnue(formule: string, noms: ReadonlySet<string>): boolean {
  if (!formule.includes('(') || NOMMENT.test(formule)) return false;
  for (const [, nom = ''] of formule.replace(SANS_FONCTION, '').matchAll(APPEL))
    if (!noms.has(nom.toLowerCase()) && !estConnue(nom.toUpperCase())) return true;
  return false;
}

function estConnue(nom: string): boolean {
  let connue = connues.get(nom);
  if (connue === undefined) {
    // Mal appelée, une fonction connue rend une autre erreur.
    const [resultat] = appliquer(nom, [[]], new Map(), false);
    connues.set(nom, (connue = !(resultat instanceof ErreurCellule && resultat.code === '#NAME?')));
  }
  return connue;
}
