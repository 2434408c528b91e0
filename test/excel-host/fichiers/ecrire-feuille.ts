import { ecrireAdresse } from '../modele/adresse';
import type { Feuille } from '../modele/feuille';
import type { Couleurs } from './couleurs';
import { ecrireDonnees } from './ecrire-cellules-xml';
import { elementFormatsConditionnels } from './ecrire-regles';
import { elementValidations } from './ecrire-validations';
import { elementExtensions } from './regles-etendues';
import type { EcrivainStyles } from './ecrire-styles';
import { ecrireFiltre } from './filtre-xml';
import { separerDonnees } from './lire-feuille';
import { lireValidations } from './lire-regles';
import { elementsMiseEnPage } from './mise-en-page-xml';
import { elementsSauts, formatDesCellules } from './sauts-de-page-xml';
import { ENTETE_XML, analyser, attribut, el, enfant, enfants, local, prefixer, serialiser } from './xml';
import type { Element } from './xml';
import { sqref } from './zones-xml';

/** L'ordre que le schéma impose aux enfants de `<worksheet>`. */
const ORDRE = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'drawingHF',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];
const ESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Marque la place des cellules pendant que le squelette est un arbre. */
const PLACE = '\uE000DONNEES\uE000';

/** Ce qu'il faut savoir de plus pour écrire une feuille. */
export interface Voisinage {
  readonly styles: EcrivainStyles;
  readonly couleurs: Couleurs;
  readonly active: boolean;
  /** Identifiant de relation du dessin, s'il y en a un. */
  readonly dessin: string | null;
  readonly proprietes: Element | null;
  /** `undefined` : les liens n'ont pas changé. */
  readonly liens: Element | null | undefined;
  readonly tableaux: Element | null;
}

/** Récrit une feuille : ce que le modèle connaît est remplacé à sa place, le reste de l'ancienne partie est gardé. */
export function ecrireFeuille(feuille: Feuille, ancien: string | null, voisinage: Voisinage): string {
  const racine = analyser(
    separerDonnees(ancien ?? `<worksheet xmlns="${ESPACE}"><sheetData></sheetData></worksheet>`).squelette,
  );
  racine.attributs['xmlns:r'] ??= RELATIONS;
  const prefixe = racine.nom.slice(0, racine.nom.indexOf(':') + 1);
  const remplacer = (nom: string, nouveaux: readonly (Element | null)[]): void => {
    placer(
      racine,
      nom,
      nouveaux.filter((un) => un !== null),
      prefixe,
    );
  };

  remplacer('sheetPr', [proprietesDeFeuille(feuille, racine, voisinage.couleurs)]);
  const etendue = feuille.etendue();
  remplacer('dimension', [el('dimension', { ref: etendue === null ? 'A1' : ecrireAdresse(etendue) })]);
  remplacer('sheetViews', [vues(feuille, racine, voisinage.active)]);
  remplacer('sheetFormatPr', [formatDesCellules(feuille, enfant(racine, 'sheetFormatPr'))]);
  remplacer('cols', [colonnes(feuille, voisinage.styles)]);
  remplacer('sheetData', [el('sheetData', {}, [PLACE])]);
  remplacer('sheetProtection', [
    feuille.protection === null ? null : el('sheetProtection', { sheet: 1, ...feuille.protection.attributs }),
  ]);
  const { filtre } = feuille;
  remplacer('autoFilter', [
    filtre === null
      ? null
      : ecrireFiltre(filtre, enfant(racine, 'autoFilter'), (aspect) => voisinage.styles.aspect(aspect)),
  ]);
  remplacer('mergeCells', [
    feuille.fusions.length === 0
      ? null
      : el(
          'mergeCells',
          { count: feuille.fusions.length },
          feuille.fusions.map((fusion) => el('mergeCell', { ref: ecrireAdresse(fusion) })),
        ),
  ]);
  remplacer('conditionalFormatting', elementFormatsConditionnels(feuille, voisinage.styles, racine));
  const validationsIntactes = JSON.stringify(lireValidations(racine)) === JSON.stringify(feuille.validations);
  if (!validationsIntactes)
    remplacer('dataValidations', [elementValidations(feuille, enfant(racine, 'dataValidations'))]);
  remplacer('extLst', [elementExtensions(feuille, racine, validationsIntactes)]);
  if (feuille.miseEnPage.modifiee || ancien === null) {
    for (const [nom, element] of Object.entries(elementsMiseEnPage(feuille.miseEnPage, racine)))
      remplacer(nom, [element]);
  }
  if (voisinage.liens !== undefined) remplacer('hyperlinks', [voisinage.liens]);
  for (const [nom, element] of elementsSauts(feuille)) remplacer(nom, [element]);
  remplacer('customProperties', [voisinage.proprietes]);
  remplacer('tableParts', [voisinage.tableaux]);
  remplacer('drawing', [voisinage.dessin === null ? null : el('drawing', { 'r:id': voisinage.dessin })]);
  const donnees = ecrireDonnees(feuille, (style) => voisinage.styles.rang(style));
  return (
    ENTETE_XML +
    serialiser(racine).replace(PLACE, () =>
      prefixe === '' ? donnees : donnees.replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/gu, `<$1${prefixe}$2`),
    )
  );
}

