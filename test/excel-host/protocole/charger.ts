import { ErreurHote } from '../modele/erreur-hote';
import { niveauDe } from './niveau-api';
import { membresDe, nomServeur } from './membres';
import { CollectionHote, ObjetHote } from './objet-hote';
import type { Chargement } from './requete';

/** Ce qu'il faut charger d'un objet : ses propres propriétés, et celles de ses voisins. */
interface Arbre {
  tout: boolean;
  readonly branches: Map<string, Arbre>;
}

/** Lit une propriété d'un objet, ou échoue. */
export type Lire = (objet: ObjetHote, nom: string) => unknown;

/** Répond à un chargement (protocole, section 9) : un objet aux clés du serveur. */
export function charger(objet: ObjetHote, requete: Chargement, lire: Lire): Record<string, unknown> {
  const chemins = [...(requete.Select ?? []), ...(requete.Expand ?? [])];
  const arbre: Arbre = { tout: chemins.length === 0, branches: new Map() };
  for (const chemin of chemins)
    planter(
      arbre,
      chemin.split('/').filter((nom) => nom !== ''),
    );
  return cueillir(objet, arbre, requete, lire);
}

function planter(arbre: Arbre, [nom, ...suite]: readonly string[]): void {
  if (nom === undefined || nom === '*' || nom.toLowerCase() === '$all') {
    arbre.tout = true;
    return;
  }
  if (nom === 'items') {
    planter(arbre, suite);
    return;
  }
  let branche = arbre.branches.get(nom);
  if (branche === undefined) arbre.branches.set(nom, (branche = { tout: false, branches: new Map() }));
  if (suite.length > 0) planter(branche, suite);
}

function cueillir(
  objet: ObjetHote | CollectionHote,
  arbre: Arbre,
  { Top, Skip }: Chargement,
  lire: Lire,
): Record<string, unknown> {
  if (!(objet instanceof CollectionHote)) return cueillirObjet(objet, arbre, lire);
  const { lisibles } = membresDe(objet);
  const propres = new Map([...arbre.branches].filter(([nom]) => lisibles.has(canonique(objet, nom) ?? '')));
  const desElements: Arbre = {
    tout: arbre.tout || propres.size === arbre.branches.size,
    branches: new Map([...arbre.branches].filter(([nom]) => !propres.has(nom))),
  };
  const debut = Skip ?? 0;
  const tous: readonly ObjetHote[] = objet.items;
  const elements = tous.slice(debut, Top === undefined ? undefined : debut + Top);
  return {
    ...cueillirObjet(objet, { tout: arbre.tout, branches: propres }, lire),
    _Items: elements.map((element, rang) => ({
      // Le client retrouve par son rang un élément sans identifiant : le rang dans la collection, pas dans ce qu'on en rend.
      ...(debut > 0 ? { _Index: debut + rang } : {}),
      ...element.identite(),
      ...cueillirObjet(element, desElements, lire),
    })),
  };
}

function cueillirObjet(objet: ObjetHote, arbre: Arbre, lire: Lire): Record<string, unknown> {
  const resultat: Record<string, unknown> = {};
  if (arbre.tout) {
    for (const nom of membresDe(objet).lisibles) {
      const niveau = niveauDe(objet.classe, nom);
      if (niveau === null || niveau > objet.hote.reglages.niveauApi || objet.horsChargement.includes(nom)) continue;
      const valeur = lire(objet, nom);
      if (!(valeur instanceof ObjetHote)) resultat[nomServeur(nom)] = valeur;
    }
  }
  for (const [nom, branche] of arbre.branches) {
    const propre = canonique(objet, nom) ?? nom;
    const valeur = lire(objet, propre);
    if (valeur instanceof ObjetHote) {
      const voisin = branche.tout || branche.branches.size > 0 ? branche : { ...branche, tout: true };
      resultat[nomServeur(propre)] = cueillir(valeur, voisin, {}, lire);
    } else if (branche.branches.size > 0) throw new ErreurHote('InvalidArgument');
    else resultat[nomServeur(propre)] = valeur;
  }
  return resultat;
}

/** La casse des noms chargés est celle de l'auteur ; l'hôte n'y tient pas. */
function canonique(objet: ObjetHote, nom: string): string | null {
  const { lisibles } = membresDe(objet);
  if (lisibles.has(nom)) return nom;
  const bas = nom.toLowerCase();
  for (const lisible of lisibles) if (lisible.toLowerCase() === bas) return lisible;
  return null;
}
