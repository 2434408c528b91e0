import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import type { AccuseEnregistre, RefusAccuse } from '../../usecases/enregistrer-accuse';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';
import type { CasDUsage } from '../cas-d-usage';
import { Annonces } from '../composants/Annonces';
import { ChampDate } from '../composants/ChampDate';
import { useGeste } from '../composants/use-geste';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import { validerDate } from '../composants/valider-date';
import type { Horloge } from '../horloge';
import { ACCUSE_ENVOYE, phraseRefusAccuse } from '../messages/accuse-envoye';
import { COMMUN } from '../messages/commun';

type Enregistre = Extract<AccuseEnregistre, { ok: true }>;

/** Noter l'envoi d'un accusé de réception, et la date qu'il annonce si le registre peut la garder. */
export function FormulaireAccuse(props: {
  readonly ligne: LigneDemande;
  readonly casDUsage: Pick<CasDUsage, 'enregistrerAccuse'>;
  readonly horloge: Horloge;
  readonly onEnregistre: (issue: Enregistre) => void;
  readonly onRegistreChange: () => void;
}) {
  const { ligne, horloge } = props;
  const page = useMiseEnPage();
  const geste = useGeste();
  const [refus, setRefus] = useState<readonly RefusAccuse[]>([]);
  const { control, handleSubmit, setError, setFocus } = useForm({ defaultValues: { accuse: '', annonce: '' } });
  const avecAnnonce = ligne.registre.colonnes.annonce !== undefined;
  useEffect(() => {
    setFocus('accuse');
  }, [setFocus]);

  const enregistrer = handleSubmit(async (saisie) => {
    setRefus([]);
    const issue = await geste.tenter(() => props.casDUsage.enregistrerAccuse({ ligne, ...saisie }));
    if (issue === null) return;
    if (issue.ok) {
      props.onEnregistre(issue);
      return;
    }
    setRefus(issue.refus.filter((un) => un.champ === null));
    for (const champ of ['annonce', 'accuse'] as const) {
      const siens = issue.refus.filter((un) => un.champ === champ);
      if (siens.length === 0) continue;
      setError(champ, { message: siens.map(phraseRefusAccuse).join(' ') });
      setFocus(champ);
    }
    if (issue.refus.some((un) => un.code === 'registre-change')) props.onRegistreChange();
  });
  const facultative = (texte: string): true | string => texte.trim() === '' || validerDate(horloge)(texte);

  return (
    <form
      noValidate
      className={page.pile}
      aria-label={ACCUSE_ENVOYE.titre}
      onSubmit={(evenement) => {
        void enregistrer(evenement);
      }}
    >
      <p className={page.discret}>{COMMUN.champsObligatoires}</p>
      <Controller
        control={control}
        name="accuse"
        rules={{ validate: validerDate(horloge) }}
        render={({ field, fieldState }) => (
          <ChampDate
            {...field}
            libelle={ACCUSE_ENVOYE.date}
            obligatoire
            erreur={fieldState.error?.message}
            horloge={horloge}
          />
        )}
      />
      {avecAnnonce && (
        <Controller
          control={control}
          name="annonce"
          rules={{ validate: facultative }}
          render={({ field, fieldState }) => (
            <ChampDate
              {...field}
              libelle={ACCUSE_ENVOYE.annonce}
              erreur={fieldState.error?.message}
              horloge={horloge}
            />
          )}
        />
      )}
      <Annonces
        echec={geste.echec}
        refus={refus.map(phraseRefusAccuse)}
        onReessayer={() => {
          void enregistrer();
        }}
      />
      <div className={page.boutons}>
        <Button type="submit" appearance="primary" disabledFocusable={geste.enCours}>
          {geste.enCours ? COMMUN.enregistrement : ACCUSE_ENVOYE.enregistrer}
        </Button>
      </div>
    </form>
  );
}
