/** Une requête riche et sa réponse, telles que le client les échange (noms du client). */
export interface RequeteRiche {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionRiche[];
  readonly ObjectPaths: Readonly<Record<string, CheminObjet>>;
}

export interface Arguments {
  readonly Arguments?: readonly unknown[];
  /** Parallèle aux arguments : un nombre non nul désigne l'objet de ce chemin. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface CheminObjet {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export interface ActionRiche {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: Chargement;
}

export interface Chargement {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ErreurRiche {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ReponseRiche {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: ErreurRiche;
}

/** Types de chemin. */
export const CHEMIN = {
  racine: 1,
  nouvelObjet: 2,
  methode: 3,
  propriete: 4,
  indexeur: 5,
  reference: 6,
  nul: 7,
} as const;
/** Types d'action. */
export const ACTION = { instancier: 1, charger: 2, methode: 3, ecrire: 4, tracer: 5 } as const;
