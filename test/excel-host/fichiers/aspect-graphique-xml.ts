import type { AspectGraphique, PoliceGraphique, TraitGraphique } from '../modele/aspect-graphique';
import type { PlaceGraphique } from '../modele/graphique';
import { el } from './xml';
import type { Element } from './xml';

/** Unités de dessin par point. */
export const EMU = 12_700;

/** Les traits de l'API et leur nom dans le fichier. */
export const POINTILLES: Readonly<Record<string, string>> = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDash',
  RoundDot: 'sysDot',
};

/** Un remplissage uni. */
export function plein(couleur: string): Element {
  return el('a:solidFill', {}, [el('a:srgbClr', { val: couleur.slice(1) })]);
}

/** Un remplissage : uni, aucun, ou rien du tout s'il est automatique. */
export function remplissage(fond: string | null): Element | null {
  return fond === null ? null : fond === 'aucun' ? el('a:noFill') : plein(fond);
}

/** Un trait, ou `null` s'il est entièrement automatique ; `ordinaire` est ce qu'Excel met quand on n'a rien dit. */
export function ligne(
  trait: TraitGraphique,
  ordinaire: { couleur?: string; epaisseur?: number } = {},
  bout?: 'rnd',
): Element | null {
  if (trait.genre === 'None') return el('a:ln', {}, [el('a:noFill')]);
  const couleur = trait.couleur ?? ordinaire.couleur ?? (trait.genre === 'Continuous' ? '#000000' : null);
  const epaisseur = trait.epaisseur ?? ordinaire.epaisseur ?? null;
  const pointille = POINTILLES[trait.genre];
  if (couleur === null && epaisseur === null && pointille === undefined) return null;
  return el('a:ln', { w: epaisseur === null ? undefined : Math.round(epaisseur * EMU), cap: bout }, [
    couleur === null ? null : plein(couleur),
    pointille === undefined ? null : el('a:prstDash', { val: pointille }),
    bout === undefined ? null : el('a:round'),
  ]);
}

/** `spPr`, ou `null` si tout est automatique. */
export function forme(aspect: AspectGraphique, ombre = false): Element | null {
  const parts = [
    remplissage(aspect.fond),
    ligne(aspect.trait),
    ombre
      ? el('a:effectLst', {}, [
          el('a:outerShdw', { blurRad: 50800, dist: 38100, dir: 2700000 }, [
            el('a:prstClr', { val: 'black' }, [el('a:alpha', { val: 40000 })]),
          ]),
        ])
      : null,
  ];
  return parts.every((part) => part === null) ? null : el('c:spPr', {}, parts);
}

/** Une place posée à la main, en parts du graphique ; `null` si elle est automatique. */
export function disposition(
  place: PlaceGraphique,
  taille: { readonly largeur: number; readonly hauteur: number },
): Element | null {
  const part = (mesure: number | null, entier: number): number | null =>
    mesure === null || entier === 0 ? null : Math.round((mesure / entier) * 1e5) / 1e5;
  const [x, y] = [part(place.x, taille.largeur), part(place.y, taille.hauteur)];
  const [l, h] = [part(place.largeur, taille.largeur), part(place.hauteur, taille.hauteur)];
  if ([x, y, l, h].every((mesure) => mesure === null)) return null;
  return el('c:layout', {}, [
    el('c:manualLayout', {}, [
      x === null ? null : el('c:xMode', { val: 'edge' }),
      y === null ? null : el('c:yMode', { val: 'edge' }),
      x === null ? null : el('c:x', { val: x }),
      y === null ? null : el('c:y', { val: y }),
      l === null ? null : el('c:w', { val: l }),
      h === null ? null : el('c:h', { val: h }),
    ]),
  ]);
}

/** La police d'un texte de graphique ; taille ordinaire en centièmes de point. */
export function proprietesTexte(nom: 'a:rPr' | 'a:defRPr', police: PoliceGraphique, tailleOrdinaire: number): Element {
  return el(
    nom,
    {
      ...(nom === 'a:rPr' ? { lang: 'fr-FR' } : {}),
      sz: police.taille === undefined ? tailleOrdinaire : Math.round(police.taille * 100),
      b: police.gras === true ? 1 : 0,
      i: police.italique === true ? 1 : undefined,
      u: police.souligne === true ? 'sng' : undefined,
    },
    [plein(police.couleur ?? '#595959'), police.nom === undefined ? null : el('a:latin', { typeface: police.nom })],
  );
}

/** `txPr` : la police et l'angle d'un texte automatique ; `null` si tout est ordinaire. */
export function texteAutomatique(
  police: PoliceGraphique,
  orientation: number | null,
  tailleOrdinaire: number,
  toujours = false,
): Element | null {
  const tourne = orientation !== null && orientation !== 0;
  if (!toujours && !tourne && Object.keys(police).length === 0) return null;
  return el('c:txPr', {}, [
    el('a:bodyPr', tourne ? angle(orientation) : {}),
    el('a:lstStyle'),
    el('a:p', {}, [
      el('a:pPr', {}, [proprietesTexte('a:defRPr', police, tailleOrdinaire)]),
      el('a:endParaRPr', { lang: 'fr-FR' }),
    ]),
  ]);
}

/** L'angle de l'API (vers le haut si positif) en attributs de `bodyPr`. */
export function angle(orientation: number): Readonly<Record<string, string | number>> {
  return orientation === 180 ? { rot: 0, vert: 'wordArtVert' } : { rot: -orientation * 60_000, vert: 'horz' };
}
