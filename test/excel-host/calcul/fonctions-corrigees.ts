import { format as formater } from '../modele/numfmt';
import { ErreurCellule } from '../modele/valeur';
import type { Valeur } from '../modele/valeur';
import { nombreDuTexte } from './critere';
import type { FonctionAjoutee } from './fonction-ajoutee';
import { jourOuvreApres, joursOuvresEntre } from './jours-ouvres';
import { ecrireScalaire, ecrireTableau, lireArgument } from './valeurs-moteur';
import type { Argument } from './valeurs-moteur';

const VALEUR = ErreurCellule.deTexte('#VALUE!');
const NOMBRE = ErreurCellule.deTexte('#NUM!');
const CHIFFRES = 15;

type Calcul = (valeurs: readonly Valeur[], args: readonly Argument[]) => Valeur;

/** Les fonctions où le moteur s'écarte d'Excel. */
export const FONCTIONS_CORRIGEES: ReadonlyMap<string, FonctionAjoutee> = new Map([
  ['TEXT', simple(2, 2, ([valeur = null, code = null]) => texte(valeur, code))],
  [
    'ROUND',
    simple(
      2,
      2,
      arrondir((x) => Math.round(x)),
    ),
  ],
  [
    'ROUNDUP',
    simple(
      2,
      2,
      arrondir((x) => Math.ceil(x)),
    ),
  ],
  [
    'ROUNDDOWN',
    simple(
      2,
      2,
      arrondir((x) => Math.floor(x)),
    ),
  ],
  ['POWER', simple(2, 2, puissance)],
  [
    'FLOOR',
    simple(
      2,
      2,
      multiple((x) => Math.floor(x)),
    ),
  ],
  [
    'CEILING',
    simple(
      2,
      2,
      multiple((x) => Math.ceil(x)),
    ),
  ],
  ['VALUE', simple(1, 1, ([valeur = null]) => nombre(valeur))],
  ['DATEVALUE', simple(1, 1, ([valeur = null]) => entier(nombre(typeof valeur === 'string' ? valeur : 'x')))],
  ['NETWORKDAYS.INTL', simple(2, 4, (_, args) => joursOuvresEntre(args))],
  ['WORKDAY.INTL', simple(2, 4, (_, args) => jourOuvreApres(args))],
  ['_LEVE.CHOOSE', { minArity: 2, maxArity: 255, invoke: (args) => choisir(args.map(lireArgument)) }],
]);

function simple(moins: number, plus: number, calculer: Calcul): FonctionAjoutee {
  return {
    minArity: moins,
    maxArity: plus,
    invoke: (bruts) => {
      const args = bruts.map(lireArgument);
      const valeurs = args.map(({ rangees }) => rangees[0]?.[0] ?? null);
      const erreur = valeurs.find((une) => une instanceof ErreurCellule);
      return ecrireScalaire(erreur ?? calculer(valeurs, args));
    },
  };
}

/** Le nombre qu'un argument vaut : une date, une heure ou un pourcentage en texte se lisent à la française. */
function nombre(valeur: Valeur): number | ErreurCellule | null {
  if (typeof valeur === 'string') return nombreDuTexte(valeur) ?? VALEUR;
  return valeur instanceof ErreurCellule ? valeur : Number(valeur ?? 0);
}

const entier = (valeur: Valeur): Valeur => (typeof valeur === 'number' ? Math.floor(valeur) : valeur);

/** Excel arrondit le nombre tel qu'il s'écrit en quinze chiffres : 1,005 donne 1,01. */
function arrondir(choisir: (x: number) => number): Calcul {
  return (valeurs) => {
    const [x, decimales] = [nombre(valeurs[0] ?? null), nombre(valeurs[1] ?? null)];
    if (typeof x !== 'number' || typeof decimales !== 'number') return VALEUR;
    const rang = Math.trunc(decimales);
    const decale = Number((Math.abs(x) * 10 ** rang).toPrecision(CHIFFRES));
    if (!Number.isFinite(decale)) return rang > 0 ? x : 0;
    return (Math.sign(x) * choisir(decale)) / 10 ** rang || 0;
  };
}

/** 0 puissance 0 n'existe pas pour Excel. */
function puissance([base = null, exposant = null]: readonly Valeur[]): Valeur {
  const [b, e] = [nombre(base), nombre(exposant)];
  if (typeof b !== 'number' || typeof e !== 'number') return VALEUR;
  if (b === 0 && e < 0) return ErreurCellule.deTexte('#DIV/0!');
  const resultat = b === 0 && e === 0 ? Number.NaN : b ** e;
  return Number.isFinite(resultat) ? resultat : NOMBRE;
}

function multiple(choisir: (x: number) => number): Calcul {
  return (valeurs) => {
    const [x, pas] = [nombre(valeurs[0] ?? null), nombre(valeurs[1] ?? null)];
    if (typeof x !== 'number' || typeof pas !== 'number') return VALEUR;
    if (pas === 0 || x === 0) return 0;
    if (x > 0 && pas < 0) return NOMBRE;
    return choisir(Number((x / pas).toPrecision(CHIFFRES))) * pas;
  };
}

/** Les codes de format se lisent en anglais, les textes passent par leur section. */
function texte(valeur: Valeur, code: Valeur): Valeur {
  if (typeof valeur === 'boolean') return valeur ? 'TRUE' : 'FALSE';
  if (code === null || code === '' || code instanceof ErreurCellule) return code instanceof ErreurCellule ? code : '';
  const enNombre = typeof valeur === 'string' ? (nombreDuTexte(valeur) ?? valeur) : (valeur ?? 0);
  try {
    return formater(String(code), enNombre, { locale: 'en-US' });
  } catch {
    return VALEUR;
  }
}

/** CHOOSE sur des tableaux : `CHOOSE({1,2},A1:A9,C1:C9)` met des colonnes côte à côte. */
function choisir([index, ...choix]: readonly Argument[]): unknown {
  if (index === undefined) return ecrireScalaire(VALEUR);
  const tous = [index, ...choix];
  const lire = ({ rangees, hauteur, largeur }: Argument, l: number, c: number): Valeur =>
    rangees[hauteur === 1 ? 0 : l]?.[largeur === 1 ? 0 : c] ?? null;
  return ecrireTableau(
    Array.from({ length: Math.max(...tous.map(({ hauteur }) => hauteur)) }, (_, l) =>
      Array.from({ length: Math.max(...tous.map(({ largeur }) => largeur)) }, (__, c) => {
        const rang = lire(index, l, c);
        const choisi = typeof rang === 'number' ? choix[Math.trunc(rang) - 1] : undefined;
        return choisi === undefined ? VALEUR : lire(choisi, l, c);
      }),
    ),
  );
}
