import { Button, Spinner } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { SyntheticEvent } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { lireDuree } from '../../../domain/donnees-personnelles/lire-duree';
import type { DonneesEffacees } from '../../../usecases/effacer-donnees';
import type { ApercuEffacement as Apercu } from '../../../usecases/previsualiser-effacement';
import type { CritereEffacement } from '../../../workbook/donnees-personnelles/critere-effacement';
import type { Registre } from '../../../workbook/suivi-demandes/registre';
import type { CasDUsage } from '../../cas-d-usage';
import { Annonces } from '../../composants/Annonces';
import { CaseACocher } from '../../composants/CaseACocher';
import { ChampTexte } from '../../composants/ChampTexte';
import { Message } from '../../composants/Message';
import { useGeste } from '../../composants/use-geste';
import { useMiseEnPage } from '../../composants/use-mise-en-page';
import { DONNEES, phraseRefusDuree, phraseRefusEffacement } from '../../messages/donnees-personnelles';
import { ApercuEffacement } from './ApercuEffacement';
import { ConfirmerEffacement } from './ConfirmerEffacement';

interface Vu {
  readonly critere: CritereEffacement;
  readonly apercu: Apercu;
}

/** Choisir la durée, voir ce qui serait effacé, confirmer en tapant le nombre. */
export function EffacerDonnees(props: {
  readonly registres: readonly Registre[];
  /** En mois ; `null` : le classeur n'en règle pas, rien n'est proposé. */
  readonly conservation: number | null;
  readonly casDUsage: Pick<CasDUsage, 'previsualiserEffacement' | 'effacerDonnees'>;
  readonly onEffacees: () => void;
  readonly onMontrer: (feuille: string, cellule: string) => void;
}) {
  const { registres, conservation, casDUsage } = props;
  const page = useMiseEnPage();
  const geste = useGeste();
  const titreApercu = useRef<HTMLHeadingElement>(null);
  const [vu, setVu] = useState<Vu | null>(null);
  const [issue, setIssue] = useState<DonneesEffacees | null>(null);
  const { control, handleSubmit } = useForm({
    defaultValues: { mois: conservation ? String(conservation) : '', objet: false, commentaire: false },
  });
  const mois = useWatch({ control, name: 'mois' });
  const derniere = useRef<() => void>(() => undefined);

  const apercevoir = async (critere: CritereEffacement): Promise<void> => {
    derniere.current = () => void apercevoir(critere);
    setVu(null);
    const apercu = await geste.tenter(() => casDUsage.previsualiserEffacement(registres, critere));
    if (apercu !== null) setVu({ critere, apercu });
    titreApercu.current?.focus();
  };
  const demander = (evenement: SyntheticEvent): void => {
    void handleSubmit(async ({ mois: saisie, objet, commentaire }) => {
      const duree = lireDuree(saisie);
      if (!duree.ok) return;
      setIssue(null);
      const auChoix = [...(objet ? (['objet'] as const) : []), ...(commentaire ? (['commentaire'] as const) : [])];
      await apercevoir({ mois: duree.mois, auChoix });
    })(evenement);
  };
  const effacer = async (critere: CritereEffacement, nombreConfirme: number): Promise<void> => {
    // Après un échec, le compte a pu changer : on repart de l'aperçu.
    derniere.current = () => void apercevoir(critere);
    setIssue(null);
    const rendue = await geste.tenter(() => casDUsage.effacerDonnees(registres, { critere, nombreConfirme }));
    if (rendue === null) return;
    setIssue(rendue);
    if (rendue.ok) {
      setVu(null);
      titreApercu.current?.focus();
      props.onEffacees();
    } else if (rendue.refus.code === 'nombre-different' || rendue.refus.code === 'rien-a-effacer') {
      const apercu = await geste.tenter(() => casDUsage.previsualiserEffacement(registres, critere));
      if (apercu !== null) setVu({ critere, apercu });
    }
  };
  const possede = (champ: 'objet' | 'commentaire'): boolean =>
    registres.some(({ colonnes }) => colonnes[champ] !== undefined);
  const refus = [
    ...(vu?.apercu.ok === false ? [phraseRefusEffacement(vu.apercu.refus)] : []),
    ...(issue?.ok === false ? [phraseRefusEffacement(issue.refus)] : []),
  ];
  const duClasseur = conservation !== null && mois === String(conservation);

  return (
    <section className={page.pile} aria-labelledby="titre-effacer">
      <h3 className={page.sousTitre} id="titre-effacer">
        {DONNEES.effacerTitre}
      </h3>
      <p className={page.discret}>{DONNEES.effacerExplication}</p>
      <form noValidate className={page.pile} aria-label={DONNEES.apercevoir} onSubmit={demander}>
        <Controller
          control={control}
          name="mois"
          rules={{
            validate: (texte) => {
              const duree = lireDuree(texte);
              return duree.ok || phraseRefusDuree(duree.code);
            },
          }}
          render={({ field, fieldState }) => (
            <ChampTexte
              {...field}
              libelle={DONNEES.duree}
              aide={duClasseur ? DONNEES.dureeDuClasseur : DONNEES.dureeAide}
              erreur={fieldState.error?.message}
              obligatoire
            />
          )}
        />
        {(['objet', 'commentaire'] as const).filter(possede).map((champ) => (
          <Controller
            key={champ}
            control={control}
            name={champ}
            render={({ field: { value, onChange } }) => (
              <CaseACocher cochee={value} libelle={DONNEES[champ]} aide={DONNEES.auChoixAide} onChange={onChange} />
            )}
          />
        ))}
        <div>
          <Button type="submit" disabledFocusable={geste.enCours}>
            {DONNEES.apercevoir}
          </Button>
        </div>
      </form>
      <h4 className={page.sousTitre} ref={titreApercu} tabIndex={-1}>
        {DONNEES.apercuTitre}
      </h4>
      <Annonces
        echec={geste.echec}
        refus={refus}
        onReessayer={() => {
          derniere.current();
        }}
        confirmation={
          geste.enCours ? (
            <Spinner size="small" labelPosition="after" label={vu === null ? DONNEES.lecture : DONNEES.effacement} />
          ) : (
            issue?.ok === true && (
              <Message
                genre="success"
                actions={
                  <Button
                    size="small"
                    onClick={() => {
                      props.onMontrer(issue.journal, 'A1');
                    }}
                  >
                    {DONNEES.voirJournal}
                  </Button>
                }
              >
                {DONNEES.efface(issue)}
              </Message>
            )
          )
        }
      />
      {vu?.apercu.ok === true && (
        <>
          {vu.apercu.nombre === 0 && <p>{DONNEES.rien}</p>}
          <ApercuEffacement apercu={vu.apercu} />
          {vu.apercu.nombre > 0 && (
            <ConfirmerEffacement
              key={vu.apercu.nombre}
              nombre={vu.apercu.nombre}
              enCours={geste.enCours}
              onConfirmer={(nombre) => void effacer(vu.critere, nombre)}
            />
          )}
        </>
      )}
    </section>
  );
}
