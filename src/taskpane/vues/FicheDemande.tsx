import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';
import { EtiquetteSituation } from '../composants/EtiquetteSituation';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import { REPONSE } from '../messages/reponse';

const useStyles = makeStyles({
  fiche: { gap: '4px', padding: '10px 12px' },
  tete: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center', justifyContent: 'space-between' },
  numero: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  texte: { overflowWrap: 'anywhere' },
  fort: { fontWeight: tokens.fontWeightSemibold },
});

/** Une demande en quatre lignes : numéro et situation, expéditeur, objet, dates. Vaut dans un bouton comme en tête de formulaire. */
export function FicheDemande({ ligne }: { readonly ligne: LigneDemande }) {
  const page = useMiseEnPage();
  const styles = useStyles();
  const suite =
    ligne.reponse !== null
      ? REPONSE.repondue(ligne.reponse)
      : ligne.echeance !== null
        ? REPONSE.echeance(ligne.echeance)
        : null;
  return (
    <div className={mergeClasses(page.carte, styles.fiche)}>
      <span className={styles.tete}>
        <span className={styles.numero}>{ligne.numero || REPONSE.sansNumero}</span>{' '}
        <EtiquetteSituation situation={ligne.situation} />
      </span>{' '}
      <span className={mergeClasses(styles.texte, styles.fort)}>{ligne.expediteur || REPONSE.sansExpediteur}</span>{' '}
      <span className={styles.texte}>{ligne.objet || REPONSE.sansObjet}</span>{' '}
      <span className={page.discret}>
        {[REPONSE.recue(ligne.reception), suite].filter((texte) => texte !== null).join(' · ')}
      </span>
    </div>
  );
}
