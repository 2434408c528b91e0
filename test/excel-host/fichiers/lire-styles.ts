import { FORMATS_INTEGRES } from '../modele/formats-integres';
import type { AspectConditionnel } from '../modele/format-conditionnel';
import { ALIGNEMENT_NORMAL, NOIR, SANS_FOND, STYLE_NORMAL } from '../modele/style';
import type { Alignement, Bordure, Cote, Fond, Police, Style, TraitBordure } from '../modele/style';
import type { Couleurs } from './couleurs';
import { attribut, elements, enfant, enfants, estVrai, local, serialiser } from './xml';
import type { Element } from './xml';

/** Ce que dit `styles.xml` : les styles de cellule et les aspects des règles conditionnelles. */
export interface StylesLus {
  readonly cellules: readonly Style[];
  readonly aspects: readonly AspectConditionnel[];
}

const COTES: Readonly<Record<string, Cote>> = {
  left: 'gauche',
  right: 'droite',
  start: 'gauche',
  end: 'droite',
  top: 'haut',
  bottom: 'bas',
};

export function lireStyles(racine: Element, couleurs: Couleurs): StylesLus {
  const formats = new Map(FORMATS_INTEGRES);
  for (const { attributs } of enfants(enfant(racine, 'numFmts'), 'numFmt'))
    formats.set(Number(attributs['numFmtId']), attributs['formatCode'] ?? 'General');
  const polices = enfants(enfant(racine, 'fonts'), 'font').map((un) => lirePolice(un, couleurs));
  const fonds = enfants(enfant(racine, 'fills'), 'fill').map((un) => lireFond(un, couleurs));
  const bordures = enfants(enfant(racine, 'borders'), 'border').map((un) => lireBordures(un, couleurs));
  const cellules = enfants(enfant(racine, 'cellXfs'), 'xf').map((xf, rang): Style => {
    const protection = enfant(xf, 'protection');
    return {
      rang,
      styleNomme: Number(attribut(xf, 'xfId') ?? 0),
      format: formats.get(Number(attribut(xf, 'numFmtId') ?? 0)) ?? 'General',
      police: polices[Number(attribut(xf, 'fontId') ?? 0)] ?? STYLE_NORMAL.police,
      fond: fonds[Number(attribut(xf, 'fillId') ?? 0)] ?? SANS_FOND,
      bordures: bordures[Number(attribut(xf, 'borderId') ?? 0)] ?? {},
      alignement: lireAlignement(enfant(xf, 'alignment')),
      apostrophe: estVrai(attribut(xf, 'quotePrefix')),
      verrouillee: !['0', 'false'].includes(attribut(protection, 'locked') ?? '1'),
      masquee: estVrai(attribut(protection, 'hidden')),
    };
  });
  const aspects = enfants(enfant(racine, 'dxfs'), 'dxf').map((un) => lireAspect(un, couleurs));
  return { cellules: cellules.length > 0 ? cellules : [STYLE_NORMAL], aspects };
}

function lirePolice(font: Element, couleurs: Couleurs): Police {
  const famille = Object.fromEntries(
    ['condense', 'extend', 'outline', 'shadow', 'family', 'charset', 'scheme'].flatMap((nom) =>
      enfant(font, nom) === undefined ? [] : [[nom, attribut(enfant(font, nom), 'val') ?? '1']],
    ),
  );
  const souligne = enfant(font, 'u');
  const position = attribut(enfant(font, 'vertAlign'), 'val');
  return {
    nom: attribut(enfant(font, 'name'), 'val') ?? STYLE_NORMAL.police.nom,
    taille: Number(attribut(enfant(font, 'sz'), 'val') ?? 11),
    gras: present(font, 'b'),
    italique: present(font, 'i'),
    souligne: souligne === undefined ? 'none' : ((attribut(souligne, 'val') ?? 'single') as Police['souligne']),
    barre: present(font, 'strike'),
    couleur: couleurs.lire(enfant(font, 'color')) ?? NOIR,
    ...(position === undefined ? {} : { position }),
    ...(Object.keys(famille).length === 0 ? {} : { famille }),
  };
}

