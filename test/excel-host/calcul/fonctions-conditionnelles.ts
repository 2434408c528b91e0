import { MAX_LIGNES } from '../modele/rectangle';
import { ErreurCellule } from '../modele/valeur';
import type { Valeur } from '../modele/valeur';
import { critere } from './critere';
import type { FonctionAjoutee } from './fonction-ajoutee';
import type { Bornes } from './formule-pour-moteur';
import { ecrireScalaire, lireArgument } from './valeurs-moteur';
import type { Argument } from './valeurs-moteur';

const VALEUR = ErreurCellule.deTexte('#VALUE!');
const DIVISION = ErreurCellule.deTexte('#DIV/0!');

/** COUNTIF, SUMIFS et leur famille, avec les critères tels qu'Excel les lit ; les plages d'un même appel ont la même taille. */
export function fonctionsConditionnelles(bornes: () => Bornes | null): ReadonlyMap<string, FonctionAjoutee> {
  /** Les cellules vides d'une plage coupée après les dernières données. */
  const queue = ({ origine, hauteur, largeur }: Argument): number =>
    origine !== null && origine.ligne + hauteur - 1 === bornes()?.lignes
      ? (MAX_LIGNES - origine.ligne - hauteur + 1) * largeur
      : 0;
  const compter = (args: readonly Argument[]): Valeur => {
    const retenues = retenir(args);
    if (retenues === null) return VALEUR;
    const [premiere] = args;
    const vides = premiere === undefined || !paires(args).every(([, juge]) => juge(null)) ? 0 : queue(premiere);
    return retenues.length + vides;
  };
  const valeurs = ([plage, ...criteres]: readonly Argument[]): Valeur[] | null => {
    const retenues = retenir(criteres);
    if (plage === undefined || retenues === null || !memeTaille(plage, criteres[0])) return null;
    return retenues.map(([l, c]) => plage.rangees[l]?.[c] ?? null);
  };
  const resumer =
    (resume: (nombres: readonly number[]) => Valeur, ranger: (args: readonly Argument[]) => readonly Argument[]) =>
    (args: readonly Argument[]): Valeur => {
      const lues = valeurs(ranger(args));
      if (lues === null) return VALEUR;
      return (
        lues.find((une) => une instanceof ErreurCellule) ??
        resume(lues.filter((une): une is number => typeof une === 'number'))
      );
    };
  const somme = (nombres: readonly number[]): number => nombres.reduce((total, un) => total + un, 0);
  const moyenne = (nombres: readonly number[]): Valeur =>
    nombres.length === 0 ? DIVISION : somme(nombres) / nombres.length;
  const extreme =
    (choisir: (a: number, b: number) => number) =>
    ([premier = 0, ...suite]: readonly number[]): Valeur =>
      suite.reduce((a, b) => choisir(a, b), premier);
  const tels = (args: readonly Argument[]): readonly Argument[] => args;
  /** SUMIF(plage, critère, [sommée]) → SUMIFS(sommée, plage, critère). */
  const aLEnvers = ([plage, juge, sommee]: readonly Argument[]): readonly Argument[] =>
    plage === undefined || juge === undefined ? [] : [sommee ?? plage, plage, juge];
  const fonction = (moins: number, plus: number, calculer: (args: readonly Argument[]) => Valeur): FonctionAjoutee => ({
    minArity: moins,
    maxArity: plus,
    invoke: (args) => ecrireScalaire(calculer(args.map(lireArgument))),
  });
  return new Map([
    ['COUNTIF', fonction(2, 2, compter)],
    ['COUNTIFS', fonction(2, 254, compter)],
    [
      'COUNTBLANK',
      fonction(1, 1, ([plage]) =>
        plage === undefined
          ? VALEUR
          : plage.rangees.flat().filter((une) => une === null || une === '').length + queue(plage),
      ),
    ],
    ['SUMIF', fonction(2, 3, resumer(somme, aLEnvers))],
    ['SUMIFS', fonction(3, 255, resumer(somme, tels))],
    ['AVERAGEIF', fonction(2, 3, resumer(moyenne, aLEnvers))],
    ['AVERAGEIFS', fonction(3, 255, resumer(moyenne, tels))],
    ['MAXIFS', fonction(3, 255, resumer(extreme(Math.max), tels))],
    ['MINIFS', fonction(3, 255, resumer(extreme(Math.min), tels))],
  ]);
}

type Paire = readonly [plage: Argument, juge: (valeur: Valeur) => boolean];

function paires(args: readonly Argument[]): Paire[] {
  return args.flatMap((plage, rang): Paire[] =>
    rang % 2 === 0 ? [[plage, critere(args[rang + 1]?.rangees[0]?.[0] ?? null)]] : [],
  );
}

/** Les places qui satisfont tous les critères ; `null` si les plages n'ont pas la même taille. */
function retenir(args: readonly Argument[]): (readonly [ligne: number, colonne: number])[] | null {
  const toutes = paires(args);
  const [premiere] = args;
  if (premiere === undefined || args.length % 2 === 1) return null;
  if (toutes.some(([plage]) => !memeTaille(plage, premiere))) return null;
  const retenues: (readonly [number, number])[] = [];
  for (let l = 0; l < premiere.hauteur; l += 1)
    for (let c = 0; c < premiere.largeur; c += 1)
      if (toutes.every(([plage, juge]) => juge(plage.rangees[l]?.[c] ?? null))) retenues.push([l, c]);
  return retenues;
}

function memeTaille(une: Argument, autre: Argument | undefined): boolean {
  return une.hauteur === autre?.hauteur && une.largeur === autre.largeur;
}
