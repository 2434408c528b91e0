import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { Registre } from '../../workbook/suivi-demandes/registre';
import { nomCanal } from '../messages/canal';
import { NOUVELLE_DEMANDE as MOTS } from '../messages/nouvelle-demande';

const useStyles = makeStyles({
  choix: {
    '& .fui-Radio__input:enabled:not(:checked) ~ .fui-Radio__label': {
      color: tokens.colorNeutralForeground1,
      overflowWrap: 'anywhere',
    },
  },
});

/** Le registre qui recevra la demande, désigné par son canal et son onglet. */
export function ChoixRegistre(props: {
  readonly registres: readonly Registre[];
  readonly feuille: string;
  readonly onChoix: (feuille: string) => void;
}) {
  const styles = useStyles();
  return (
    <Field label={MOTS.registre} required>
      <RadioGroup
        value={props.feuille}
        onChange={(_, { value }) => {
          props.onChoix(value);
        }}
      >
        {props.registres.map(({ feuille, canal }) => (
          <Radio
            className={styles.choix}
            key={feuille}
            value={feuille}
            label={MOTS.choixRegistre(nomCanal(canal), feuille)}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
