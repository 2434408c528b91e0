import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { lireJour } from '../../domain/commun/lire-jour';
import type { TentativeDemande } from '../../usecases/demande-enregistree';
import { DemandeIncertaine } from '../../usecases/demande-incertaine';
import type { Registre } from '../../workbook/suivi-demandes/registre';
import type { CasDUsage } from '../cas-d-usage';
import { Annonces } from '../composants/Annonces';
import { ChampDate } from '../composants/ChampDate';
import { ChampTexte } from '../composants/ChampTexte';
import { GesteFait, type Fait } from '../composants/GesteFait';
import { useDejaDemandes } from '../composants/use-deja-demandes';
import { useGeste } from '../composants/use-geste';
import { validerDate } from '../composants/valider-date';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import type { Horloge } from '../horloge';
import { COMMUN } from '../messages/commun';
import { NOUVELLE_DEMANDE as MOTS } from '../messages/nouvelle-demande';
import { phraseRefusDemande } from '../messages/refus-demande';
import { ChoixRegistre } from './ChoixRegistre';
import { DejaDemandes } from './DejaDemandes';

interface Saisie {
  feuille: string;
  reception: string;
  expediteur: string;
  coordonnees: string;
  objet: string;
  natureDemande: string;
  agent: string;
}

const VIDE = { expediteur: '', coordonnees: '', objet: '', natureDemande: '', agent: '' };

/** Les champs facultatifs d'une ligne, dans l'ordre ; ceux que le registre n'a pas ne sont pas montrés. */
const FACULTATIFS = ['coordonnees', 'objet', 'natureDemande', 'agent'] as const;

/**
 * Le formulaire d'une nouvelle demande. Après un enregistrement, le canal et la date restent, pour saisir une pile de courrier,
 * et la date est sélectionnée : la taper à nouveau la remplace. Après un refus ou un échec, tout reste.
 */
export function NouvelleDemande(props: {
  readonly registres: readonly Registre[];
  readonly casDUsage: Pick<CasDUsage, 'enregistrerDemande' | 'chercherDemandes' | 'annulerGeste'>;
  readonly horloge: Horloge;
  readonly onEnregistree: () => void;
  readonly onRegistreChange: () => void;
  readonly onMontrer: (feuille: string, cellule: string) => void;
}) {
  const page = useMiseEnPage();
  const geste = useGeste();
  const [fait, setFait] = useState<Fait | null>(null);
  const [refus, setRefus] = useState<readonly string[]>([]);
  /** L'essai dont la réponse s'est perdue : le suivant le reconnaît au lieu d'enregistrer la demande deux fois. */
  const [tentative, setTentative] = useState<TentativeDemande | null>(null);
  const { control, handleSubmit, setError, setFocus, reset } = useForm<Saisie>({
    defaultValues: { feuille: props.registres[0]?.feuille ?? '', reception: '', ...VIDE },
  });
  const saisie = useWatch({ control });
  const deja = useDejaDemandes(props.casDUsage, props.registres, saisie.expediteur ?? '');
  const reception = lireJour(saisie.reception ?? '', props.horloge.jourCourant());
  const colonnes = props.registres.find(({ feuille }) => feuille === saisie.feuille)?.colonnes ?? {};

  const enregistrer = handleSubmit(async ({ feuille, ...remplie }) => {
    setFait(null);
    const registre = props.registres.find((un) => un.feuille === feuille);
    if (registre === undefined) {
      setRefus([phraseRefusDemande({ champ: null, code: 'registre-change' })]);
      return;
    }
    setRefus([]);
    const issue = await geste.tenter(() =>
      props.casDUsage
        .enregistrerDemande({ registre, ...remplie, ...(tentative === null ? {} : { tentative }) })
        .catch((erreur: unknown): never => {
          if (erreur instanceof DemandeIncertaine) setTentative(erreur.tentative);
          throw erreur;
        }),
    );
    if (issue === null) return;
    if (issue.ok) {
      setTentative(null);
      setFait({ ...issue, phrase: MOTS.enregistree(issue) });
      reset({ feuille, reception: remplie.reception, ...VIDE }, { keepFieldsRef: true });
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
      />
      <GesteFait fait={fait} casDUsage={props.casDUsage} onMontrer={props.onMontrer} onAnnule={props.onEnregistree} />
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
      <DejaDemandes
        deja={deja}
        saisie={{
          expediteur: saisie.expediteur ?? '',
          objet: saisie.objet ?? '',
          reception: reception.ok ? reception.jour : null,
        }}
      />
      {FACULTATIFS.filter((champ) => colonnes[champ] !== undefined).map((champ) => (
        <Controller
          key={champ}
          control={control}
          name={champ}
          render={({ field, fieldState }) => (
            <ChampTexte {...field} libelle={MOTS[champ]} erreur={fieldState.error?.message} />
          )}
        />
      ))}
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={geste.enCours}>
          {geste.enCours ? COMMUN.enregistrement : MOTS.enregistrer}
        </Button>
      </div>
    </form>
  );
}
