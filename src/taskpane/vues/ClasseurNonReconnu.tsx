import { Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import type { RaisonNonReconnu } from '../../usecases/reconnaitre-registres';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import { ACCUEIL } from '../messages/accueil';
import { messageNonReconnu, TITRES_ATTENDUS } from '../messages/non-reconnu';

/** Ce qui manque au classeur pour que le volet puisse travailler, et comment y remédier. */
export function ClasseurNonReconnu(props: {
  readonly code: RaisonNonReconnu;
  /** Une autre action est proposée avant celle-ci. */
  readonly secondaire?: boolean;
  readonly enCours: boolean;
  readonly onActualiser: () => void;
}) {
  const page = useMiseEnPage();
  const { titre, phrase } = messageNonReconnu(props.code);
  return (
    <section className={page.carte} aria-labelledby="titre-non-reconnu">
      <h2 className={page.titre} id="titre-non-reconnu">
        {titre}
      </h2>
      <p style={{ margin: 0 }}>{phrase}</p>
      {props.code === 'aucun-registre' && (
        <ul className={page.liste}>
          {TITRES_ATTENDUS.map(({ colonne, exemples }) => (
            <li key={colonne}>
              <strong>{colonne}</strong>
              <p className={page.discret}>{exemples}</p>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button
          appearance={props.secondaire === true ? 'secondary' : 'primary'}
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={props.enCours}
          onClick={props.onActualiser}
        >
          {ACCUEIL.actualiser}
        </Button>
      </div>
    </section>
  );
}
