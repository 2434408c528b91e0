import { useEffect, useState } from 'react';
import { WorkbookFailure } from '../../workbook/gateway/workbook-failure';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';
import type { Registre } from '../../workbook/suivi-demandes/registre';
import type { CasDUsage } from '../cas-d-usage';

/** Le curseur bouge souvent plusieurs fois de suite : on n'interroge Excel qu'une fois posé, en millisecondes. */
const PAUSE = 200;

/** Un échec d'Excel n'est pas dit ici : suivre le curseur est un confort, rien n'est perdu sans lui. */
function taire(erreur: unknown): null {
  if (erreur instanceof WorkbookFailure) return null;
  throw erreur;
}

/** La demande sous le curseur d'Excel, tenue à jour ; `null` s'il n'est pas sur une demande. */
export function useDemandeSelectionnee(
  casDUsage: Pick<CasDUsage, 'demandeSelectionnee' | 'suivreCurseur'>,
  registres: readonly Registre[],
): LigneDemande | null {
  const [ligne, setLigne] = useState<LigneDemande | null>(null);
  useEffect(() => {
    let attente: ReturnType<typeof setTimeout> | undefined;
    let ferme = false;
    const lire = async (): Promise<void> => {
      const trouvee = await casDUsage.demandeSelectionnee(registres).catch(taire);
      if (!ferme) setLigne(trouvee);
    };
    const abonnement = casDUsage
      .suivreCurseur(() => {
        clearTimeout(attente);
        attente = setTimeout(() => void lire(), PAUSE);
      })
      .catch(taire);
    void lire();
    return () => {
      ferme = true;
      clearTimeout(attente);
      void abonnement.then((oter) => oter?.().catch(taire));
    };
  }, [casDUsage, registres]);
  return ligne;
}
