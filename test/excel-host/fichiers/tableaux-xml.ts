import { ecrireAdresse } from '../modele/adresse';
import type { Feuille } from '../modele/feuille';
import { formuleDeColonne } from '../modele/colonnes-calculees';
import { Tableau } from '../modele/tableau';
import type { CleDeTri } from '../modele/tableau';
import { proteger } from '../modele/references-structurees';
import { ErreurCellule } from '../modele/valeur';
import { ecrireFiltre, lireFiltre } from './filtre-xml';
import type { RangDAspect } from './filtre-xml';
import { formuleEcrite } from './fonctions-futures';
import { octetsDe, texteDePartie } from './paquet';
import type { Parties } from './paquet';
import { ajouterRelation, cheminDesRelations, ecrireRelations, lireRelations } from './relations';
import { declarerType, oterPartie } from './types-contenu';
import { analyser, attribut, document, el, elements, enfant, enfants, estVrai, local, serialiser } from './xml';
import type { Element } from './xml';
import { zones } from './zones-xml';

const ESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
/** Ce que le modèle sait d'une colonne ; le reste est gardé. */
const CONNUS = new Set(['id', 'name']);

/** Lit les tableaux d'une feuille. */
export function lireTableaux(feuille: Feuille, parties: ReadonlyMap<string, Uint8Array>): void {
  if (feuille.partie === null) return;
  for (const { cible, type } of lireRelations(parties, feuille.partie)) {
    const texte = type.endsWith('/table') ? texteDePartie(parties, cible) : null;
    if (texte === null) continue;
    const tableau = lireTableau(feuille, analyser(texte), cible);
    if (tableau !== null) feuille.tableaux.push(tableau);
  }
}

function lireTableau(feuille: Feuille, racine: Element, partie: string): Tableau | null {
  const { attributs } = racine;
  const [zone] = zones(attributs['ref']);
  if (zone === undefined) return null;
  const nom = attributs['displayName'] ?? attributs['name'] ?? '';
  const tableau = new Tableau(feuille, feuille.classeur.nouvelId(), Number(attributs['id']), nom, zone, partie);
  tableau.enTetes = attributs['headerRowCount'] !== '0';
  tableau.totaux = Number(attributs['totalsRowCount'] ?? 0) > 0;
  tableau.ligneVide = estVrai(attributs['insertRow']);
  tableau.filtre = lireFiltre(enfant(racine, 'autoFilter'));
  tableau.colonnes = enfants(enfant(racine, 'tableColumns'), 'tableColumn').map((une) => ({
    id: Number(une.attributs['id']),
    nom: decoder(une.attributs['name'] ?? ''),
    attributs: Object.fromEntries(Object.entries(une.attributs).filter(([cle]) => !CONNUS.has(cle))),
    enfants: une.enfants.map((un) => (typeof un === 'string' ? '' : serialiser(un))).join(''),
  }));
  const style = enfant(racine, 'tableStyleInfo');
  tableau.options = {
    style: attribut(style, 'name') ?? '',
    premiereColonne: estVrai(attribut(style, 'showFirstColumn')),
    derniereColonne: estVrai(attribut(style, 'showLastColumn')),
    bandesLignes: estVrai(attribut(style, 'showRowStripes')),
    bandesColonnes: estVrai(attribut(style, 'showColumnStripes')),
  };
  const tri = enfant(racine, 'sortState');
  const cles = enfants(tri, 'sortCondition').flatMap((une): CleDeTri[] => {
    const [colonne] = zones(attribut(une, 'ref'));
    if (colonne === undefined || attribut(une, 'sortBy') !== undefined) return [];
    return [
      {
        key: colonne.gauche - zone.gauche,
        ascending: !estVrai(attribut(une, 'descending')),
        sortOn: 'Value',
        dataOption: 'Normal',
      },
    ];
  });
  if (cles.length > 0) tableau.tri = { cles, casse: estVrai(attribut(tri, 'caseSensitive')), methode: 'PinYin' };
  tableau.modifie = false;
  return tableau;
}

const decoder = (nom: string): string =>
  nom.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
const coder = (nom: string): string =>
  nom.replace(/[\n\r\t]/gu, (signe) => `_x${signe.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`);

/** Vrai si un tableau de la feuille est neuf, changé ou supprimé. */
export function tableauxModifies(feuille: Feuille, parties: ReadonlyMap<string, Uint8Array>): boolean {
  const anciens =
    feuille.partie === null ? [] : lireRelations(parties, feuille.partie).filter(({ type }) => type.endsWith('/table'));
  return feuille.tableaux.length !== anciens.length || feuille.tableaux.some(({ modifie }) => modifie);
}

/** Écrit les tableaux changés, ôte les disparus, et rend l'élément `tableParts` de la feuille (`null` : plus de tableau). */
export function ecrireTableaux(
  feuille: Feuille,
  partieFeuille: string,
  parties: Parties,
  aspect: RangDAspect,
): Element | null {
  const vivantes = new Set(feuille.tableaux.map(({ partie }) => partie));
  for (const { cible, type } of lireRelations(parties, partieFeuille)) {
    if (!type.endsWith('/table') || vivantes.has(cible)) continue;
    oterPartie(parties, cible, cheminDesRelations(cible));
    ecrireRelations(
      parties,
      partieFeuille,
      lireRelations(parties, partieFeuille).filter((une) => une.cible !== cible),
    );
  }
  const parts = feuille.tableaux.map((tableau) => {
    const partie = tableau.partie ?? libre(parties);
    const ancien = tableau.partie === null ? null : texteDePartie(parties, partie);
    if (ancien === null || tableau.modifie) {
      const racine = ecrireTableau(tableau, ancien === null ? null : analyser(ancien), aspect);
      parties.set(partie, octetsDe(document(racine)));
      declarerType(parties, partie, TYPE);
    }
    const id =
      lireRelations(parties, partieFeuille).find(({ cible }) => cible === partie)?.id ??
      ajouterRelation(parties, partieFeuille, 'table', partie);
    return el('tablePart', { 'r:id': id });
  });
  return parts.length === 0 ? null : el('tableParts', { count: parts.length }, parts);
}

