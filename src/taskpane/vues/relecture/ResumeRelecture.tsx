import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { nombre } from '../../../domain/francais/nombre';
import { taux } from '../../../domain/francais/taux';
import type { Relecture } from '../../../domain/redaction/relire';
import { useMiseEnPage } from '../../composants/use-mise-en-page';
import { ecrireMoyenne, RELECTURE } from '../../messages/relecture';

const useStyles = makeStyles({
  chiffres: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: '8px', margin: 0 },
  chiffre: { display: 'flex', flexDirection: 'column', gap: '2px', padding: '8px 10px' },
  valeur: {
    margin: 0,
    order: -1,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
});

/** La réponse en trois chiffres : ses phrases, leur moyenne de mots, la part de celles qui dépassent deux lignes. */
export function ResumeRelecture({ resume }: Pick<Relecture, 'resume'>) {
  const page = useMiseEnPage();
  const styles = useStyles();
  const chiffres = [
    { nom: RELECTURE.phrases, valeur: nombre(resume.phrases), conseil: '' },
    { nom: RELECTURE.moyenne, valeur: ecrireMoyenne(resume.moyenneMots), conseil: RELECTURE.conseilMoyenne },
    {
      nom: RELECTURE.longues,
      valeur: taux(resume.phrasesLongues, resume.phrases),
      conseil: RELECTURE.conseilLongues,
    },
  ];
  return (
    <dl className={styles.chiffres}>
      {chiffres.map(({ nom, valeur, conseil }) => (
        <div key={nom} className={mergeClasses(page.carte, styles.chiffre)}>
          <dt className={page.discret}>
            {nom}
            {conseil !== '' && ` (${conseil})`}
          </dt>
          <dd className={styles.valeur}>{valeur}</dd>
        </div>
      ))}
    </dl>
  );
}
