import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowReplyFilled, ArrowReplyRegular } from '@fluentui/react-icons/svg/arrow-reply';
import { DataPieFilled, DataPieRegular } from '@fluentui/react-icons/svg/data-pie';
import { HomeFilled, HomeRegular } from '@fluentui/react-icons/svg/home';
import { MailAddFilled, MailAddRegular } from '@fluentui/react-icons/svg/mail-add';
import type { FluentIcon } from '@fluentui/react-icons';
import type { KeyboardEvent, RefObject } from 'react';
import { COMMUN, ONGLETS } from '../messages/commun';
import { ORDRE_VUES } from './vue';
import type { Vue } from './vue';

const ICONES: Readonly<Record<Vue, readonly [FluentIcon, FluentIcon]>> = {
  accueil: [HomeRegular, HomeFilled],
  demande: [MailAddRegular, MailAddFilled],
  reponse: [ArrowReplyRegular, ArrowReplyFilled],
  resultats: [DataPieRegular, DataPieFilled],
};

const useStyles = makeStyles({
  liste: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    padding: '0 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
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

/** La vue où mène cette touche depuis celle-ci ; `null` si elle ne sert pas à naviguer. */
function destination(touche: string, depuis: Vue): Vue | null {
  const rang = ORDRE_VUES.indexOf(depuis);
  const rangs: Readonly<Record<string, number>> = { ArrowRight: rang + 1, ArrowLeft: rang - 1, Home: 0, End: -1 };
  const vers = rangs[touche];
  return vers === undefined ? null : (ORDRE_VUES.at(vers % ORDRE_VUES.length) ?? null);
}

/**
 * Les onglets du volet : l'outil ouvert est souligné, en gras, et dit sélectionné. Tabulation entre dans la liste,
 * les flèches y circulent, Entrée ouvre. Faits à la main : ceux de Fluent posent des éléments cachés mais focalisables.
 */
export function Navigation(props: {
  readonly vue: Vue;
  readonly onVue: (vue: Vue) => void;
  /** Tenu à jour ici : où mettre le focus quand le volet change lui-même d'outil. */
  readonly boutons: RefObject<Map<Vue, HTMLButtonElement>>;
}) {
  const styles = useStyles();
  const circuler = (evenement: KeyboardEvent, depuis: Vue): void => {
    const vers = destination(evenement.key, depuis);
    if (vers === null) return;
    evenement.preventDefault();
    props.boutons.current.get(vers)?.focus();
  };
  return (
    <div role="tablist" aria-label={COMMUN.navigation} className={styles.liste}>
      {ORDRE_VUES.map((vue) => {
        const ouvert = vue === props.vue;
        const Icone = ICONES[vue][ouvert ? 1 : 0];
        return (
          <button
            key={vue}
            type="button"
            role="tab"
            id={`onglet-${vue}`}
            aria-controls={`panneau-${vue}`}
            aria-selected={ouvert}
            aria-label={ONGLETS[vue].nom}
            tabIndex={ouvert ? 0 : -1}
            className={mergeClasses(styles.onglet, ouvert ? styles.ouvert : styles.ferme)}
            ref={(bouton) => {
              if (bouton === null) props.boutons.current.delete(vue);
              else props.boutons.current.set(vue, bouton);
            }}
            onClick={() => {
              props.onVue(vue);
            }}
            onKeyDown={(evenement) => {
              circuler(evenement, vue);
            }}
          >
            <span className={styles.icone}>
              <Icone aria-hidden />
            </span>
            {ONGLETS[vue].mot}
          </button>
        );
      })}
    </div>
  );
}
