import type { Bordure, Cote, Police, Style, TraitBordure } from './style';

/** Ce qu'un style livré change à l'aspect normal. */
interface AspectLivre {
  readonly fond?: string;
  readonly texte?: string;
  readonly police?: Partial<Police>;
  readonly bords?: Readonly<Partial<Record<Cote, readonly [TraitBordure, string]>>>;
  readonly format?: string;
}

const GRAS = { gras: true };
const TITRE = '#44546A';

function encadre(couleur: string, trait: TraitBordure = 'thin'): NonNullable<AspectLivre['bords']> {
  return { gauche: [trait, couleur], droite: [trait, couleur], haut: [trait, couleur], bas: [trait, couleur] };
}

/** Les six accents du thème ordinaire : pleins, puis à 60, 40 et 20 %. */
const ACCENTS = [
  ['#4472C4', '#8EA9DB', '#B4C6E7', '#D9E1F2'],
  ['#ED7D31', '#F4B084', '#F8CBAD', '#FCE4D6'],
  ['#A5A5A5', '#C9C9C9', '#DBDBDB', '#EDEDED'],
  ['#FFC000', '#FFD966', '#FFE699', '#FFF2CC'],
  ['#5B9BD5', '#9BC2E6', '#BDD7EE', '#DDEBF7'],
  ['#70AD47', '#A9D08E', '#C6E0B4', '#E2EFDA'],
] as const;

const LIVRES: ReadonlyMap<string, AspectLivre> = new Map<string, AspectLivre>([
  ['Normal', {}],
  ['Good', { fond: '#C6EFCE', texte: '#006100' }],
  ['Bad', { fond: '#FFC7CE', texte: '#9C0006' }],
  ['Neutral', { fond: '#FFEB9C', texte: '#9C5700' }],
  ['Calculation', { fond: '#F2F2F2', texte: '#FA7D00', police: GRAS, bords: encadre('#7F7F7F') }],
  ['CheckCell', { fond: '#A5A5A5', texte: '#FFFFFF', police: GRAS, bords: encadre('#3F3F3F', 'double') }],
  ['ExplanatoryText', { texte: '#7F7F7F', police: { italique: true } }],
  ['Input', { fond: '#FFCC99', texte: '#3F3F76', bords: encadre('#7F7F7F') }],
  ['LinkedCell', { texte: '#FA7D00', bords: { bas: ['double', '#FF8001'] } }],
  ['Note', { fond: '#FFFFCC', bords: encadre('#B2B2B2') }],
  ['Output', { fond: '#F2F2F2', texte: '#3F3F3F', police: GRAS, bords: encadre('#3F3F3F') }],
  ['WarningText', { texte: '#FF0000' }],
  ['SheetTitle', { texte: TITRE, police: { nom: 'Calibri Light', taille: 18 } }],
  ['Heading1', { texte: TITRE, police: { ...GRAS, taille: 15 }, bords: { bas: ['thick', '#4472C4'] } }],
  ['Heading2', { texte: TITRE, police: { ...GRAS, taille: 13 }, bords: { bas: ['thick', '#A2B8E1'] } }],
  ['Heading3', { texte: TITRE, police: GRAS, bords: { bas: ['medium', '#8EA9DB'] } }],
  ['Heading4', { texte: TITRE, police: GRAS }],
  ['Total', { police: GRAS, bords: { haut: ['thin', '#4472C4'], bas: ['double', '#4472C4'] } }],
  ['Percent', { format: '0%' }],
  ['Hlink', { texte: '#0563C1', police: { souligne: 'single' } }],
  ['HlinkTrav', { texte: '#954F72', police: { souligne: 'single' } }],
  ...ACCENTS.flatMap(([plein, a60, a40, a20], rang): (readonly [string, AspectLivre])[] => [
    [`Accent${rang + 1}`, { fond: plein, texte: '#FFFFFF' }],
    [`Accent${rang + 1}_60`, { fond: a60, texte: '#FFFFFF' }],
    [`Accent${rang + 1}_40`, { fond: a40 }],
    [`Accent${rang + 1}_20`, { fond: a20 }],
  ]),
]);

/** Le nom exact d'un style livré, sans tenir compte de la casse ; `null` s'il n'est pas de ceux que l'hôte connaît. */
export function nomDeStyleLivre(nom: string): string | null {
  return [...LIVRES.keys()].find((un) => un.toLowerCase() === nom.toLowerCase()) ?? null;
}

/** L'aspect d'une cellule qui prend ce style : tout ce qu'elle avait en propre disparaît. */
export function aspectDeStyleLivre(nom: string, normal: Style): Style {
  const { fond, texte, police, bords = {}, format } = LIVRES.get(nom) ?? {};
  const bordures = Object.fromEntries(
    Object.entries(bords).map(([cote, [trait, hex]]): [string, Bordure] => [cote, { trait, couleur: { hex } }]),
  );
  return {
    ...normal,
    ...(nom === 'Normal' ? {} : { styleLivre: nom }),
    ...(format === undefined ? {} : { format }),
    ...(fond === undefined ? {} : { fond: { motif: 'solid', couleur: { hex: fond }, seconde: null } }),
    police: { ...normal.police, ...police, ...(texte === undefined ? {} : { couleur: { hex: texte } }) },
    bordures: { ...normal.bordures, ...bordures },
  };
}
