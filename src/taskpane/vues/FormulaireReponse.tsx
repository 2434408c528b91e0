import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import type { RefusReponse, ReponseEnregistree } from '../../usecases/reponse-enregistree';
import { adresse } from '../../workbook/grille/adresse';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';
import type { CasDUsage } from '../cas-d-usage';
import { Annonces } from '../composants/Annonces';
import { ChampDate } from '../composants/ChampDate';
import { useGeste } from '../composants/use-geste';
import { validerDate } from '../composants/valider-date';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import type { Horloge } from '../horloge';
import { COMMUN } from '../messages/commun';
import { phraseRefusReponse } from '../messages/refus-reponse';
import { REPONSE } from '../messages/reponse';
import { ChampNature } from './ChampNature';
import { DemandeFermee } from './DemandeFermee';

/** Le formulaire de la réponse à une demande choisie. Tout refus, tout échec garde ce qui est tapé. */
export function FormulaireReponse(props: {
  readonly ligne: LigneDemande;
  readonly casDUsage: Pick<CasDUsage, 'enregistrerReponse'>;
  readonly horloge: Horloge;
  readonly natures: readonly string[];
  readonly onEnregistree: (issue: Extract<ReponseEnregistree, { ok: true }>) => void;
  readonly onRegistreChange: () => void;
  readonly onMontrer: (feuille: string, cellule: string) => void;
}) {
  const { ligne } = props;
  const page = useMiseEnPage();
  const geste = useGeste();
  const [refus, setRefus] = useState<readonly RefusReponse[]>([]);
  const { control, handleSubmit, setError, setFocus } = useForm({ defaultValues: { reponse: '', nature: '' } });
  const fermee = ligne.reponse !== null || ligne.reception === null;

  useEffect(() => {
    if (!fermee) setFocus('reponse');
  }, [fermee, setFocus]);

  const enregistrer = handleSubmit(async (saisie) => {
    setRefus([]);
    const issue = await geste.tenter(() => props.casDUsage.enregistrerReponse({ ligne, ...saisie }));
    if (issue === null) return;
    if (issue.ok) {
      props.onEnregistree(issue);
      return;
    }
    setRefus(issue.refus.filter((un) => un.champ === null));
    const date = issue.refus.filter((un) => un.champ === 'reponse');
    if (date.length > 0) {
      setError('reponse', { message: date.map(phraseRefusReponse).join(' ') });
      setFocus('reponse');
    }
    if (issue.refus.some((un) => un.code === 'registre-change')) props.onRegistreChange();
  });

  if (fermee) {
    return <DemandeFermee ligne={ligne} onMontrer={props.onMontrer} />;
  }

  const occupee = refus.flatMap((un) =>
    un.code === 'cellule-occupee'
      ? [un.cellule]
      : un.code === 'reception-inexploitable'
        ? [adresse(ligne.ligne, ligne.registre.colonnes.reception ?? 1)]
        : [],
  )[0];
  return (
    <form
      noValidate
      className={page.pile}
      aria-label={REPONSE.pour(ligne.numero)}
      onSubmit={(evenement) => {
        void enregistrer(evenement);
      }}
    >
      <p className={page.discret}>{COMMUN.champsObligatoires}</p>
      <Controller
        control={control}
        name="reponse"
        rules={{ validate: validerDate(props.horloge) }}
        render={({ field, fieldState }) => (
          <ChampDate
            {...field}
            libelle={REPONSE.date}
            obligatoire
            erreur={fieldState.error?.message}
            horloge={props.horloge}
          />
        )}
      />
      <Controller
        control={control}
        name="nature"
        render={({ field }) => <ChampNature {...field} natures={props.natures} />}
      />
      <Annonces
        echec={geste.echec}
        refus={refus.map(phraseRefusReponse)}
        actionsRefus={
          occupee !== undefined && (
            <Button
              size="small"
              onClick={() => {
                props.onMontrer(ligne.registre.feuille, occupee);
              }}
            >
              {REPONSE.montrer(occupee)}
            </Button>
          )
        }
        onReessayer={() => {
          void enregistrer();
        }}
      />
      <div className={page.boutons}>
        <Button type="submit" appearance="primary" disabledFocusable={geste.enCours}>
          {geste.enCours ? COMMUN.enregistrement : REPONSE.enregistrer}
        </Button>
      </div>
    </form>
  );
}
