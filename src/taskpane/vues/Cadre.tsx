import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { COMMUN } from '../messages/commun';

const useStyles = makeStyles({
  cadre: {
    minHeight: '100vh',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  entete: {
    padding: '12px 16px 10px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `4px solid ${tokens.colorBrandBackground}`,
  },
  programme: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  titre: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    color: tokens.colorBrandForeground1,
  },
});

/** L'en-tête du volet et sa page. */
export function Cadre({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.cadre}>
      <header className={styles.entete}>
        <p className={styles.programme}>{COMMUN.programme}</p>
        <h1 className={styles.titre}>{COMMUN.titre}</h1>
      </header>
      <main>{children}</main>
    </div>
  );
}