function libre(parties: ReadonlyMap<string, Uint8Array>): string {
  let rang = 1;
  while (parties.has(`xl/tables/table${rang}.xml`)) rang += 1;
  return `xl/tables/table${rang}.xml`;
}

function ecrireTableau(tableau: Tableau, ancien: Element | null, aspect: RangDAspect): Element {
  const { zone, options, filtre } = tableau;
  const {
    headerRowCount: _h,
    totalsRowCount: _t,
    totalsRowShown: _s,
    insertRow: _i,
    ...gardes
  } = ancien?.attributs ?? {};
  const bouton = filtre === null ? null : ecrireFiltre(filtre, enfant(ancien ?? undefined, 'autoFilter'), aspect);
  return el(
    'table',
    {
      xmlns: ESPACE,
      ...gardes,
      id: tableau.numero,
      name: tableau.nom,
      displayName: tableau.nom,
      ref: ecrireAdresse(zone),
      headerRowCount: tableau.enTetes ? undefined : 0,
      insertRow: tableau.vide ? 1 : undefined,
      totalsRowCount: tableau.totaux ? 1 : undefined,
      totalsRowShown: tableau.totaux ? undefined : 0,
    },
    [
      bouton,
      elementTri(tableau),
      el(
        'tableColumns',
        { count: tableau.colonnes.length },
        tableau.colonnes.map((_, rang) => elementColonne(tableau, rang)),
      ),
      el('tableStyleInfo', {
        name: options.style === '' ? undefined : options.style,
        showFirstColumn: Number(options.premiereColonne),
        showLastColumn: Number(options.derniereColonne),
        showRowStripes: Number(options.bandesLignes),
        showColumnStripes: Number(options.bandesColonnes),
      }),
      ...elements(ancien ?? undefined).filter((un) => local(un.nom) === 'extLst'),
    ],
  );
}

function elementTri({ tri, corps }: Tableau): Element | null {
  const cles = tri?.cles.filter(({ sortOn }) => sortOn === 'Value') ?? [];
  if (tri === null || cles.length === 0) return null;
  return el(
    'sortState',
    { ref: ecrireAdresse(corps), caseSensitive: tri.casse ? 1 : undefined },
    cles.map(({ key, ascending }) =>
      el('sortCondition', {
        ref: ecrireAdresse({ ...corps, gauche: corps.gauche + key, droite: corps.gauche + key }),
        descending: ascending === false ? 1 : undefined,
      }),
    ),
  );
}

/** Le total d'une colonne se lit dans sa cellule : un texte, une fonction connue d'Excel, ou une formule. */
function elementColonne(tableau: Tableau, rang: number): Element {
  const colonne = tableau.colonnes[rang];
  const total = tableau.total;
  const { totalsRowFunction: _f, totalsRowLabel: _l, ...gardes } = colonne?.attributs ?? {};
  const calculee = formuleDeColonne(tableau, tableau.zone.gauche + rang);
  const remplaces = ['totalsRowFormula', ...(calculee === null ? [] : ['calculatedColumnFormula'])];
  const enfantsGardes = elements(analyser(`<r>${colonne?.enfants ?? ''}</r>`)).filter(
    (un) => !remplaces.includes(local(un.nom)),
  );
  const cellule = total === null ? undefined : tableau.feuille.lire(total.haut, total.gauche + rang);
  const formule = cellule?.formule ?? null;
  const fonction = formule === null ? undefined : fonctionDeTotal(formule, tableau, colonne?.nom ?? '');
  const valeur = cellule?.valeur ?? null;
  const libelle = formule !== null || valeur === null || valeur instanceof ErreurCellule ? undefined : String(valeur);
  const personnelle = formule !== null && fonction === undefined;
  return el(
    'tableColumn',
    {
      id: colonne?.id,
      name: coder(colonne?.nom ?? ''),
      totalsRowLabel: libelle,
      totalsRowFunction: personnelle ? 'custom' : fonction,
      ...gardes,
    },
    [
      calculee === null ? null : el('calculatedColumnFormula', {}, [formuleEcrite(calculee)]),
      ...enfantsGardes.filter((un) => local(un.nom) === 'calculatedColumnFormula'),
      personnelle ? el('totalsRowFormula', {}, [formuleEcrite(formule)]) : null,
      ...enfantsGardes.filter((un) => local(un.nom) !== 'calculatedColumnFormula'),
    ],
  );
}

const FONCTIONS: Readonly<Record<string, string>> = {
  101: 'average',
  102: 'countNums',
  103: 'count',
  104: 'max',
  105: 'min',
  107: 'stdDev',
  109: 'sum',
  110: 'var',
};

function fonctionDeTotal(formule: string, { nom }: Tableau, colonne: string): string | undefined {
  const [, code = '', source = ''] = /^SUBTOTAL\((\d+),(.*)\)$/isu.exec(formule) ?? [];
  return source.toLowerCase() === `${nom}[${proteger(colonne)}]`.toLowerCase() ? FONCTIONS[code] : undefined;
}
