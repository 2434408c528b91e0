import { readXlsx, type Workbook } from 'hucre';
import { MemoryGateway } from '../test/contrat/memory-gateway';
import { valeurExcel } from './valeur-excel';

/** Un classeur fabriqué, relu depuis ses octets : par la bibliothèque, et par le complément lui-même. */
export interface ClasseurRelu {
  readonly classeur: Workbook;
  readonly passerelle: MemoryGateway;
}

/** Relit les octets d'un classeur pour l'éprouver. */
export async function relireClasseur(octets: Uint8Array): Promise<ClasseurRelu> {
  const classeur = await readXlsx(octets, { readStyles: true });
  const feuilles = classeur.sheets.map(({ name, rows, hidden }) => ({
    name,
    rows: rows.map((ligne) => ligne.map((valeur) => valeurExcel(valeur ?? ''))),
    visible: hidden !== true,
  }));
  return { classeur, passerelle: new MemoryGateway(feuilles) };
}
