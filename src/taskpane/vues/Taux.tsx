import { makeStyles, tokens } from '@fluentui/react-components';
import type { Indicateurs } from '../../domain/suivi-demandes/indicateurs';
import type { Seuils } from '../../domain/suivi-demandes/seuils';
import { COULEURS } from '../../workbook/resultats/couleurs';
import type { Libelles } from '../../workbook/resultats/libelles';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import { taux } from '../../domain/francais/taux';
import { RESULTATS } from '../messages/resultats';

const useStyles = makeStyles({
  liste: { margin: 0, display: 'flex', flexDirection: 'column', gap: '10px' },
  taux: {
    display: 'grid',
    gridTemplateColumns: '84px minmax(0, 1fr)',
    gap: '0 12px',
    alignItems: 'center',
    paddingLeft: '10px',
    borderLeft: '4px solid',
  },
  valeur: {
    margin: 0,
    gridColumn: 1,
    gridRow: 1,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightBold,
    whiteSpace: 'nowrap',
  },
  intitule: { gridColumn: 2, gridRow: 1, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  detail: { display: 'block', fontWeight: tokens.fontWeightRegular },
});

/** Les trois taux de la boîte à outils, chacun avec son effectif (D3, D6) ; les mêmes mots que dans l'onglet. */
export function Taux({
  indicateurs: i,
  seuils,
  mots,
}: {
  readonly indicateurs: Indicateurs;
  readonly seuils: Seuils;
  readonly mots: Libelles;
}) {
  const page = useMiseEnPage();
  const styles = useStyles();
  const lignes = [
    {
      intitule: mots.tauxT1,
      combien: i.reponduesT1,
      definition: RESULTATS.tauxT1Definition(seuils),
      couleur: COULEURS.t1,
    },
    {
      intitule: mots.tauxT2,
      combien: i.reponduesT2,
      definition: RESULTATS.tauxT2Definition(seuils),
      couleur: COULEURS.t2,
    },
    { intitule: mots.nonRepondu, combien: i.nonRepondues, definition: null, couleur: COULEURS.nonRepondu },
  ];
  return (
    <dl className={styles.liste}>
      {lignes.map(({ intitule, combien, definition, couleur }) => (
        <div key={intitule} className={styles.taux} style={{ borderLeftColor: couleur }}>
          <dt className={styles.intitule}>
            {intitule}{' '}
            <span className={`${page.discret} ${styles.detail}`}>
              {RESULTATS.sur(combien, i.jugees)}
              {definition !== null && ` · ${definition}`}
            </span>
          </dt>
          <dd className={styles.valeur}>{taux(combien, i.jugees)}</dd>
        </div>
      ))}
    </dl>
  );
}
