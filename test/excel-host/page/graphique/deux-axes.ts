import type { VueEchelle, VueGraphique } from '../../vue/vue-classeur';
import { dessinerAxes, type Repere } from './axes';
import { type Cadre, retirer } from './cadre-graphique';
import { calculerEchelle, type Echelle } from './echelle';
import { type NoeudSvg } from './noeud-svg';
import { largeurApprochee, texteSvg } from './texte-svg';

/** Une échelle venue de l'hôte, ou choisie d'après les valeurs ; et de quoi écrire ses graduations. */
function echelleDe(
  vue: VueEchelle | undefined,
  valeurs: readonly number[],
  ecrire: (valeur: number) => string,
): { readonly echelle: Echelle; readonly ecrire: (valeur: number) => string } {
  if (vue === undefined) return { echelle: calculerEchelle(valeurs), ecrire };
  const textes = new Map(vue.graduations.map(({ valeur, texte }) => [valeur, texte]));
  return {
    echelle: { min: vue.min, max: vue.max, graduations: vue.graduations.map(({ valeur }) => valeur) },
    ecrire: (valeur) => textes.get(valeur) ?? ecrire(valeur),
  };
}

/** Dessine les axes du graphique, avec celui de droite s'il en a un ; sans lui, le repère secondaire est le principal. */
export function dessinerLesAxes(
  graphique: VueGraphique,
  valeurs: readonly number[],
  ecrire: (valeur: number) => string,
  cadre: Cadre,
  couche: boolean,
): { readonly noeuds: readonly NoeudSvg[]; readonly repere: Repere; readonly secondaire: Repere } {
  const principale = echelleDe(graphique.echelle, valeurs, ecrire);
  const vueDroite = couche ? undefined : graphique.echelleSecondaire;
  const largeur =
    vueDroite === undefined
      ? 0
      : Math.max(...vueDroite.graduations.map(({ texte }) => largeurApprochee(texte, 11)), 10) + 8;
  const { noeuds, repere } = dessinerAxes(
    graphique,
    principale.echelle,
    principale.ecrire,
    retirer(cadre, 'droite', largeur),
    couche,
  );
  if (vueDroite === undefined) return { noeuds, repere, secondaire: repere };
  const etendue = vueDroite.max - vueDroite.min || 1;
  const { x, y, largeur: l, hauteur: h } = repere.trace;
  const valeur = (v: number): number => y + (1 - (v - vueDroite.min) / etendue) * h;
  const textes = vueDroite.graduations.map((graduation) =>
    texteSvg(graduation.texte, x + l + 6, valeur(graduation.valeur), { taille: 11, ancrage: 'start' }),
  );
  return { noeuds: [...noeuds, ...textes], repere, secondaire: { ...repere, valeur } };
}
