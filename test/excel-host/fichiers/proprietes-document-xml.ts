import { PROPRIETES_VIDES } from '../modele/proprietes-document';
import type { ProprietesDocument, ValeurPropriete } from '../modele/proprietes-document';
import { octetsDe, texteDePartie } from './paquet';
import type { Parties } from './paquet';
import { ajouterRelationTypee } from './relation-typee';
import { TYPE_RELATION, lireRelations } from './relations';
import { declarerType } from './types-contenu';
import { analyser, attribut, document, el, elements, enfant, enfants, local, texteDe } from './xml';
import type { Element } from './xml';

/** Une des trois parties de propriétés : sa relation, son chemin ordinaire, son type, sa racine neuve. */
interface PartieProprietes {
  readonly relation: string;
  readonly chemin: string;
  readonly type: string;
  readonly racine: () => Element;
}

const VT = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const COEUR: PartieProprietes = {
  relation: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  chemin: 'docProps/core.xml',
  type: 'application/vnd.openxmlformats-package.core-properties+xml',
  racine: () =>
    el('cp:coreProperties', {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    }),
};
const ETENDUES: PartieProprietes = {
  relation: `${TYPE_RELATION}/extended-properties`,
  chemin: 'docProps/app.xml',
  type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  racine: () =>
    el('Properties', { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' }),
};
const PERSONNALISEES: PartieProprietes = {
  relation: `${TYPE_RELATION}/custom-properties`,
  chemin: 'docProps/custom.xml',
  type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  racine: () =>
    el('Properties', {
      xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
      'xmlns:vt': VT,
    }),
};

type CleTexte = Exclude<keyof ProprietesDocument, 'revision' | 'personnalisees'>;
const DU_COEUR: readonly (readonly [CleTexte, string])[] = [
  ['titre', 'dc:title'],
  ['sujet', 'dc:subject'],
  ['auteur', 'dc:creator'],
  ['motsCles', 'cp:keywords'],
  ['commentaires', 'dc:description'],
  ['dernierAuteur', 'cp:lastModifiedBy'],
  ['categorie', 'cp:category'],
  ['creation', 'dcterms:created'],
];
const DES_ETENDUES: readonly (readonly [CleTexte, string])[] = [
  ['responsable', 'Manager'],
  ['societe', 'Company'],
];

export function lireProprietesDocument(parties: ReadonlyMap<string, Uint8Array>): ProprietesDocument {
  const [coeur, etendues, personnalisees] = [COEUR, ETENDUES, PERSONNALISEES].map((partie) => lire(parties, partie));
  const texte = (racine: Element | null | undefined, nom: string): string =>
    texteDe(enfant(racine ?? undefined, local(nom)));
  const textes = [
    ...DU_COEUR.map(([cle, nom]) => [cle, texte(coeur, nom)] as const),
    ...DES_ETENDUES.map(([cle, nom]) => [cle, texte(etendues, nom)] as const),
  ];
  return {
    ...PROPRIETES_VIDES,
    ...(Object.fromEntries(textes) as Record<CleTexte, string>),
    revision: Number(texte(coeur, 'cp:revision')) || 0,
    personnalisees: new Map(
      enfants(personnalisees ?? undefined, 'property').flatMap((une) => {
        const valeur = lireValeur(elements(une)[0]);
        return valeur === null ? [] : [[attribut(une, 'name') ?? '', valeur] as const];
      }),
    ),
  };
}

/** Écrit les propriétés changées ; les parties que rien ne change restent octet pour octet. */
export function ecrireProprietesDocument(parties: Parties, voulues: ProprietesDocument): void {
  const avant = lireProprietesDocument(parties);
  const coeur = DU_COEUR.filter(([cle]) => avant[cle] !== voulues[cle]);
  const etendues = DES_ETENDUES.filter(([cle]) => avant[cle] !== voulues[cle]);
  if (coeur.length > 0 || avant.revision !== voulues.revision)
    ecrire(parties, COEUR, (racine) => {
      for (const [cle, nom] of coeur) poser(racine, nom, voulues[cle]);
      if (avant.revision !== voulues.revision) poser(racine, 'cp:revision', String(voulues.revision));
    });
  if (etendues.length > 0)
    ecrire(parties, ETENDUES, (racine) => {
      for (const [cle, nom] of etendues) poser(racine, nom, voulues[cle]);
    });
  if (JSON.stringify([...avant.personnalisees]) !== JSON.stringify([...voulues.personnalisees]))
    ecrire(parties, PERSONNALISEES, (racine) => {
      // Ce qu'on ne comprend pas (vecteurs, monnaies…) reste, sous un nouveau numéro.
      const gardees = enfants(racine, 'property').filter((une) => lireValeur(elements(une)[0]) === null);
      const ecrites = [...voulues.personnalisees].map(([name, valeur]) =>
        el('property', { fmtid: FORMAT, name }, [ecrireValeur(valeur)]),
      );
      racine.enfants = [...gardees, ...ecrites].map((une, rang) => ({
        ...une,
        attributs: { ...une.attributs, pid: String(rang + 2) },
      }));
    });
}

function lire(parties: ReadonlyMap<string, Uint8Array>, { relation }: PartieProprietes): Element | null {
  const cible = lireRelations(parties, '').find(({ type }) => type === relation)?.cible;
  const texte = texteDePartie(parties, cible ?? '');
  return texte === null ? null : analyser(texte);
}

function ecrire(parties: Parties, partie: PartieProprietes, changer: (racine: Element) => void): void {
  const racine = lire(parties, partie) ?? partie.racine();
  changer(racine);
  let cible = lireRelations(parties, '').find(({ type }) => type === partie.relation)?.cible;
  if (cible === undefined) {
    cible = partie.chemin;
    declarerType(parties, cible, partie.type);
    ajouterRelationTypee(parties, '', partie.relation, cible);
  }
  parties.set(cible, octetsDe(document(racine)));
}

function poser(racine: Element, nom: string, texte: string): void {
  const ancien = enfant(racine, local(nom));
  if (texte === '') racine.enfants = racine.enfants.filter((un) => un !== ancien);
  else if (ancien !== undefined) ancien.enfants = [texte];
  else {
    const prefixe = nom.slice(0, nom.indexOf(':'));
    if (nom.includes(':')) racine.attributs[`xmlns:${prefixe}`] ??= COEUR.racine().attributs[`xmlns:${prefixe}`] ?? '';
    racine.enfants.push(el(nom, nom.startsWith('dcterms:') ? { 'xsi:type': 'dcterms:W3CDTF' } : {}, [texte]));
  }
}

function lireValeur(element: Element | undefined): ValeurPropriete | null {
  const texte = texteDe(element);
  switch (local(element?.nom ?? '')) {
    case 'lpwstr':
    case 'lpstr':
    case 'bstr':
      return { type: 'String', valeur: texte };
    case 'i4':
    case 'int':
    case 'i2':
    case 'i8':
      return { type: 'Number', valeur: Number(texte) };
    case 'r8':
    case 'r4':
      return { type: 'Float', valeur: Number(texte) };
    case 'bool':
      return { type: 'Boolean', valeur: texte === 'true' || texte === '1' };
    case 'filetime':
    case 'date':
      return { type: 'Date', valeur: texte };
    default:
      return null;
  }
}

function ecrireValeur({ type, valeur }: ValeurPropriete): Element {
  const noms = { String: 'lpwstr', Number: 'i4', Float: 'r8', Boolean: 'bool', Date: 'filetime' } as const;
  return el(`vt:${noms[type]}`, { 'xmlns:vt': VT }, [String(valeur)]);
}