function present(parent: Element, nom: string): boolean {
  const un = enfant(parent, nom);
  return un !== undefined && !['0', 'false'].includes(attribut(un, 'val') ?? '1');
}

function lireFond(fill: Element, couleurs: Couleurs): Fond {
  const motif = enfant(fill, 'patternFill');
  if (motif === undefined)
    return { motif: 'gradient', couleur: couleurs.lire(premiereCouleur(fill)), seconde: null, brut: serialiser(fill) };
  return {
    motif: attribut(motif, 'patternType') ?? 'none',
    couleur: couleurs.lire(enfant(motif, 'fgColor')),
    seconde: couleurs.lire(enfant(motif, 'bgColor')),
  };
}

function premiereCouleur(parent: Element): Element | undefined {
  for (const un of elements(parent)) {
    const trouvee = local(un.nom) === 'color' ? un : premiereCouleur(un);
    if (trouvee !== undefined) return trouvee;
  }
  return undefined;
}

function lireBordures(border: Element, couleurs: Couleurs): Partial<Record<Cote, Bordure>> {
  const bordures: Partial<Record<Cote, Bordure>> = {};
  for (const un of elements(border)) {
    const trait = attribut(un, 'style');
    if (trait === undefined || trait === 'none') continue;
    const bordure: Bordure = { trait: trait as TraitBordure, couleur: couleurs.lire(enfant(un, 'color')) };
    const cote = COTES[local(un.nom)];
    if (cote !== undefined) bordures[cote] = bordure;
    if (local(un.nom) === 'diagonal' && estVrai(attribut(border, 'diagonalUp'))) bordures.diagonaleHaute = bordure;
    if (local(un.nom) === 'diagonal' && estVrai(attribut(border, 'diagonalDown'))) bordures.diagonaleBasse = bordure;
  }
  return bordures;
}

function lireAlignement(alignment: Element | undefined): Alignement {
  if (alignment === undefined) return ALIGNEMENT_NORMAL;
  return {
    horizontal: (attribut(alignment, 'horizontal') ?? 'general') as Alignement['horizontal'],
    vertical: (attribut(alignment, 'vertical') ?? 'bottom') as Alignement['vertical'],
    retourLigne: estVrai(attribut(alignment, 'wrapText')),
    retrait: Number(attribut(alignment, 'indent') ?? 0),
    rotation: Number(attribut(alignment, 'textRotation') ?? 0),
    ajuste: estVrai(attribut(alignment, 'shrinkToFit')),
    sensLecture: Number(attribut(alignment, 'readingOrder') ?? 0),
  };
}

/** Un aspect conditionnel. Son fond plein est écrit dans `bgColor`, avec ou sans motif. */
export function lireAspect(dxf: Element, couleurs: Couleurs): AspectConditionnel {
  const police = enfant(dxf, 'font');
  const motif = enfant(enfant(dxf, 'fill'), 'patternFill');
  const fond = couleurs.lire(enfant(motif, 'bgColor')) ?? couleurs.lire(enfant(motif, 'fgColor'));
  const couleurTexte = couleurs.lire(enfant(police, 'color'));
  const format = attribut(enfant(dxf, 'numFmt'), 'formatCode');
  const bordures =
    enfant(dxf, 'border') === undefined ? undefined : lireBordures(enfant(dxf, 'border') ?? dxf, couleurs);
  return {
    ...(fond === null ? {} : { fond }),
    ...(couleurTexte === null ? {} : { couleurTexte }),
    ...(police !== undefined && enfant(police, 'b') !== undefined ? { gras: present(police, 'b') } : {}),
    ...(police !== undefined && enfant(police, 'i') !== undefined ? { italique: present(police, 'i') } : {}),
    ...(police !== undefined && enfant(police, 'u') !== undefined
      ? { souligne: soulignement(attribut(enfant(police, 'u'), 'val')) }
      : {}),
    ...(police !== undefined && enfant(police, 'strike') !== undefined ? { barre: present(police, 'strike') } : {}),
    ...(bordures === undefined ? {} : { bordures }),
    ...(format === undefined ? {} : { format }),
  };
}

function soulignement(val: string | undefined): 'none' | 'single' | 'double' {
  return val === 'none' ? 'none' : val?.startsWith('double') === true ? 'double' : 'single';
}
