import { Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { DemandeCorrigee } from '../../usecases/demande-corrigee';
import type { FicheLue } from '../../usecases/lire-fiche';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';
import type { CasDUsage } from '../cas-d-usage';
import { Annonces } from '../composants/Annonces';
import { useGeste } from '../composants/use-geste';
import type { Horloge } from '../horloge';
import { CORRECTION } from '../messages/correction';
import { phraseRefusLigne } from '../messages/refus-ligne';
import { FormulaireCorrection } from './FormulaireCorrection';

/** Lit la ligne d'une demande, puis ouvre le formulaire qui la corrige. */
export function CorrigerDemande(props: {
  readonly ligne: LigneDemande;
  readonly casDUsage: Pick<CasDUsage, 'lireFiche' | 'corrigerDemande'>;
  readonly horloge: Horloge;
  readonly onCorrigee: (issue: Extract<DemandeCorrigee, { ok: true }>) => void;
  readonly onRegistreChange: () => void;
}) {
  const { ligne, casDUsage } = props;
  const { tenter, enCours, echec } = useGeste();
  const [lue, setLue] = useState<FicheLue | null>(null);
  const [essai, setEssai] = useState(0);
  useEffect(() => {
    void tenter(() => casDUsage.lireFiche(ligne)).then((issue) => {
      if (issue !== null) setLue(issue);
    });
  }, [tenter, casDUsage, ligne, essai]);

  return (
    <>
      <Annonces
        echec={echec}
        refus={lue?.ok === false ? [phraseRefusLigne(lue.code)] : []}
        onReessayer={() => {
          setEssai(essai + 1);
        }}
      />
      {lue === null && enCours && <Spinner label={CORRECTION.lecture} />}
      {lue?.ok === true && <FormulaireCorrection {...props} fiche={lue.fiche} />}
    </>
  );
}
