import { useEffect, useRef } from 'react';
import type { Horloge } from '../horloge';

/** Tous les combien le jour est vérifié, en millisecondes : un poste qui sort de veille le dépasse sans qu'une minuterie le voie. */
const UNE_MINUTE = 60_000;

/**
 * Prévient quand le jour a changé depuis la dernière fois : à minuit volet ouvert, au retour de veille, au retour dans le volet.
 * Les formules du classeur, elles, ont déjà changé de jour.
 */
export function useChangementDeJour({ jourCourant }: Horloge, prevenir: () => void): void {
  const vu = useRef<number | null>(null);
  useEffect(() => {
    vu.current ??= jourCourant();
    const verifier = (): void => {
      const jour = jourCourant();
      if (jour === vu.current) return;
      vu.current = jour;
      prevenir();
    };
    const minuterie = setInterval(verifier, UNE_MINUTE);
    window.addEventListener('focus', verifier);
    return () => {
      clearInterval(minuterie);
      window.removeEventListener('focus', verifier);
    };
  }, [jourCourant, prevenir]);
}
