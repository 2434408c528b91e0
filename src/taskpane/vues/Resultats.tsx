import { Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { ecrireJour } from '../../domain/commun/ecrire-jour';
import { lireJour } from '../../domain/commun/lire-jour';
import { douzeMoisComplets } from '../../domain/commun/periode';
import type { ResultatsCalcules } from '../../usecases/calculer-resultats';
import type { ChiffreALister } from '../../usecases/lister-demandes';
import type { Filtres } from '../../workbook/suivi-demandes/filtres';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';
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
import { AUCUN_CHOIX, filtresChoisis } from './resultats/choix-de-resultats';
import { FiltresResultats } from './resultats/FiltresResultats';
import { LignesDuChiffre } from './resultats/LignesDuChiffre';
import { useOngletsPerimes } from './resultats/use-onglets-perimes';
import { ResultatsCalculesVue } from './ResultatsCalculesVue';

/** Un calcul fait, et les choix dont il vient. */
interface Calcul {
  readonly calcules: Extract<ResultatsCalcules, { ok: true }>;
  readonly filtres: Filtres;
  readonly apercu: boolean;
}

/** Les lignes d'un chiffre, et le bouton qui les a demandées, où rendre le focus. */
interface Lignes {
  readonly intitule: string;
  readonly lignes: readonly LigneDemande[];
  readonly depuis: Element | null;
}

/** Choisir la période, calculer, lire les résultats de chaque canal. */
export function Resultats(props: {
  readonly casDUsage: Pick<CasDUsage, 'calculerResultats' | 'listerDemandes' | 'verifierResultats'>;
  readonly horloge: Horloge;
  readonly lectureSeule: boolean;
  /** Les natures de réponse proposées comme filtres. */
  readonly natures: readonly string[];
  /** La vue est à l'écran. */
  readonly visible: boolean;
  readonly onMontrer: (feuille: string, cellule: string) => void;
}) {
  const page = useMiseEnPage();
  const geste = useGeste();
  const lecture = useGeste();
  const [choix, setChoix] = useState(AUCUN_CHOIX);
  const [calcul, setCalcul] = useState<Calcul | null>(null);
  const [lignes, setLignes] = useState<Lignes | null>(null);
  const [dernier, setDernier] = useState({ apercu: false });
  const perimes = useOngletsPerimes(props.casDUsage, props.visible);
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

  const calculer = (apercu: boolean) =>
    handleSubmit(async (saisie) => {
      const [du, au] = [lire(saisie.du), lire(saisie.au)];
      if (!du.ok || !au.ok) return;
      setRefus([]);
      setCalcul(null);
      setLignes(null);
      setDernier({ apercu });
      const filtres = filtresChoisis(choix);
      const issue = await geste.tenter(() =>
        props.casDUsage.calculerResultats({ du: du.jour, au: au.jour }, { filtres, parAgent: choix.parAgent, apercu }),
      );
      if (issue === null) return;
      if (issue.ok) {
        setCalcul({ calcules: issue, filtres, apercu });
        if (!apercu) perimes.oublier();
      } else if (issue.code === 'periode-inversee') {
        setError('au', { message: phraseRefusResultats(issue.code) });
        setFocus('au');
      } else {
        setRefus([phraseRefusResultats(issue.code)]);
      }
    });

  const lister = async (chiffre: Pick<ChiffreALister, 'canal' | 'groupe'>, intitule: string): Promise<void> => {
    if (calcul === null) return;
    const depuis = document.activeElement;
    const { filtres, calcules } = calcul;
    const trouvees = await lecture.tenter(() =>
      props.casDUsage.listerDemandes({ ...chiffre, periode: calcules.periode, filtres }),
    );
    if (trouvees !== null) setLignes({ intitule, lignes: trouvees, depuis });
  };

  return (
    <div className={page.pile}>
      <h2 className={page.titre}>{RESULTATS.titre}</h2>
      {props.lectureSeule && <Message genre="warning">{RESULTATS.lectureSeule}</Message>}
      {perimes.perimes.length > 0 && <Message genre="warning">{RESULTATS.perime(perimes.perimes)}</Message>}
      <form
        noValidate
        className={page.pile}
        aria-label={RESULTATS.calculer}
        onSubmit={(evenement) => {
          void calculer(false)(evenement);
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
        <FiltresResultats choix={choix} naturesDeReponse={props.natures} onChange={setChoix} />
        <div className={page.boutons}>
          <Button type="submit" appearance="primary" disabledFocusable={geste.enCours}>
            {RESULTATS.calculer}
          </Button>
          <Button
            disabledFocusable={geste.enCours}
            onClick={() => {
              void calculer(true)();
            }}
          >
            {RESULTATS.apercu}
          </Button>
        </div>
      </form>
      <Annonces
        echec={geste.echec ?? lecture.echec}
        refus={refus}
        onReessayer={() => {
          void calculer(dernier.apercu)();
        }}
        confirmation={
          geste.enCours ? (
            <Spinner size="small" labelPosition="after" label={RESULTATS.enCours} />
          ) : (
            calcul !== null && (
              <Message genre="success">
                {calcul.apercu
                  ? RESULTATS.apercuFait(calcul.calcules.periode)
                  : RESULTATS.calcules(
                      calcul.calcules.periode,
                      calcul.calcules.canaux.map(({ onglet }) => onglet),
                    )}
              </Message>
            )
          )
        }
      />
      {lignes !== null && (
        <LignesDuChiffre
          key={lignes.intitule}
          intitule={lignes.intitule}
          lignes={lignes.lignes}
          onMontrer={props.onMontrer}
          onFermer={() => {
            if (lignes.depuis instanceof HTMLElement) lignes.depuis.focus();
            setLignes(null);
          }}
        />
      )}
      {calcul !== null && (
        <ResultatsCalculesVue
          calcules={calcul.calcules}
          ecrits={!calcul.apercu}
          onMontrer={props.onMontrer}
          onLister={(chiffre, intitule) => {
            void lister(chiffre, intitule);
          }}
        />
      )}
    </div>
  );
}
