import { ErreurHote } from '../modele/erreur-hote';
import { booleen, couleur, nombre, parmi, texte } from './arguments';

/** Comment une propriété se lit et s'écrit ; sans `ecrire`, elle ne se change pas. */
export interface Champ<T> {
  readonly lire: (objet: T) => unknown;
  readonly ecrire?: (objet: T, valeur: unknown) => void;
}

/** Pose des propriétés sur une classe : chacune est un accesseur que le dispatcher trouve par réflexion. */
export function definir<T extends { toucher: () => void }>(
  classe: { readonly prototype: T },
  champs: Readonly<Record<string, Champ<T>>>,
): void {
  for (const [nom, { lire, ecrire }] of Object.entries(champs)) {
    Object.defineProperty(classe.prototype, nom, {
      configurable: true,
      get(this: T) {
        return lire(this);
      },
      ...(ecrire === undefined
        ? {}
        : {
            set(this: T, valeur: unknown) {
              ecrire(this, valeur);
              this.toucher();
            },
          }),
    });
  }
}

/** De quoi décrire les propriétés d'un morceau : la clé du modèle, le contrôle de ce qu'on écrit, et ce qu'on rend s'il diffère. */
export function champsDe<T extends { readonly cible: object }>(): <K extends keyof T['cible']>(
  cle: K,
  controler: (valeur: unknown) => T['cible'][K],
  rendre?: (valeur: T['cible'][K]) => unknown,
) => Champ<T> {
  return <K extends keyof T['cible']>(
    cle: K,
    controler: (valeur: unknown) => T['cible'][K],
    rendre?: (valeur: T['cible'][K]) => unknown,
  ) => ({
    lire: ({ cible }: T) => {
      const valeur = (cible as T['cible'])[cle];
      return rendre === undefined ? valeur : rendre(valeur);
    },
    ecrire: ({ cible }: T, valeur: unknown) => {
      (cible as T['cible'])[cle] = controler(valeur);
    },
  });
}

export const entre =
  (min: number, max: number) =>
  (valeur: unknown): number =>
    nombre(valeur, min, max);

/** Un nombre, ou un texte vide pour revenir à l'automatique. */
export const nombreOuAuto =
  (min = -Infinity, max = Infinity) =>
  (valeur: unknown): number | null =>
    valeur === '' ? null : nombre(valeur, min, max);

export const unDe =
  <T extends string>(...choix: readonly T[]) =>
  (valeur: unknown): T =>
    parmi(valeur, choix);

/** Un angle : de -90 à 90, ou 180 pour un texte en hauteur. */
export function angle(valeur: unknown): number {
  const lu = nombre(valeur, -90, 180);
  if (!Number.isInteger(lu) || (lu > 90 && lu !== 180)) throw new ErreurHote('InvalidArgument');
  return lu;
}

export { booleen, couleur, nombre, texte };
