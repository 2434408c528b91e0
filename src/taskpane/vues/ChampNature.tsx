import { Combobox, Field, Option } from '@fluentui/react-components';
import { REPONSE } from '../messages/reponse';

/** La nature de la réponse : un texte libre, avec des propositions. */
export function ChampNature({
  ref,
  ...props
}: {
  readonly value: string;
  readonly onChange: (valeur: string) => void;
  readonly onBlur: () => void;
  readonly name: string;
  readonly ref: (champ: HTMLInputElement | null) => void;
  readonly natures: readonly string[];
}) {
  return (
    <Field label={REPONSE.nature} hint={REPONSE.aideNature}>
      <Combobox
        freeform
        inlinePopup
        ref={ref}
        name={props.name}
        value={props.value}
        selectedOptions={props.natures.filter((nature) => nature === props.value)}
        expandIcon={{ 'aria-label': REPONSE.ouvrirNatures }}
        input={{ autoComplete: 'off' }}
        style={{ minWidth: 0 }}
        onBlur={props.onBlur}
        onChange={(evenement) => {
          props.onChange(evenement.target.value);
        }}
        onOptionSelect={(_, { optionText }) => {
          if (optionText !== undefined) props.onChange(optionText);
        }}
      >
        {props.natures.map((nature) => (
          <Option key={nature}>{nature}</Option>
        ))}
      </Combobox>
    </Field>
  );
}
