import { Button } from '@fluentui/react-components';
import { effectifSuffisant } from '../../domain/commun/effectif-suffisant';
import type { GroupeDeDemandes } from '../../usecases/lister-demandes';
import type { ResultatsCanal } from '../../usecases/calculer-resultats';
import { COULEURS } from '../../workbook/resultats/couleurs';
import { libelles } from '../../workbook/resultats/libelles';
import { Message } from '../composants/Message';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import { nomCanal } from '../messages/canal';
import { RESULTATS } from '../messages/resultats';
import { Anneau } from './Anneau';
import { Delais } from './Delais';
import { TableauParts } from './TableauParts';
import { Taux } from './Taux';

/** Les résultats d'un canal : les trois taux, leurs parts en anneau et en tableau, la prise en charge, les délais. */
export function ResultatsCanalVue(props: {
  readonly resultats: ResultatsCanal;
  /** L'onglet est écrit ; sinon ce n'est qu'un aperçu. */
  readonly ecrit: boolean;
  readonly onMontrer: (feuille: string, cellule: string) => void;
  readonly onLister: (groupe: GroupeDeDemandes, intitule: string) => void;
}) {
  const page = useMiseEnPage();
  const { canal, onglet, indicateurs: i, seuils, complements } = props.resultats;
  const mots = libelles(canal, seuils);
  const parts = [
    { intitule: mots.partT1, combien: i.reponduesT1, groupe: 'moins-de-t1' as const, couleur: COULEURS.t1 },
    { intitule: mots.partT2, combien: i.reponduesT2 - i.reponduesT1, groupe: 't1-a-t2' as const, couleur: COULEURS.t2 },
    {
      intitule: mots.nonRepondu,
      combien: i.nonRepondues,
      couleur: COULEURS.nonRepondu,
      details: [
        { intitule: RESULTATS.dontSansReponse, combien: i.sansReponse, groupe: 'sans-reponse' as const },
        { intitule: RESULTATS.dontHorsDelai, combien: i.horsDelai, groupe: 'hors-delai' as const },
      ],
    },
  ];
  const titre = `titre-resultats-${canal}`;
  return (
    <section className={page.carte} aria-labelledby={titre}>
      <div className={page.pileSerree}>
        <h3 className={page.sousTitre} id={titre}>
          {nomCanal(canal)}
        </h3>
        <p className={page.discret}>
          {RESULTATS.jugees(i)} {i.tropRecentes > 0 && RESULTATS.tropRecentes(i)}
        </p>
      </div>
      {i.jugees === 0 ? (
        <Message genre="info">{RESULTATS.aucuneJugee}</Message>
      ) : (
        <>
          {!effectifSuffisant(i.jugees) && <Message genre="warning">{RESULTATS.effectifInsuffisant}</Message>}
          <Taux indicateurs={i} seuils={seuils} mots={mots} />
          <Anneau parts={parts} jugees={i.jugees} />
          <TableauParts titre={RESULTATS.repartition} parts={parts} jugees={i.jugees} onLister={props.onLister} />
          <p className={page.discret}>
            {RESULTATS.nonReponduDefinition(seuils)} {i.surLeFilT1 + i.surLeFilT2 > 0 && RESULTATS.surLeFil(i, seuils)}
          </p>
          <TableauParts
            titre={RESULTATS.priseEnCharge}
            jugees={i.jugees}
            onLister={props.onLister}
            parts={[
              { intitule: RESULTATS.reponseDirecte, combien: i.reponseDirecte, groupe: 'reponse-directe' },
              { intitule: RESULTATS.reponseApresAr, combien: i.reponseApresAr, groupe: 'reponse-apres-ar' },
              { intitule: RESULTATS.arSeul, combien: i.arSansReponse, groupe: 'ar-seul' },
              { intitule: RESULTATS.niArNiReponse, combien: i.niArNiReponse, groupe: 'ni-ar-ni-reponse' },
            ]}
          />
          <Delais indicateurs={i} />
          {complements.annoncees > 0 && (
            <p className={page.discret}>{RESULTATS.delaiAnnonce(complements.annoncesTenues, complements.annoncees)}</p>
          )}
        </>
      )}
      <p className={page.discret}>{RESULTATS.attente(complements.enAttente)}</p>
      {props.ecrit && (
        <div>
          <Button
            size="small"
            onClick={() => {
              props.onMontrer(onglet, 'A1');
            }}
          >
            {RESULTATS.montrerOnglet(onglet)}
          </Button>
        </div>
      )}
    </section>
  );
}
