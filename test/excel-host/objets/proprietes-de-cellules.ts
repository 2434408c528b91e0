import { ErreurHote } from '../modele/erreur-hote';
import { membresDe } from '../protocole/membres';
import { ObjetHote } from '../protocole/objet-hote';

type Dictionnaire = Readonly<Record<string, unknown>>;

function dictionnaire(valeur: unknown): Dictionnaire {
  if (typeof valeur !== 'object' || valeur === null || Array.isArray(valeur)) throw new ErreurHote('InvalidArgument');
  return { ...valeur };
}

/** Lit les propriétés demandées (`{ format: { fill: { color: true } } }`), sous les mêmes noms. */
export function lireProprietes(objet: ObjetHote, voulues: unknown): Dictionnaire {
  const lues: Record<string, unknown> = {};
  for (const [nom, voulue] of Object.entries(dictionnaire(voulues))) {
    if (voulue === false || voulue === null || voulue === undefined) continue;
    objet.hote.exigerMembre(objet.classe, nom, membresDe(objet).lisibles.has(nom));
    const valeur: unknown = Reflect.get(objet, nom);
    lues[nom] = valeur instanceof ObjetHote ? lireProprietes(valeur, voulue) : valeur;
  }
  return lues;
}

/** Pose des propriétés, voisines comprises ; un nom qui ne se change pas est refusé. */
export function poserProprietes(objet: ObjetHote, valeurs: unknown): void {
  for (const [nom, valeur] of Object.entries(dictionnaire(valeurs))) {
    if (valeur === null || valeur === undefined) continue;
    const { ecrivables, lisibles } = membresDe(objet);
    const voisin: unknown = lisibles.has(nom) && !ecrivables.has(nom) ? Reflect.get(objet, nom) : null;
    if (voisin instanceof ObjetHote) poserProprietes(voisin, valeur);
    else {
      objet.hote.exigerMembre(objet.classe, nom, ecrivables.has(nom));
      Reflect.set(objet, nom, valeur);
    }
  }
}
