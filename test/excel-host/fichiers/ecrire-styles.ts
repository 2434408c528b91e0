import { rangDuFormat } from '../modele/formats-integres';
import type { AspectConditionnel } from '../modele/format-conditionnel';
import { ALIGNEMENT_NORMAL } from '../modele/style';
import type { Bordure, Cote, Couleur, Fond, Police, Style } from '../modele/style';
import { analyser, attribut, document, el, elements, enfant, enfants, local, prefixer, serialiser } from './xml';
import type { Element } from './xml';

const ORDRE = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Complète `styles.xml` des styles nés depuis l'ouverture ; ce qui y était ne bouge pas. */
export class EcrivainStyles {
  private readonly racine: Element;
  private readonly prefixe: string;
  private readonly rangs = new Map<Style, number>();
  private change = false;

  constructor(texte: string) {
    this.racine = analyser(texte);
    this.prefixe = this.racine.nom.slice(0, this.racine.nom.indexOf(':') + 1);
  }

  /** Le rang d'un style dans `cellXfs`. */
  rang(style: Style): number {
    if (style.rang !== null) return style.rang;
    const connu = this.rangs.get(style);
    if (connu !== undefined) return connu;
    const xf = el(
      'xf',
      {
        numFmtId: this.format(style.format),
        fontId: this.ajouter('fonts', police(style.police)),
        fillId: this.ajouter('fills', fond(style.fond)),
        borderId: this.ajouter('borders', bordures(style.bordures)),
        xfId: style.styleNomme,
        applyNumberFormat: 1,
        applyFont: 1,
        applyFill: 1,
        applyBorder: 1,
        applyAlignment: 1,
        quotePrefix: style.apostrophe ? 1 : undefined,
        applyProtection: style.verrouillee && !style.masquee ? undefined : 1,
      },
      [
        alignement(style),
        style.verrouillee && !style.masquee
          ? null
          : el('protection', { locked: style.verrouillee ? 1 : 0, hidden: style.masquee ? 1 : 0 }),
      ],
    );
    const rang = this.ajouter('cellXfs', xf);
    this.rangs.set(style, rang);
    return rang;
  }

  /** Le rang d'un aspect conditionnel dans `dxfs`. */
  aspect(aspect: AspectConditionnel): number {
    const fontes = [
      aspect.gras === undefined ? null : el('b', aspect.gras ? {} : { val: 0 }),
      aspect.italique === undefined ? null : el('i', aspect.italique ? {} : { val: 0 }),
      aspect.barre === undefined ? null : el('strike', aspect.barre ? {} : { val: 0 }),
      aspect.souligne === undefined ? null : el('u', aspect.souligne === 'single' ? {} : { val: aspect.souligne }),
      aspect.couleurTexte === undefined ? null : couleur('color', aspect.couleurTexte),
    ];
    const dxf = el('dxf', {}, [
      fontes.some((un) => un !== null) ? el('font', {}, fontes) : null,
      aspect.format === undefined
        ? null
        : el('numFmt', { numFmtId: this.format(aspect.format), formatCode: aspect.format }),
      aspect.fond === undefined
        ? null
        : el('fill', {}, [
            el('patternFill', { patternType: 'solid' }, [
              couleur('fgColor', aspect.fond),
              couleur('bgColor', aspect.fond),
            ]),
          ]),
      aspect.bordures === undefined ? null : bordures(aspect.bordures),
    ]);
    return this.ajouter('dxfs', dxf);
  }

  /** Le texte complété, ou `null` si rien n'a été ajouté. */
  texte(): string | null {
    return this.change ? document(this.racine) : null;
  }

  private format(code: string): number {
    const integre = rangDuFormat(code);
    if (integre !== null) return integre;
    const formats = this.groupe('numFmts');
    const connu = enfants(formats, 'numFmt').find((un) => attribut(un, 'formatCode') === code);
    if (connu !== undefined) return Number(attribut(connu, 'numFmtId'));
    const rang = Math.max(163, ...enfants(formats, 'numFmt').map((un) => Number(attribut(un, 'numFmtId')))) + 1;
    this.ajouter('numFmts', el('numFmt', { numFmtId: rang, formatCode: code }));
    return rang;
  }

