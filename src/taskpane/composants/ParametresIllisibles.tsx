import { Link } from '@fluentui/react-components';
import type { ParametreIllisible } from '../../workbook/parametres/parametres';
import { ACCUEIL } from '../messages/accueil';
import { phraseParametreIllisible } from '../messages/parametre-illisible';
import { useMiseEnPage } from './use-mise-en-page';

/** Les réglages qu'on n'a pas su lire, chacun avec le lien qui mène à sa cellule. */
export function ParametresIllisibles(props: {
  readonly parametres: readonly ParametreIllisible[];
  readonly onMontrer: (feuille: string, cellule: string) => void;
}) {
  const page = useMiseEnPage();
  return (
    <ul className={page.liste}>
      {props.parametres.map((illisible) => (
        <li key={illisible.cellule}>
          <p style={{ margin: 0, overflowWrap: 'anywhere' }}>{phraseParametreIllisible(illisible)}</p>
          <p className={page.discret}>
            {ACCUEIL.onglet(illisible.feuille)}
            {' · '}
            <Link
              as="button"
              inline
              aria-label={ACCUEIL.montrerDans(illisible.cellule, illisible.feuille)}
              onClick={() => {
                props.onMontrer(illisible.feuille, illisible.cellule);
              }}
            >
              {ACCUEIL.montrer(illisible.cellule)}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}
