import { Message } from '../composants/Message';
import { useMiseEnPage } from '../composants/use-mise-en-page';
import { COMMUN } from '../messages/commun';

/** À la place d'un formulaire quand le classeur est en lecture seule : rien de ce qui serait tapé ne pourrait être gardé. */
export function SaisieFermee({ titre }: { readonly titre: string }) {
  const page = useMiseEnPage();
  return (
    <div className={page.pile}>
      <h2 className={page.titre}>{titre}</h2>
      <Message genre="warning">{COMMUN.saisieFermee}</Message>
    </div>
  );
}
