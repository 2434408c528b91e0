import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, RefObject } from 'react';
import type { FluentIcon } from '@fluentui/react-icons';

/** Un onglet : le mot qu'on voit, et le nom entier qu'un lecteur d'écran dit. */
export interface Onglet<C extends string> {
  readonly cle: C;
  readonly mot: string;
  readonly nom: string;
  /** L'icône au repos, puis ouverte. */
  readonly icones?: readonly [FluentIcon, FluentIcon];
}

const useStyles = makeStyles({
  liste: { display: 'grid', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  onglet: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    minWidth: 0,
    padding: '8px 2px 6px',
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  ouvert: {
    color: tokens.colorBrandForeground1,
    borderBottomColor: tokens.colorBrandStroke1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  ferme: { '@media (forced-colors: active)': { borderBottomColor: 'Canvas' } },
  icone: { display: 'flex', fontSize: '20px' },
});

/** Les identifiants qui lient un onglet à son panneau. */
export function identifiants(famille: string, cle: string): { readonly onglet: string; readonly panneau: string } {
  return { onglet: `${famille}-onglet-${cle}`, panneau: `${famille}-panneau-${cle}` };
}

/**
 * Des onglets : l'ouvert est souligné, en gras, et dit sélectionné. Tabulation entre dans la liste, les flèches y circulent,
 * Entrée ouvre. Faits à la main : ceux de Fluent posent des éléments cachés mais focalisables.
 */
export function Onglets<C extends string>(props: {
  readonly famille: string;
  readonly libelle: string;
  readonly onglets: readonly Onglet<C>[];
  readonly ouvert: C;
  readonly onOuvrir: (cle: C) => void;
  /** Tenu à jour ici : où mettre le focus quand le volet change lui-même d'onglet. */
  readonly boutons?: RefObject<Map<C, HTMLButtonElement>>;
}) {
  const styles = useStyles();
  const { famille, onglets } = props;
  const circuler = (evenement: KeyboardEvent, rang: number): void => {
    const rangs: Readonly<Record<string, number>> = { ArrowRight: rang + 1, ArrowLeft: rang - 1, Home: 0, End: -1 };
    const vers = rangs[evenement.key];
    const cible = vers === undefined ? undefined : onglets.at(vers % onglets.length);
    if (cible === undefined) return;
    evenement.preventDefault();
    document.getElementById(identifiants(famille, cible.cle).onglet)?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label={props.libelle}
      className={styles.liste}
      style={{ gridTemplateColumns: `repeat(${String(onglets.length)}, minmax(0, 1fr))` }}
    >
      {onglets.map(({ cle, mot, nom, icones }, rang) => {
        const ouvert = cle === props.ouvert;
        const Icone = icones?.[ouvert ? 1 : 0];
        const { onglet, panneau } = identifiants(famille, cle);
        return (
          <button
            key={cle}
            type="button"
            role="tab"
            id={onglet}
            aria-controls={panneau}
            aria-selected={ouvert}
            aria-label={nom}
            tabIndex={ouvert ? 0 : -1}
            className={mergeClasses(styles.onglet, ouvert ? styles.ouvert : styles.ferme)}
            ref={(bouton) => {
              if (bouton === null) props.boutons?.current.delete(cle);
              else props.boutons?.current.set(cle, bouton);
            }}
            onClick={() => {
              props.onOuvrir(cle);
            }}
            onKeyDown={(evenement) => {
              circuler(evenement, rang);
            }}
          >
            {Icone !== undefined && (
              <span className={styles.icone}>
                <Icone aria-hidden />
              </span>
            )}
            {mot}
          </button>
        );
      })}
    </div>
  );
}
