import { ObjetHote } from '../protocole/objet-hote';

/** Un objet qui vaut pour plusieurs pareils : ce qu'on lui écrit va à tous, ce qu'on lit est ce qu'ils ont en commun, ou `null`. */
export function enChoeur<T extends ObjetHote>(premier: T, autres: readonly T[]): T {
  const tous: readonly T[] = [premier, ...autres];
  return new Proxy(premier, {
    get(_, nom): unknown {
      const valeurs = tous.map((objet) => Reflect.get(objet, nom) as unknown);
      const [valeur] = valeurs;
      if (valeur instanceof ObjetHote && nom !== 'hote')
        return enChoeur(
          valeur,
          valeurs.slice(1).filter((autre) => autre instanceof ObjetHote),
        );
      if (typeof valeur === 'function')
        return (...args: unknown[]): unknown => {
          const rendus = tous.map(
            (objet) => Reflect.apply(Reflect.get(objet, nom) as () => unknown, objet, args) as unknown,
          );
          const [rendu] = rendus;
          return rendu instanceof ObjetHote
            ? enChoeur(
                rendu,
                rendus.slice(1).filter((autre) => autre instanceof ObjetHote),
              )
            : rendu;
        };
      return valeurs.every((autre) => autre === valeur) ? valeur : null;
    },
    set(_, nom, valeur): boolean {
      return tous.map((objet) => Reflect.set(objet, nom, valeur)).every(Boolean);
    },
  });
}
