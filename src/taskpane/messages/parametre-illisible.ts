import { fr } from '../../domain/francais/fr';
import type { ParametreIllisible } from '../../workbook/parametres/parametres';

/** Ce qui arrive à un réglage illisible, et ce qu'il faut y faire. Le contenu est cité tel quel. */
export function phraseParametreIllisible({ contenu }: ParametreIllisible): string {
  return fr`Le réglage « ${contenu} » ne se lit pas : la valeur d'origine est employée à sa place. Corrigez la cellule.`;
}
