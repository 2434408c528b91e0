import type { ClasseurHote } from '../modele/classeur-hote';
import type { Feuille } from '../modele/feuille';
import { MAX_COLONNES, MAX_LIGNES, intersection, nombreDeCellules, rectangle } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import { regrouperCellules } from '../modele/regrouper-cellules';
import { LecteurDeCitations } from './citations';
import type { ZoneCitee } from './citations';

/** Des cellules du classeur, feuille par feuille, en rectangles. */
export type CellulesParFeuille = ReadonlyMap<Feuille, readonly Rectangle[]>;

/** Au-delà, les rectangles restent comme les formules les citent. */
const CELLULES_REGROUPEES = 20_000;

/** Ce que citent les formules d'une plage : leurs références, leurs noms, leurs colonnes de tableau. */
export function antecedentsDirects(feuille: Feuille, zone: Rectangle): CellulesParFeuille {
  return ranger(feuille.classeur, citees(new LecteurDeCitations(feuille.classeur), { feuille, zone }));
}

/** Ce que citent les formules d'une plage, ce que citent celles-là, et ainsi de suite. */
export function antecedents(feuille: Feuille, zone: Rectangle): CellulesParFeuille {
  const lecteur = new LecteurDeCitations(feuille.classeur);
  const vues = new Set<string>();
  const toutes: ZoneCitee[] = [];
  for (let suite: readonly ZoneCitee[] = [{ feuille, zone }]; suite.length > 0;) {
    const neuves = suite
      .flatMap((une) => citees(lecteur, une))
      .filter((une) => {
        const cle = `${une.feuille.id}${JSON.stringify(une.zone)}`;
        return vues.has(cle) ? false : vues.add(cle).has(cle);
      });
    toutes.push(...neuves);
    suite = neuves;
  }
  return ranger(feuille.classeur, toutes);
}

/** Les cellules dont la formule cite une plage. */
export function dependantsDirects(feuille: Feuille, zone: Rectangle): CellulesParFeuille {
  const lecteur = new LecteurDeCitations(feuille.classeur);
  const dependants: ZoneCitee[] = [];
  for (const autre of feuille.classeur.feuilles)
    for (const [ligne, colonne, { formule }] of autre.grille.parcourir()) {
      if (formule === null) continue;
      const { zones } = lecteur.lire(autre, ligne, formule);
      const cite = zones.some((une) => une.feuille === feuille && intersection(une.zone, zone) !== null);
      if (cite) dependants.push({ feuille: autre, zone: rectangle(ligne, colonne) });
    }
  return ranger(feuille.classeur, dependants);
}

function citees(lecteur: LecteurDeCitations, { feuille, zone }: ZoneCitee): readonly ZoneCitee[] {
  return [...feuille.grille.parcourir(zone)].flatMap(([ligne, , { formule }]) =>
    formule === null ? [] : lecteur.lire(feuille, ligne, formule).zones,
  );
}

/** Dans l'ordre des feuilles ; dans une feuille, les cellules voisines ne font qu'un rectangle. */
function ranger(classeur: ClasseurHote, citees: readonly ZoneCitee[]): CellulesParFeuille {
  const rangees = new Map<Feuille, readonly Rectangle[]>();
  for (const feuille of classeur.feuilles) {
    const zones = citees.filter((une) => une.feuille === feuille).map(({ zone }) => zone);
    if (zones.length === 0) continue;
    const total = zones.reduce((somme, zone) => somme + nombreDeCellules(zone), 0);
    rangees.set(feuille, total > CELLULES_REGROUPEES ? zones : regrouperCellules(cellulesDe(zones)));
  }
  return rangees;
}

function cellulesDe(zones: readonly Rectangle[]): [number, number][] {
  const places = new Set<number>();
  for (const { haut, bas, gauche, droite } of zones)
    for (let ligne = haut; ligne <= Math.min(bas, MAX_LIGNES); ligne += 1)
      for (let colonne = gauche; colonne <= droite; colonne += 1) places.add(ligne * (MAX_COLONNES + 1) + colonne);
  return [...places]
    .sort((a, b) => a - b)
    .map((place) => [Math.floor(place / (MAX_COLONNES + 1)), place % (MAX_COLONNES + 1)]);
}
