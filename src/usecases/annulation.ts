import type { CellValue } from '../workbook/gateway/cell-value';
import type { Champ } from '../workbook/suivi-demandes/champ';
import type { LigneDemande } from '../workbook/suivi-demandes/ligne-demande';

/** Une cellule qu'un geste a écrite : ce qu'elle contenait, et ce qu'il y a mis. */
export interface EcritureAnnulable {
  readonly champ: Champ;
  readonly avant: CellValue;
  readonly apres: CellValue;
}

/** De quoi défaire un geste : la demande telle qu'il l'a laissée, et les cellules qu'il a écrites. */
export interface Annulation {
  readonly ligne: LigneDemande;
  readonly ecritures: readonly EcritureAnnulable[];
}
