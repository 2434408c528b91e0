import { ErreurHote } from '../modele/erreur-hote';
import { niveauDe } from './niveau-api';
import { lirePropriete, membresDe, nomServeur } from './membres';
import { CollectionHote, ObjetHote } from './objet-hote';
import type { Chargement } from './requete';

/** Ce qu'il faut charger d'un objet : ses propres propriétés, et celles de ses voisins. */
interface Arbre {
  tout: boolean;
  readonly branches: Map<string, Arbre>;
}

/** Répond à un chargement (protocole, section 9) : un objet aux clés du serveur. */
export function charger(objet: ObjetHote, requete: Chargement): Record<string, unknown> {
  const chemins = [...(requete.Select ?? []), ...(requete.Expand ?? [])];
  const arbre: Arbre = { tout: chemins.length === 0, branches: new Map() };
  for (const chemin of chemins)
    planter(
      arbre,
      chemin.split('/').filter((nom) => nom !== ''),
    );
  return cueillir(objet, arbre, requete);
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

function cueillir(objet: ObjetHote | CollectionHote, arbre: Arbre, { Top, Skip }: Chargement): Record<string, unknown> {
  if (!(objet instanceof CollectionHote)) return cueillirObjet(objet, arbre);
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
    ...cueillirObjet(objet, { tout: arbre.tout, branches: propres }),
    _Items: elements.map((element) => ({ ...element.identite(), ...cueillirObjet(element, desElements) })),
  };
}

function cueillirObjet(objet: ObjetHote, arbre: Arbre): Record<string, unknown> {
  const resultat: Record<string, unknown> = {};
  if (arbre.tout) {
    for (const nom of membresDe(objet).lisibles) {
      const niveau = niveauDe(objet.classe, nom);
      if (niveau === null || niveau > objet.hote.reglages.niveauApi || objet.horsChargement.includes(nom)) continue;
      const valeur = Reflect.get(objet, nom) as unknown;
      if (!(valeur instanceof ObjetHote)) resultat[nomServeur(nom)] = valeur;
    }
  }
  for (const [nom, branche] of arbre.branches) {
    const propre = canonique(objet, nom) ?? nom;
    const valeur = lirePropriete(objet, propre);
    if (valeur instanceof ObjetHote) {
      const voisin = branche.tout || branche.branches.size > 0 ? branche : { ...branche, tout: true };
      resultat[nomServeur(propre)] = cueillir(valeur, voisin, {});
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
