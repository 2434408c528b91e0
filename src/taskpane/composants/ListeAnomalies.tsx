import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Anomalie } from '../../workbook/suivi-demandes/anomalie';
import { ACCUEIL } from '../messages/accueil';
import { phraseAnomalie } from '../messages/anomalie';
import { useMiseEnPage } from './use-mise-en-page';

const PREMIERES = 5;

const useStyles = makeStyles({
  anomalie: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke1Hover}`,
    paddingLeft: '10px',
    overflowWrap: 'anywhere',
  },
  phrase: { margin: 0 },
});

/** Les cellules à vérifier, chacune avec le lien qui y mène ; les premières d'abord, toutes à la demande. */
export function ListeAnomalies(props: {
  readonly anomalies: readonly Anomalie[];
  readonly onMontrer: (feuille: string, cellule: string) => void;
}) {
  const page = useMiseEnPage();
  const styles = useStyles();
  const [toutes, setToutes] = useState(false);
  const id = useId();
  const { anomalies } = props;
  const montrees = toutes ? anomalies : anomalies.slice(0, PREMIERES);
  return (
    <div className={page.pileSerree}>
      <ul className={page.liste} id={id}>
        {montrees.map((anomalie) => (
          <li key={`${anomalie.feuille} ${anomalie.cellule} ${anomalie.code}`} className={styles.anomalie}>
            <p className={styles.phrase}>{phraseAnomalie(anomalie)}</p>
            <p className={page.discret}>
              {ACCUEIL.onglet(anomalie.feuille)}
              {' · '}
              <Link
                as="button"
                inline
                aria-label={ACCUEIL.montrerDans(anomalie.cellule, anomalie.feuille)}
                onClick={() => {
                  props.onMontrer(anomalie.feuille, anomalie.cellule);
                }}
              >
                {ACCUEIL.montrer(anomalie.cellule)}
              </Link>
            </p>
          </li>
        ))}
      </ul>
      {anomalies.length > PREMIERES && (
        <div>
          <Button
            size="small"
            aria-expanded={toutes}
            aria-controls={id}
            onClick={() => {
              setToutes(!toutes);
            }}
          >
            {toutes ? ACCUEIL.voirMoins : ACCUEIL.voirTout(anomalies.length)}
          </Button>
        </div>
      )}
    </div>
  );
}
