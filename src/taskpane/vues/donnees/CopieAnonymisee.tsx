import { Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import type { CopieAnonymisee as Copie } from '../../../usecases/copier-anonymise';
import type { Registre } from '../../../workbook/suivi-demandes/registre';
import type { CasDUsage } from '../../cas-d-usage';
import { Annonces } from '../../composants/Annonces';
import { Message } from '../../composants/Message';
import { useGeste } from '../../composants/use-geste';
import { useMiseEnPage } from '../../composants/use-mise-en-page';
import { DONNEES, phraseRefusCopie } from '../../messages/donnees-personnelles';

/** Faire un onglet sans nom, à transmettre. */
export function CopieAnonymisee(props: {
  readonly registres: readonly Registre[];
  readonly casDUsage: Pick<CasDUsage, 'copierAnonymise'>;
}) {
  const page = useMiseEnPage();
  const geste = useGeste();
  const [issue, setIssue] = useState<Copie | null>(null);
  const copier = async (): Promise<void> => {
    setIssue(null);
    setIssue(await geste.tenter(() => props.casDUsage.copierAnonymise(props.registres)));
  };
  return (
    <section className={page.pileSerree} aria-labelledby="titre-copie-anonymisee">
      <h3 className={page.sousTitre} id="titre-copie-anonymisee">
        {DONNEES.copieTitre}
      </h3>
      <p className={page.discret}>{DONNEES.copieExplication}</p>
      <div>
        <Button disabledFocusable={geste.enCours} onClick={() => void copier()}>
          {DONNEES.copier}
        </Button>
      </div>
      <Annonces
        echec={geste.echec}
        refus={issue?.ok === false ? [phraseRefusCopie(issue.code)] : []}
        onReessayer={() => void copier()}
        confirmation={
          geste.enCours ? (
            <Spinner size="small" labelPosition="after" label={DONNEES.copie} />
          ) : (
            issue?.ok === true && <Message genre="success">{DONNEES.copiee(issue)}</Message>
          )
        }
      />
    </section>
  );
}
