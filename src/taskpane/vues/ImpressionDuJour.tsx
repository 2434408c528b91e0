import { Button, makeStyles } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { ecrireJour } from '../../domain/commun/ecrire-jour';
import type { Jour } from '../../domain/commun/jour';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';
import { CaseACocher } from '../composants/CaseACocher';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import { AUJOURDHUI } from '../messages/aujourdhui';
import { motSituation } from '../messages/situation';

const useStyles = makeStyles({
  /** À l'écran, rien ; sur le papier, la liste et elle seule. */
  feuille: {
    '@media print': {
      display: 'block',
      fontFamily: 'Arial, sans-serif',
      fontSize: '10pt',
      color: '#000000',
    },
  },
  tableau: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': { border: '1px solid #000000', padding: '3px 6px', textAlign: 'left', verticalAlign: 'top' },
    '& tr': { breakInside: 'avoid' },
  },
});

/** La liste du jour sur papier, sans les noms tant qu'on ne les demande pas (D13). */
export function ImpressionDuJour(props: { readonly lignes: readonly LigneDemande[]; readonly aujourdhui: Jour }) {
  const page = useMiseEnPage();
  const styles = useStyles();
  const [avecNoms, setAvecNoms] = useState(false);
  const { colonnes } = AUJOURDHUI;
  return (
    <div className={page.boutons}>
      <Button
        icon={<PrintRegular />}
        onClick={() => {
          window.print();
        }}
      >
        {AUJOURDHUI.imprimer}
      </Button>
      <CaseACocher libelle={AUJOURDHUI.avecNoms} cochee={avecNoms} onChange={setAvecNoms} />
      {createPortal(
        <div className={styles.feuille} hidden data-impression>
          <h1>{AUJOURDHUI.titreImpression(props.aujourdhui)}</h1>
          <table className={styles.tableau}>
            <thead>
              <tr>
                <th scope="col">{colonnes.situation}</th>
                <th scope="col">{colonnes.numero}</th>
                {avecNoms && <th scope="col">{colonnes.expediteur}</th>}
                <th scope="col">{colonnes.objet}</th>
                <th scope="col">{colonnes.limite}</th>
              </tr>
            </thead>
            <tbody>
              {props.lignes.map((ligne) => (
                <tr key={`${ligne.registre.feuille} ${String(ligne.ligne)}`}>
                  <td>{motSituation(ligne.situation)}</td>
                  <td>{ligne.numero}</td>
                  {avecNoms && <td>{ligne.expediteur}</td>}
                  <td>{ligne.objet}</td>
                  <td>{ligne.aFaire === null ? '' : ecrireJour(ligne.aFaire.limite)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>,
        document.body,
      )}
    </div>
  );
}
