import type { ClasseurHote } from '../modele/classeur-hote';
import type { Feuille } from '../modele/feuille';
import { formuleEcrite } from './fonctions-futures';
import { ordreDesOnglets } from './onglets-du-classeur';
import type { Onglet } from './onglets-du-classeur';
import { attribut, el, enfant, estVrai, local } from './xml';
import type { Element } from './xml';

/** Le mode de calcul tel que le fichier l'écrit ; `null` : l'ordinaire. */
const MODES_CALCUL = { Automatic: null, AutomaticExceptTables: 'autoNoTable', Manual: 'manual' } as const;
const ETATS = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** L'ordre que le schéma impose aux enfants de `<workbook>`. */
const ORDRE = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** Met à jour la partie principale : onglets, noms, protection de la structure, onglet actif et mode de calcul. */
export function ecrireRacine(
  classeur: ClasseurHote,
  racine: Element,
  anciens: readonly Onglet[],
  relations: ReadonlyMap<Feuille, string>,
): Element {
  const p = racine.nom.slice(0, racine.nom.indexOf(':') + 1);
  const r = prefixeDesRelations(racine);
  const ordre = ordreDesOnglets(classeur, anciens);
  remplacer(racine, 'sheets', el(`${p}sheets`, {}, onglets(ordre, anciens, relations, p, r)));
  const noms = nomsDefinis(classeur, ordre, anciens, p);
  remplacer(racine, 'definedNames', noms.length === 0 ? null : el(`${p}definedNames`, {}, noms));
  const protection = enfant(racine, 'workbookProtection');
  if (estVrai(attribut(protection, 'lockStructure')) !== classeur.structureProtegee)
    remplacer(
      racine,
      'workbookProtection',
      classeur.structureProtegee
        ? el(`${p}workbookProtection`, { workbookPassword: classeur.empreinteStructure ?? undefined, lockStructure: 1 })
        : null,
    );
  ecrireVue(classeur, racine, ordre, p);
  const calcul = enfant(racine, 'calcPr') ?? el(`${p}calcPr`);
  const { calcMode: _, ...attributsCalcul } = calcul.attributs;
  const mode = MODES_CALCUL[classeur.modeCalcul];
  remplacer(racine, 'calcPr', {
    ...calcul,
    attributs: { ...attributsCalcul, ...(mode === null ? {} : { calcMode: mode }), fullCalcOnLoad: '1' },
  });
  return racine;
}

/** Le préfixe des relations, déclaré s'il ne l'est pas. */
function prefixeDesRelations(racine: Element): string {
  const declare = Object.entries(racine.attributs).find(
    ([nom, valeur]) => nom.startsWith('xmlns:') && /officeDocument\/(?:2006\/)?relationships$/u.test(valeur),
  )?.[0];
  if (declare !== undefined) return declare.slice('xmlns:'.length);
  racine.attributs['xmlns:r'] = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return 'r';
}

function onglets(
  ordre: readonly (Feuille | Onglet)[],
  anciens: readonly Onglet[],
  relations: ReadonlyMap<Feuille, string>,
  p: string,
  r: string,
): Element[] {
  let prochain = Math.max(0, ...anciens.map(({ element }) => Number(element.attributs['sheetId'] ?? 0)));
  return ordre.map((onglet) => {
    if ('element' in onglet) return onglet.element;
    const id = relations.get(onglet) ?? '';
    const ancien = anciens.find(({ relation }) => relation === id)?.element;
    const { state: _etat, ...gardes } = ancien?.attributs ?? {};
    return el(`${p}sheet`, {
      ...gardes,
      name: onglet.nom,
      sheetId: ancien?.attributs['sheetId'] ?? (prochain += 1),
      state: ETATS[onglet.visibilite],
      [`${r}:id`]: id,
    });
  });
}

function nomsDefinis(
  classeur: ClasseurHote,
  ordre: readonly (Feuille | Onglet)[],
  anciens: readonly Onglet[],
  p: string,
): Element[] {
  return classeur.noms.map((nom) => {
    const { localSheetId: chezEtranger, ...attributs } = nom.attributs;
    const etranger = chezEtranger === undefined ? undefined : anciens[Number(chezEtranger)];
    const onglet = nom.feuille ?? etranger;
    return el(
      `${p}definedName`,
      {
        name: nom.nom,
        localSheetId: onglet === undefined ? undefined : ordre.indexOf(onglet),
        hidden: nom.visible ? undefined : 1,
        comment: nom.commentaire === '' ? undefined : nom.commentaire,
        ...attributs,
      },
      [formuleEcrite(nom.formule)],
    );
  });
}

/** L'onglet actif, et le premier onglet montré s'il n'existe plus. */
function ecrireVue(classeur: ClasseurHote, racine: Element, ordre: readonly (Feuille | Onglet)[], p: string): void {
  const { etrangereDevant, feuilleActive } = classeur;
  const rang =
    etrangereDevant === null
      ? ordre.indexOf(feuilleActive)
      : ordre.findIndex(({ partie }) => partie === etrangereDevant);
  const vue = enfant(enfant(racine, 'bookViews'), 'workbookView');
  if (vue === undefined) {
    if (rang > 0)
      remplacer(racine, 'bookViews', el(`${p}bookViews`, {}, [el(`${p}workbookView`, { activeTab: rang })]));
    return;
  }
  if (Number(vue.attributs['activeTab'] ?? 0) !== rang) vue.attributs['activeTab'] = String(rang);
  if (Number(vue.attributs['firstSheet'] ?? 0) >= ordre.length) vue.attributs['firstSheet'] = '0';
}

function remplacer(racine: Element, nom: string, nouveau: Element | null): void {
  const rang = racine.enfants.findIndex((un) => typeof un !== 'string' && local(un.nom) === nom);
  racine.enfants = racine.enfants.filter((un) => typeof un === 'string' || local(un.nom) !== nom);
  if (nouveau === null) return;
  const suivant = racine.enfants.findIndex(
    (un) => typeof un !== 'string' && ORDRE.indexOf(local(un.nom)) > ORDRE.indexOf(nom),
  );
  racine.enfants.splice(rang >= 0 ? rang : suivant < 0 ? racine.enfants.length : suivant, 0, nouveau);
}
