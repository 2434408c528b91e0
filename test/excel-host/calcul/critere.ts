import { lireSaisie } from '../modele/lire-saisie';
import { motifDe } from '../modele/motif-texte';
import { ErreurCellule } from '../modele/valeur';
import type { Valeur } from '../modele/valeur';

type Jugement = (valeur: Valeur) => boolean;

/** Le nombre, la date ou la fraction qu'un texte écrit, à la française ; `null` s'il n'en écrit pas. */
export function nombreDuTexte(texte: string): number | null {
  const net = texte.trim();
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(net)) return Number(net);
  if (!/^[\d+-]/u.test(net)) return null;
  const saisie = lireSaisie(net, 'fr-FR', 'General');
  return saisie.genre === 'contenu' && typeof saisie.valeur === 'number' ? saisie.valeur : null;
}

/**
 * Le critère de NB.SI, SOMME.SI.ENS… : `>=12`, `<>courriel`, `CL-*`, un nombre, une date. Un critère vide vaut 0.
 *
 * @example critere('>5')(7) // true
 */
export function critere(brut: Valeur): Jugement {
  if (brut === null) return egal(0);
  if (typeof brut !== 'string') return egal(brut);
  const [, signe = '', operande = ''] = /^(<=|>=|<>|=|<|>)?(.*)$/su.exec(brut) ?? [];
  if (signe === '' && operande === '') return (valeur) => valeur === null || valeur === '';
  if (signe === '=' && operande === '') return (valeur) => valeur === null;
  if (signe === '<>' && operande === '') return (valeur) => valeur !== null;
  const lu = lire(operande);
  if (signe === '' || signe === '=') return egal(lu);
  if (signe === '<>') {
    const pareil = egal(lu);
    return (valeur) => !pareil(valeur);
  }
  return compare(signe, lu);
}

function lire(operande: string): Exclude<Valeur, null> {
  const booleen = { TRUE: true, VRAI: true, FALSE: false, FAUX: false }[operande.trim().toUpperCase()];
  return booleen ?? ErreurCellule.deTexte(operande) ?? nombreDuTexte(operande) ?? operande;
}

/** Un nombre trouve aussi le texte qui l'écrit ; un texte lit ses jokers et ignore la casse. */
function egal(cherche: Exclude<Valeur, null>): Jugement {
  if (typeof cherche === 'number')
    return (valeur) => valeur === cherche || (typeof valeur === 'string' && nombreDuTexte(valeur) === cherche);
  if (typeof cherche !== 'string') return (valeur) => valeur === cherche;
  const motif = motifDe(cherche, { entier: true, casse: false });
  return (valeur) => typeof valeur === 'string' && motif.test(valeur);
}

/** Un nombre ne se compare qu'aux nombres, un texte qu'aux textes. */
function compare(signe: string, borne: Exclude<Valeur, null>): Jugement {
  if (borne instanceof ErreurCellule) return () => false;
  const tient = (ecart: number): boolean =>
    signe === '<' ? ecart < 0 : signe === '<=' ? ecart <= 0 : signe === '>' ? ecart > 0 : ecart >= 0;
  if (typeof borne === 'string')
    return (valeur) =>
      typeof valeur === 'string' && tient(valeur.localeCompare(borne, 'fr', { sensitivity: 'accent' }));
  return (valeur) => typeof valeur === typeof borne && tient(Number(valeur) - Number(borne));
}
