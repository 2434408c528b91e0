import { Button } from '@fluentui/react-components';
import { Controller, useForm } from 'react-hook-form';
import { ChampTexte } from '../../composants/ChampTexte';
import { Message } from '../../composants/Message';
import { useMiseEnPage } from '../../composants/use-mise-en-page';
import { DONNEES } from '../../messages/donnees-personnelles';

/** Un nombre tel qu'on le tape, espaces permis ; 0 si ce n'en est pas un, ce qui ne confirme jamais rien. */
const lireNombre = (texte: string): number => {
  const chiffres = texte.replace(/\s/g, '');
  return /^\d{1,9}$/.test(chiffres) ? Number(chiffres) : 0;
};

/** Dire que c'est définitif, faire taper le nombre, effacer. */
export function ConfirmerEffacement(props: {
  readonly nombre: number;
  readonly enCours: boolean;
  readonly onConfirmer: (nombre: number) => void;
}) {
  const page = useMiseEnPage();
  const { control, handleSubmit } = useForm({ defaultValues: { nombre: '' } });
  return (
    <form
      noValidate
      className={page.pile}
      aria-label={DONNEES.effacer(props.nombre)}
      onSubmit={(evenement) => {
        void handleSubmit((saisie) => {
          props.onConfirmer(lireNombre(saisie.nombre));
        })(evenement);
      }}
    >
      <Message genre="warning" titre={DONNEES.definitifTitre}>
        {DONNEES.definitif}
      </Message>
      <Controller
        control={control}
        name="nombre"
        render={({ field }) => <ChampTexte {...field} libelle={DONNEES.confirmer(props.nombre)} obligatoire />}
      />
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={props.enCours}>
          {DONNEES.effacer(props.nombre)}
        </Button>
      </div>
    </form>
  );
}
