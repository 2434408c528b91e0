import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import type { DemandeEnregistree } from '../../usecases/enregistrer-demande';
import { adresse } from '../../workbook/grille/adresse';
import type { Registre } from '../../workbook/suivi-demandes/registre';
import type { CasDUsage } from '../cas-d-usage';
import { Annonces } from '../composants/Annonces';
import { ChampDate } from '../composants/ChampDate';
import { ChampTexte } from '../composants/ChampTexte';
import { Message } from '../composants/Message';
import { useGeste } from '../composants/use-geste';
import { validerDate } from '../composants/valider-date';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import type { Horloge } from '../horloge';
import { COMMUN } from '../messages/commun';
import { NOUVELLE_DEMANDE as MOTS } from '../messages/nouvelle-demande';
import { phraseRefusDemande } from '../messages/refus-demande';
import { ChoixRegistre } from './ChoixRegistre';

interface Saisie {
  feuille: string;
  reception: string;
  expediteur: string;
  coordonnees: string;
  objet: string;
}

type Enregistree = Extract<DemandeEnregistree, { ok: true }>;

/**
 * Le formulaire d'une nouvelle demande. Après un enregistrement, le canal et la date restent, pour saisir une pile de courrier,
 * et la date est sélectionnée : la taper à nouveau la remplace. Après un refus ou un échec, tout reste.
 */
export function NouvelleDemande(props: {
  readonly registres: readonly Registre[];
  readonly casDUsage: Pick<CasDUsage, 'enregistrerDemande'>;
  readonly horloge: Horloge;
  readonly onEnregistree: () => void;
  readonly onRegistreChange: () => void;
  readonly onMontrer: (feuille: string, cellule: string) => void;
}) {
  const page = useMiseEnPage();
  const geste = useGeste();
  const [enregistree, setEnregistree] = useState<Enregistree | null>(null);
  const [refus, setRefus] = useState<readonly string[]>([]);
  const { control, handleSubmit, setError, setFocus, reset } = useForm<Saisie>({
    defaultValues: {
      feuille: props.registres[0]?.feuille ?? '',
      reception: '',
      expediteur: '',
      coordonnees: '',
      objet: '',
    },
  });

  const enregistrer = handleSubmit(async ({ feuille, ...saisie }) => {
    setEnregistree(null);
    const registre = props.registres.find((un) => un.feuille === feuille);
    if (registre === undefined) {
      setRefus([phraseRefusDemande({ champ: null, code: 'registre-change' })]);
      return;
    }
    setRefus([]);
    const issue = await geste.tenter(() => props.casDUsage.enregistrerDemande({ registre, ...saisie }));
    if (issue === null) return;
    if (issue.ok) {
      setEnregistree(issue);
      reset(
        { feuille, reception: saisie.reception, expediteur: '', coordonnees: '', objet: '' },
        { keepFieldsRef: true },
      );
      setFocus('reception', { shouldSelect: true });
      props.onEnregistree();
      return;
    }
    setRefus(issue.refus.filter((un) => un.champ === null).map(phraseRefusDemande));
    const deChamps = issue.refus.flatMap((un) =>
      un.champ === null ? [] : [{ champ: un.champ, message: phraseRefusDemande(un) }],
    );
    for (const { champ, message } of deChamps) setError(champ, { message });
    const premier = deChamps[0];
    if (premier !== undefined) setFocus(premier.champ);
    if (issue.refus.some((un) => un.code === 'registre-change')) props.onRegistreChange();
  });

  return (
    <form
      noValidate
      className={page.pile}
      aria-labelledby="titre-demande"
      onSubmit={(evenement) => {
        void enregistrer(evenement);
      }}
    >
      <div className={page.pileSerree}>
        <h2 className={page.titre} id="titre-demande">
          {MOTS.titre}
        </h2>
        <p className={page.discret}>
          {MOTS.introduction} {COMMUN.champsObligatoires}
        </p>
      </div>
      <Annonces
        echec={geste.echec}
        refus={refus}
        onReessayer={() => {
          void enregistrer();
        }}
        confirmation={
          enregistree !== null && (
            <Message
              genre="success"
              actions={
                <Button
                  size="small"
                  onClick={() => {
                    props.onMontrer(enregistree.feuille, adresse(enregistree.ligne, 1));
                  }}
                >
                  {MOTS.montrer(enregistree.ligne)}
                </Button>
              }
            >
              {MOTS.enregistree(enregistree)}
            </Message>
          )
        }
      />
      <Controller
        control={control}
        name="feuille"
        render={({ field }) => (
          <ChoixRegistre registres={props.registres} feuille={field.value} onChoix={field.onChange} />
        )}
      />
      <Controller
        control={control}
        name="reception"
        rules={{ validate: validerDate(props.horloge) }}
        render={({ field, fieldState }) => (
          <ChampDate
            {...field}
            libelle={MOTS.reception}
            obligatoire
            erreur={fieldState.error?.message}
            horloge={props.horloge}
          />
        )}
      />
      <Controller
        control={control}
        name="expediteur"
        rules={{
          validate: (texte) =>
            texte.trim() !== '' || phraseRefusDemande({ champ: 'expediteur', code: 'expediteur-absent' }),
        }}
        render={({ field, fieldState }) => (
          <ChampTexte {...field} libelle={MOTS.expediteur} obligatoire erreur={fieldState.error?.message} />
        )}
      />
      <Controller
        control={control}
        name="coordonnees"
        render={({ field }) => <ChampTexte {...field} libelle={MOTS.coordonnees} />}
      />
      <Controller
        control={control}
        name="objet"
        render={({ field }) => <ChampTexte {...field} libelle={MOTS.objet} />}
      />
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={geste.enCours}>
          {geste.enCours ? COMMUN.enregistrement : MOTS.enregistrer}
        </Button>
      </div>
    </form>
  );
}
