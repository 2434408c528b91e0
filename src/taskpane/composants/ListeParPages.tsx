import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { COMMUN } from '../messages/commun';
import { useMiseEnPage } from './use-mise-en-page';

/** Une longue liste, quelques éléments à la fois, que le clavier parcourt dans l'ordre. */
export function ListeParPages<E>(props: {
  readonly elements: readonly E[];
  readonly parPage: number;
  readonly libelle?: string;
  readonly montrer: (element: E) => ReactNode;
}) {
  const { elements, parPage } = props;
  const page = useMiseEnPage();
  const [montres, setMontres] = useState(parPage);
  const reste = elements.length - montres;
  return (
    <div className={page.pileSerree}>
      <ul className={page.liste} aria-label={props.libelle}>
        {elements.slice(0, montres).map(props.montrer)}
      </ul>
      {reste > 0 && (
        <div>
          <Button
            size="small"
            onClick={() => {
              setMontres(montres + parPage);
            }}
          >
            {COMMUN.suivantes(Math.min(reste, parPage))}
          </Button>
        </div>
      )}
    </div>
  );
}
