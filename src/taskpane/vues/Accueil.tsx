import { Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import type { BilanRegistre } from '../../usecases/ouvrir-classeur';
import { ListeAnomalies } from '../composants/ListeAnomalies';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import { ACCUEIL } from '../messages/accueil';
import { BilanCanal } from './BilanCanal';

/** L'accueil : où en est chaque canal aujourd'hui, et les cellules à vérifier. */
export function Accueil(props: {
  readonly bilans: readonly BilanRegistre[];
  readonly enCours: boolean;
  readonly onActualiser: () => void;
  readonly onTraiter: () => void;
  readonly onMontrer: (feuille: string, cellule: string) => void;
}) {
  const page = useMiseEnPage();
  const anomalies = props.bilans.flatMap((bilan) => bilan.anomalies);
  return (
    <div className={page.pile}>
      <div className={page.pileSerree}>
        <h2 className={page.titre}>{ACCUEIL.titre}</h2>
        <p className={page.discret}>
          {ACCUEIL.reconnus(props.bilans.length)} {ACCUEIL.legendeAr}
        </p>
      </div>
      {props.bilans.map((bilan) => (
        <BilanCanal key={bilan.registre.feuille} bilan={bilan} />
      ))}
      <div className={page.boutons}>
        <Button appearance="primary" onClick={props.onTraiter}>
          {ACCUEIL.traiter}
        </Button>
        <Button icon={<ArrowClockwiseRegular />} disabledFocusable={props.enCours} onClick={props.onActualiser}>
          {ACCUEIL.actualiser}
        </Button>
      </div>
      <section className={page.pileSerree} aria-labelledby="titre-controle">
        <h2 className={page.titre} id="titre-controle">
          {ACCUEIL.controle}
        </h2>
        <p className={page.discret}>
          {anomalies.length === 0 ? ACCUEIL.aucuneAnomalie : ACCUEIL.anomalies(anomalies.length)}
        </p>
        {anomalies.length > 0 && <ListeAnomalies anomalies={anomalies} onMontrer={props.onMontrer} />}
      </section>
    </div>
  );
}
