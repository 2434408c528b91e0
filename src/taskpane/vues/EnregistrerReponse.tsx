import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReponseEnregistree } from '../../usecases/reponse-enregistree';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';
import type { Registre } from '../../workbook/suivi-demandes/registre';
import type { CasDUsage } from '../cas-d-usage';
import { Annonces } from '../composants/Annonces';
import { Message } from '../composants/Message';
import { useGeste } from '../composants/use-geste';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import type { Horloge } from '../horloge';
import { REPONSE } from '../messages/reponse';
import { FicheDemande } from './FicheDemande';
import { FormulaireReponse } from './FormulaireReponse';
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

/** Combien la liste en annonce : sans recherche, celles qui attendent encore une réponse. */
function combien({ recherche, lignes }: Trouvees): number {
  return recherche === '' ? lignes.filter(({ reponse }) => reponse === null).length : lignes.length;
}

/** La demande ouverte, relue après un changement du registre ; la même si la relecture ne la désigne pas sans ambiguïté. */
function relue(ouverte: LigneDemande, lignes: readonly LigneDemande[]): LigneDemande {
  const memes = lignes.filter(
    (une) =>
      une.registre.feuille === ouverte.registre.feuille &&
      une.numero === ouverte.numero &&
      une.expediteur === ouverte.expediteur,
  );
  return memes.length === 1 && memes[0] !== undefined ? memes[0] : ouverte;
}

/** Chercher une demande, la choisir, enregistrer sa réponse ; puis revenir à la recherche, prêt pour la suivante. */
export function EnregistrerReponse(props: {
  readonly registres: readonly Registre[];
  readonly casDUsage: Pick<CasDUsage, 'chercherDemandes' | 'enregistrerReponse'>;
  readonly horloge: Horloge;
  readonly natures: readonly string[];
  readonly onEnregistree: () => void;
  readonly onRegistreChange: () => void;
  readonly onMontrer: (feuille: string, cellule: string) => void;
}) {
  const { registres, casDUsage } = props;
  const page = useMiseEnPage();
  const { tenter, enCours, echec } = useGeste();
  const [recherche, setRecherche] = useState('');
  const [trouvees, setTrouvees] = useState<Trouvees | null>(null);
  const [choisie, setChoisie] = useState<LigneDemande | null>(null);
  const [enregistree, setEnregistree] = useState<Enregistree | null>(null);
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
    return (
      <div className={page.pile}>
        <h2 className={page.titre}>{REPONSE.pour(choisie.numero || REPONSE.sansNumero)}</h2>
        <FicheDemande ligne={choisie} />
        <FormulaireReponse
          ligne={choisie}
          casDUsage={casDUsage}
          horloge={props.horloge}
          natures={props.natures}
          onMontrer={props.onMontrer}
          onRegistreChange={props.onRegistreChange}
          onRevenir={() => {
            revenir(choisie);
          }}
          onEnregistree={(issue) => {
            setEnregistree(issue);
            setTrouvees(
              (avant) =>
                avant && {
                  ...avant,
                  lignes: avant.lignes.map((une) => (une === choisie ? repondue(une, issue) : une)),
                },
            );
            revenir('recherche');
            props.onEnregistree();
          }}
        />
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
        confirmation={
          enregistree !== null && (
            <Message
              genre="success"
              actions={
                <Button
                  size="small"
                  onClick={() => {
                    props.onMontrer(enregistree.feuille, enregistree.cellule);
                  }}
                >
                  {REPONSE.montrer(enregistree.cellule)}
                </Button>
              }
            >
              {REPONSE.enregistree(enregistree)}
            </Message>
          )
        }
      />
      <RechercheDemandes
        ref={(champ) => {
          champRecherche.current = champ;
        }}
        recherche={recherche}
        enCours={enCours}
        onSaisie={setRecherche}
        onChercher={() => {
          setEnregistree(null);
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
            setEnregistree(null);
            setChoisie(ligne);
          }}
        />
      )}
    </div>
  );
}
