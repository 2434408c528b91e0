import { type NoeudSvg, svg } from './noeud-svg';

export const POLICE = 'Calibri, Carlito, "Segoe UI", "Liberation Sans", Arial, sans-serif';
export const GRIS_TEXTE = '#595959';

/** Largeur approchée d'un texte, en pixels : une chasse moyenne suffit à placer légendes et étiquettes. */
export const largeurApprochee = (texte: string, taille: number): number => texte.length * taille * 0.53;

/** Un texte de graphique ; `x` et `y` sont au milieu de la ligne dans le sens de l'ancrage. */
export function texteSvg(
  texte: string,
  x: number,
  y: number,
  options: {
    readonly taille?: number;
    readonly ancrage?: 'start' | 'middle' | 'end';
    readonly couleur?: string;
    readonly rotation?: number;
    readonly gras?: boolean;
  } = {},
): NoeudSvg {
  const { taille = 12, ancrage = 'middle', couleur = GRIS_TEXTE, rotation = 0, gras = false } = options;
  return svg(
    'text',
    {
      x,
      y,
      'font-size': taille,
      'font-family': POLICE,
      'text-anchor': ancrage,
      'dominant-baseline': 'central',
      fill: couleur,
      ...(gras ? { 'font-weight': 'bold' } : {}),
      ...(rotation === 0 ? {} : { transform: `rotate(${rotation} ${x} ${y})` }),
    },
    texte,
  );
}

/** Coupe un texte en lignes qui tiennent dans une largeur, sans couper les mots. */
export function couperEnLignes(texte: string, largeur: number, taille: number): readonly string[] {
  const lignes: string[] = [];
  for (const mot of texte.split(/[ \n]+/)) {
    const derniere = lignes.at(-1);
    const essai = derniere === undefined ? mot : `${derniere} ${mot}`;
    if (derniere === undefined || largeurApprochee(essai, taille) > largeur) lignes.push(mot);
    else lignes[lignes.length - 1] = essai;
  }
  return lignes;
}

/** Noir ou blanc, celui qui se lit le mieux sur un fond `#RRGGBB`. */
export function couleurLisible(fond: string): string {
  const [r = 0, v = 0, b = 0] = [1, 3, 5].map((debut) => {
    const part = parseInt(fond.slice(debut, debut + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * v + 0.0722 * b > 0.36 ? '#262626' : '#ffffff';
}
