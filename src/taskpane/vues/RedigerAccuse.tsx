import { useState } from 'react';
import type { ServiceDuDossier } from '../../domain/accuse-de-reception/service-du-dossier';
import type { AccuseEnregistre, RefusAccuse } from '../../usecases/enregistrer-accuse';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';
import type { CasDUsage } from '../cas-d-usage';
import { Annonces } from '../composants/Annonces';
import { copierTexte } from '../composants/copier-texte';
import { useGeste } from '../composants/use-geste';
import type { Horloge } from '../horloge';
import { phraseRefusAccuse } from '../messages/accuse-envoye';
import { AccuseReception } from './AccuseReception';

/** Rédiger l'accusé d'une demande, le copier, puis noter son envoi dans le registre. */
export function RedigerAccuse(props: {
  readonly ligne: LigneDemande;
  readonly casDUsage: Pick<CasDUsage, 'enregistrerAccuse'>;
  readonly horloge: Horloge;
  readonly service: ServiceDuDossier;
  readonly onService: (service: ServiceDuDossier) => void;
  readonly onEnregistre: (issue: Extract<AccuseEnregistre, { ok: true }>) => void;
  readonly onRegistreChange: () => void;
  readonly onMontrer: (feuille: string, cellule: string) => void;
}) {
  const { ligne } = props;
  const geste = useGeste();
  const [refus, setRefus] = useState<readonly RefusAccuse[]>([]);
  const [envoi, setEnvoi] = useState({ accuse: '', annonce: '' });

  const noter = async (saisie: { readonly accuse: string; readonly annonce: string }): Promise<void> => {
    setEnvoi(saisie);
    setRefus([]);
    const issue = await geste.tenter(() => props.casDUsage.enregistrerAccuse({ ligne, ...saisie }));
    if (issue === null) return;
    if (issue.ok) {
      props.onEnregistre(issue);
      return;
    }
    setRefus(issue.refus);
    if (issue.refus.some((un) => un.code === 'registre-change')) props.onRegistreChange();
  };
  const surLaDate = refus.filter(({ champ }) => champ === 'accuse');

  return (
    <>
      <AccuseReception
        ligne={ligne}
        horloge={props.horloge}
        service={props.service}
        onService={props.onService}
        onCopier={copierTexte}
        onAccuseEnvoye={(accuse, annonce) => void noter({ accuse, annonce })}
        enCours={geste.enCours}
        refusDate={surLaDate.length === 0 ? undefined : surLaDate.map(phraseRefusAccuse).join(' ')}
        onMontrer={props.onMontrer}
      />
      <Annonces
        echec={geste.echec}
        refus={refus.filter((un) => un.champ !== 'accuse').map(phraseRefusAccuse)}
        onReessayer={() => void noter(envoi)}
      />
    </>
  );
}
