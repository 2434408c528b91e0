import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Jour } from '../../domain/commun/jour';
import { adresse } from '../../workbook/grille/adresse';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import { AUJOURDHUI } from '../messages/aujourdhui';
import { REPONSE } from '../messages/reponse';
import { FicheDemande } from './FicheDemande';

/** Les boutons restent plus près de leur demande que de la suivante. */
const useStyles = makeStyles({ element: { paddingBottom: '16px' } });

/** Une demande de la liste du jour : qui, pour quand et pourquoi, puis les gestes à portée d'un clic. */
export function LigneAFaire(props: {
  readonly ligne: LigneDemande;
  readonly aujourdhui: Jour;
  readonly enCours: boolean;
  /** `null` : la saisie est fermée, ou le registre n'a pas la colonne qu'il faudrait. */
  readonly onFait: ((ligne: LigneDemande) => void) | null;
  readonly onOuvrir: (ligne: LigneDemande) => void;
  readonly onMontrer: (feuille: string, cellule: string) => void;
}) {
  const { ligne, onFait } = props;
  const page = useMiseEnPage();
  const styles = useStyles();
  const { registre, aFaire } = ligne;
  const numero = ligne.numero || REPONSE.sansNumero;
  const geste = aFaire?.situation === 'ar-a-envoyer' ? AUJOURDHUI.accuseAujourdhui : AUJOURDHUI.reponduAujourdhui;
  return (
    <li className={mergeClasses(page.pileSerree, styles.element)}>
      <FicheDemande ligne={ligne} />
      {aFaire !== null && <p className={page.discret}>{AUJOURDHUI.limite(aFaire, props.aujourdhui)}</p>}
      <div className={page.boutons}>
        {onFait !== null && (
          <Button
            size="small"
            appearance="primary"
            aria-label={AUJOURDHUI.pour(geste, numero)}
            disabledFocusable={props.enCours}
            onClick={() => {
              onFait(ligne);
            }}
          >
            {geste}
          </Button>
        )}
        <Button
          size="small"
          aria-label={AUJOURDHUI.pour(AUJOURDHUI.montrer, numero)}
          onClick={() => {
            props.onMontrer(registre.feuille, adresse(ligne.ligne, registre.colonnes.numero ?? 1));
          }}
        >
          {AUJOURDHUI.montrer}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={AUJOURDHUI.pour(AUJOURDHUI.ouvrir, numero)}
          onClick={() => {
            props.onOuvrir(ligne);
          }}
        >
          {AUJOURDHUI.ouvrir}
        </Button>
      </div>
    </li>
  );
}
