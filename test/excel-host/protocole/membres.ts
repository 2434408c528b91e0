import { CollectionHote, ObjetHote } from './objet-hote';

/** Les accesseurs propres aux mécanismes : ils ne sont pas des propriétés de l'API. */
const INTERNES = new Set(['classe', 'hote', 'horsChargement', 'items', 'identite', 'exigerPermis', 'constructor']);

interface Membres {
  readonly lisibles: ReadonlySet<string>;
  readonly ecrivables: ReadonlySet<string>;
  readonly methodes: ReadonlySet<string>;
}

const CONNUS = new WeakMap<object, Membres>();

/** Les membres écrits d'une classe, par réflexion sur ses prototypes. */
export function membresDe(objet: ObjetHote): Membres {
  const prototype: unknown = Object.getPrototypeOf(objet);
  if (typeof prototype !== 'object' || prototype === null) throw new Error('Objet sans prototype.');
  const connus = CONNUS.get(prototype);
  if (connus !== undefined) return connus;
  const membres = { lisibles: new Set<string>(), ecrivables: new Set<string>(), methodes: new Set<string>() };
  for (
    let p: object | null = prototype;
    p !== null && p !== ObjetHote.prototype && p !== CollectionHote.prototype;
    p = Object.getPrototypeOf(p) as object | null
  ) {
    for (const [nom, descripteur] of Object.entries(Object.getOwnPropertyDescriptors(p))) {
      if (INTERNES.has(nom)) continue;
      if (descripteur.get !== undefined) membres.lisibles.add(nom);
      if (descripteur.set !== undefined) membres.ecrivables.add(nom);
      if (typeof descripteur.value === 'function') membres.methodes.add(nom);
    }
  }
  CONNUS.set(prototype, membres);
  return membres;
}

/** Les fonctions de feuille dont le serveur écrit deux capitales de tête : `VLookup`, `EDate`… */
const DEUX_CAPITALES = new Map(
  (
    'daverage dcount dcountA dget dmax dmin dproduct dstDev dstDevP dsum dvar dvarP ecma_Ceiling edate fvschedule ' +
    'hlookup iso_Ceiling mduration mirr mround nper pduration tbillEq tbillPrice tbillYield usdollar vlookup'
  )
    .split(' ')
    .map((nom) => [nom.toLowerCase(), nom]),
);

/** Le serveur nomme `Values` ce que l'API nomme `values` ; deux propriétés de la feuille ont un autre nom. */
export function nomApi(nomServeur: string): string {
  const particulier = /^[A-Z]{2}/u.test(nomServeur) ? DEUX_CAPITALES.get(nomServeur.toLowerCase()) : undefined;
  if (particulier !== undefined) return particulier;
  if (nomServeur === 'Gridlines') return 'showGridlines';
  if (nomServeur === 'Headings') return 'showHeadings';
  return nomServeur.startsWith('_') ? nomServeur : nomServeur.charAt(0).toLowerCase() + nomServeur.slice(1);
}

export function nomServeur(nom: string): string {
  return nom.startsWith('_') ? nom : nom.charAt(0).toUpperCase() + nom.slice(1);
}

/** Lit une propriété par son nom d'API. */
export function lirePropriete(objet: ObjetHote, nom: string): unknown {
  objet.hote.exigerMembre(objet.classe, nom, membresDe(objet).lisibles.has(nom));
  return Reflect.get(objet, nom);
}

export function ecrirePropriete(objet: ObjetHote, nom: string, valeur: unknown): void {
  objet.hote.exigerMembre(objet.classe, nom, membresDe(objet).ecrivables.has(nom));
  Reflect.set(objet, nom, valeur);
}

export function appeler(objet: ObjetHote, nom: string, args: readonly unknown[]): unknown {
  objet.hote.exigerMembre(objet.classe, nom, membresDe(objet).methodes.has(nom));
  const methode: unknown = Reflect.get(objet, nom);
  if (typeof methode !== 'function') throw objet.hote.nonEcrit(`${objet.classe}.${nom}`);
  return Reflect.apply(
    methode,
    objet,
    args.map((argument) => argument ?? undefined),
  );
}
