import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import type { DemandeCorrigee, RefusCorrection } from '../../usecases/demande-corrigee';
import { CHAMPS, type Champ } from '../../workbook/suivi-demandes/champ';
import { estChampDeDate } from '../../workbook/suivi-demandes/champ-de-date';
import { contenuLisible } from '../../workbook/suivi-demandes/date-cellule';
import type { FicheDemande } from '../../workbook/suivi-demandes/fiche-demande';
import type { CasDUsage } from '../cas-d-usage';
import { Annonces } from '../composants/Annonces';
import { ChampDate } from '../composants/ChampDate';
import { ChampTexte } from '../composants/ChampTexte';
import { useGeste } from '../composants/use-geste';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import type { Horloge } from '../horloge';
import { COMMUN } from '../messages/commun';
import { CORRECTION, NOMS_DES_CHAMPS, phraseRefusCorrection } from '../messages/correction';

type Corrigee = Extract<DemandeCorrigee, { ok: true }>;
type Corrigeable = Exclude<Champ, 'numero'>;

/** Corriger une demande : tout ce que sa ligne contient, sauf le numéro ; seuls les champs changés sont écrits. */
export function FormulaireCorrection(props: {
  readonly fiche: FicheDemande;
  readonly casDUsage: Pick<CasDUsage, 'corrigerDemande'>;
  readonly horloge: Horloge;
  readonly onCorrigee: (issue: Corrigee) => void;
  readonly onRegistreChange: () => void;
}) {
  const { fiche, horloge } = props;
  const page = useMiseEnPage();
  const geste = useGeste();
  const [refus, setRefus] = useState<readonly RefusCorrection[]>([]);
  const presents = CHAMPS.filter((champ): champ is Corrigeable => champ !== 'numero' && champ in fiche.valeurs);
  const { control, handleSubmit, setError, setFocus } = useForm<Partial<Record<Corrigeable, string>>>({
    defaultValues: Object.fromEntries(presents.map((champ) => [champ, contenuLisible(fiche.valeurs[champ] ?? '')])),
  });

  const enregistrer = handleSubmit(async (modifications) => {
    setRefus([]);
    const issue = await geste.tenter(() => props.casDUsage.corrigerDemande({ fiche, modifications }));
    if (issue === null) return;
    if (issue.ok) {
      props.onCorrigee(issue);
      return;
    }
    setRefus(issue.refus.filter((un) => un.champ === null));
    for (const champ of [...presents].reverse()) {
      const siens = issue.refus.filter((un) => un.champ === champ);
      if (siens.length === 0) continue;
      setError(champ, { message: siens.map(phraseRefusCorrection).join(' ') });
      setFocus(champ);
    }
    if (issue.refus.some((un) => un.code === 'registre-change')) props.onRegistreChange();
  });

  return (
    <form
      noValidate
      className={page.pile}
      onSubmit={(evenement) => {
        void enregistrer(evenement);
      }}
    >
      {presents.map((champ) => (
        <Controller
          key={champ}
          control={control}
          name={champ}
          render={({ field: { value = '', ...field }, fieldState }) => {
            const commun = { ...field, value, libelle: NOMS_DES_CHAMPS[champ], erreur: fieldState.error?.message };
            return estChampDeDate(champ) ? <ChampDate {...commun} horloge={horloge} /> : <ChampTexte {...commun} />;
          }}
        />
      ))}
      <Annonces
        echec={geste.echec}
        refus={refus.map(phraseRefusCorrection)}
        onReessayer={() => {
          void enregistrer();
        }}
      />
      <div className={page.boutons}>
        <Button type="submit" appearance="primary" disabledFocusable={geste.enCours}>
          {geste.enCours ? COMMUN.enregistrement : CORRECTION.enregistrer}
        </Button>
      </div>
    </form>
  );
}
