import type { MentionManquante } from '../../../domain/accuse-de-reception/mention-manquante';
import type { ChampAccuse, FormulaireAccuse } from './formulaire-accuse';

/** Ce que reçoit chaque partie du formulaire de l'accusé de réception. */
export interface SectionProps {
  readonly formulaire: FormulaireAccuse;
  readonly manques: readonly MentionManquante[];
  readonly onSaisie: (change: Partial<FormulaireAccuse>) => void;
  /** Retient l'élément d'un champ, pour y mener la personne depuis la liste des manques. */
  readonly inscrire: (champ: ChampAccuse) => (element: HTMLElement | null) => void;
}
