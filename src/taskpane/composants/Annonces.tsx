import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorkbookFailure } from '../../workbook/gateway/workbook-failure';
import { COMMUN } from '../messages/commun';
import { phraseEchec } from '../messages/echec-classeur';
import { Message } from './Message';

const useStyles = makeStyles({
  /** Vides, les zones sortent de la mise en page sans quitter l'arbre d'accessibilité : elles doivent précéder leur contenu. */
  vides: { position: 'absolute' },
});

/**
 * Les deux zones que les lecteurs d'écran écoutent, présentes avant leur contenu pour être annoncées :
 * les confirmations, poliment ; les échecs d'Excel et les refus, tout de suite.
 */
export function Annonces(props: {
  readonly confirmation?: ReactNode;
  /** Refus qui concernent tout le formulaire. */
  readonly refus?: readonly string[];
  readonly actionsRefus?: ReactNode;
  readonly echec: WorkbookFailure | null;
  readonly onReessayer: () => void;
}) {
  const styles = useStyles();
  const { refus = [], echec, confirmation = null } = props;
  const vides = refus.length === 0 && echec === null && (confirmation === null || confirmation === false);
  return (
    <div className={vides ? styles.vides : undefined}>
      <div role="status">{confirmation}</div>
      <div role="alert">
        {echec !== null && (
          <Message
            genre="error"
            actions={
              <Button size="small" onClick={props.onReessayer}>
                {COMMUN.reessayer}
              </Button>
            }
          >
            {phraseEchec(echec.code)}
          </Message>
        )}
        {refus.length > 0 && (
          <Message genre="error" actions={props.actionsRefus}>
            {refus.join(' ')}
          </Message>
        )}
      </div>
    </div>
  );
}
