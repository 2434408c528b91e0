import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { MailInboxRegular } from '@fluentui/react-icons/svg/mail-inbox';
import type { Situation } from '../../domain/suivi-demandes/situation';
import type { BilanRegistre } from '../../usecases/ouvrir-classeur';
import { apparence } from '../composants/EtiquetteSituation';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import { useTons } from '../composants/use-tons';
import { ACCUEIL } from '../messages/accueil';
import { nomCanal } from '../messages/canal';
import { nombre } from '../../domain/francais/nombre';

const useStyles = makeStyles({
  entete: { display: 'flex', gap: '10px', alignItems: 'center', minWidth: 0 },
  pastille: { fontSize: '24px', color: tokens.colorBrandForeground1, display: 'flex' },
  nom: { flexGrow: 1, minWidth: 0 },
  total: { margin: 0, textAlign: 'right', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  compteurs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: '8px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  compteur: {
    display: 'flex',
    flexDirection: 'column',
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px',
    minWidth: 0,
  },
  ligne: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    justifyContent: 'space-between',
    fontSize: tokens.fontSizeBase500,
  },
  nombre: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightBold },
  mot: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Un registre en quelques nombres ; un compteur à zéro perd sa couleur, pas son mot. */
export function BilanCanal({ bilan }: { readonly bilan: BilanRegistre }) {
  const page = useMiseEnPage();
  const styles = useStyles();
  const tons = useTons();
  const { canal, feuille } = bilan.registre;
  const compteurs: readonly { situation: Situation; combien: number; mot: string }[] = [
    { situation: 'en-retard', combien: bilan.enRetard, mot: ACCUEIL.enRetard },
    { situation: 'a-echeance', combien: bilan.aEcheance, mot: ACCUEIL.aEcheance },
    { situation: 'ar-a-envoyer', combien: bilan.arAEnvoyer, mot: ACCUEIL.arAEnvoyer },
  ];
  return (
    <section className={page.carte} aria-label={`${nomCanal(canal)}, ${feuille}`}>
      <div className={styles.entete}>
        <span className={styles.pastille}>
          {canal === 'courriel' ? <MailRegular aria-hidden /> : <MailInboxRegular aria-hidden />}
        </span>
        <div className={styles.nom}>
          <h3 className={page.sousTitre}>{nomCanal(canal)}</h3>
          <p className={page.discret}>{ACCUEIL.onglet(feuille)}</p>
        </div>
        <p className={styles.total}>{ACCUEIL.demandes(bilan.demandes)}</p>
      </div>
      <ul className={styles.compteurs}>
        {compteurs.map(({ situation, combien, mot }) => {
          const { ton, Icone } = apparence(situation);
          return (
            <li key={situation} className={mergeClasses(styles.compteur, tons[combien === 0 ? 'neutre' : ton])}>
              <span className={styles.ligne}>
                <span className={styles.nombre}>{nombre(combien)}</span>
                <Icone aria-hidden />
              </span>{' '}
              <span className={styles.mot}>{mot}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
