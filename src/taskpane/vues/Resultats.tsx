import { Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { ecrireJour } from '../../domain/commun/ecrire-jour';
import { lireJour } from '../../domain/commun/lire-jour';
import { douzeMoisComplets } from '../../domain/commun/periode';
import type { ResultatsCalcules } from '../../usecases/calculer-resultats';
import type { CasDUsage } from '../cas-d-usage';
import { Annonces } from '../composants/Annonces';
import { ChampTexte } from '../composants/ChampTexte';
import { Message } from '../composants/Message';
import { useGeste } from '../composants/use-geste';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import type { Horloge } from '../horloge';
import { phraseRefusJour } from '../messages/refus-jour';
import { phraseRefusResultats } from '../messages/refus-resultats';
import { RESULTATS } from '../messages/resultats';
import { PeriodeChamps } from './PeriodeChamps';
import { ResultatsCalculesVue } from './ResultatsCalculesVue';

type Calcules = Extract<ResultatsCalcules, { ok: true }>;

/** Choisir la période, calculer, lire les résultats de chaque canal. */
export function Resultats(props: {
  readonly casDUsage: Pick<CasDUsage, 'calculerResultats'>;
  readonly horloge: Horloge;
  readonly lectureSeule: boolean;
  readonly onMontrer: (feuille: string, cellule: string) => void;
}) {
  const page = useMiseEnPage();
  const geste = useGeste();
  const [calcules, setCalcules] = useState<Calcules | null>(null);
  const [refus, setRefus] = useState<readonly string[]>([]);
  const [parDefaut] = useState(() => douzeMoisComplets(props.horloge.jourCourant()));
  const { control, handleSubmit, setError, setFocus } = useForm({
    defaultValues: { du: ecrireJour(parDefaut.du), au: ecrireJour(parDefaut.au) },
  });

  const lire = (texte: string) => lireJour(texte, props.horloge.jourCourant());
  const valider = (texte: string): true | string => {
    const lecture = lire(texte);
    return lecture.ok || phraseRefusJour(lecture.code);
  };

  const calculer = handleSubmit(async (saisie) => {
    const [du, au] = [lire(saisie.du), lire(saisie.au)];
    if (!du.ok || !au.ok) return;
    setRefus([]);
    setCalcules(null);
    const issue = await geste.tenter(() => props.casDUsage.calculerResultats({ du: du.jour, au: au.jour }));
    if (issue === null) return;
    if (issue.ok) {
      setCalcules(issue);
    } else if (issue.code === 'periode-inversee') {
      setError('au', { message: phraseRefusResultats(issue.code) });
      setFocus('au');
    } else {
      setRefus([phraseRefusResultats(issue.code)]);
    }
  });

  return (
    <div className={page.pile}>
      <h2 className={page.titre}>{RESULTATS.titre}</h2>
      {props.lectureSeule && <Message genre="warning">{RESULTATS.lectureSeule}</Message>}
      <form
        noValidate
        className={page.pile}
        aria-label={RESULTATS.calculer}
        onSubmit={(evenement) => {
          void calculer(evenement);
        }}
      >
        <PeriodeChamps>
          <Controller
            control={control}
            name="du"
            rules={{ validate: valider }}
            render={({ field, fieldState }) => (
              <ChampTexte {...field} libelle={RESULTATS.du} obligatoire erreur={fieldState.error?.message} />
            )}
          />
          <Controller
            control={control}
            name="au"
            rules={{ validate: valider }}
            render={({ field, fieldState }) => (
              <ChampTexte {...field} libelle={RESULTATS.au} obligatoire erreur={fieldState.error?.message} />
            )}
          />
        </PeriodeChamps>
        <div>
          <Button type="submit" appearance="primary" disabledFocusable={geste.enCours}>
            {RESULTATS.calculer}
          </Button>
        </div>
      </form>
      <Annonces
        echec={geste.echec}
        refus={refus}
        onReessayer={() => {
          void calculer();
        }}
        confirmation={
          geste.enCours ? (
            <Spinner size="small" labelPosition="after" label={RESULTATS.enCours} />
          ) : (
            calcules !== null && (
              <Message genre="success">
                {RESULTATS.calcules(
                  calcules.periode,
                  calcules.canaux.map(({ onglet }) => onglet),
                )}
              </Message>
            )
          )
        }
      />
      {calcules !== null && <ResultatsCalculesVue calcules={calcules} onMontrer={props.onMontrer} />}
    </div>
  );
}
