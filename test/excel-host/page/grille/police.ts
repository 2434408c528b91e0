/** Polices de remplacement, de même chasse ou presque, pour un poste qui n'a pas celles d'Office. */
const SECOURS = 'Carlito, "Segoe UI", "Liberation Sans", Arial, sans-serif';
/** Calibri est plus étroite que les polices de secours : on réduit celles-ci pour que les textes tiennent comme prévu. */
const REDUCTION_SANS_CALIBRI = 0.9;

const contexte = (): CanvasRenderingContext2D | null => document.createElement('canvas').getContext('2d');
let pinceau: CanvasRenderingContext2D | null | undefined;
let calibriPresente: boolean | undefined;
const largeurs = new Map<string, number>();

function mesurer(police: string, texte: string): number {
  pinceau ??= contexte();
  // Sans canevas (page sans rendu), une chasse moyenne suffit à placer les textes.
  if (!pinceau) return texte.length * 6.5;
  pinceau.font = police;
  return pinceau.measureText(texte).width;
}

function aCalibri(): boolean {
  const temoin = 'Services Publics + 0123456789';
  calibriPresente ??= ['Calibri', 'Carlito'].some(
    (nom) => mesurer(`40px ${nom}, monospace`, temoin) !== mesurer('40px monospace', temoin),
  );
  return calibriPresente;
}

/** Une police décrite comme dans Excel, en points, prête pour une feuille de style. */
export interface Police {
  readonly famille: string;
  /** Taille à l'écran, en pixels. */
  readonly taille: number;
  /** Forme abrégée `font` de CSS. */
  readonly css: string;
}

/** La police d'une cellule telle que la page peut la rendre : 11 points d'Excel font 14,67 pixels. */
export function policeDe(style: { police: string; taille: number; gras: boolean; italique: boolean }): Police {
  const nom = style.police.replaceAll('"', '');
  const reduction = /^calibri/i.test(nom) && !aCalibri() ? REDUCTION_SANS_CALIBRI : 1;
  const taille = Math.round(((style.taille * 96) / 72) * reduction * 100) / 100;
  const famille = `"${nom}", ${SECOURS}`;
  return {
    famille,
    taille,
    css: `${style.italique ? 'italic ' : ''}${style.gras ? 'bold ' : ''}${taille}px ${famille}`,
  };
}

/** Largeur d'un texte sur une ligne, en pixels ; la plus longue ligne s'il y en a plusieurs. */
export function largeurTexte(texte: string, police: Police): number {
  const cle = `${police.css}|${texte}`;
  const connue = largeurs.get(cle);
  if (connue !== undefined) return connue;
  const largeur = Math.max(...texte.split('\n').map((ligne) => mesurer(police.css, ligne)));
  if (largeurs.size > 20_000) largeurs.clear();
  largeurs.set(cle, largeur);
  return largeur;
}
