import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { nombre } from '../../domain/francais/nombre';
import { taux } from '../../domain/francais/taux';
import type { GroupeDeDemandes } from '../../usecases/lister-demandes';
import { RESULTATS } from '../messages/resultats';

interface Part {
  readonly intitule: string;
  readonly combien: number;
  /** De quoi lister les demandes de cette part ; sans lui, son nombre n'est qu'un nombre. */
  readonly groupe?: GroupeDeDemandes;
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300 },
  titre: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingBottom: '4px' },
  cellule: {
    padding: '5px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
  },
  intituleColonne: { width: '100%' },
  nombre: { textAlign: 'end', paddingLeft: '10px', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  entete: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  detail: { paddingLeft: '20px', color: tokens.colorNeutralForeground2, borderTop: 'none', paddingTop: 0 },
  intitule: { display: 'flex', gap: '8px', alignItems: 'baseline', overflowWrap: 'anywhere' },
  repere: { flexShrink: 0, width: '12px', height: '12px', borderRadius: '2px', forcedColorAdjust: 'none' },
});

/** Les parts d'un tout en nombres et en pourcentage ; le repère de couleur relie chaque ligne à l'anneau. */
export function TableauParts(props: {
  readonly titre: string;
  readonly jugees: number;
  readonly onLister?: (groupe: GroupeDeDemandes, intitule: string) => void;
  readonly parts: readonly (Part & { readonly couleur?: string; readonly details?: readonly Part[] })[];
}) {
  const styles = useStyles();
  const ligne = ({ intitule, combien, groupe }: Part, couleur: string | undefined, classe?: string) => (
    <tr key={intitule}>
      <th scope="row" className={mergeClasses(styles.cellule, styles.intituleColonne, classe)}>
        <span className={styles.intitule}>
          {couleur !== undefined && <span className={styles.repere} style={{ backgroundColor: couleur }} />}
          {intitule}
        </span>
      </th>
      <td className={mergeClasses(styles.cellule, classe, styles.nombre)}>
        {groupe === undefined || combien === 0 || props.onLister === undefined ? (
          nombre(combien)
        ) : (
          <Link
            as="button"
            aria-label={RESULTATS.lister(combien, intitule)}
            onClick={() => {
              props.onLister?.(groupe, intitule);
            }}
          >
            {nombre(combien)}
          </Link>
        )}
      </td>
      <td className={mergeClasses(styles.cellule, classe, styles.nombre)}>{taux(combien, props.jugees)}</td>
    </tr>
  );
  return (
    <table className={styles.table}>
      <caption className={styles.titre}>{props.titre}</caption>
      <thead>
        <tr className={styles.entete}>
          <td />
          <th scope="col" className={styles.nombre}>
            {RESULTATS.demandes}
          </th>
          <th scope="col" className={styles.nombre}>
            {RESULTATS.part}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.parts.flatMap((part) => [
          ligne(part, part.couleur),
          ...(part.details ?? []).map((detail) => ligne(detail, undefined, styles.detail)),
        ])}
      </tbody>
    </table>
  );
}
