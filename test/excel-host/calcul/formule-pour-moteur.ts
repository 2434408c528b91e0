import { MAX_COLONNES, MAX_LIGNES } from '../modele/rectangle';
import { ecrireReference, transformerReferences } from '../modele/references-formule';

/** La dernière ligne et la dernière colonne où quelque chose est écrit dans le classeur. */
export interface Bornes {
  readonly lignes: number;
  readonly colonnes: number;
}

/** La fonction, ajoutée au moteur, par laquelle passe tout résultat. */
export const RESULTAT = '_HOTE.RESULTAT';

/** Ces fonctions ne lisent que la place de leur premier argument : il garde sa taille. */
const PLACE = /((?:\bROWS?|\bCOLUMNS?|\bAREAS|\bISREF|\bOFFSET)\()/iu;
const SANS_FIN = /:\$?(?:[a-z]{1,3}\$?1048576|xfd\$?\d|[a-z]{1,3}(?![\w$(.])|\d)/iu;

/**
 * La formule telle que le moteur la lit : une plage qui va jusqu'au bord de la feuille s'arrête après les dernières données,
 * pour ne pas lire un million de cellules vides.
 */
export function formulePourMoteur(formule: string, bornes: () => Bornes): string {
  if (!SANS_FIN.test(formule)) return formule;
  return formule
    .split(PLACE)
    .map((morceau, rang, tous) => borner(morceau, bornes, PLACE.test(tous[rang - 1] ?? '')))
    .join('');
}

function borner(morceau: string, bornes: () => Bornes, garderLePremier: boolean): string {
  let rang = 0;
  return transformerReferences(morceau, (reference) => {
    rang += 1;
    const entiere = garderLePremier && rang === 1;
    const { bas, droite, genre } = reference;
    if (bas.rang < MAX_LIGNES && droite.rang < MAX_COLONNES) return ecrireReference(reference);
    const fin = bornes();
    return ecrireReference({
      ...reference,
      genre: 'cellules',
      seule: false,
      haut: genre === 'colonnes' ? { rang: 1, fige: true } : reference.haut,
      gauche: genre === 'lignes' ? { rang: 1, fige: true } : reference.gauche,
      bas: entiere || bas.rang < MAX_LIGNES ? bas : { ...bas, rang: Math.max(fin.lignes, reference.haut.rang) },
      droite:
        entiere || droite.rang < MAX_COLONNES
          ? droite
          : { ...droite, rang: Math.max(fin.colonnes, reference.gauche.rang) },
    });
  });
}
