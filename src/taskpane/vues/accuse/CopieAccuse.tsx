import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { AccuseCompose } from '../../../domain/accuse-de-reception/composer-accuse';
import { texteAccuse } from '../../../domain/accuse-de-reception/texte-accuse';
import { useMiseEnPage } from '../../composants/use-mise-en-page';
import { useTons } from '../../composants/use-tons';
import { ACCUSE } from '../../messages/accuse';

const useStyles = makeStyles({
  texte: {
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
    '& p': { margin: '0 0 10px', whiteSpace: 'pre-line' },
    '& p:last-child': { marginBottom: 0 },
  },
  place: { fontWeight: tokens.fontWeightSemibold, padding: '0 2px' },
});

/** Les places laissées à ce qui manque, telles que le domaine les écrit. */
const PLACE = /(\[à compléter\u00A0: [^\]]+\])/;

/** L'aperçu du texte, et le bouton qui le copie : un brouillon ne se copie que sous ce nom. */
export function CopieAccuse(props: {
  readonly accuse: AccuseCompose;
  readonly onCopier: (texte: string) => Promise<boolean>;
}) {
  const { complet, manques } = props.accuse;
  const page = useMiseEnPage();
  const styles = useStyles();
  const tons = useTons();
  const id = useId();
  const zone = useRef<HTMLDivElement>(null);
  const [issue, setIssue] = useState<{ readonly texte: string; readonly copie: boolean } | null>(null);
  const texte = texteAccuse(props.accuse);

  const copier = async (): Promise<void> => {
    const copie = await props.onCopier(texte);
    setIssue({ texte, copie });
    if (copie || zone.current === null) return;
    zone.current.focus();
    zone.current.ownerDocument.getSelection()?.selectAllChildren(zone.current);
  };

  return (
    <section className={page.pileSerree} aria-labelledby={id}>
      <h3 className={page.sousTitre} id={id}>
        {ACCUSE.apercu}
      </h3>
      <div ref={zone} className={styles.texte} role="group" aria-labelledby={id} tabIndex={-1}>
        {texte.split(/\n{2,}/).map((bloc, rang) => (
          <p key={`${String(rang)} ${bloc}`}>
            {bloc.split(PLACE).map((morceau, place) =>
              place % 2 === 1 ? (
                <mark key={`${String(place)} ${morceau}`} className={mergeClasses(styles.place, tons.attention)}>
                  {morceau}
                </mark>
              ) : (
                morceau
              ),
            )}
          </p>
        ))}
      </div>
      <div>
        <Button
          appearance={complet ? 'primary' : 'secondary'}
          onClick={() => {
            void copier();
          }}
        >
          {complet ? ACCUSE.copier : ACCUSE.copierBrouillon}
        </Button>
      </div>
      <p role="status" className={page.discret}>
        {issue?.texte === texte &&
          (issue.copie ? (complet ? ACCUSE.copie : ACCUSE.brouillonCopie(manques.length)) : ACCUSE.aCopier)}
      </p>
    </section>
  );
}
