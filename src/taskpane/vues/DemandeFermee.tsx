import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { adresse } from '../../workbook/grille/adresse';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';
import { Message } from '../composants/Message';
import { REPONSE } from '../messages/reponse';

/** Pourquoi cette demande ne peut pas recevoir de réponse ici, et la cellule à corriger. */
export function DemandeFermee(props: {
  readonly ligne: LigneDemande;
  readonly onMontrer: (feuille: string, cellule: string) => void;
}) {
  const { registre, ligne, reponse } = props.ligne;
  const bouton = useRef<HTMLButtonElement>(null);
  const cellule = adresse(ligne, (reponse === null ? registre.colonnes.reception : registre.colonnes.reponse) ?? 1);
  useEffect(() => {
    bouton.current?.focus();
  }, []);
  return (
    <Message
      genre="warning"
      actions={
        <Button
          ref={(element: HTMLButtonElement | null) => {
            bouton.current = element;
          }}
          size="small"
          onClick={() => {
            props.onMontrer(registre.feuille, cellule);
          }}
        >
          {REPONSE.montrer(cellule)}
        </Button>
      }
    >
      {reponse === null ? REPONSE.receptionAVerifier : REPONSE.dejaRepondue(reponse)}
    </Message>
  );
}
