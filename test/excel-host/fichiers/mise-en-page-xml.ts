import type { MiseEnPage, TroisCases } from '../modele/mise-en-page';
import { attribut, el, enfant, estVrai, texteDe } from './xml';
import type { Element } from './xml';

const POUCE = 72;

export function lireMiseEnPage(page: MiseEnPage, racine: Element): void {
  const marges = enfant(racine, 'pageMargins');
  const marge = (nom: string, defaut: number): number => {
    const pouces = attribut(marges, nom);
    return pouces === undefined ? defaut : Math.round(Number(pouces) * POUCE * 1e6) / 1e6;
  };
  const { marges: m } = page;
  page.marges = {
    gauche: marge('left', m.gauche),
    droite: marge('right', m.droite),
    haut: marge('top', m.haut),
    bas: marge('bottom', m.bas),
    entete: marge('header', m.entete),
    pied: marge('footer', m.pied),
  };
  const reglages = enfant(racine, 'pageSetup');
  page.orientation = attribut(reglages, 'orientation') === 'landscape' ? 'landscape' : 'portrait';
  page.papier = Number(attribut(reglages, 'paperSize') ?? 9);
  page.echelle = Number(attribut(reglages, 'scale') ?? 100);
  page.noirEtBlanc = estVrai(attribut(reglages, 'blackAndWhite'));
  const ajuste = estVrai(attribut(enfant(enfant(racine, 'sheetPr'), 'pageSetUpPr'), 'fitToPage'));
  page.ajustement = ajuste
    ? {
        largeur: Number(attribut(reglages, 'fitToWidth') ?? 1),
        hauteur: Number(attribut(reglages, 'fitToHeight') ?? 1),
      }
    : null;
  const options = enfant(racine, 'printOptions');
  page.centreHorizontal = estVrai(attribut(options, 'horizontalCentered'));
  page.centreVertical = estVrai(attribut(options, 'verticalCentered'));
  page.quadrillage = estVrai(attribut(options, 'gridLines'));
  page.titresDeGrille = estVrai(attribut(options, 'headings'));
  page.brouillon = estVrai(attribut(reglages, 'draft'));
  const premier = attribut(reglages, 'firstPageNumber');
  page.premierNumero =
    premier !== undefined && estVrai(attribut(reglages, 'useFirstPageNumber')) ? Number(premier) : null;
  page.commentaires = motConnu(attribut(reglages, 'cellComments'), ['none', 'atEnd', 'asDisplayed']);
  page.erreurs = motConnu(attribut(reglages, 'errors'), ['displayed', 'blank', 'dash', 'NA']);
  page.ordre = motConnu(attribut(reglages, 'pageOrder'), ['downThenOver', 'overThenDown']);
  const textes = enfant(racine, 'headerFooter');
  page.entete = decouper(texteDe(enfant(textes, 'oddHeader')));
  page.pied = decouper(texteDe(enfant(textes, 'oddFooter')));
  page.premierePage = {
    entete: decouper(texteDe(enfant(textes, 'firstHeader'))),
    pied: decouper(texteDe(enfant(textes, 'firstFooter'))),
  };
  page.pagesPaires = {
    entete: decouper(texteDe(enfant(textes, 'evenHeader'))),
    pied: decouper(texteDe(enfant(textes, 'evenFooter'))),
  };
  page.premiereDifferente = estVrai(attribut(textes, 'differentFirst'));
  page.pairesDifferentes = estVrai(attribut(textes, 'differentOddEven'));
  page.echelleDeFeuille = attribut(textes, 'scaleWithDoc') !== '0';
  page.margesDeFeuille = attribut(textes, 'alignWithMargins') !== '0';
}

/** Le mot lu s'il est de la liste, sinon le premier. */
function motConnu<T extends string>(lu: string | undefined, mots: readonly [T, ...T[]]): T {
  return mots.find((mot) => mot === lu) ?? mots[0];
}

