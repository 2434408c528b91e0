import { makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';
import { ListeParPages } from '../composants/ListeParPages';
import { REPONSE } from '../messages/reponse';
import { FicheDemande } from './FicheDemande';

const PAR_PAGE = 20;

const useStyles = makeStyles({
  bouton: {
    width: '100%',
    padding: 0,
    border: 'none',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    ':hover': {
      '& > div': {
        backgroundColor: tokens.colorBrandBackground2,
        borderTopColor: tokens.colorBrandStroke1,
        borderRightColor: tokens.colorBrandStroke1,
        borderBottomColor: tokens.colorBrandStroke1,
        borderLeftColor: tokens.colorBrandStroke1,
      },
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

/** Les demandes trouvées : une liste de boutons, vingt à la fois, que le clavier parcourt dans l'ordre. */
export function ListeDemandes(props: {
  readonly lignes: readonly LigneDemande[];
  /** Tenu à jour ici : où rendre le focus quand on revient d'une demande. */
  readonly boutons: RefObject<Map<LigneDemande, HTMLButtonElement>>;
  readonly onChoix: (ligne: LigneDemande) => void;
}) {
  const styles = useStyles();
  return (
    <ListeParPages
      elements={props.lignes}
      parPage={PAR_PAGE}
      libelle={REPONSE.resultats}
      montrer={(ligne) => (
        <li key={`${ligne.registre.feuille} ${String(ligne.ligne)}`}>
          <button
            type="button"
            className={styles.bouton}
            ref={(bouton) => {
              if (bouton === null) props.boutons.current.delete(ligne);
              else props.boutons.current.set(ligne, bouton);
            }}
            onClick={() => {
              props.onChoix(ligne);
            }}
          >
            <FicheDemande ligne={ligne} />
          </button>
        </li>
      )}
    />
  );
}
