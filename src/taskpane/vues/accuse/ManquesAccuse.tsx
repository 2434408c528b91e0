import { Link, makeStyles } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { MentionManquante } from '../../../domain/accuse-de-reception/mention-manquante';
import { useMiseEnPage } from '../../composants/use-mise-en-page';
import { useTons } from '../../composants/use-tons';
import { ACCUSE } from '../../messages/accuse';
import { phraseManque } from '../../messages/mention-manquante';

const useStyles = makeStyles({
  cadre: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '10px 12px', borderRadius: '6px' },
  etat: { display: 'flex', gap: '6px', alignItems: 'center', margin: 0, fontWeight: 600 },
  icone: { fontSize: '18px', flexShrink: 0 },
  lien: { textAlign: 'left', whiteSpace: 'normal', textDecorationLine: 'underline' },
});

/** Ce qui manque au texte, nommé ; chaque ligne mène au champ, ou à la cellule, où le régler. */
export function ManquesAccuse(props: {
  readonly manques: readonly MentionManquante[];
  readonly onRegler: (manque: MentionManquante) => void;
}) {
  const page = useMiseEnPage();
  const styles = useStyles();
  const tons = useTons();
  const { manques } = props;
  const complet = manques.length === 0;
  const Icone = complet ? CheckmarkCircleRegular : ErrorCircleRegular;
  return (
    <div className={`${styles.cadre} ${complet ? tons.succes : tons.attention}`}>
      <p className={styles.etat} role="status">
        <Icone aria-hidden className={styles.icone} />
        <span>{complet ? ACCUSE.complet : ACCUSE.manques(manques.length)}</span>
      </p>
      {complet ? (
        <p className={page.discret}>{ACCUSE.aucunManque}</p>
      ) : (
        <ul className={page.liste}>
          {manques.map((manque) => (
            <li key={manque}>
              <Link
                as="button"
                inline
                className={styles.lien}
                onClick={() => {
                  props.onRegler(manque);
                }}
              >
                {phraseManque(manque)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
