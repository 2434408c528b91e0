import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CONSEILS } from '../../../domain/redaction/suggestion';
import type { Suggestion } from '../../../domain/redaction/suggestion';
import { useMiseEnPage } from '../../composants/use-mise-en-page';
import { conseilRegle, RELECTURE, titreRegle } from '../../messages/relecture';
import { extrait } from './extrait';
import { proposition } from './proposition';

const useStyles = makeStyles({
  carte: { gap: '6px', overflowWrap: 'anywhere' },
  choisie: { borderLeft: `4px solid ${tokens.colorBrandStroke1}` },
  titre: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  conseil: { fontWeight: tokens.fontWeightRegular },
  /** Les onglets du volet restent collés en haut : le bouton qui reçoit le focus doit rester dessous. */
  bouton: { scrollMarginTop: '120px' },
  texte: { margin: 0 },
  extrait: { margin: 0, color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  alternative: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** Une suggestion : pourquoi, où, ce qui la remplacerait, et les gestes qu'elle permet. */
export function CarteSuggestion({
  ref,
  ...props
}: {
  readonly suggestion: Suggestion;
  /** Le texte dont ses positions parlent. */
  readonly source: string;
  readonly choisie: boolean;
  readonly remplacable: boolean;
  /** Le bouton « Montrer », où revient le focus. */
  readonly ref: (bouton: HTMLButtonElement | null) => void;
  readonly onMontrer: () => void;
  readonly onRemplacer: (alternative: string) => void;
}) {
  const { suggestion, source } = props;
  const page = useMiseEnPage();
  const styles = useStyles();
  const citation = extrait(suggestion, source);
  const { alternative } = suggestion;
  return (
    <li
      className={mergeClasses(page.carte, styles.carte, props.choisie && styles.choisie)}
      aria-current={props.choisie ? 'true' : undefined}
    >
      <h4 className={styles.titre}>
        {titreRegle(suggestion.regle)}{' '}
        <span className={mergeClasses(page.discret, styles.conseil)}>
          {RELECTURE.conseil(CONSEILS[suggestion.regle])}
        </span>
      </h4>
      <p className={styles.texte}>{conseilRegle(suggestion)}</p>
      {citation !== '' && !('terme' in suggestion) && <p className={styles.extrait}>{RELECTURE.extrait(citation)}</p>}
      {alternative !== null && <p className={styles.alternative}>{RELECTURE.aLaPlace(proposition(suggestion))}</p>}
      {citation !== '' && (
        <div className={page.boutons}>
          <Button
            size="small"
            className={styles.bouton}
            ref={ref}
            aria-label={RELECTURE.montrerNom(citation)}
            onClick={props.onMontrer}
          >
            {RELECTURE.montrer}
          </Button>
          {alternative !== null && (
            <Button
              size="small"
              disabledFocusable={!props.remplacable}
              aria-label={RELECTURE.remplacerNom(citation, proposition(suggestion))}
              onClick={() => {
                props.onRemplacer(alternative);
              }}
            >
              {RELECTURE.remplacer}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
