import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useMiseEnPage } from './use-mise-en-page';

const useStyles = makeStyles({
  case: { '& .fui-Checkbox__label': { color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' } },
  aide: { paddingLeft: '32px' },
});

/** Une case à cocher, et la phrase qui l'explique. */
export function CaseACocher(props: {
  readonly cochee: boolean;
  readonly libelle: string;
  readonly aide?: string;
  readonly onChange: (cochee: boolean) => void;
}) {
  const page = useMiseEnPage();
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <Checkbox
        className={styles.case}
        checked={props.cochee}
        label={props.libelle}
        aria-describedby={props.aide === undefined ? undefined : id}
        onChange={(_, { checked }) => {
          props.onChange(checked === true);
        }}
      />
      {props.aide !== undefined && (
        <p className={`${page.discret} ${styles.aide}`} id={id}>
          {props.aide}
        </p>
      )}
    </div>
  );
}
