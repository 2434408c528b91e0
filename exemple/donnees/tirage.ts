/** Un hasard rejouable : la même graine donne toujours la même suite. */
export interface Tirage {
  /** De 0 compris à 1 exclu. */
  reel(): number;
  /** Un entier de `min` à `max`, bornes comprises. */
  entier(min: number, max: number): number;
  choix<T>(liste: readonly [T, ...T[]]): T;
  /** Vrai avec cette probabilité. */
  chance(probabilite: number): boolean;
  /** Une valeur de la loi normale centrée réduite. */
  normale(): number;
}

/** Un générateur mulberry32 : 32 bits d'état suffisent à quelques milliers de tirages sans enjeu. */
export function creerTirage(graine: number): Tirage {
  let etat = graine >>> 0;
  const reel = (): number => {
    etat = (etat + 0x6d2b79f5) >>> 0;
    let melange = Math.imul(etat ^ (etat >>> 15), etat | 1);
    melange ^= melange + Math.imul(melange ^ (melange >>> 7), melange | 61);
    return ((melange ^ (melange >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    reel,
    entier: (min, max) => min + Math.floor(reel() * (max - min + 1)),
    choix: (liste) => liste[Math.floor(reel() * liste.length)] ?? liste[0],
    chance: (probabilite) => reel() < probabilite,
    // Douze tirages uniformes : assez proche de la loi normale, et borné, ce qui évite les délais absurdes.
    normale: () => Array.from({ length: 12 }, reel).reduce((total, valeur) => total + valeur, -6),
  };
}
