import type { Bloc, Position } from '../../vue/vue-classeur';
import type { Axe } from './axe';
import type { Fusions } from './fusions';

/** Le terrain d'un déplacement au clavier. */
export interface Terrain {
  readonly lignes: Axe;
  readonly colonnes: Axe;
  readonly fusions: Fusions;
  readonly volets: { readonly lignes: number; readonly colonnes: number };
  readonly dimensions: { readonly lignes: number; readonly colonnes: number };
  /** Nombre de lignes visibles à l'écran, pour Page haut et Page bas. */
  readonly lignesParPage: number;
  readonly pleine: (l: number, c: number) => boolean;
}

export interface Touche {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

const FLECHES: Readonly<Record<string, readonly [dl: number, dc: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Cellules enjambées au plus d'un coup. */
const ESSAIS = 100_000;

function pas({ lignes, colonnes, fusions }: Terrain, depart: Position, dl: number, dc: number): Position {
  const fusion = fusions.en(depart.l, depart.c);
  if (dl !== 0) {
    const bord = fusion ? (dl > 0 ? fusion.a.l : fusion.de.l) : depart.l;
    return { l: lignes.voisin(bord, dl > 0 ? 1 : -1), c: depart.c };
  }
  const bord = fusion ? (dc > 0 ? fusion.a.c : fusion.de.c) : depart.c;
  return { l: depart.l, c: colonnes.voisin(bord, dc > 0 ? 1 : -1) };
}

/** Ctrl + flèche : au bord du pavé de cellules pleines, ou au début du suivant, ou au bord de la feuille. */
function sauter(terrain: Terrain, depart: Position, dl: number, dc: number): Position {
  const pleine = ({ l, c }: Position): boolean => terrain.pleine(l, c);
  const premier = pas(terrain, depart, dl, dc);
  const dansUnPave = pleine(depart) && pleine(premier);
  let ici = dansUnPave ? depart : premier;
  for (;;) {
    if (!dansUnPave && pleine(ici)) return ici;
    const suivant = pas(terrain, ici, dl, dc);
    if (suivant.l === ici.l && suivant.c === ici.c) return ici;
    if (dansUnPave && !pleine(suivant)) return ici;
    ici = suivant;
  }
}

/**
 * Où mène une touche de déplacement depuis une cellule ; `null` si ce n'en est pas une.
 * Lignes et colonnes masquées sont enjambées, une fusion se traverse d'un pas.
 */
export function deplacer(touche: Touche, depart: Position, terrain: Terrain): Position | null {
  const fleche = FLECHES[touche.key];
  if (fleche) return (touche.ctrlKey ? sauter : pas)(terrain, depart, ...fleche);
  switch (touche.key) {
    case 'Tab':
      return pas(terrain, depart, 0, touche.shiftKey ? -1 : 1);
    case 'Enter':
      return pas(terrain, depart, touche.shiftKey ? -1 : 1, 0);
    case 'Home': {
      const c = Math.min(terrain.volets.colonnes + 1, terrain.colonnes.nombre);
      return touche.ctrlKey ? { l: Math.min(terrain.volets.lignes + 1, terrain.lignes.nombre), c } : { l: depart.l, c };
    }
    case 'End':
      return touche.ctrlKey
        ? { l: Math.max(1, terrain.dimensions.lignes), c: Math.max(1, terrain.dimensions.colonnes) }
        : null;
    case 'PageDown':
      return { l: Math.min(terrain.lignes.nombre, depart.l + terrain.lignesParPage), c: depart.c };
    case 'PageUp':
      return { l: Math.max(1, depart.l - terrain.lignesParPage), c: depart.c };
    default:
      return null;
  }
}

/**
 * La cellule suivante quand Entrée ou Tab font le tour d'une sélection : de haut en bas puis colonne suivante pour Entrée,
 * de gauche à droite puis ligne suivante pour Tab ; à rebours avec Maj. Les cellules masquées ou sous une fusion sont enjambées.
 */
export function tourner(touche: Touche, depart: Position, { de, a }: Bloc, terrain: Terrain): Position {
  const [lignes, colonnes] = [a.l - de.l + 1, a.c - de.c + 1];
  const total = lignes * colonnes;
  const parColonne = touche.key === 'Enter';
  const rangDe = ({ l, c }: Position): number =>
    parColonne ? (c - de.c) * lignes + (l - de.l) : (l - de.l) * colonnes + (c - de.c);
  const celluleA = (rang: number): Position =>
    parColonne
      ? { l: de.l + (rang % lignes), c: de.c + Math.floor(rang / lignes) }
      : { l: de.l + Math.floor(rang / colonnes), c: de.c + (rang % colonnes) };
  const pas = touche.shiftKey ? total - 1 : 1;
  let rang = rangDe(depart);
  for (let essai = 0; essai < Math.min(total, ESSAIS); essai += 1) {
    rang = (rang + pas) % total;
    const ici = celluleA(rang);
    const ancre = terrain.fusions.ancre(ici);
    const visible = terrain.lignes.taille(ici.l) > 0 && terrain.colonnes.taille(ici.c) > 0;
    if (visible && ancre.l === ici.l && ancre.c === ici.c) return ici;
  }
  return depart;
}
