import type { VueGraphique } from '../../vue/vue-classeur';
import { type Cadre, retirer } from './cadre-graphique';
import type { Echelle } from './echelle';
import { type NoeudSvg, svg } from './noeud-svg';
import { dessinerTable, placeDeLaTable } from './table-donnees';
import { GRIS_TEXTE, largeurApprochee, texteSvg } from './texte-svg';

const TAILLE = 11;
const TRAIT = '#d9d9d9';
const ORDINAIRES = { quadrillage: true, categoriesInversees: false };

/** La place du tracé et de quoi y situer valeurs et catégories ; `couche` à plat : les valeurs sont sur l'axe horizontal. */
export interface Repere {
  readonly trace: Cadre;
  readonly couche: boolean;
  /** Les catégories vont dans l'autre sens : de droite à gauche, ou à plat de haut en bas. */
  readonly inverse: boolean;
  /** Pixel d'une valeur sur son axe. */
  readonly valeur: (valeur: number) => number;
  /** Début de la place d'une catégorie sur son axe, et sa largeur. */
  readonly categorie: (rang: number) => number;
  readonly pas: number;
}

/** Dessine les deux axes, leurs titres et les lignes de graduation, et rend le repère du tracé. */
export function dessinerAxes(
  graphique: Pick<VueGraphique, 'categories' | 'titreAxeValeurs' | 'titreAxeCategories' | 'series' | 'table' | 'axes'>,
  echelle: Echelle,
  ecrireGraduation: (graduation: number) => string,
  cadre: Cadre,
  couche: boolean,
): { readonly noeuds: readonly NoeudSvg[]; readonly repere: Repere } {
  const noeuds: NoeudSvg[] = [];
  const { categories, titreAxeValeurs, titreAxeCategories } = graphique;
  const { quadrillage, categoriesInversees: inverse } = graphique.axes ?? ORDINAIRES;
  // À plat, l'axe des valeurs suit la première catégorie : en haut si elle y est.
  const enHaut = couche && inverse;
  const [titreX, titreY] = couche ? [titreAxeValeurs, titreAxeCategories] : [titreAxeCategories, titreAxeValeurs];
  let reste = cadre;
  if (titreY !== null) {
    noeuds.push(texteSvg(titreY, cadre.x + 8, cadre.y + cadre.hauteur / 2, { rotation: -90 }));
    reste = retirer(reste, 'gauche', 20);
  }
  if (titreX !== null) {
    noeuds.push(texteSvg(titreX, cadre.x + cadre.largeur / 2, cadre.y + cadre.hauteur - 8));
    reste = retirer(reste, 'bas', 20);
  }
  const graduations = echelle.graduations.map(ecrireGraduation);
  const plusLarge = (textes: readonly string[]): number =>
    Math.max(0, ...textes.map((texte) => largeurApprochee(texte, TAILLE)));
  const table = graphique.table === undefined || couche ? null : placeDeLaTable(graphique);
  const besoin = plusLarge(couche ? categories : graduations) + 8;
  reste = retirer(reste, 'gauche', Math.min(reste.largeur / 3, Math.max(besoin, table?.gauche ?? 0)));
  const largeurCategorie = plusLarge(categories);
  const penchees = !couche && categories.length > 0 && largeurCategorie > reste.largeur / categories.length - 4;
  if (table !== null) reste = retirer(reste, 'bas', table.bas);
  else if (enHaut) reste = retirer(reste, 'haut', 18);
  else reste = retirer(reste, 'bas', penchees ? Math.min(reste.hauteur / 3, largeurCategorie * 0.71 + 12) : 18);
  reste = retirer(retirer(reste, 'droite', 6), 'haut', 4);

  const etendue = echelle.max - echelle.min || 1;
  const pas = (couche ? reste.hauteur : reste.largeur) / Math.max(1, categories.length);
  const repere: Repere = {
    trace: reste,
    couche,
    inverse,
    pas,
    valeur: (valeur) => {
      const part = (valeur - echelle.min) / etendue;
      return couche ? reste.x + part * reste.largeur : reste.y + (1 - part) * reste.hauteur;
    },
    categorie: (rang) => {
      const place = inverse ? categories.length - 1 - rang : rang;
      return couche ? reste.y + reste.hauteur - (place + 1) * pas : reste.x + place * pas;
    },
  };
  const pied = Math.max(0, echelle.min);
  echelle.graduations.forEach((graduation, rang) => {
    const place = Math.round(repere.valeur(graduation)) + 0.5;
    const texte = graduations[rang] ?? '';
    const [x1, y1, x2, y2] = couche
      ? [place, reste.y, place, reste.y + reste.hauteur]
      : [reste.x, place, reste.x + reste.largeur, place];
    if (quadrillage || graduation === pied)
      noeuds.push(svg('line', { x1, y1, x2, y2, stroke: graduation === pied ? '#bfbfbf' : TRAIT }));
    noeuds.push(
      couche
        ? texteSvg(texte, place, enHaut ? reste.y - 9 : reste.y + reste.hauteur + 10, { taille: TAILLE })
        : texteSvg(texte, reste.x - 6, place, { taille: TAILLE, ancrage: 'end' }),
    );
  });
  if (table !== null) noeuds.push(...dessinerTable(graphique, reste, Math.min(table.gauche, reste.x)));
  else
    categories.forEach((nom, rang) => {
      const milieu = repere.categorie(rang) + pas / 2;
      if (couche) noeuds.push(texteSvg(nom, reste.x - 6, milieu, { taille: TAILLE, ancrage: 'end' }));
      else if (penchees)
        noeuds.push(
          texteSvg(nom, milieu + 3, reste.y + reste.hauteur + 9, {
            taille: TAILLE,
            ancrage: 'end',
            rotation: -45,
            couleur: GRIS_TEXTE,
          }),
        );
      else noeuds.push(texteSvg(nom, milieu, reste.y + reste.hauteur + 10, { taille: TAILLE }));
    });
  return { noeuds, repere };
}
