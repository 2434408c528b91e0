import { ErreurCellule } from '../modele/valeur';
import type { Valeur } from '../modele/valeur';
import type { FonctionAjoutee } from './fonction-ajoutee';
import { FONCTIONS_A_LEVER, PREFIXE_LEVEE } from './fonctions-a-lever';
import type { Levee } from './fonctions-a-lever';
import { appliquer } from './petit-classeur';
import { ecrireScalaire, ecrireTableau, lireArgument } from './valeurs-moteur';
import type { Argument } from './valeurs-moteur';

/** Les résultats déjà connus des fonctions qui ne lisent aucune plage. */
const connus = new Map<string, Valeur>();
const MEMOIRE = 100_000;

/** Les fonctions d'une seule valeur, appliquées à chaque élément des tableaux qu'on leur donne. */
export function fonctionsLevees(date1904: boolean): ReadonlyMap<string, FonctionAjoutee> {
  const levees = [...FONCTIONS_A_LEVER].map(
    ([nom, levee]) =>
      [
        PREFIXE_LEVEE + nom,
        {
          minArity: 1,
          maxArity: 255,
          invoke: (args: unknown[]) => lever(nom, levee, args.map(lireArgument), date1904),
        },
      ] as const,
  );
  const place = (nom: string, axe: 'ligne' | 'colonne'): readonly [string, FonctionAjoutee] => [
    PREFIXE_LEVEE + nom,
    { minArity: 1, maxArity: 1, invoke: ([plage]: unknown[]) => places(lireArgument(plage), axe) },
  ];
  return new Map<string, FonctionAjoutee>([...levees, place('ROW', 'ligne'), place('COLUMN', 'colonne')]);
}

function lever(nom: string, { plages, refuseLesPlages }: Levee, args: readonly Argument[], date1904: boolean): unknown {
  const leves = args.filter((_, rang) => !plages.includes(rang));
  if (refuseLesPlages && leves.some(({ origine, hauteur, largeur }) => origine !== null && hauteur * largeur > 1))
    return ecrireScalaire(ErreurCellule.deTexte('#VALUE!'));
  const hauteur = Math.max(...leves.map((un) => un.hauteur));
  const largeur = Math.max(...leves.map((un) => un.largeur));
  const blocs = new Map(args.flatMap((un, rang) => (plages.includes(rang) ? [[rang, un.rangees] as const] : [])));
  const listes: Valeur[][] = [];
  for (let l = 0; l < hauteur; l += 1)
    for (let c = 0; c < largeur; c += 1)
      listes.push(args.map((un, rang) => (plages.includes(rang) ? 0 : element(un, l, c))));
  const resultats = calculer(nom, listes, blocs, date1904);
  if (leves.every(({ estTableau }) => !estTableau)) return ecrireScalaire(resultats[0] ?? null);
  return ecrireTableau(Array.from({ length: hauteur }, (_, l) => resultats.slice(l * largeur, (l + 1) * largeur)));
}

/** L'élément d'un argument à une place du résultat : une ligne, une colonne ou une valeur seule se répètent. */
function element({ rangees, hauteur, largeur }: Argument, ligne: number, colonne: number): Valeur {
  const [l, c] = [hauteur === 1 ? 0 : ligne, largeur === 1 ? 0 : colonne];
  if (l >= hauteur || c >= largeur) return ErreurCellule.deTexte('#N/A');
  return rangees[l]?.[c] ?? null;
}

function calculer(
  nom: string,
  listes: readonly (readonly Valeur[])[],
  blocs: ReadonlyMap<number, readonly (readonly Valeur[])[]>,
  date1904: boolean,
): Valeur[] {
  const cles = listes.map((liste) => JSON.stringify([nom, date1904, liste]));
  const memoire = blocs.size === 0 ? connus : new Map<string, Valeur>();
  if (memoire.size > MEMOIRE) memoire.clear();
  const neuves = new Map(cles.flatMap((cle, rang) => (memoire.has(cle) ? [] : [[cle, listes[rang] ?? []] as const])));
  if (neuves.size > 0) {
    const resultats = appliquer(nom, [...neuves.values()], blocs, date1904);
    [...neuves.keys()].forEach((cle, rang) => memoire.set(cle, resultats[rang] ?? null));
  }
  return cles.map((cle) => memoire.get(cle) ?? null);
}

function places({ origine, hauteur, largeur }: Argument, axe: 'ligne' | 'colonne'): unknown {
  if (origine === null) return ecrireScalaire(ErreurCellule.deTexte('#VALUE!'));
  if (axe === 'ligne') return ecrireTableau(Array.from({ length: hauteur }, (_, rang) => [origine.ligne + rang]));
  return ecrireTableau([Array.from({ length: largeur }, (_, rang) => origine.colonne + rang)]);
}
