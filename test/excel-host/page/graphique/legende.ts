import type { VueGraphique } from '../../vue/vue-classeur';
import { type Cadre, retirer } from './cadre-graphique';
import { type NoeudSvg, svg } from './noeud-svg';
import { largeurApprochee, texteSvg } from './texte-svg';

export interface EntreeLegende {
  readonly nom: string;
  readonly couleur: string;
}

const TAILLE = 12;
const PASTILLE = 9;
const INTERLIGNE = 18;
const ECART = 16;

const largeurDe = ({ nom }: EntreeLegende): number => PASTILLE + 5 + largeurApprochee(nom, TAILLE);

function entree({ nom, couleur }: EntreeLegende, x: number, y: number): NoeudSvg {
  return svg(
    'g',
    { class: 'entree-legende' },
    svg('rect', { x, y: y - PASTILLE / 2, width: PASTILLE, height: PASTILLE, fill: couleur }),
    texteSvg(nom, x + PASTILLE + 5, y, { taille: TAILLE, ancrage: 'start' }),
  );
}

/** Range les entrées en rangées qui tiennent dans une largeur. */
function enRangees(entrees: readonly EntreeLegende[], largeur: number): readonly (readonly EntreeLegende[])[] {
  const rangees: EntreeLegende[][] = [];
  let pris = Infinity;
  for (const une of entrees) {
    const besoin = largeurDe(une) + ECART;
    if (pris + besoin > largeur) {
      rangees.push([]);
      pris = 0;
    }
    rangees.at(-1)?.push(une);
    pris += besoin;
  }
  return rangees;
}

/** Dessine la légende contre un côté du cadre et rend la place qui reste ; sans légende, le cadre est rendu entier. */
export function dessinerLegende(
  entrees: readonly EntreeLegende[],
  place: VueGraphique['legende'],
  cadre: Cadre,
): { readonly noeuds: readonly NoeudSvg[]; readonly reste: Cadre } {
  if (place === null || entrees.length === 0) return { noeuds: [], reste: cadre };
  if (place === 'gauche' || place === 'droite') {
    const largeur = Math.min(cadre.largeur / 2, Math.max(...entrees.map(largeurDe)) + 12);
    const x = place === 'gauche' ? cadre.x : cadre.x + cadre.largeur - largeur + 8;
    const haut = cadre.y + (cadre.hauteur - entrees.length * INTERLIGNE) / 2 + INTERLIGNE / 2;
    return {
      noeuds: entrees.map((une, rang) => entree(une, x, haut + rang * INTERLIGNE)),
      reste: retirer(cadre, place, largeur),
    };
  }
  const rangees = enRangees(entrees, cadre.largeur);
  const hauteur = rangees.length * INTERLIGNE + 6;
  const haut = place === 'haut' ? cadre.y : cadre.y + cadre.hauteur - hauteur + 6;
  const noeuds = rangees.flatMap((rangee, rang) => {
    const largeur = rangee.reduce((somme, une) => somme + largeurDe(une) + ECART, -ECART);
    let x = cadre.x + Math.max(0, (cadre.largeur - largeur) / 2);
    return rangee.map((une) => {
      const noeud = entree(une, x, haut + rang * INTERLIGNE + INTERLIGNE / 2);
      x += largeurDe(une) + ECART;
      return noeud;
    });
  });
  return { noeuds, reste: retirer(cadre, place, hauteur) };
}
