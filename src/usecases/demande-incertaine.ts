import { WorkbookFailure } from '../workbook/gateway/workbook-failure';
import type { TentativeDemande } from './demande-enregistree';

/** Excel a échoué alors que la demande était peut-être écrite : de quoi la reconnaître au prochain essai. */
export class DemandeIncertaine extends WorkbookFailure {
  constructor(
    { code, hostDetail }: WorkbookFailure,
    readonly tentative: TentativeDemande,
  ) {
    super(code, hostDetail);
  }
}
