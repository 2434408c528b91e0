import { makeStyles, tokens } from '@fluentui/react-components';
import { nombre } from '../../domain/francais/nombre';
import { RESULTATS } from '../messages/resultats';

/** Une part d'un tout, avec sa couleur ; l'intitulé la dit toujours aussi. */
export interface PartAnneau {
  readonly intitule: string;
  readonly combien: number;
  readonly couleur: string;
}

const RAYON = 40;
const EPAISSEUR = 18;
/** Sur un tour de 100, ce qui sépare deux parts : sans lui, deux voisines sombres se confondraient. */
const INTERVALLE = 0.8;

/** En contraste élevé, le navigateur ne change pas les couleurs d'un dessin : les textes et un fond d'anneau les suivent d'eux-mêmes. */
const CONTRASTE = { '@media (forced-colors: active)': { fill: 'CanvasText' } };

const useStyles = makeStyles({
  fond: { stroke: 'none', '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  anneau: { display: 'block', width: '160px', maxWidth: '100%', margin: '0 auto' },
  effectif: { fontSize: '18px', fontWeight: tokens.fontWeightBold, fill: tokens.colorNeutralForeground1, ...CONTRASTE },
  mot: { fontSize: '9px', fill: tokens.colorNeutralForeground2, ...CONTRASTE },
});

/** L'anneau des parts, depuis midi dans le sens des aiguilles ; le tableau voisin donne les mêmes nombres. */
export function Anneau({ parts, jugees }: { readonly parts: readonly PartAnneau[]; readonly jugees: number }) {
  const styles = useStyles();
  const visibles = parts.filter(({ combien }) => combien > 0);
  return (
    <svg className={styles.anneau} viewBox="0 0 100 100" role="img" aria-label={RESULTATS.anneau(parts, jugees)}>
      <circle className={styles.fond} cx={50} cy={50} r={RAYON} fill="none" strokeWidth={EPAISSEUR + 2} />
      {visibles.map(({ intitule, combien, couleur }, rang) => {
        const avant = visibles.slice(0, rang).reduce((somme, part) => somme + part.combien, 0);
        const longueur = (100 * combien) / jugees;
        const trait = visibles.length > 1 ? Math.max(longueur - INTERVALLE, 0.4) : 100;
        return (
          <circle
            key={intitule}
            cx={50}
            cy={50}
            r={RAYON}
            fill="none"
            stroke={couleur}
            strokeWidth={EPAISSEUR}
            pathLength={100}
            strokeDasharray={`${String(trait)} ${String(100 - trait)}`}
            strokeDashoffset={-(100 * avant) / jugees}
            transform="rotate(-90 50 50)"
          />
        );
      })}
      <text className={styles.effectif} x={50} y={51} textAnchor="middle">
        {nombre(jugees)}
      </text>
      <text className={styles.mot} x={50} y={62} textAnchor="middle">
        {RESULTATS.centre(jugees)}
      </text>
    </svg>
  );
}
