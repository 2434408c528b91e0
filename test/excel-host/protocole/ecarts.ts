import liste from '../ecarts.json';

/** Une différence connue avec le vrai Excel. */
export interface Ecart {
  /** `Classe.membre`, ou un nom de comportement. */
  readonly membre: string;
  readonly difference: string;
  readonly raison: string;
  readonly source: string;
}

export const ECARTS: readonly Ecart[] = liste;

/** Ce que la session a rencontré d'incomplet : membres non écrits et chemins plus indulgents qu'Excel. */
export class JournalEcarts {
  private readonly rencontres = new Set<string>();

  signaler(membre: string): void {
    this.rencontres.add(membre);
  }

  get tous(): readonly string[] {
    return [...this.rencontres];
  }

  /** Rencontrés sans être avoués dans ecarts.json. */
  get nonListes(): readonly string[] {
    return this.tous.filter((membre) => !ECARTS.some((ecart) => ecart.membre === membre));
  }
}
