import type { AspectConditionnel } from '../modele/format-conditionnel';
import type { Bordure, Cote, Style } from '../modele/style';
import type { VueBordure, VueStyle } from './vue-classeur';

const HORIZONTAUX: Readonly<Partial<Record<Style['alignement']['horizontal'], VueStyle['alignementH']>>> = {
  left: 'gauche',
  center: 'centre',
  right: 'droite',
  centerContinuous: 'centre',
  justify: 'gauche',
  fill: 'gauche',
  distributed: 'centre',
};
const VERTICAUX: Readonly<Partial<Record<Style['alignement']['vertical'], VueStyle['alignementV']>>> = {
  top: 'haut',
  center: 'centre',
  distributed: 'centre',
  justify: 'haut',
};

/** Les styles sont partagés entre cellules : chacun n'est traduit qu'une fois. */
const connus = new WeakMap<Style, VueStyle>();

/** L'aspect d'une cellule pour la page, mises en forme conditionnelles appliquées par-dessus. */
export function styleVu(style: Style, aspect: AspectConditionnel | null): VueStyle {
  if (aspect !== null) return traduire(style, aspect);
  let vu = connus.get(style);
  if (vu === undefined) connus.set(style, (vu = traduire(style, null)));
  return vu;
}

function traduire(style: Style, aspect: AspectConditionnel | null): VueStyle {
  const fond = aspect?.fond?.hex ?? (style.fond.motif === 'none' ? undefined : style.fond.couleur?.hex);
  const couleurTexte = aspect?.couleurTexte?.hex ?? style.police.couleur.hex;
  const bordures = { ...style.bordures, ...aspect?.bordures };
  return {
    ...(fond === undefined ? {} : { fond }),
    couleurTexte,
    gras: aspect?.gras ?? style.police.gras,
    italique: aspect?.italique ?? style.police.italique,
    souligne: (aspect?.souligne ?? style.police.souligne) !== 'none',
    barre: aspect?.barre ?? style.police.barre,
    taille: style.police.taille,
    police: style.police.nom,
    alignementH: HORIZONTAUX[style.alignement.horizontal] ?? 'general',
    alignementV: VERTICAUX[style.alignement.vertical] ?? 'bas',
    retrait: style.alignement.retrait,
    retourLigne: style.alignement.retourLigne,
    bordures: Object.fromEntries(
      (['haut', 'bas', 'gauche', 'droite'] satisfies Cote[]).flatMap((cote) =>
        bordures[cote] === undefined ? [] : [[cote, bordureVue(bordures[cote])]],
      ),
    ),
  };
}

function bordureVue({ trait, couleur }: Bordure): VueBordure {
  const epaisseur =
    trait === 'thick' || trait === 'double' ? 3 : trait.startsWith('medium') || trait === 'slantDashDot' ? 2 : 1;
  const genre =
    trait === 'double'
      ? 'double'
      : trait === 'dotted' || trait === 'hair'
        ? 'pointille'
        : /dash/iu.test(trait)
          ? 'tirets'
          : 'plein';
  return { couleur: couleur?.hex ?? '#000000', epaisseur, trait: genre };
}
