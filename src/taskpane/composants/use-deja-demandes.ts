import { useEffect, useState } from 'react';
import { WorkbookFailure } from '../../workbook/gateway/workbook-failure';
import { normaliserTitre } from '../../workbook/suivi-demandes/normaliser-titre';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';
import type { Registre } from '../../workbook/suivi-demandes/registre';
import type { CasDUsage } from '../cas-d-usage';

/** Le temps de finir un mot, en millisecondes. */
const PAUSE = 600;
const SIGNES_AU_MOINS = 3;
const AUCUNE: readonly LigneDemande[] = [];

/**
 * Les demandes déjà enregistrées au nom qui est en train d'être tapé, tous registres réunis. Un échec d'Excel n'est pas dit :
 * ce rappel est un confort, l'enregistrement dira l'échec s'il dure.
 */
export function useDejaDemandes(
  casDUsage: Pick<CasDUsage, 'chercherDemandes'>,
  registres: readonly Registre[],
  expediteur: string,
): readonly LigneDemande[] {
  const [trouvees, setTrouvees] = useState<{ readonly cle: string; readonly lignes: readonly LigneDemande[] } | null>(
    null,
  );
  const cle = normaliserTitre(expediteur);
  useEffect(() => {
    if (cle.length < SIGNES_AU_MOINS) return undefined;
    let ferme = false;
    const attente = setTimeout(() => {
      casDUsage.chercherDemandes(registres, cle).then(
        (lignes) => {
          const siennes = lignes.filter((une) => normaliserTitre(une.expediteur) === cle);
          if (!ferme) setTrouvees({ cle, lignes: siennes });
        },
        (erreur: unknown) => {
          if (erreur instanceof WorkbookFailure) return;
          setTrouvees(() => {
            throw erreur;
          });
        },
      );
    }, PAUSE);
    return () => {
      ferme = true;
      clearTimeout(attente);
    };
  }, [casDUsage, registres, cle]);
  return trouvees?.cle === cle ? trouvees.lignes : AUCUNE;
}
