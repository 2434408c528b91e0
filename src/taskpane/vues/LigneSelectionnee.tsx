import { Button } from '@fluentui/react-components';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import { DEMANDE_OUVERTE } from '../messages/gestes-demande';
import { REPONSE } from '../messages/reponse';

/** La demande sous le curseur d'Excel, à ouvrir d'un clic. */
export function LigneSelectionnee(props: {
  readonly ligne: LigneDemande;
  /** Une autre demande est ouverte : ce qui y est tapé sera perdu. */
  readonly avertissement?: boolean;
  readonly onOuvrir: (ligne: LigneDemande) => void;
}) {
  const page = useMiseEnPage();
  const { ligne } = props;
  return (
    <div className={page.carte}>
      <p className={page.discret}>
        {DEMANDE_OUVERTE.sousLeCurseur(ligne)}{' '}
        <strong>
          {ligne.numero || REPONSE.sansNumero}, {ligne.expediteur || REPONSE.sansExpediteur}
        </strong>
      </p>
      {props.avertissement === true && <p className={page.discret}>{DEMANDE_OUVERTE.saisieEnCours}</p>}
      <div>
        <Button
          size="small"
          onClick={() => {
            props.onOuvrir(ligne);
          }}
        >
          {DEMANDE_OUVERTE.ouvrirSelection}
        </Button>
      </div>
    </div>
  );
}
