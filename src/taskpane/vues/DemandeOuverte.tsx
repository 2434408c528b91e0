import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useState, type ReactNode } from 'react';
import type { ServiceDuDossier } from '../../domain/accuse-de-reception/service-du-dossier';
import type { ReponseEnregistree } from '../../usecases/reponse-enregistree';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';
import type { CasDUsage } from '../cas-d-usage';
import type { Fait } from '../composants/GesteFait';
import { identifiants, Onglets } from '../composants/Onglets';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import type { Horloge } from '../horloge';
import { ACCUSE_ENVOYE } from '../messages/accuse-envoye';
import { CORRECTION } from '../messages/correction';
import { DEMANDE_OUVERTE, GESTES_DEMANDE, type GesteDemande } from '../messages/gestes-demande';
import { REPONSE } from '../messages/reponse';
import { CorrigerDemande } from './CorrigerDemande';
import { FicheDemande } from './FicheDemande';
import { FormulaireAccuse } from './FormulaireAccuse';
import { FormulaireReponse } from './FormulaireReponse';
import { RedigerAccuse } from './RedigerAccuse';

const FAMILLE = 'geste';

/** Une demande choisie et ses quatre gestes. Un geste visité reste en place : en changer ne fait rien perdre de ce qui est tapé. */
export function DemandeOuverte(props: {
  readonly ligne: LigneDemande;
  readonly casDUsage: Pick<
    CasDUsage,
    'enregistrerReponse' | 'enregistrerAccuse' | 'lireFiche' | 'corrigerDemande' | 'annulerGeste'
  >;
  readonly horloge: Horloge;
  readonly natures: readonly string[];
  readonly service: ServiceDuDossier;
  readonly onService: (service: ServiceDuDossier) => void;
  readonly onRepondue: (issue: Extract<ReponseEnregistree, { ok: true }>) => void;
  readonly onFait: (fait: Fait) => void;
  readonly onRevenir: () => void;
  readonly onRegistreChange: () => void;
  readonly onMontrer: (feuille: string, cellule: string) => void;
}) {
  const { ligne, casDUsage, horloge, onRegistreChange, onMontrer, onFait } = props;
  const page = useMiseEnPage();
  const [geste, setGeste] = useState<GesteDemande>(ligne.situation === 'ar-a-envoyer' ? 'accuser' : 'repondre');
  const [visites, setVisites] = useState<ReadonlySet<GesteDemande>>(new Set([geste]));
  const commun = { ligne, casDUsage, horloge, onRegistreChange };
  const contenus: Readonly<Record<GesteDemande, () => ReactNode>> = {
    repondre: () => (
      <FormulaireReponse {...commun} natures={props.natures} onMontrer={onMontrer} onEnregistree={props.onRepondue} />
    ),
    accuser: () => (
      <FormulaireAccuse
        {...commun}
        onEnregistre={(issue) => {
          onFait({ ...issue, phrase: ACCUSE_ENVOYE.enregistre(issue) });
        }}
      />
    ),
    rediger: () => (
      <RedigerAccuse
        {...commun}
        service={props.service}
        onService={props.onService}
        onMontrer={onMontrer}
        onEnregistre={(issue) => {
          onFait({ ...issue, phrase: ACCUSE_ENVOYE.enregistre(issue) });
        }}
      />
    ),
    corriger: () => (
      <CorrigerDemande
        {...commun}
        onCorrigee={(issue) => {
          onFait({ ...issue, phrase: CORRECTION.corrigee(issue) });
        }}
      />
    ),
  };

  return (
    <div className={page.pile}>
      <div>
        <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={props.onRevenir}>
          {REPONSE.retour}
        </Button>
      </div>
      <h2 className={page.titre}>{DEMANDE_OUVERTE.titre(ligne.numero || REPONSE.sansNumero)}</h2>
      <FicheDemande ligne={ligne} />
      <Onglets
        famille={FAMILLE}
        libelle={DEMANDE_OUVERTE.gestes}
        onglets={GESTES_DEMANDE.map((cle) => ({ cle, ...DEMANDE_OUVERTE.onglets[cle] }))}
        ouvert={geste}
        onOuvrir={(vers) => {
          setGeste(vers);
          setVisites((avant) => new Set([...avant, vers]));
        }}
      />
      {GESTES_DEMANDE.map((un) => {
        const { onglet, panneau } = identifiants(FAMILLE, un);
        return (
          <div key={un} role="tabpanel" id={panneau} aria-labelledby={onglet} hidden={un !== geste}>
            {visites.has(un) && contenus[un]()}
          </div>
        );
      })}
    </div>
  );
}
