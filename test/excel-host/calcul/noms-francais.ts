import { ANGLAIS, FRANCAIS } from './fonctions-francaises';

/** Les mots réservés qui ont un nom dans chaque langue. */
const CONSTANTES: readonly (readonly [anglais: string, francais: string])[] = [
  ['TRUE', 'VRAI'],
  ['FALSE', 'FAUX'],
  ['#VALUE!', '#VALEUR!'],
  ['#NAME?', '#NOM?'],
  ['#NUM!', '#NOMBRE!'],
  ['#NULL!', '#NUL!'],
];
const CROCHETS: readonly (readonly [anglais: string, francais: string])[] = [
  ['#All', '#Tout'],
  ['#Data', '#Données'],
  ['#Headers', '#En-têtes'],
  ['#Totals', '#Totaux'],
  ['#This Row', '#Cette ligne'],
];

/** Comment une langue écrit les formules, et comment les faire passer dans l'autre. */
interface Sens {
  readonly fonctions: ReadonlyMap<string, string>;
  readonly constantes: ReadonlyMap<string, string>;
  readonly crochets: ReadonlyMap<string, string>;
  /** La virgule décimale ou le point, et ce qui sépare les arguments, les colonnes d'une constante matricielle. */
  readonly de: Signes;
  readonly vers: Signes;
}
interface Signes {
  readonly decimale: string;
  readonly arguments: string;
  readonly colonnes: string;
}

const SIGNES_ANGLAIS: Signes = { decimale: '.', arguments: ',', colonnes: ',' };
const SIGNES_FRANCAIS: Signes = { decimale: ',', arguments: ';', colonnes: '.' };
const majuscules = (paires: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(paires.map(([de, vers]) => [de.toUpperCase(), vers]));
const inverse = (paires: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] =>
  paires.map(([anglais, francais]) => [francais, anglais]);

const DU_FRANCAIS: Sens = {
  fonctions: ANGLAIS,
  constantes: majuscules(inverse(CONSTANTES)),
  crochets: majuscules(inverse(CROCHETS)),
  de: SIGNES_FRANCAIS,
  vers: SIGNES_ANGLAIS,
};
const EN_FRANCAIS: Sens = {
  fonctions: FRANCAIS,
  constantes: majuscules(CONSTANTES),
  crochets: majuscules(CROCHETS),
  de: SIGNES_ANGLAIS,
  vers: SIGNES_FRANCAIS,
};

/** Une formule tapée dans un Excel français (`SOMME(A1;B1)`, `1,5`) → la formule gardée (`SUM(A1,B1)`, `1.5`). Sans `=`. */
export function formuleDuFrancais(formule: string): string {
  return traduire(formule, DU_FRANCAIS);
}

/** L'inverse de {@link formuleDuFrancais}, pour la barre de formule. */
export function formuleEnFrancais(formule: string): string {
  return traduire(formule, EN_FRANCAIS);
}

const JETON =
  /("(?:[^"]|"")*"|'(?:[^']|'')*')|(\{[^}]*\})|(\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\])|([\p{L}_\\][\p{L}\p{N}_.\\?]*)(\s*\()?|(#[\p{L}/]+[!?]?)|(\d+(?:[.,]\d+)?|[.,]\d+)|([^])/gu;

function traduire(formule: string, sens: Sens, separateur = sens.de.arguments, rendu = sens.vers.arguments): string {
  return formule.replace(
    JETON,
    (
      jeton: string,
      cite: string | undefined,
      accolades: string | undefined,
      crochets: string | undefined,
      mot: string | undefined,
      parenthese: string | undefined,
      erreur: string | undefined,
      nombre: string | undefined,
    ) => {
      if (cite !== undefined) return cite;
      if (accolades !== undefined)
        return `{${traduire(accolades.slice(1, -1), sens, sens.de.colonnes, sens.vers.colonnes)}}`;
      if (crochets !== undefined) return traduireCrochets(crochets, sens);
      if (mot !== undefined) return traduireMot(mot, parenthese ?? '', sens);
      if (erreur !== undefined) return sens.constantes.get(erreur.toUpperCase()) ?? erreur;
      if (nombre !== undefined) return traduireNombre(nombre, sens, separateur, rendu);
      return jeton === separateur ? rendu : jeton;
    },
  );
}

function traduireMot(mot: string, parenthese: string, { fonctions, constantes }: Sens): string {
  if (parenthese === '') return constantes.get(mot.toUpperCase()) ?? mot;
  const nu = mot.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '');
  return (fonctions.get(nu) ?? mot) + parenthese;
}

/** Le signe au milieu du nombre est sa décimale, ou un séparateur qui s'écrit pareil. */
function traduireNombre(nombre: string, { de, vers }: Sens, separateur: string, rendu: string): string {
  return nombre.replace(/[.,]/u, (signe) =>
    signe === de.decimale ? vers.decimale : signe === separateur ? rendu : signe,
  );
}

/** Entre crochets, seuls les mots réservés et ce qui sépare les morceaux changent ; les noms de colonnes restent. */
function traduireCrochets(texte: string, { crochets, de, vers }: Sens): string {
  const special = (morceau: string): string => {
    const traduit = crochets.get(morceau.slice(1, -1).toUpperCase());
    return traduit === undefined ? morceau : `[${traduit}]`;
  };
  if (!texte.startsWith('[[')) return special(texte);
  return `[${texte
    .slice(1, -1)
    .replace(/(\[(?:'.|[^[\]'])*\])|([^])/gu, (_, morceau?: string, signe = '') =>
      morceau === undefined ? (signe === de.arguments ? vers.arguments : String(signe)) : special(morceau),
    )}]`;
}
