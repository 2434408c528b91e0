import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { DONNEES } from '../../messages/donnees-personnelles';

const useStyles = makeStyles({ lien: { marginTop: '16px' } });

/**
 * La vue du jour, et le lien en bas qui mène aux données personnelles : un geste rare, qui n'a pas besoin d'un onglet.
 * La vue du jour reste en place derrière ; en y revenant, le focus revient au lien.
 */
export function AvecDonnees(props: {
  readonly children: ReactNode;
  readonly donnees: (onRetour: () => void) => ReactNode;
}) {
  const styles = useStyles();
  const [etat, setEtat] = useState<'jour' | 'donnees' | 'revenu'>('jour');
  const ouvertes = etat === 'donnees';
  const lien = useRef<HTMLElement>(null);
  useEffect(() => {
    if (etat === 'revenu') lien.current?.focus();
  }, [etat]);
  return (
    <>
      <div hidden={ouvertes}>
        {props.children}
        <div className={styles.lien}>
          <Button
            appearance="subtle"
            ref={(bouton: HTMLElement | null) => {
              lien.current = bouton;
            }}
            onClick={() => {
              setEtat('donnees');
            }}
          >
            {DONNEES.ouvrir}
          </Button>
        </div>
      </div>
      {ouvertes &&
        props.donnees(() => {
          setEtat('revenu');
        })}
    </>
  );
}
