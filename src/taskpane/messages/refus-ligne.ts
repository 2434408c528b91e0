import { fr } from '../../domain/francais/fr';
import type { RefusLigne } from '../../usecases/geste-sur-une-ligne';
import { phraseRefusEcriture } from './refus-ecriture';

/** Pourquoi un geste sur une demande n'est pas possible, et que faire. */
export function phraseRefusLigne(code: RefusLigne): string {
  return code === 'demande-introuvable'
    ? fr`Cette demande ne se retrouve plus dans le registre : sa ligne a été modifiée ou supprimée. Rien n'a été écrit. Revenez aux résultats et cherchez-la à nouveau.`
    : phraseRefusEcriture(code);
}
