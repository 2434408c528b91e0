import { useRef, useState } from 'react';
import { composerAccuse } from '../../domain/accuse-de-reception/composer-accuse';
import type { MentionManquante } from '../../domain/accuse-de-reception/mention-manquante';
import type { ServiceDuDossier } from '../../domain/accuse-de-reception/service-du-dossier';
import { adresse } from '../../workbook/grille/adresse';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import type { Horloge } from '../horloge';
import { ACCUSE } from '../messages/accuse';
import { champDuManque } from './accuse/champ-du-manque';
import { ChampsDelais } from './accuse/ChampsDelais';
import { ChampsPieces } from './accuse/ChampsPieces';
import { ChampsRecours } from './accuse/ChampsRecours';
import { ChampsService } from './accuse/ChampsService';
import { ChoixRegime } from './accuse/ChoixRegime';
import { CopieAccuse } from './accuse/CopieAccuse';
import { EnvoiAccuse } from './accuse/EnvoiAccuse';
import { formulaireNeuf, type ChampAccuse, type FormulaireAccuse } from './accuse/formulaire-accuse';
import { lireFormulaire } from './accuse/lire-formulaire';
import { ManquesAccuse } from './accuse/ManquesAccuse';

/**
 * Écrire l'accusé de réception d'une demande (D10), le copier, puis noter son envoi. À monter avec une `key` par
 * demande : changer de demande repart d'un formulaire neuf, le service et le tribunal gardés par qui les a reçus.
 */
export function AccuseReception(props: {
  readonly ligne: LigneDemande;
  readonly horloge: Horloge;
  /** Le service tel que le classeur le connaît ; ses textes vides sont à remplir ici. */
  readonly service: ServiceDuDossier;
  readonly onService: (service: ServiceDuDossier) => void;
  /** Le tribunal nommé la dernière fois, s'il est connu. */
  readonly tribunal?: string;
  readonly onTribunal?: (tribunal: string) => void;
  /** Faux si le presse-papiers est fermé au volet. */
  readonly onCopier: (texte: string) => Promise<boolean>;
  /** La date d'envoi telle que tapée, et celle que le texte promet, `''` s'il n'en promet pas ou ne peut être notée. */
  readonly onAccuseEnvoye: (date: string, annonce: string) => void;
  readonly enCours?: boolean;
  readonly refusDate?: string | undefined;
  readonly onMontrer: (feuille: string, cellule: string) => void;
}) {
  const { ligne, horloge, service, tribunal = '' } = props;
  const page = useMiseEnPage();
  const aujourdhui = horloge.jourCourant();
  const [formulaire, setFormulaire] = useState<FormulaireAccuse>(() =>
    formulaireNeuf(ligne.echeance, service, tribunal, aujourdhui),
  );
  const elements = useRef(new Map<ChampAccuse, HTMLElement>());
  const gardes = useRef({ service, tribunal });
  const accuse = composerAccuse(lireFormulaire(formulaire, ligne, aujourdhui));

  const inscrire = (champ: ChampAccuse) => (element: HTMLElement | null) => {
    if (element === null) elements.current.delete(champ);
    else elements.current.set(champ, element);
  };
  const regler = (manque: MentionManquante): void => {
    const champ = champDuManque(manque);
    if (champ !== 'registre') elements.current.get(champ)?.focus();
    else props.onMontrer(ligne.registre.feuille, adresse(ligne.ligne, ligne.registre.colonnes.reception ?? 1));
  };
  const quitterService = (): void => {
    if (JSON.stringify(gardes.current.service) === JSON.stringify(formulaire.service)) return;
    gardes.current = { ...gardes.current, service: formulaire.service };
    props.onService(formulaire.service);
  };
  const quitterTribunal = (): void => {
    if (gardes.current.tribunal === formulaire.tribunal) return;
    gardes.current = { ...gardes.current, tribunal: formulaire.tribunal };
    props.onTribunal?.(formulaire.tribunal);
  };
  const section = {
    formulaire,
    manques: accuse.manques,
    inscrire,
    onSaisie: (change: Partial<FormulaireAccuse>) => {
      setFormulaire((avant) => ({ ...avant, ...change }));
    },
  };

  return (
    <div className={page.pile}>
      <div className={page.pileSerree}>
        <h3 className={page.sousTitre}>{ACCUSE.titre}</h3>
        <p className={page.discret}>{ACCUSE.introduction}</p>
      </div>
      <ChoixRegime {...section} />
      <ChampsDelais {...section} echeance={ligne.echeance} aujourdhui={aujourdhui} />
      <ChampsPieces {...section} aujourdhui={aujourdhui} />
      {formulaire.regime === 'silence-vaut-rejet' && (
        <>
          <h3 className={page.sousTitre}>{ACCUSE.recours}</h3>
          <ChampsRecours {...section} onQuitterTribunal={quitterTribunal} />
        </>
      )}
      <h3 className={page.sousTitre}>{ACCUSE.service}</h3>
      <ChampsService {...section} onQuitter={quitterService} />
      <ManquesAccuse manques={accuse.manques} onRegler={regler} />
      <CopieAccuse accuse={accuse} onCopier={props.onCopier} />
      <EnvoiAccuse
        ligne={ligne}
        complet={accuse.complet}
        annonce={formulaire.annonce.trim()}
        horloge={horloge}
        enCours={props.enCours ?? false}
        refusDate={props.refusDate}
        onAccuseEnvoye={props.onAccuseEnvoye}
      />
    </div>
  );
}
