import { Combobox, Field, Option } from '@fluentui/react-components';
import { RESULTATS } from '../../messages/resultats';

/** Un filtre par valeur : un texte libre, avec des propositions ; vide, il ne filtre rien. */
export function ChampFiltre(props: {
  readonly libelle: string;
  readonly valeur: string;
  readonly propositions: readonly string[];
  readonly onChange: (valeur: string) => void;
}) {
  return (
    <Field label={props.libelle}>
      <Combobox
        freeform
        inlinePopup
        value={props.valeur}
        selectedOptions={props.propositions.filter((une) => une === props.valeur)}
        expandIcon={{ 'aria-label': RESULTATS.ouvrirChoix }}
        input={{ autoComplete: 'off' }}
        style={{ minWidth: 0 }}
        onChange={(evenement) => {
          props.onChange(evenement.target.value);
        }}
        onOptionSelect={(_, { optionText }) => {
          if (optionText !== undefined) props.onChange(optionText);
        }}
      >
        {props.propositions.map((une) => (
          <Option key={une}>{une}</Option>
        ))}
      </Combobox>
    </Field>
  );
}
