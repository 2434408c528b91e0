import type { CellValue } from '../../src/workbook/gateway/cell-value';
import type { WorkbookGateway } from '../../src/workbook/gateway/workbook-gateway';

/** Une feuille de départ : une matrice depuis A1. */
export interface FeuilleDeDepart {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Un classeur ouvert par une passerelle, et de quoi regarder ce qu'il contient sans passer par elle. */
export interface Banc {
  readonly gateway: WorkbookGateway & { readonly syncs: number };
  /** Valeur d'une cellule ; `''` si elle est vide. */
  readonly cellule: (feuille: string, adresse: string) => Promise<CellValue>;
  readonly onglets: () => Promise<readonly string[]>;
}

/** Ouvre un classeur qui a ces feuilles, par la passerelle à éprouver. */
export type OuvrirBanc = (feuilles: readonly FeuilleDeDepart[]) => Promise<Banc>;
