import { Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useRef, useState } from 'react';
import { ecrireJour } from '../../domain/commun/ecrire-jour';
import { SITUATIONS_PRESSANTES } from '../../domain/suivi-demandes/a-faire';
import type { BilanRegistre } from '../../usecases/ouvrir-classeur';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';
import { parUrgence } from '../../workbook/suivi-demandes/par-urgence';
import type { Parametres } from '../../workbook/parametres/parametres';
import type { CasDUsage } from '../cas-d-usage';
import { Annonces } from '../composants/Annonces';
import { GesteFait, type Fait } from '../composants/GesteFait';
import { ListeAnomalies } from '../composants/ListeAnomalies';
import { ParametresIllisibles } from '../composants/ParametresIllisibles';
import { useGeste } from '../composants/use-geste';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import type { Horloge } from '../horloge';
import { ACCUEIL } from '../messages/accueil';
import { ACCUSE_ENVOYE, phraseRefusAccuse } from '../messages/accuse-envoye';
import { AUJOURDHUI } from '../messages/aujourdhui';
import { jourEnToutesLettres } from '../messages/jour-en-toutes-lettres';
import { phraseRefusReponse } from '../messages/refus-reponse';
import { REPONSE } from '../messages/reponse';
import { BilanCanal } from './BilanCanal';
import { ColonnesAAjouter } from './ColonnesAAjouter';
import { ImpressionDuJour } from './ImpressionDuJour';
import { LigneAFaire } from './LigneAFaire';
import { SectionAFaire } from './SectionAFaire';

type Issue = { readonly fait: Fait } | { readonly refus: readonly string[] };

/** La journée qui commence : où en est chaque canal, ce qui presse et pourquoi, les cellules à vérifier. */
export function Aujourdhui(props: {
  readonly bilans: readonly BilanRegistre[];
  readonly lectureSeule: boolean;
  readonly enCours: boolean;
  readonly casDUsage: Pick<
    CasDUsage,
    'enregistrerReponse' | 'enregistrerAccuse' | 'annulerGeste' | 'completerRegistre' | 'ajouterParametres'
  >;
  readonly parametres: Parametres;
  readonly horloge: Horloge;
  readonly onActualiser: () => void;
  /** Le classeur a changé : le bilan est à relire. */
  readonly onFait: () => void;
  readonly onOuvrir: (ligne: LigneDemande) => void;
  readonly onMontrer: (feuille: string, cellule: string) => void;
}) {
  const { bilans, casDUsage, horloge } = props;
  const page = useMiseEnPage();
  const geste = useGeste();
  const [issue, setIssue] = useState<Issue>({ refus: [] });
  const titre = useRef<HTMLHeadingElement>(null);
  const derniere = useRef<LigneDemande | null>(null);
  const aujourdhui = horloge.jourCourant();
  const aFaire = bilans.flatMap((bilan) => bilan.aFaire).sort(parUrgence);
  const { illisibles } = props.parametres;
  const anomalies = bilans.flatMap((bilan) => bilan.anomalies);

  const noter = async (ligne: LigneDemande): Promise<Issue | null> => {
    const date = ecrireJour(horloge.jourCourant());
    if (ligne.aFaire?.situation === 'ar-a-envoyer') {
      const rendue = await geste.tenter(() => casDUsage.enregistrerAccuse({ ligne, accuse: date, annonce: '' }));
      if (rendue === null) return null;
      return rendue.ok
        ? { fait: { ...rendue, phrase: ACCUSE_ENVOYE.enregistre(rendue) } }
        : { refus: rendue.refus.map(phraseRefusAccuse) };
    }
    const rendue = await geste.tenter(() => casDUsage.enregistrerReponse({ ligne, reponse: date, nature: '' }));
    if (rendue === null) return null;
    return rendue.ok
      ? { fait: { ...rendue, phrase: REPONSE.enregistree(rendue) } }
      : { refus: rendue.refus.map(phraseRefusReponse) };
  };
  const faire = async (ligne: LigneDemande): Promise<void> => {
    derniere.current = ligne;
    setIssue({ refus: [] });
    const rendue = await noter(ligne);
    if (rendue === null) return;
    setIssue(rendue);
    // La ligne va quitter la liste, et le bouton avec elle : le focus revient là où le compte rendu se lit.
    titre.current?.focus();
    props.onFait();
  };
  const peutNoter = (ligne: LigneDemande): boolean =>
    !props.lectureSeule && (ligne.aFaire?.situation !== 'ar-a-envoyer' || ligne.registre.colonnes.accuse !== undefined);

  return (
    <div className={page.pile}>
      <div className={page.pileSerree}>
        <h2 className={page.titre} ref={titre} tabIndex={-1}>
          {AUJOURDHUI.titre}
        </h2>
        <p className={page.discret}>
          {jourEnToutesLettres(aujourdhui)}. {ACCUEIL.legendeAr}
        </p>
      </div>
      <Annonces
        echec={geste.echec}
        refus={'refus' in issue ? issue.refus : []}
        onReessayer={() => {
          if (derniere.current !== null) void faire(derniere.current);
        }}
      />
      <GesteFait
        fait={'fait' in issue ? issue.fait : null}
        casDUsage={casDUsage}
        onMontrer={props.onMontrer}
        onAnnule={props.onFait}
      />
      {bilans.map((bilan) => (
        <BilanCanal key={bilan.registre.feuille} bilan={bilan} />
      ))}
      <div className={page.boutons}>
        <Button icon={<ArrowClockwiseRegular />} disabledFocusable={props.enCours} onClick={props.onActualiser}>
          {ACCUEIL.actualiser}
        </Button>
      </div>
      {aFaire.length === 0 && <p>{AUJOURDHUI.rien}</p>}
      {SITUATIONS_PRESSANTES.map((situation) => (
        <SectionAFaire
          key={situation}
          situation={situation}
          lignes={aFaire.filter((ligne) => ligne.situation === situation)}
          montrerLigne={(ligne) => (
            <LigneAFaire
              key={`${ligne.registre.feuille} ${String(ligne.ligne)}`}
              ligne={ligne}
              aujourdhui={aujourdhui}
              enCours={geste.enCours}
              onFait={peutNoter(ligne) ? (une) => void faire(une) : null}
              onOuvrir={props.onOuvrir}
              onMontrer={props.onMontrer}
            />
          )}
        />
      ))}
      {aFaire.length > 0 && <ImpressionDuJour lignes={aFaire} aujourdhui={aujourdhui} />}
      <section className={page.pileSerree} aria-labelledby="titre-controle">
        <h2 className={page.titre} id="titre-controle">
          {ACCUEIL.controle}
        </h2>
        <p className={page.discret}>
          {anomalies.length + illisibles.length === 0
            ? ACCUEIL.aucuneAnomalie
            : ACCUEIL.anomalies(anomalies.length + illisibles.length)}
        </p>
        {illisibles.length > 0 && <ParametresIllisibles parametres={illisibles} onMontrer={props.onMontrer} />}
        {anomalies.length > 0 && <ListeAnomalies anomalies={anomalies} onMontrer={props.onMontrer} />}
      </section>
      {!props.lectureSeule && (
        <ColonnesAAjouter
          registres={bilans.map(({ registre }) => registre)}
          sansParametres={props.parametres.feuille === null}
          casDUsage={casDUsage}
          onFait={props.onFait}
        />
      )}
    </div>
  );
}