/** Les éléments d'impression d'une feuille, d'après le modèle ; ce que le modèle ignore des anciens est gardé. */
export function elementsMiseEnPage(
  page: MiseEnPage,
  racine: Element,
): Record<'printOptions' | 'pageMargins' | 'pageSetup' | 'headerFooter', Element | null> {
  const pouces = (points: number): number => Math.round((points / POUCE) * 1e6) / 1e6;
  const { marges: m } = page;
  const anciens = { ...attributsDe(racine, 'pageSetup') };
  for (const nom of GERES) Reflect.deleteProperty(anciens, nom);
  const options = {
    horizontalCentered: page.centreHorizontal ? 1 : undefined,
    verticalCentered: page.centreVertical ? 1 : undefined,
    headings: page.titresDeGrille ? 1 : undefined,
    gridLines: page.quadrillage ? 1 : undefined,
  };
  return {
    printOptions: Object.values(options).every((valeur) => valeur === undefined) ? null : el('printOptions', options),
    pageMargins: el('pageMargins', {
      left: pouces(m.gauche),
      right: pouces(m.droite),
      top: pouces(m.haut),
      bottom: pouces(m.bas),
      header: pouces(m.entete),
      footer: pouces(m.pied),
    }),
    pageSetup: el('pageSetup', {
      ...anciens,
      paperSize: page.papier,
      scale: page.ajustement === null && page.echelle !== 100 ? page.echelle : undefined,
      fitToWidth: page.ajustement === null ? undefined : page.ajustement.largeur,
      fitToHeight: page.ajustement === null ? undefined : page.ajustement.hauteur,
      orientation: page.orientation,
      blackAndWhite: page.noirEtBlanc ? 1 : undefined,
      draft: page.brouillon ? 1 : undefined,
      cellComments: page.commentaires === 'none' ? undefined : page.commentaires,
      errors: page.erreurs === 'displayed' ? undefined : page.erreurs,
      pageOrder: page.ordre === 'downThenOver' ? undefined : page.ordre,
      firstPageNumber: page.premierNumero ?? undefined,
      useFirstPageNumber: page.premierNumero === null ? undefined : 1,
    }),
    headerFooter: entetesEtPieds(page),
  };
}

/** Les attributs de `pageSetup` que le modèle écrit ; les autres sont gardés. */
const GERES = [
  'scale',
  'fitToWidth',
  'fitToHeight',
  'blackAndWhite',
  'draft',
  'cellComments',
  'errors',
  'pageOrder',
  'firstPageNumber',
  'useFirstPageNumber',
];

function entetesEtPieds(page: MiseEnPage): Element | null {
  const textes = (
    [
      ['oddHeader', page.entete],
      ['oddFooter', page.pied],
      ['evenHeader', page.pagesPaires.entete],
      ['evenFooter', page.pagesPaires.pied],
      ['firstHeader', page.premierePage.entete],
      ['firstFooter', page.premierePage.pied],
    ] as const
  ).flatMap(([nom, cases]) => {
    const texte = recoller(cases);
    return texte === '' ? [] : [el(nom, {}, [texte])];
  });
  const attributs = {
    differentOddEven: page.pairesDifferentes ? 1 : undefined,
    differentFirst: page.premiereDifferente ? 1 : undefined,
    scaleWithDoc: page.echelleDeFeuille ? undefined : 0,
    alignWithMargins: page.margesDeFeuille ? undefined : 0,
  };
  return textes.length === 0 && Object.values(attributs).every((valeur) => valeur === undefined)
    ? null
    : el('headerFooter', attributs, textes);
}

function attributsDe(racine: Element, nom: string): Record<string, string> {
  return enfant(racine, nom)?.attributs ?? {};
}

/** `&L…&C…&R…` → trois cases. */
function decouper(texte: string): TroisCases {
  const cases: TroisCases = { gauche: '', centre: '', droite: '' };
  const cle = { L: 'gauche', C: 'centre', R: 'droite' } as const;
  for (const [, lettre, contenu] of `${/^&[LCR]/u.test(texte) ? '' : '&C'}${texte}`.matchAll(
    /&([LCR])((?:(?!&[LCR])[^])*)/gu,
  )) {
    if (lettre === 'L' || lettre === 'C' || lettre === 'R') cases[cle[lettre]] = contenu ?? '';
  }
  return cases;
}

function recoller({ gauche, centre, droite }: TroisCases): string {
  return (
    (gauche === '' ? '' : `&L${gauche}`) + (centre === '' ? '' : `&C${centre}`) + (droite === '' ? '' : `&R${droite}`)
  );
}
