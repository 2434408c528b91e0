import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Suggestion } from '../../../domain/redaction/suggestion';
import { useMiseEnPage } from '../../composants/use-mise-en-page';
import { RELECTURE, titreRegle } from '../../messages/relecture';
import { proposition } from './proposition';

const useStyles = makeStyles({
  barre: {
    position: 'sticky',
    bottom: 0,
    gap: '6px',
    padding: '8px 12px',
    boxShadow: tokens.shadow8,
  },
  titre: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  alternative: { margin: 0, overflowWrap: 'anywhere' },
});

/** Sous le texte surligné, toujours à portée : remplacer, passer à la suggestion suivante, revenir à la liste. */
export function BarreSuggestion(props: {
  readonly suggestion: Suggestion;
  readonly rang: number;
  readonly total: number;
  readonly remplacable: boolean;
  readonly onRemplacer: (suggestion: Suggestion, alternative: string, rang: number) => void;
  readonly onChoisir: (rang: number) => void;
  readonly onRetour: (rang: number) => void;
}) {
  const { suggestion, rang } = props;
  const page = useMiseEnPage();
  const styles = useStyles();
  const { alternative } = suggestion;
  return (
    <div className={mergeClasses(page.carte, styles.barre)} role="group" aria-label={RELECTURE.choisie}>
      <p className={styles.titre}>{RELECTURE.rang(titreRegle(suggestion.regle), rang + 1, props.total)}</p>
      {alternative !== null && <p className={styles.alternative}>{RELECTURE.aLaPlace(proposition(suggestion))}</p>}
      <div className={page.boutons}>
        {alternative !== null && (
          <Button
            size="small"
            disabledFocusable={!props.remplacable}
            onClick={() => {
              props.onRemplacer(suggestion, alternative, rang);
            }}
          >
            {RELECTURE.remplacer}
          </Button>
        )}
        {rang + 1 < props.total && (
          <Button
            size="small"
            onClick={() => {
              props.onChoisir(rang + 1);
            }}
          >
            {RELECTURE.suivante}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            props.onRetour(rang);
          }}
        >
          {RELECTURE.retour}
        </Button>
      </div>
    </div>
  );
}
