import type { AspectPose } from '../calcul/aspects-conditionnels';
import type { Icone } from '../modele/condition';
import type { VueCellule, VueIcone } from './vue-classeur';

const ROUGE = '#C00000';
const JAUNE = '#B58900';
const VERT = '#2E7D32';
const GRIS = '#6E6E6E';
const NOIR = '#000000';

type Dessin = readonly [signe: string, couleur: string, nom: string];

const FLECHES: readonly Dessin[] = [
  ['▼', ROUGE, 'flèche rouge vers le bas'],
  ['▶', JAUNE, 'flèche jaune vers la droite'],
  ['▲', VERT, 'flèche verte vers le haut'],
];
const OBLIQUES: readonly Dessin[] = [
  ['◢', JAUNE, 'flèche jaune oblique vers le bas'],
  ['◥', JAUNE, 'flèche jaune oblique vers le haut'],
];
const FEUX: readonly Dessin[] = [
  ['●', ROUGE, 'rond rouge'],
  ['●', JAUNE, 'rond jaune'],
  ['●', VERT, 'rond vert'],
];

/** Les jeux d'icônes, de la plus basse à la plus haute : signe, couleur, et ce qu'elles disent. */
const JEUX: Readonly<Record<string, readonly Dessin[]>> = {
  '3Arrows': FLECHES,
  '3ArrowsGray': FLECHES.map(gris),
  '3Flags': suite('⚑', 'drapeau', [ROUGE, JAUNE, VERT], ['rouge', 'jaune', 'vert']),
  '3TrafficLights1': FEUX,
  '3TrafficLights2': suite('◉', 'feu', [ROUGE, JAUNE, VERT], ['rouge', 'jaune', 'vert']),
  '3Signs': [
    ['◆', ROUGE, 'losange rouge'],
    ['▲', JAUNE, 'triangle jaune'],
    ['●', VERT, 'rond vert'],
  ],
  '3Symbols': [
    ['⊗', ROUGE, 'croix rouge cerclée'],
    ['⊖', JAUNE, "point d'exclamation jaune cerclé"],
    ['⊕', VERT, 'coche verte cerclée'],
  ],
  '3Symbols2': [
    ['✗', ROUGE, 'croix rouge'],
    ['!', JAUNE, "point d'exclamation jaune"],
    ['✓', VERT, 'coche verte'],
  ],
  '3Stars': suite('★', 'étoile', [GRIS, JAUNE, JAUNE], ['vide', 'à moitié pleine', 'pleine']),
  '3Triangles': [
    ['▼', ROUGE, 'triangle rouge vers le bas'],
    ['▬', JAUNE, 'trait jaune'],
    ['▲', VERT, 'triangle vert vers le haut'],
  ],
  '4Arrows': quatre(FLECHES),
  '4ArrowsGray': quatre(FLECHES).map(gris),
  '4RedToBlack': suite('●', 'rond', [NOIR, GRIS, '#F4A6A6', ROUGE], ['noir', 'gris', 'rose', 'rouge']),
  '4Rating': ['▁', '▃', '▅', '▇'].map((signe, rang) => [signe, '#1F4E9E', `${rang + 1} barres sur 4`]),
  '4TrafficLights': [['●', NOIR, 'rond noir'], ...FEUX],
  '5Arrows': cinq(FLECHES),
  '5ArrowsGray': cinq(FLECHES).map(gris),
  '5Rating': ['▁', '▂', '▄', '▆', '█'].map((signe, rang) => [signe, '#1F4E9E', `${rang} barres sur 4`]),
  '5Quarters': ['○', '◔', '◑', '◕', '●'].map((signe, rang) => [signe, NOIR, `${rang} quarts pleins`]),
  '5Boxes': ['▖', '▌', '▙', '▛', '█'].map((signe, rang) => [signe, '#1F4E9E', `${rang} carrés pleins sur 4`]),
};

/** La barre et l'icône d'une cellule, avec leur équivalent en mots. */
export function ornementsVus(aspect: AspectPose | null): Pick<VueCellule, 'barre' | 'icone' | 'sansTexte'> {
  if (aspect === null) return {};
  const { barreDeDonnees, icone, sansTexte } = aspect;
  const dessin = icone === undefined ? null : iconeVue(icone);
  return {
    ...(barreDeDonnees === undefined
      ? {}
      : {
          barre: {
            ...barreDeDonnees,
            nom: `barre de données à ${Math.round(100 * (barreDeDonnees.a - barreDeDonnees.de))} %`,
          },
        }),
    ...(dessin === null ? {} : { icone: dessin }),
    ...(sansTexte === true ? { sansTexte } : {}),
  };
}

function iconeVue({ jeu, rang }: Icone): VueIcone | null {
  const [signe, couleur, nom] = JEUX[jeu]?.[rang] ?? [];
  return signe === undefined || couleur === undefined || nom === undefined ? null : { signe, couleur, nom };
}

function gris([signe, , nom]: Dessin): Dessin {
  return [signe, GRIS, nom.replace(/rouge|jaune|verte/u, 'grise')];
}

function quatre([bas, , haut]: readonly Dessin[]): Dessin[] {
  return [bas, OBLIQUES[0], OBLIQUES[1], haut].filter((un) => un !== undefined);
}

function cinq([bas, milieu, haut]: readonly Dessin[]): Dessin[] {
  return [bas, OBLIQUES[0], milieu, OBLIQUES[1], haut].filter((un) => un !== undefined);
}

function suite(signe: string, quoi: string, couleurs: readonly string[], mots: readonly string[]): Dessin[] {
  return couleurs.map((couleur, rang) => [signe, couleur, `${quoi} ${mots[rang] ?? ''}`]);
}
