import { parseXml, xmlEncode, xmlEncodeAttr } from '@cj-tech-master/excelts/xml';

/** Un élément XML. Les noms gardent leur préfixe ; on cherche par nom local. */
export interface Element {
  nom: string;
  attributs: Record<string, string>;
  enfants: (Element | string)[];
}

type NoeudLu = ReturnType<typeof parseXml>['root'];

export const ENTETE_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function analyser(texte: string): Element {
  return convertir(parseXml(texte.replace(/^\uFEFF/u, '')).root);
}

function convertir(noeud: NoeudLu): Element {
  const enfants: (Element | string)[] = [];
  for (const enfant of noeud.children) {
    if (enfant.type === 'element') enfants.push(convertir(enfant));
    else if (enfant.type === 'text' || enfant.type === 'cdata') enfants.push(enfant.value);
  }
  return { nom: noeud.name, attributs: noeud.attributes, enfants };
}

export function serialiser(element: Element): string {
  const attributs = Object.entries(element.attributs).map(([nom, valeur]) => ` ${nom}="${xmlEncodeAttr(valeur)}"`);
  const debut = `<${element.nom}${attributs.join('')}`;
  if (element.enfants.length === 0) return `${debut}/>`;
  return `${debut}>${element.enfants.map((enfant) => (typeof enfant === 'string' ? xmlEncode(enfant) : serialiser(enfant))).join('')}</${element.nom}>`;
}

/** Un document entier, avec sa déclaration. */
export function document(racine: Element): string {
  return ENTETE_XML + serialiser(racine);
}

/** Fabrique un élément ; les attributs absents ne sont pas écrits. */
export function el(
  nom: string,
  attributs: Readonly<Record<string, string | number | undefined>> = {},
  enfants: readonly (Element | string | null)[] = [],
): Element {
  const ecrits = Object.entries(attributs).flatMap(([cle, valeur]) =>
    valeur === undefined ? [] : [[cle, String(valeur)] as const],
  );
  return { nom, attributs: Object.fromEntries(ecrits), enfants: enfants.filter((enfant) => enfant !== null) };
}

export function local(nom: string): string {
  return nom.slice(nom.indexOf(':') + 1);
}

export function elements(parent: Element | undefined): Element[] {
  return (parent?.enfants ?? []).filter((enfant): enfant is Element => typeof enfant !== 'string');
}

export function enfants(parent: Element | undefined, nom: string): Element[] {
  return elements(parent).filter((enfant) => local(enfant.nom) === nom);
}

export function enfant(parent: Element | undefined, nom: string): Element | undefined {
  return elements(parent).find((un) => local(un.nom) === nom);
}

/** Suit un chemin de noms locaux (`chart/plotArea`). */
export function chemin(parent: Element | undefined, noms: string): Element | undefined {
  return noms.split('/').reduce<Element | undefined>((courant, nom) => enfant(courant, nom), parent);
}

export function texteDe(element: Element | undefined): string {
  return (element?.enfants ?? []).map((un) => (typeof un === 'string' ? un : texteDe(un))).join('');
}

export function attribut(element: Element | undefined, nom: string): string | undefined {
  return element?.attributs[nom];
}

/** Un booléen XML : `1`, `true`, ou l'absence d'attribut `val` sur un élément présent. */
export function estVrai(valeur: string | undefined): boolean {
  return valeur === '1' || valeur === 'true' || valeur === 'on';
}

/** Le document sans le préfixe de sa racine : ses fragments se lisent, se gardent et se copient alors comme ceux de tous les autres. */
export function sansPrefixe(texte: string): string {
  const prefixe = /<(?![?!])(?:(\w+):)?/u.exec(texte)?.[1];
  return prefixe === undefined ? texte : texte.replace(new RegExp(`<(/?)${prefixe}:`, 'gu'), '<$1');
}

/** Donne un préfixe (`x:`) à un élément et aux siens qui n'en ont pas, pour un document entièrement préfixé. */
export function prefixer(element: Element, prefixe: string): Element {
  if (prefixe === '' || element.attributs['xmlns'] !== undefined) return element;
  return {
    ...element,
    nom: element.nom.includes(':') ? element.nom : prefixe + element.nom,
    enfants: element.enfants.map((un) => (typeof un === 'string' ? un : prefixer(un, prefixe))),
  };
}
