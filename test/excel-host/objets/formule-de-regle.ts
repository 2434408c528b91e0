import { ErreurHote } from '../modele/erreur-hote';
import type { ClasseurHote } from '../modele/classeur-hote';
import { texte } from './arguments';

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
  return lireFormule(classeur, ecrite);
}

/** Une formule, avec ou sans `=`. */
export function lireFormule(classeur: ClasseurHote, valeur: unknown): string {
  const formule = texte(valeur).trim().replace(/^=/u, '');
  const { moteur } = classeur;
  if (formule === '' || !moteur.estLisible(formule)) throw new ErreurHote('InvalidArgument');
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
