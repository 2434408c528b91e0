import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { ClasseurOuvert } from '../../usecases/ouvrir-classeur';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';
import type { Registre } from '../../workbook/suivi-demandes/registre';
import type { CasDUsage } from '../cas-d-usage';
import { Annonces } from '../composants/Annonces';
import { Message } from '../composants/Message';
import { useGeste } from '../composants/use-geste';
import type { Horloge } from '../horloge';
import { COMMUN, ONGLETS } from '../messages/commun';
import { NATURES_PROPOSEES } from '../messages/reponse';
import { identifiants } from '../composants/Onglets';
import { Aujourdhui } from './Aujourdhui';
import { AvecDonnees } from './donnees/AvecDonnees';
import { Demandes } from './Demandes';
import { DonneesPersonnelles } from './DonneesPersonnelles';
import { FAMILLE_VUES, Navigation } from './Navigation';
import { RelireReponse } from './RelireReponse';
import { ORDRE_VUES } from './vue';
import type { Vue } from './vue';
import { NouvelleDemande } from './NouvelleDemande';
import { Resultats } from './Resultats';
import { SaisieFermee } from './SaisieFermee';

const useStyles = makeStyles({
  haut: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  panneau: { padding: '16px', minWidth: 0, display: 'block' },
  bandeau: { padding: '12px 16px 0' },
});

/** Les outils du volet. Une vue visitée reste en place : en changer ne fait rien perdre de ce qui est tapé. */
export function Outils(props: {
  readonly classeur: Extract<ClasseurOuvert, { ok: true }>;
  readonly registres: readonly Registre[];
  readonly casDUsage: CasDUsage;
  readonly horloge: Horloge;
  readonly enCours: boolean;
  readonly onActualiser: () => void;
  readonly onRelire: () => void;
}) {
  const { classeur, registres, casDUsage, horloge, onRelire } = props;
  const styles = useStyles();
  const [vue, setVue] = useState<Vue>('accueil');
  const [visitees, setVisitees] = useState<ReadonlySet<Vue>>(new Set<Vue>(['accueil']));
  /** Une réponse vient d'être écrite : le bilan sera relu au retour à l'accueil, pas pendant la saisie. */
  const [bilanPerime, setBilanPerime] = useState(false);
  const [service, setService] = useState(classeur.parametres.service);
  const [aOuvrir, setAOuvrir] = useState<LigneDemande | null>(null);
  const oublierDemande = useCallback(() => {
    setAOuvrir(null);
  }, []);
  const geste = useGeste();
  const cible = useRef({ feuille: '', cellule: '' });
  const navigation = useRef(new Map<Vue, HTMLButtonElement>());

  const aller = (vers: Vue): void => {
    setVue(vers);
    setVisitees((avant) => new Set([...avant, vers]));
    if (vers === 'accueil' && bilanPerime) {
      setBilanPerime(false);
      onRelire();
    }
  };
  const montrer = (feuille: string, cellule: string): void => {
    cible.current = { feuille, cellule };
    void geste.tenter(() => casDUsage.montrerCellule(feuille, cellule));
  };

  const ouverte = (outil: 'demande' | 'reponse', contenu: ReactNode): ReactNode =>
    classeur.lectureSeule ? <SaisieFermee titre={ONGLETS[outil].nom} /> : contenu;
  const vues: Readonly<Record<Vue, () => ReactNode>> = {
    accueil: () => (
      <AvecDonnees
        donnees={(onRetour) => (
          <DonneesPersonnelles
            registres={registres}
            conservation={classeur.parametres.conservation}
            lectureSeule={classeur.lectureSeule}
            casDUsage={casDUsage}
            onRetour={onRetour}
            onEffacees={onRelire}
            onMontrer={montrer}
          />
        )}
      >
        <Aujourdhui
          bilans={classeur.registres}
          parametres={classeur.parametres}
          lectureSeule={classeur.lectureSeule}
          enCours={props.enCours}
          casDUsage={casDUsage}
          horloge={horloge}
          onActualiser={props.onActualiser}
          onFait={onRelire}
          onOuvrir={(ligne) => {
            setAOuvrir(ligne);
            aller('reponse');
            navigation.current.get('reponse')?.focus();
          }}
          onMontrer={montrer}
        />
      </AvecDonnees>
    ),
    demande: () =>
      ouverte(
        'demande',
        <NouvelleDemande
          registres={registres}
          casDUsage={casDUsage}
          horloge={horloge}
          onEnregistree={onRelire}
          onRegistreChange={onRelire}
          onMontrer={montrer}
        />,
      ),
    reponse: () =>
      ouverte(
        'reponse',
        <Demandes
          registres={registres}
          casDUsage={casDUsage}
          horloge={horloge}
          natures={NATURES_PROPOSEES}
          service={service}
          onService={setService}
          aOuvrir={aOuvrir}
          onOuverte={oublierDemande}
          onFait={() => {
            setBilanPerime(true);
          }}
          onRegistreChange={onRelire}
          onMontrer={montrer}
        />,
      ),
    relire: () => <RelireReponse />,
    resultats: () => (
      <Resultats
        casDUsage={casDUsage}
        horloge={horloge}
        lectureSeule={classeur.lectureSeule}
        natures={NATURES_PROPOSEES}
        visible={vue === 'resultats'}
        onMontrer={montrer}
      />
    ),
  };

  return (
    <>
      <div className={styles.haut}>
        <Navigation vue={vue} onVue={aller} boutons={navigation} />
        <Annonces
          echec={geste.echec}
          onReessayer={() => {
            montrer(cible.current.feuille, cible.current.cellule);
          }}
        />
      </div>
      {classeur.lectureSeule && vue === 'accueil' && (
        <div className={styles.bandeau}>
          <Message genre="warning" titre={COMMUN.lectureSeuleTitre}>
            {COMMUN.lectureSeule}
          </Message>
        </div>
      )}
      {ORDRE_VUES.map((une) => {
        const { onglet, panneau } = identifiants(FAMILLE_VUES, une);
        return (
          <div key={une} role="tabpanel" id={panneau} aria-labelledby={onglet} hidden={une !== vue}>
            <div className={styles.panneau}>{visitees.has(une) && vues[une]()}</div>
          </div>
        );
      })}
    </>
  );
}
