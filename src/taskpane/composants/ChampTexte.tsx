import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Ce que react-hook-form donne à un champ de texte, et ce que la vue en dit. */
export interface ChampTexteProps {
  readonly libelle: string;
  readonly value: string;
  readonly onChange: (valeur: string) => void;
  readonly onBlur: () => void;
  readonly name: string;
  readonly ref: (champ: HTMLInputElement | null) => void;
  readonly erreur?: string | undefined;
  readonly aide?: string;
  readonly obligatoire?: boolean;
  /** Ce qui se place à droite du champ. */
  readonly action?: ReactNode;
}

const useStyles = makeStyles({
  champ: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  ligne: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
  saisie: { flexGrow: 1, flexBasis: '110px', minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
});

/** Un champ de texte : son intitulé, son aide, et son erreur juste dessous. */
export function ChampTexte({ ref, ...props }: ChampTexteProps) {
  const styles = useStyles();
  return (
    <Field
      className={styles.champ}
      label={props.libelle}
      required={props.obligatoire ?? false}
      hint={props.aide ?? null}
      validationMessage={props.erreur ?? null}
      validationState={props.erreur === undefined ? 'none' : 'error'}
    >
      {() => (
        <div className={styles.ligne}>
          <Input
            className={styles.saisie}
            ref={ref}
            name={props.name}
            value={props.value}
            onBlur={props.onBlur}
            onChange={(_, { value }) => {
              props.onChange(value);
            }}
            autoComplete="off"
          />
          {props.action}
        </div>
      )}
    </Field>
  );
}
