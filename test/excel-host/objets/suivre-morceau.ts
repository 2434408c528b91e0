/** Un objet qui se lit là où il est, et dont chaque changement passe par `changer` : il en naît un autre, jamais partagé. */
export function suivreMorceau<T extends object>(lire: () => T, changer: (suivant: T) => void): T {
  return new Proxy(lire(), {
    get: (_, cle) => Reflect.get(lire(), cle) as unknown,
    set: (_, cle, valeur: unknown) => {
      changer({ ...lire(), [cle]: valeur });
      return true;
    },
  });
}
