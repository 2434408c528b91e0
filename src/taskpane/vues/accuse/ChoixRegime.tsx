import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { RAPPELS_DU_REGIME } from '../../../domain/accuse-de-reception/rappel-de-droit';
import { REGIMES_ACCUSE } from '../../../domain/accuse-de-reception/regime-accuse';
import { useMiseEnPage } from '../../composants/use-mise-en-page';
import { ACCUSE } from '../../messages/accuse';
import { aideRegime, nomRegime, phraseRappel } from '../../messages/regime-accuse';
import type { SectionProps } from './section-props';

const useStyles = makeStyles({
  choix: {
    '& .fui-Radio__input:enabled:not(:checked) ~ .fui-Radio__label': {
      color: tokens.colorNeutralForeground1,
      overflowWrap: 'anywhere',
    },
  },
  aide: { paddingLeft: '32px', marginTop: '-4px' },
  rappels: { gap: '4px', backgroundColor: tokens.colorNeutralBackground2 },
  titre: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  liste: { margin: 0, paddingLeft: '18px' },
});

/** Le choix du régime, que l'agent fait, et ce qu'il doit vérifier sous celui qu'il a choisi (D10). */
export function ChoixRegime({ formulaire, onSaisie, inscrire }: Omit<SectionProps, 'manques'>) {
  const page = useMiseEnPage();
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <Field label={ACCUSE.regime} required>
        <RadioGroup
          value={formulaire.regime}
          onChange={(_, { value }) => {
            const regime = REGIMES_ACCUSE.find((un) => un === value);
            if (regime !== undefined) onSaisie({ regime });
          }}
        >
          {REGIMES_ACCUSE.map((regime) => (
            <div key={regime}>
              <Radio
                ref={regime === formulaire.regime ? inscrire('regime') : null}
                className={styles.choix}
                value={regime}
                label={nomRegime(regime)}
                aria-describedby={`${id}-${regime}`}
              />
              <p className={`${page.discret} ${styles.aide}`} id={`${id}-${regime}`}>
                {aideRegime(regime)}
              </p>
            </div>
          ))}
        </RadioGroup>
      </Field>
      <div className={`${page.carte} ${styles.rappels}`}>
        <h3 className={styles.titre}>{ACCUSE.rappels}</h3>
        <ul className={`${page.discret} ${styles.liste}`}>
          {RAPPELS_DU_REGIME[formulaire.regime].map((rappel) => (
            <li key={rappel}>{phraseRappel(rappel)}</li>
          ))}
        </ul>
        <p className={page.discret}>{ACCUSE.source}</p>
      </div>
    </>
  );
}
