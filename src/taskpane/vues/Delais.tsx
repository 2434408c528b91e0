import { makeStyles, tokens } from '@fluentui/react-components';
import type { Indicateurs } from '../../domain/suivi-demandes/indicateurs';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import { compter } from '../../domain/francais/compter';
import { RESULTATS } from '../messages/resultats';

const useStyles = makeStyles({
  liste: { margin: 0, display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(80px, 1fr))', gap: '8px' },
  titre: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  valeur: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

/** Moyenne, toujours avec son effectif et la médiane à côté ; le 9e décile quand l'effectif le permet (D6). */
export function Delais({ indicateurs: i }: { readonly indicateurs: Indicateurs }) {
  const page = useMiseEnPage();
  const styles = useStyles();
  const mesures = [
    { mot: RESULTATS.delaiMoyen, valeur: i.delaiMoyen },
    { mot: RESULTATS.delaiMedian, valeur: i.delaiMedian },
    ...(i.delaiP90 === null ? [] : [{ mot: RESULTATS.delaiP90, valeur: i.delaiP90 }]),
  ];
  return (
    <div className={page.pileSerree}>
      <h4 className={styles.titre}>
        {RESULTATS.delais}{' '}
        <span className={page.discret}>({compter(i.reponduesT2 + i.horsDelai, 'réponse', 'réponses')})</span>
      </h4>
      <dl className={styles.liste}>
        {mesures.map(({ mot, valeur }) => (
          <div key={mot}>
            <dt className={page.discret}>{mot}</dt>
            <dd className={styles.valeur}>{RESULTATS.delai(valeur)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
