import type { Worksheet } from '../../objets/Worksheet';
import { regler } from './regler';

const SERVICES = ['Accueil', 'Courrier', 'Standard', 'Guichet numérique'];
const ETATS = ['Ouverte', 'En cours', 'Close'];

/** Un tableau filtrable, avec sa ligne de totaux. */
export function remplirTableau(feuille: Worksheet): void {
  const lignes = Array.from({ length: 24 }, (_, rang) => [
    `D-${String(rang + 1).padStart(3, '0')}`,
    46_100 + 7 * rang,
    SERVICES[(rang * 5) % SERVICES.length],
    ETATS[(rang * 7) % ETATS.length],
    ((rang * 137) % 900) + 12.5,
  ]);
  regler(feuille.getRange('A3:E3'), { values: [['Dossier', 'Reçu le', 'Service', 'État', 'Montant']] });
  regler(feuille.getRange('A1'), { values: [['Un tableau : filtrez et triez par les boutons de ses titres']] });
  regler(feuille.getRange('A1').format.font, { bold: true, size: 14 });
  regler(feuille.getRange('A4:E27'), { values: lignes });
  regler(feuille.getRange('B4:B27'), { numberFormat: lignes.map(() => ['dd/mm/yyyy']) });
  regler(feuille.getRange('E4:E28'), { numberFormat: [...lignes, []].map(() => ['#,##0.00']) });
  const tableau = feuille.tables.add('A3:E27', true);
  regler(tableau, { name: 'Dossiers', style: 'TableStyleMedium2', showTotals: true });
  regler(feuille.getRange('A:A').format, { columnWidth: 62 });
  regler(feuille.getRange('B:E').format, { columnWidth: 96 });
  feuille.freezePanes.freezeRows(3);
}
