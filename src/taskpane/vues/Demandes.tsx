import { useEffect, useRef, useState } from 'react';
import type { ServiceDuDossier } from '../../domain/accuse-de-reception/service-du-dossier';
import type { ReponseEnregistree } from '../../usecases/reponse-enregistree';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';
import type { Registre } from '../../workbook/suivi-demandes/registre';
import type { CasDUsage } from '../cas-d-usage';
import { Annonces } from '../composants/Annonces';
import { GesteFait, type Fait } from '../composants/GesteFait';
import { useDemandeSelectionnee } from '../composants/use-demande-selectionnee';
import { useGeste } from '../composants/use-geste';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import type { Horloge } from '../horloge';
import { REPONSE } from '../messages/reponse';
import { DemandeOuverte } from './DemandeOuverte';
import { LigneSelectionnee } from './LigneSelectionnee';
import { ListeDemandes } from './ListeDemandes';
import { RechercheDemandes } from './RechercheDemandes';

type Enregistree = Extract<ReponseEnregistree, { ok: true }>;
interface Trouvees {
  readonly recherche: string;
  readonly lignes: readonly LigneDemande[];
}

/** La même ligne, telle que la réponse la laisse : de quoi tenir la liste à jour sans relire le classeur. */
function repondue(ligne: LigneDemande, { reponse, dansLesDelais }: Enregistree): LigneDemande {
  return { ...ligne, reponse, situation: dansLesDelais ? 'repondue-dans-les-delais' : 'repondue-hors-delai' };
}

/** Deux lectures de la même ligne d'un registre. */
function memeLigne(a: LigneDemande, b: LigneDemande): boolean {
  return a.registre.feuille === b.registre.feuille && a.numero === b.numero && a.expediteur === b.expediteur;
}

/** Combien la liste en annonce : sans recherche, celles qui attendent encore une réponse. */
function combien({ recherche, lignes }: Trouvees): number {
  return recherche === '' ? lignes.filter(({ reponse }) => reponse === null).length : lignes.length;
}

/** La demande ouverte, relue après un changement du registre ; la même si la relecture ne la désigne pas sans ambiguïté. */
function relue(ouverte: LigneDemande, lignes: readonly LigneDemande[]): LigneDemande {
  const memes = lignes.filter((une) => memeLigne(une, ouverte));
  return memes.length === 1 && memes[0] !== undefined ? memes[0] : ouverte;
}

/** Chercher une demande ou prendre celle sous le curseur, l'ouvrir, faire un geste ; puis revenir à la recherche. */
export function Demandes(props: {
  readonly registres: readonly Registre[];
  readonly casDUsage: CasDUsage;
  readonly horloge: Horloge;
  readonly natures: readonly string[];
  readonly service: ServiceDuDossier;
  readonly onService: (service: ServiceDuDossier) => void;
  /** La demande qu'une autre vue demande d'ouvrir ; `null` si aucune. */
  readonly aOuvrir: LigneDemande | null;
  readonly onOuverte: () => void;
  readonly onFait: () => void;
  readonly onRegistreChange: () => void;
  readonly onMontrer: (feuille: string, cellule: string) => void;
}) {
  const { registres, casDUsage } = props;
  const page = useMiseEnPage();
  const { tenter, enCours, echec } = useGeste();
  const [recherche, setRecherche] = useState('');
  const [trouvees, setTrouvees] = useState<Trouvees | null>(null);
  const [choisie, setChoisie] = useState<LigneDemande | null>(null);
  const [fait, setFait] = useState<Fait | null>(null);
  const selectionnee = useDemandeSelectionnee(casDUsage, registres);
  const champRecherche = useRef<HTMLInputElement>(null);
  const boutons = useRef(new Map<LigneDemande, HTMLButtonElement>());
  const aFocaliser = useRef<LigneDemande | 'recherche' | null>(null);

  const chercher = async (texte: string): Promise<void> => {
    const lignes = await tenter(() => casDUsage.chercherDemandes(registres, texte));
    if (lignes === null) return;
    setTrouvees({ recherche: texte, lignes });
    setChoisie((ouverte) => ouverte && relue(ouverte, lignes));
  };

  const derniere = useRef({ chercher, recherche });
  useEffect(() => {
    derniere.current = { chercher, recherche };
  });
  useEffect(() => {
    void derniere.current.chercher(derniere.current.recherche.trim());
  }, [registres]);

  const { aOuvrir, onOuverte } = props;
  useEffect(() => {
    if (aOuvrir === null) return;
    setFait(null);
    setChoisie(aOuvrir);
    onOuverte();
  }, [aOuvrir, onOuverte]);

  useEffect(() => {
    const cible = aFocaliser.current;
    if (choisie !== null || cible === null) return;
    aFocaliser.current = null;
    (cible === 'recherche' ? champRecherche.current : boutons.current.get(cible))?.focus();
  }, [choisie]);

  if (choisie !== null) {
    const revenir = (vers: LigneDemande | 'recherche'): void => {
      aFocaliser.current = vers;
      setChoisie(null);
    };
    const terminer = (un: Fait): void => {
      setFait(un);
      revenir('recherche');
      props.onFait();
    };
    return (
      <div className={page.pile}>
        <DemandeOuverte
          key={`${choisie.registre.feuille} ${choisie.numero} ${choisie.expediteur}`}
          ligne={choisie}
          casDUsage={casDUsage}
          horloge={props.horloge}
          natures={props.natures}
          service={props.service}
          onService={props.onService}
          onMontrer={props.onMontrer}
          onRegistreChange={props.onRegistreChange}
          onRevenir={() => {
            revenir(choisie);
          }}
          onRepondue={(issue) => {
            setTrouvees(
              (avant) =>
                avant && {
                  ...avant,
                  lignes: avant.lignes.map((une) => (une === choisie ? repondue(une, issue) : une)),
                },
            );
            terminer({ ...issue, phrase: REPONSE.enregistree(issue) });
          }}
          onFait={(un) => {
            terminer(un);
            void chercher(trouvees?.recherche ?? '');
          }}
        />
        {selectionnee !== null && !memeLigne(selectionnee, choisie) && (
          <LigneSelectionnee ligne={selectionnee} avertissement onOuvrir={setChoisie} />
        )}
      </div>
    );
  }

  return (
    <div className={page.pile}>
      <h2 className={page.titre}>{REPONSE.titre}</h2>
      <Annonces
        echec={echec}
        onReessayer={() => {
          void chercher(recherche.trim());
        }}
      />
      <GesteFait
        fait={fait}
        casDUsage={casDUsage}
        onMontrer={props.onMontrer}
        onAnnule={() => {
          props.onFait();
          void chercher(trouvees?.recherche ?? '');
        }}
      />
      {selectionnee !== null && <LigneSelectionnee ligne={selectionnee} onOuvrir={setChoisie} />}
      <RechercheDemandes
        ref={(champ) => {
          champRecherche.current = champ;
        }}
        recherche={recherche}
        enCours={enCours}
        onSaisie={setRecherche}
        onChercher={() => {
          setFait(null);
          void chercher(recherche.trim());
        }}
      />
      <p role="status" className={page.discret}>
        {enCours
          ? REPONSE.rechercheEnCours
          : trouvees !== null && REPONSE.trouvees(combien(trouvees), trouvees.recherche)}
      </p>
      {trouvees !== null && trouvees.lignes.length > 0 && (
        <ListeDemandes
          key={trouvees.recherche}
          lignes={trouvees.lignes}
          boutons={boutons}
          onChoix={(ligne) => {
            setFait(null);
            setChoisie(ligne);
          }}
        />
      )}
    </div>
  );
}
