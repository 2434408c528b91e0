import { useCallback, useRef, useState } from 'react';
import { WorkbookFailure } from '../../workbook/gateway/workbook-failure';

/** Un geste vers le classeur : s'il est en cours, et pourquoi Excel ne l'a pas fait. */
export interface Geste {
  readonly enCours: boolean;
  readonly echec: WorkbookFailure | null;
  /**
   * Fait le geste et donne son résultat ; `null` si Excel échoue, ou si le précédent n'est pas fini.
   * Une autre erreur est une faute de programme : elle remonte à l'`ErrorBoundary`.
   */
  readonly tenter: <R>(geste: () => Promise<R>) => Promise<R | null>;
  readonly oublierEchec: () => void;
}

/** Suit les gestes d'une vue, un à la fois : un second clic pendant l'enregistrement ne fait rien. */
export function useGeste(): Geste {
  const [enCours, setEnCours] = useState(false);
  const [echec, setEchec] = useState<WorkbookFailure | null>(null);
  const occupe = useRef(false);

  const tenter = useCallback(async <R>(geste: () => Promise<R>): Promise<R | null> => {
    if (occupe.current) return null;
    occupe.current = true;
    setEnCours(true);
    setEchec(null);
    try {
      return await geste();
    } catch (erreur) {
      setEchec(() => {
        if (erreur instanceof WorkbookFailure) return erreur;
        throw erreur;
      });
      return null;
    } finally {
      occupe.current = false;
      setEnCours(false);
    }
  }, []);

  const oublierEchec = useCallback(() => {
    setEchec(null);
  }, []);

  return { enCours, echec, tenter, oublierEchec };
}
