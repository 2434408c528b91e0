import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import type { Registre } from '../../workbook/suivi-demandes/registre';
import type { CasDUsage } from '../cas-d-usage';
import { Message } from '../composants/Message';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import { DONNEES } from '../messages/donnees-personnelles';
import { CopieAnonymisee } from './donnees/CopieAnonymisee';
import { EffacerDonnees } from './donnees/EffacerDonnees';

/** Effacer les noms des demandes anciennes, ou faire une copie qui n'en a pas (D13). */
export function DonneesPersonnelles(props: {
  readonly registres: readonly Registre[];
  readonly conservation: number | null;
  readonly lectureSeule: boolean;
  readonly casDUsage: Pick<CasDUsage, 'previsualiserEffacement' | 'effacerDonnees' | 'copierAnonymise'>;
  readonly onRetour: () => void;
  readonly onEffacees: () => void;
  readonly onMontrer: (feuille: string, cellule: string) => void;
}) {
  const page = useMiseEnPage();
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    titre.current?.focus();
  }, []);
  return (
    <div className={page.pile}>
      <div>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={props.onRetour}>
          {DONNEES.retour}
        </Button>
      </div>
      <h2 className={page.titre} ref={titre} tabIndex={-1}>
        {DONNEES.titre}
      </h2>
      {props.lectureSeule ? (
        <Message genre="warning">{DONNEES.lectureSeule}</Message>
      ) : (
        <>
          <EffacerDonnees {...props} />
          <CopieAnonymisee registres={props.registres} casDUsage={props.casDUsage} />
        </>
      )}
    </div>
  );
}
