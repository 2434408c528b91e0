import { FluentProvider, mergeClasses, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ClasseurOuvert } from '../usecases/ouvrir-classeur';
import type { CasDUsage } from './cas-d-usage';
import { Annonces } from './composants/Annonces';
import { useChangementDeJour } from './composants/use-changement-de-jour';
import { useGeste } from './composants/use-geste';
import { useMiseEnPage } from './composants/use-mise-en-page';
import { ErrorBoundary } from './ErrorBoundary';
import type { Horloge } from './horloge';
import { ACCUEIL } from './messages/accueil';
import { COMMUN } from './messages/commun';
import { theme } from './theme';
import { ClasseurNonReconnu } from './vues/ClasseurNonReconnu';
import { CreerClasseur } from './vues/CreerClasseur';
import { Cadre } from './vues/Cadre';
import { Outils } from './vues/Outils';

interface Props {
  readonly casDUsage: CasDUsage;
  readonly horloge: Horloge;
}

/** Le volet : il ouvre le classeur, dit ce qui ne va pas, ou donne ses outils. */
export function App(props: Props) {
  return (
    <FluentProvider theme={theme} lang="fr">
      <ErrorBoundary>
        <Volet {...props} />
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Volet({ casDUsage, horloge }: Props) {
  const page = useMiseEnPage();
  const { tenter, enCours, echec } = useGeste();
  const [classeur, setClasseur] = useState<ClasseurOuvert | null>(null);
  const [relu, setRelu] = useState(false);

  const ouvrir = useCallback(
    async (annoncer: boolean): Promise<void> => {
      setRelu(false);
      const ouvert = await tenter(casDUsage.ouvrirClasseur);
      if (ouvert === null) return;
      setClasseur(ouvert);
      setRelu(annoncer);
    },
    [tenter, casDUsage],
  );
  useEffect(() => {
    void ouvrir(false);
  }, [ouvrir]);
  const relire = useCallback(() => {
    void ouvrir(false);
  }, [ouvrir]);
  useChangementDeJour(horloge, relire);

  const registres = useMemo(
    () => (classeur?.ok === true ? classeur.registres.map(({ registre }) => registre) : []),
    [classeur],
  );
  const annonces = (
    <Annonces
      echec={echec}
      onReessayer={() => {
        void ouvrir(true);
      }}
      confirmation={relu && <span className={page.invisible}>{ACCUEIL.actualise}</span>}
    />
  );
  const actualiser = (): void => {
    void ouvrir(true);
  };

  return (
    <Cadre>
      {annonces}
      {classeur === null && enCours && (
        <Spinner labelPosition="below" label={COMMUN.lectureDuClasseur} style={{ padding: 32 }} />
      )}
      {classeur?.ok === false && (
        <div className={mergeClasses(page.marge, page.pile)}>
          {classeur.vide === true && (
            <CreerClasseur
              casDUsage={casDUsage}
              onCree={() => {
                void ouvrir(false);
              }}
            />
          )}
          <ClasseurNonReconnu
            code={classeur.code}
            secondaire={classeur.vide === true}
            enCours={enCours}
            onActualiser={actualiser}
          />
        </div>
      )}
      {classeur?.ok === true && (
        <Outils
          classeur={classeur}
          registres={registres}
          casDUsage={casDUsage}
          horloge={horloge}
          enCours={enCours}
          onActualiser={actualiser}
          onRelire={() => {
            void ouvrir(false);
          }}
        />
      )}
    </Cadre>
  );
}
