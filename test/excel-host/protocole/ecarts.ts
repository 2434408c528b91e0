import liste from '../ecarts.json';

/** Une différence connue avec le vrai Excel. */
export interface Ecart {
  /** `Classe.membre`, ou un nom de comportement. */
  readonly membre: string;
  /** Les membres qu'un nom de comportement recouvre, s'il en recouvre : `Classe.membre`, ou `Classe.*`. */
  readonly membres?: readonly string[];
  readonly difference: string;
  readonly raison: string;
  readonly source: string;
}

export const ECARTS: readonly Ecart[] = liste;

const AVOUES = new Set(ECARTS.flatMap(({ membre, membres = [] }) => [membre, ...membres]));

/** Ce membre, ou toute sa classe, est dans ecarts.json. */
export function estAvoue(membre: string): boolean {
  return AVOUES.has(membre) || AVOUES.has(`${membre.slice(0, membre.indexOf('.'))}.*`);
}

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
    return this.tous.filter((membre) => !estAvoue(membre));
  }
}
