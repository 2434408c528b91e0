/** Les fonctions nées après le format du fichier (Excel 2010 et suivants) : elles s'y écrivent avec un préfixe, jamais dans l'API. */
const FUTURES = new Set(
  (
    'ACOT ACOTH ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW ' +
    'CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM ' +
    'CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT ' +
    'F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT ' +
    'FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH ' +
    'IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT ' +
    'NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC ' +
    'PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P ' +
    'SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL ' +
    'TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);
const DE_FEUILLE = new Set(['FILTER', 'SORT']);
/** Textes et noms d'onglet entre guillemets, qui ne sont pas des fonctions. */
const MORCEAUX = /("(?:[^"]|"")*"|'(?:[^']|'')*')/u;

/** La formule telle que l'API la montre : sans les préfixes du fichier, sauf ceux des opérateurs `@` et `#` qu'elle ne sait pas dire. */
export function formuleLue(ecrite: string): string {
  if (!ecrite.includes('_xl')) return ecrite;
  return horsDesTextes(ecrite, (morceau) =>
    morceau.replace(/_xlfn\.(?:_xlws\.)?(?!SINGLE\(|ANCHORARRAY\()(?=[A-Z][A-Z0-9.]*\()|_xlpm\./giu, ''),
  );
}

/** La formule telle que le fichier l'écrit, sans quoi Excel y lirait `#NAME?`. */
export function formuleEcrite(formule: string): string {
  if (!formule.includes('(')) return formule;
  const parametres = parametresDe(formule);
  return horsDesTextes(formule, (morceau) =>
    morceau.replace(
      /(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)(\()?/gu,
      (tout, nom: string, appel: string | undefined) => {
        if (parametres.has(nom.toUpperCase())) return `_xlpm.${tout}`;
        if (appel === undefined) return tout;
        if (DE_FEUILLE.has(nom.toUpperCase())) return `_xlfn._xlws.${tout}`;
        return FUTURES.has(nom.toUpperCase()) ? `_xlfn.${tout}` : tout;
      },
    ),
  );
}

function horsDesTextes(formule: string, changer: (morceau: string) => string): string {
  return formule
    .split(MORCEAUX)
    .map((morceau, rang) => (rang % 2 === 0 ? changer(morceau) : morceau))
    .join('');
}

/** Les noms que LET et LAMBDA donnent à leurs valeurs. */
function parametresDe(formule: string): ReadonlySet<string> {
  const noms = new Set<string>();
  for (const { 0: appel, 1: fonction, index } of formule.matchAll(/\b(LET|LAMBDA)\(/giu)) {
    const morceaux = argumentsDepuis(formule, index + appel.length);
    const nommes = morceaux.slice(0, -1).filter((_, rang) => fonction?.toUpperCase() === 'LAMBDA' || rang % 2 === 0);
    for (const nom of nommes) noms.add(nom.trim().toUpperCase());
  }
  return noms;
}

function argumentsDepuis(formule: string, debut: number): string[] {
  const morceaux: string[] = [];
  let [courant, profondeur, texte] = ['', 0, false];
  for (const signe of formule.slice(debut)) {
    if (signe === '"') texte = !texte;
    if (!texte && /[([{]/u.test(signe)) profondeur += 1;
    if (!texte && /[)\]}]/u.test(signe)) profondeur -= 1;
    if (profondeur < 0) break;
    if (texte || profondeur > 0 || signe !== ',') courant += signe;
    else {
      morceaux.push(courant);
      courant = '';
    }
  }
  return [...morceaux, courant];
}
