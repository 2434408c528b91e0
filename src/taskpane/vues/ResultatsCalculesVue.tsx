import type { ResultatsCalcules } from '../../usecases/calculer-resultats';
import type { ChiffreALister } from '../../usecases/lister-demandes';
import { ListeAnomalies } from '../composants/ListeAnomalies';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import { ACCUEIL } from '../messages/accueil';
import { RESULTATS } from '../messages/resultats';
import { ResultatsCanalVue } from './ResultatsCanalVue';

/** Les résultats de chaque canal, puis ce qui n'a pas pu être compté. */
export function ResultatsCalculesVue(props: {
  readonly calcules: Extract<ResultatsCalcules, { ok: true }>;
  readonly ecrits: boolean;
  readonly onMontrer: (feuille: string, cellule: string) => void;
  readonly onLister: (chiffre: Pick<ChiffreALister, 'canal' | 'groupe'>, intitule: string) => void;
}) {
  const page = useMiseEnPage();
  const { canaux, anomalies } = props.calcules;
  return (
    <>
      {canaux.map((resultats) => (
        <ResultatsCanalVue
          key={resultats.canal}
          resultats={resultats}
          ecrit={props.ecrits}
          onMontrer={props.onMontrer}
          onLister={(groupe, intitule) => {
            props.onLister({ canal: resultats.canal, groupe }, intitule);
          }}
        />
      ))}
      <section className={page.pileSerree} aria-labelledby="titre-controle-resultats">
        <h3 className={page.sousTitre} id="titre-controle-resultats">
          {ACCUEIL.controle}
        </h3>
        <p className={page.discret}>
          {anomalies.length === 0 ? RESULTATS.aucuneAnomalie : ACCUEIL.anomalies(anomalies.length)}
        </p>
        {anomalies.length > 0 && <ListeAnomalies anomalies={anomalies} onMontrer={props.onMontrer} />}
      </section>
    </>
  );
}
