import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Suggestion } from '../../../domain/redaction/suggestion';
import { useMiseEnPage } from '../../composants/use-mise-en-page';
import { useTons } from '../../composants/use-tons';
import { RELECTURE } from '../../messages/relecture';
import type { Ecrit } from './use-relecture';

const useStyles = makeStyles({
  texte: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', gap: '8px' },
  ligne: { margin: 0 },
  objet: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  surligne: {
    borderTopStyle: 'none',
    borderLeftStyle: 'none',
    borderRightStyle: 'none',
    borderBottomWidth: '2px',
    boxDecorationBreak: 'clone',
    scrollMarginTop: '120px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Le texte relu ; l'endroit de la suggestion choisie y est surligné, souligné, et reçoit le focus. */
export function ApercuRelecture(props: {
  readonly ecrit: Ecrit;
  readonly choisie: Suggestion | null;
  /** Ce que l'on peut faire de la suggestion choisie, juste après l'endroit surligné. */
  readonly children: ReactNode;
}) {
  const { ecrit, choisie } = props;
  const page = useMiseEnPage();
  const styles = useStyles();
  const tons = useTons();
  const id = useId();
  const marque = useRef<HTMLElement>(null);
  useEffect(() => {
    if (choisie === null) return;
    marque.current?.focus({ preventScroll: true });
    marque.current?.scrollIntoView({ block: 'center' });
  }, [choisie]);

  const surligner = (champ: Suggestion['champ']) => {
    const texte = ecrit[champ];
    if (choisie?.champ !== champ) return texte;
    return (
      <>
        {texte.slice(0, choisie.debut)}
        <mark ref={marque} tabIndex={-1} className={mergeClasses(tons.attention, styles.surligne)}>
          {texte.slice(choisie.debut, choisie.fin)}
        </mark>
        {texte.slice(choisie.fin)}
      </>
    );
  };

  return (
    <section className={page.pileSerree} aria-labelledby={id}>
      <h3 className={page.sousTitre} id={id}>
        {RELECTURE.apercu}
      </h3>
      {choisie === null && <p className={page.discret}>{RELECTURE.aideApercu}</p>}
      <div className={mergeClasses(page.carte, styles.texte)}>
        {ecrit.objet.trim() !== '' && (
          <p className={styles.objet}>
            {RELECTURE.ligneObjet}
            {surligner('objet')}
          </p>
        )}
        <p className={styles.ligne}>{surligner('texte')}</p>
      </div>
      {props.children}
    </section>
  );
}
