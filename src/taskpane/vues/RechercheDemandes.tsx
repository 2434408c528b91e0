import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { REPONSE } from '../messages/reponse';

const useStyles = makeStyles({
  ligne: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
  saisie: { flexGrow: 1, flexBasis: '110px', minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
});

/** Le champ de recherche ; Entrée ou le bouton lancent la recherche. */
export function RechercheDemandes({
  ref,
  ...props
}: {
  readonly ref: (champ: HTMLInputElement | null) => void;
  readonly recherche: string;
  readonly enCours: boolean;
  readonly onSaisie: (texte: string) => void;
  readonly onChercher: () => void;
}) {
  const styles = useStyles();
  return (
    <form
      role="search"
      onSubmit={(evenement) => {
        evenement.preventDefault();
        props.onChercher();
      }}
    >
      <Field label={REPONSE.recherche} hint={REPONSE.aideRecherche}>
        {() => (
          <div className={styles.ligne}>
            <Input
              ref={ref}
              className={styles.saisie}
              value={props.recherche}
              autoComplete="off"
              onChange={(_, { value }) => {
                props.onSaisie(value);
              }}
            />
            <Button type="submit" appearance="primary" icon={<SearchRegular />} disabledFocusable={props.enCours}>
              {REPONSE.chercher}
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
