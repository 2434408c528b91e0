import { Field, Textarea, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  champ: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  saisie: { minWidth: 0, width: '100%' },
});

/** Un champ de texte sur plusieurs lignes : son intitulé, son aide, et son erreur juste dessous. */
export function ChampLong({
  ref,
  ...props
}: {
  readonly libelle: string;
  readonly value: string;
  readonly onChange: (valeur: string) => void;
  readonly onBlur: () => void;
  readonly name: string;
  readonly ref: (champ: HTMLTextAreaElement | null) => void;
  readonly lignes: number;
  readonly aide?: string;
  readonly obligatoire?: boolean;
}) {
  const styles = useStyles();
  return (
    <Field
      className={styles.champ}
      label={props.libelle}
      required={props.obligatoire ?? false}
      hint={props.aide ?? null}
    >
      <Textarea
        className={styles.saisie}
        ref={ref}
        name={props.name}
        value={props.value}
        rows={props.lignes}
        resize="vertical"
        onBlur={props.onBlur}
        onChange={(_, { value }) => {
          props.onChange(value);
        }}
      />
    </Field>
  );
}