/** Remplace tous les enfants de ce nom, à leur place ou à celle que veut le schéma. */
function placer(racine: Element, nom: string, nouveaux: readonly Element[], prefixe: string): void {
  const rang = racine.enfants.findIndex((un) => typeof un !== 'string' && local(un.nom) === nom);
  racine.enfants = racine.enfants.filter((un) => typeof un === 'string' || local(un.nom) !== nom);
  const suivant = racine.enfants.findIndex(
    (un) => typeof un !== 'string' && ORDRE.indexOf(local(un.nom)) > ORDRE.indexOf(nom),
  );
  const place = rang >= 0 ? rang : suivant < 0 ? racine.enfants.length : suivant;
  racine.enfants.splice(place, 0, ...nouveaux.map((un) => prefixer(un, prefixe)));
}

function proprietesDeFeuille(feuille: Feuille, racine: Element, couleurs: Couleurs): Element | null {
  const ancien = enfant(racine, 'sheetPr') ?? el('sheetPr');
  const ajuste = feuille.miseEnPage.ajustement !== null;
  const autres = ancien.enfants.filter(
    (un) => typeof un === 'string' || !['tabColor', 'pageSetUpPr'].includes(local(un.nom)),
  );
  const page = enfant(ancien, 'pageSetUpPr')?.attributs ?? {};
  const { fitToPage: _ancien, ...autresPage } = page;
  const couleur = enfant(ancien, 'tabColor');
  const onglet =
    feuille.couleurOnglet === ''
      ? null
      : couleur !== undefined && couleurs.lire(couleur)?.hex === feuille.couleurOnglet
        ? couleur
        : el('tabColor', { rgb: `FF${feuille.couleurOnglet.slice(1)}` });
  const reglages =
    ajuste || Object.keys(autresPage).length > 0 || enfant(ancien, 'pageSetUpPr') !== undefined
      ? el('pageSetUpPr', { ...autresPage, fitToPage: ajuste ? 1 : undefined })
      : null;
  const nouveau = el('sheetPr', ancien.attributs, [onglet, ...autres, reglages]);
  return nouveau.enfants.length === 0 && Object.keys(nouveau.attributs).length === 0 ? null : nouveau;
}

function vues(feuille: Feuille, racine: Element, active: boolean): Element {
  const ancien = enfant(racine, 'sheetViews') ?? el('sheetViews', {}, [el('sheetView', { workbookViewId: 0 })]);
  const vue = enfant(ancien, 'sheetView') ?? el('sheetView', { workbookViewId: 0 });
  const { showGridLines: _g, showRowColHeaders: _t, tabSelected: _s, ...attributs } = vue.attributs;
  const { lignes, colonnes: fixes } = feuille.volets;
  const panneau = lignes > 0 && fixes > 0 ? 'bottomRight' : lignes > 0 ? 'bottomLeft' : fixes > 0 ? 'topRight' : null;
  const volet = enfant(vue, 'pane');
  const fige = attribut(volet, 'state')?.startsWith('frozen') === true;
  const place = (nom: string): number => (fige ? Number(attribut(volet, nom) ?? 0) : 0);
  // Une fenêtre fractionnée sans être figée reste comme elle est.
  const memeVolet = volet !== undefined && place('ySplit') === lignes && place('xSplit') === fixes;
  const nouveauVolet = memeVolet
    ? volet
    : panneau === null
      ? null
      : el('pane', {
          xSplit: fixes > 0 ? fixes : undefined,
          ySplit: lignes > 0 ? lignes : undefined,
          topLeftCell: ecrireAdresse({ haut: lignes + 1, gauche: fixes + 1, bas: lignes + 1, droite: fixes + 1 }),
          activePane: panneau,
          state: 'frozen',
        });
  const actif = memeVolet ? attribut(volet, 'activePane') : (panneau ?? undefined);
  const { haut, gauche } = feuille.selection;
  const selection = el('selection', {
    pane: actif,
    activeCell: ecrireAdresse({ haut, gauche, bas: haut, droite: gauche }),
    sqref: sqref([feuille.selection]),
  });
  const autres = memeVolet ? enfants(vue, 'selection').filter((un) => attribut(un, 'pane') !== actif) : [];
  const reste = vue.enfants.filter((un) => typeof un === 'string' || !['pane', 'selection'].includes(local(un.nom)));
  const nouvelle = el(
    'sheetView',
    {
      showGridLines: feuille.quadrillage ? undefined : 0,
      showRowColHeaders: feuille.enTetes ? undefined : 0,
      tabSelected: active ? 1 : undefined,
      ...attributs,
    },
    [nouveauVolet, ...autres, selection, ...reste],
  );
  return {
    ...ancien,
    enfants: ancien.enfants
      .map((un) => (un === vue ? nouvelle : un))
      .concat(ancien.enfants.includes(vue) ? [] : [nouvelle]),
  };
}

function colonnes(feuille: Feuille, styles: EcrivainStyles): Element | null {
  const lignes = feuille.colonnes.tous().map(({ de, a, proprietes }) =>
    el('col', {
      min: de,
      max: a,
      width: proprietes.taille ?? feuille.largeurParDefaut ?? 9.140625,
      style: proprietes.style === null ? undefined : styles.rang(proprietes.style),
      hidden: proprietes.masquee ? 1 : undefined,
      customWidth: proprietes.taille === null || proprietes.taille === proprietes.automatique ? undefined : 1,
      ...proprietes.attributs,
    }),
  );
  return lignes.length === 0 ? null : el('cols', {}, lignes);
}
