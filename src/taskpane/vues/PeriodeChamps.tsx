import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import { RESULTATS } from '../messages/resultats';

const useStyles = makeStyles({
  groupe: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legende: { padding: 0, marginBottom: '2px' },
  champs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))',
    gap: '12px',
    marginTop: '8px',
  },
});

/** Les deux bornes de la période, côte à côte quand la largeur le permet. */
export function PeriodeChamps({ children }: { readonly children: ReactNode }) {
  const page = useMiseEnPage();
  const styles = useStyles();
  return (
    <fieldset className={styles.groupe}>
      <legend className={`${styles.legende} ${page.sousTitre}`}>{RESULTATS.periode}</legend>
      <p className={page.discret}>{RESULTATS.aidePeriode}</p>
      <div className={styles.champs}>{children}</div>
    </fieldset>
  );
}
