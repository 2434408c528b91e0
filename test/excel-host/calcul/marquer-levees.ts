import { FONCTIONS_A_LEVER, PREFIXE_LEVEE } from './fonctions-a-lever';

/** Celles qui rendent un tableau dès qu'on leur en donne un ; le moteur le fait de lui-même. */
const SUIVENT = new Set('IF IFERROR IFNA IFS SWITCH CHOOSE N T LET'.split(' '));
/** Celles qui peuvent toujours en rendre un. */
const TABLEAUX = new Set(
  (
    'OFFSET INDIRECT FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY TRANSPOSE MMULT MINVERSE FREQUENCY MAP BYROW BYCOL SCAN ' +
    'MAKEARRAY VSTACK HSTACK TOCOL TOROW TAKE DROP CHOOSEROWS CHOOSECOLS WRAPROWS WRAPCOLS EXPAND TEXTSPLIT LINEST TREND'
  ).split(' '),
);
/** ROW et COLUMN d'une plage : un nombre par ligne, par colonne. */
const PLACES = new Set(['ROW', 'COLUMN']);
/** Son premier argument seul peut la lever. */
const CHOIX = 'CHOOSE';

const JETON =
  /("(?:[^"]|"")*")|(\{[^}]*\})|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)|(\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(])|(\$?[A-Z]{1,3}\$?\d{1,7})(?![\p{L}\p{N}_.(])|([\p{L}_\\][\p{L}\p{N}_.\\]*)\(|((?:[\p{L}_\\][\p{L}\p{N}_.\\?]*)?)(\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\])|([\p{L}_\\][\p{L}\p{N}_.\\?]*)|([^])/giuy;

interface Morceau {
  readonly texte: string;
  /** Sa valeur peut être un tableau. */
  readonly tableau: boolean;
}

/** Ce que désigne un nom seul. */
export type NomDePlage = (nom: string) => 'tableau' | 'plage' | 'valeur';

/**
 * Renomme les fonctions d'une seule valeur qui reçoivent un tableau, pour que le moteur les applique à chaque élément.
 *
 * @example marquerLevees('SUM(LEN(A1:A3))', () => 'valeur') // 'SUM(_LEVE.LEN(A1:A3))'
 */
export function marquerLevees(formule: string, nomDePlage: NomDePlage): string {
  JETON.lastIndex = 0;
  let texte = '';
  while (JETON.lastIndex < formule.length) {
    const { texte: suite, fin } = lireExpression(formule, nomDePlage);
    texte += suite + fin;
  }
  return texte;
}

/** Lit jusqu'à une virgule ou une parenthèse fermante, ou la fin. */
function lireExpression(formule: string, nomDePlage: NomDePlage): Morceau & { readonly fin: string } {
  let texte = '';
  let tableau = false;
  while (JETON.lastIndex < formule.length) {
    const lu = JETON.exec(formule);
    if (lu === null) break;
    const [jeton, , accolades, , plage, , fonction, , crochets, nom, signe] = lu;
    if (signe === ',' || signe === ')') return { texte, tableau, fin: signe };
    if (fonction !== undefined) {
      const appel = lireAppel(fonction, formule, nomDePlage);
      texte += appel.texte;
      tableau ||= appel.tableau;
    } else if (signe === '(') {
      texte += signe;
      for (let fin = ','; fin === ',';) {
        const dedans = lireExpression(formule, nomDePlage);
        texte += dedans.texte + dedans.fin;
        tableau ||= dedans.tableau;
        fin = dedans.fin;
      }
    } else {
      const designe = nom === undefined ? 'valeur' : nomDePlage(nom);
      // Le moteur ne connaît un tableau qu'avec ses crochets.
      texte += designe === 'tableau' ? `${jeton}[#Data]` : jeton;
      tableau ||=
        accolades !== undefined ||
        plage !== undefined ||
        signe === ':' ||
        (crochets !== undefined && !/^\[(?:\[#This Row\]|@)/iu.test(crochets)) ||
        designe !== 'valeur';
    }
  }
  return { texte, tableau, fin: '' };
}

function lireAppel(fonction: string, formule: string, nomDePlage: NomDePlage): Morceau {
  const args: Morceau[] = [];
  let fin = ',';
  while (fin === ',') {
    const lu = lireExpression(formule, nomDePlage);
    args.push(lu);
    ({ fin } = lu);
  }
  const nom = fonction.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/u, '');
  const levee = FONCTIONS_A_LEVER.get(nom);
  const leve =
    levee !== undefined
      ? args.some(({ tableau }, rang) => tableau && !levee.plages.includes(rang))
      : (PLACES.has(nom) || nom === CHOIX) && args[0]?.tableau === true;
  const tableau =
    leve ||
    TABLEAUX.has(nom) ||
    (SUIVENT.has(nom) && args.some((un) => un.tableau)) ||
    (nom === 'INDEX' && args.slice(1).some((un) => un.tableau || ['', '0'].includes(un.texte.trim())));
  return {
    texte: `${leve ? PREFIXE_LEVEE + nom : fonction}(${args.map(({ texte }) => texte).join(',')}${fin}`,
    tableau,
  };
}
