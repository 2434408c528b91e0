import { useCallback, useEffect, useState } from 'react';
import type { CasDUsage } from '../../cas-d-usage';

/**
 * Nos onglets dont le registre a changé depuis leur calcul, revus chaque fois que la vue revient à l'écran. Si Excel ne
 * répond pas, rien n'est dit : ce contrôle ne doit pas gêner le geste que la personne vient faire.
 */
export function useOngletsPerimes(
  { verifierResultats }: Pick<CasDUsage, 'verifierResultats'>,
  visible: boolean,
): { readonly perimes: readonly string[]; readonly oublier: () => void } {
  const [perimes, setPerimes] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!visible) return undefined;
    let ecoute = true;
    verifierResultats().then(
      (onglets) => {
        if (ecoute) setPerimes(onglets);
      },
      () => undefined,
    );
    return () => {
      ecoute = false;
    };
  }, [verifierResultats, visible]);
  const oublier = useCallback(() => {
    setPerimes([]);
  }, []);
  return { perimes, oublier };
}