  /** Ajoute un élément au groupe s'il n'y est pas, et rend son rang. */
  private ajouter(nom: string, nouveau: Element): number {
    const groupe = this.groupe(nom);
    const element = prefixer(nouveau, this.prefixe);
    const texte = serialiser(element);
    const rang = elements(groupe).findIndex((un) => serialiser(un) === texte);
    if (rang >= 0) return rang;
    groupe.enfants.push(element);
    groupe.attributs['count'] = String(elements(groupe).length);
    this.change = true;
    return elements(groupe).length - 1;
  }

  private groupe(nom: string): Element {
    const connu = enfant(this.racine, nom);
    if (connu !== undefined) return connu;
    const neuf = el(`${this.prefixe}${nom}`, { count: 0 });
    const suivant = this.racine.enfants.findIndex(
      (un) => typeof un !== 'string' && ORDRE.indexOf(local(un.nom)) > ORDRE.indexOf(nom),
    );
    this.racine.enfants.splice(suivant < 0 ? this.racine.enfants.length : suivant, 0, neuf);
    return neuf;
  }
}

function couleur(nom: string, { hex, brut }: Couleur): Element {
  return el(nom, brut ?? { rgb: `FF${hex.slice(1)}` });
}

function police(p: Police): Element {
  const gardes = (...noms: readonly string[]): (Element | null)[] =>
    noms.map((nom) => (p.famille?.[nom] === undefined ? null : el(nom, { val: p.famille[nom] })));
  return el('font', {}, [
    p.gras ? el('b') : null,
    p.italique ? el('i') : null,
    p.barre ? el('strike') : null,
    ...gardes('condense', 'extend', 'outline', 'shadow'),
    p.souligne === 'none' ? null : el('u', p.souligne === 'single' ? {} : { val: p.souligne }),
    p.position === undefined ? null : el('vertAlign', { val: p.position }),
    el('sz', { val: p.taille }),
    couleur('color', p.couleur),
    el('name', { val: p.nom }),
    ...gardes('family', 'charset', 'scheme'),
  ]);
}

function fond({ motif, couleur: avant, seconde, brut }: Fond): Element {
  if (brut !== undefined) return analyser(brut);
  return el('fill', {}, [
    el('patternFill', { patternType: motif }, [
      avant === null ? null : couleur('fgColor', avant),
      seconde === null ? (motif === 'solid' ? el('bgColor', { indexed: 64 }) : null) : couleur('bgColor', seconde),
    ]),
  ]);
}

function bordures(b: Readonly<Partial<Record<Cote, Bordure>>>): Element {
  const cote = (nom: string, bordure: Bordure | undefined): Element =>
    bordure === undefined
      ? el(nom)
      : el(nom, { style: bordure.trait }, [bordure.couleur === null ? null : couleur('color', bordure.couleur)]);
  const diagonale = b.diagonaleHaute ?? b.diagonaleBasse;
  return el(
    'border',
    {
      diagonalUp: b.diagonaleHaute === undefined ? undefined : 1,
      diagonalDown: b.diagonaleBasse === undefined ? undefined : 1,
    },
    [
      cote('left', b.gauche),
      cote('right', b.droite),
      cote('top', b.haut),
      cote('bottom', b.bas),
      cote('diagonal', diagonale),
    ],
  );
}

function alignement({ alignement: a }: Style): Element | null {
  if (JSON.stringify(a) === JSON.stringify(ALIGNEMENT_NORMAL)) return null;
  return el('alignment', {
    horizontal: a.horizontal === 'general' ? undefined : a.horizontal,
    vertical: a.vertical === 'bottom' ? undefined : a.vertical,
    textRotation: a.rotation === 0 ? undefined : a.rotation,
    wrapText: a.retourLigne ? 1 : undefined,
    indent: a.retrait === 0 ? undefined : a.retrait,
    shrinkToFit: a.ajuste ? 1 : undefined,
    readingOrder: a.sensLecture === 0 ? undefined : a.sensLecture,
  });
}
