import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Annulation } from '../../usecases/annulation';
import type { GesteAnnule } from '../../usecases/annuler-geste';
import type { CasDUsage } from '../cas-d-usage';
import { ANNULATION, phraseRefusAnnulation } from '../messages/annulation';
import { REPONSE } from '../messages/reponse';
import { Annonces } from './Annonces';
import { Message } from './Message';
import { useGeste } from './use-geste';

/** Ce qu'un geste a écrit, en une phrase, où, et de quoi le défaire. */
export interface Fait {
  readonly phrase: string;
  readonly feuille: string;
  readonly cellule: string;
  readonly annulation: Annulation;
}

/**
 * Le compte rendu du dernier geste : ce qui a été écrit, la cellule à montrer, et « Annuler ». Toujours monté, même sans
 * geste : un lecteur d'écran n'annonce qu'une zone qui précède son contenu.
 */
export function GesteFait(props: {
  readonly fait: Fait | null;
  readonly casDUsage: Pick<CasDUsage, 'annulerGeste'>;
  readonly onMontrer: (feuille: string, cellule: string) => void;
  readonly onAnnule: () => void;
}) {
  const { fait } = props;
  const geste = useGeste();
  const [annule, setAnnule] = useState<{ readonly fait: Fait; readonly issue: GesteAnnule } | null>(null);
  const issue = annule !== null && annule.fait === fait ? annule.issue : null;

  const annuler = async (un: Fait): Promise<void> => {
    const rendue = await geste.tenter(() => props.casDUsage.annulerGeste(un.annulation));
    if (rendue === null) return;
    setAnnule({ fait: un, issue: rendue });
    if (rendue.ok) props.onAnnule();
  };
  const actions = (un: Fait) => (
    <>
      <Button
        size="small"
        onClick={() => {
          props.onMontrer(un.feuille, un.cellule);
        }}
      >
        {REPONSE.montrer(un.cellule)}
      </Button>
      <Button size="small" disabledFocusable={geste.enCours} onClick={() => void annuler(un)}>
        {ANNULATION.annuler}
      </Button>
    </>
  );
  return (
    <Annonces
      echec={fait === null ? null : geste.echec}
      refus={issue?.ok === false ? [phraseRefusAnnulation(issue)] : []}
      onReessayer={() => {
        if (fait !== null) void annuler(fait);
      }}
      confirmation={
        fait === null ? null : issue?.ok === true ? (
          <Message genre="info">{ANNULATION.annule}</Message>
        ) : (
          <Message genre="success" actions={actions(fait)}>
            {fait.phrase}
          </Message>
        )
      }
    />
  );
}
