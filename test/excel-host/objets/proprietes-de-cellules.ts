import { ErreurHote } from '../modele/erreur-hote';
import { membresDe } from '../protocole/membres';
import { ObjetHote } from '../protocole/objet-hote';
import { RangeBorderCollection } from './RangeBorderCollection';

type Dictionnaire = Readonly<Record<string, unknown>>;

function dictionnaire(valeur: unknown): Dictionnaire {
  if (typeof valeur !== 'object' || valeur === null || Array.isArray(valeur)) throw new ErreurHote('InvalidArgument');
  return { ...valeur };
}

/** Les bordures d'une cellule se nomment autrement dans ses propriétés que dans leur collection. */
const BORDURES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  vertical: 'InsideVertical',
  horizontal: 'InsideHorizontal',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

/** Ce qu'un objet a sous ce nom dans les propriétés d'une cellule : un voisin, une bordure, ou une valeur. */
function membre(objet: ObjetHote, nom: string): unknown {
  const cote = BORDURES[nom];
  if (objet instanceof RangeBorderCollection && cote !== undefined) return objet.getItem(cote);
  objet.hote.exigerMembre(objet.classe, nom, membresDe(objet).lisibles.has(nom));
  return Reflect.get(objet, nom);
}

/** Lit les propriétés demandées (`{ format: { fill: { color: true } } }`), sous les mêmes noms. */
export function lireProprietes(objet: ObjetHote, voulues: unknown): Dictionnaire {
  const lues: Record<string, unknown> = {};
  for (const [nom, voulue] of Object.entries(dictionnaire(voulues))) {
    if (voulue === false || voulue === null || voulue === undefined) continue;
    const valeur = membre(objet, nom);
    lues[nom] = valeur instanceof ObjetHote ? lireProprietes(valeur, voulue) : valeur;
  }
  return lues;
}

/** Pose des propriétés, voisines comprises ; un nom qui ne se change pas est refusé. */
export function poserProprietes(objet: ObjetHote, valeurs: unknown): void {
  for (const [nom, valeur] of Object.entries(dictionnaire(valeurs))) {
    if (valeur === null || valeur === undefined) continue;
    const { ecrivables } = membresDe(objet);
    const voisin = ecrivables.has(nom) ? null : membre(objet, nom);
    if (voisin instanceof ObjetHote) poserProprietes(voisin, valeur);
    else {
      objet.hote.exigerMembre(objet.classe, nom, ecrivables.has(nom));
      Reflect.set(objet, nom, valeur);
    }
  }
}
