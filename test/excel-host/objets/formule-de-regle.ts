import { lireAdresse } from '../modele/adresse';
import { ErreurHote } from '../modele/erreur-hote';
import type { ClasseurHote } from '../modele/classeur-hote';
import { nombreDeCellules } from '../modele/rectangle';
import { texte } from './arguments';

const TEXTES = /"(?:[^"]|"")*"/gu;
const HORS_REGLE = /[{}[\]]/u;

/** Une formule ou une constante d'une règle, sans `=`, en anglais ; InvalidArgument si elle est vide ou illisible. */
export function lireFormuleDeRegle(classeur: ClasseurHote, valeur: unknown): string {
  if (typeof valeur === 'number' && Number.isFinite(valeur)) return String(valeur);
  const ecrite = texte(valeur).trim();
  if (ecrite === '') throw new ErreurHote('InvalidArgument');
  // Un texte sans signe égal qui n'est pas un nombre est une constante texte, comme dans la boîte d'Excel.
  if (!ecrite.startsWith('='))
    return Number.isFinite(Number(ecrite))
      ? String(Number(ecrite))
      : `"${ecrite.replace(/^"(.*)"$/su, '$1').replaceAll('"', '""')}"`;
  return exigerUneValeur(lireFormule(classeur, ecrite));
}

/** Une règle compare une valeur : une plage de plusieurs cellules, seule, n'en est pas une. */
export function exigerUneValeur(formule: string): string {
  const zone = lireAdresse(formule)?.zone;
  if (zone !== undefined && nombreDeCellules(zone) > 1) throw new ErreurHote('InvalidArgument');
  return formule;
}

/** Une formule, avec ou sans `=`. Une règle n'admet ni constante matricielle, ni référence structurée, ni autre classeur. */
export function lireFormule(classeur: ClasseurHote, valeur: unknown): string {
  const formule = texte(valeur).trim().replace(/^=/u, '');
  const { moteur } = classeur;
  if (formule === '' || HORS_REGLE.test(formule.replace(TEXTES, '')) || !moteur.estLisible(formule))
    throw new ErreurHote('InvalidArgument');
  return moteur.normaliser(formule);
}

/** La formule telle que l'API la rend. */
export function ecrireFormuleDeRegle(formule: string | undefined): string {
  return formule === undefined || formule === '' ? '' : `=${formule}`;
}

/** Un objet simple venu du client ; InvalidArgument pour tout le reste. */
export function objet(valeur: unknown): Readonly<Record<string, unknown>> {
  if (typeof valeur !== 'object' || valeur === null || Array.isArray(valeur)) throw new ErreurHote('InvalidArgument');
  return valeur as Readonly<Record<string, unknown>>;
}
