import type { Worksheet } from '../../objets/Worksheet';
import { regler } from './regler';

/** Un nombre, son format, et ce que c'est. */
const NOMBRES: readonly (readonly [quoi: string, valeur: string | number | boolean, format: string])[] = [
  ['Nombre à deux décimales', 1234.5, '#,##0.00'],
  ['Nombre négatif en rouge', -987.65, '#,##0.00;[Red]-#,##0.00'],
  ['Montant en euros', 1234.5, '#,##0.00 "€"'],
  ['Pourcentage', 0.625, '0.0%'],
  ['Date', 46_093, 'dd/mm/yyyy'],
  ['Date en toutes lettres', 46_093, 'dddd d mmmm yyyy'],
  ['Mois et année', 46_093, 'mmm yyyy'],
  ['Heure', 0.604166667, 'hh:mm'],
  ['Notation scientifique', 602_214_076, '0.00E+00'],
  ['Fraction', 0.75, '# ?/?'],
  ['Code postal', 7500, '00000'],
  ['Texte qui ressemble à un nombre', '00123', '@'],
  ['Booléen', true, 'General'],
  ['Erreur', '=1/0', 'General'],
  ['Nombre trop large pour sa colonne', 123_456_789_012_345, '#,##0.00'],
];

/** Nombres, dates, polices, fonds, bordures, alignements, fusions, volets figés. */
export function remplirFormats(feuille: Worksheet): void {
  const titre = feuille.getRange('A1:E1');
  titre.merge();
  regler(titre, { values: [['Formats de cellules', '', '', '', '']] });
  regler(titre.format, { horizontalAlignment: 'Center', verticalAlignment: 'Center', rowHeight: 33 });
  regler(titre.format.font, { bold: true, size: 18, color: '#FFFFFF' });
  regler(titre.format.fill, { color: '#1E5A44' });

  const fin = 3 + NOMBRES.length;
  regler(feuille.getRange('A3:C3'), { values: [['Contenu', 'Ce qui se voit', 'Code du format']] });
  const valeurs = feuille.getRange(`B4:B${fin}`);
  regler(valeurs, { numberFormat: NOMBRES.map(([, , format]) => [format]) });
  regler(valeurs, { values: NOMBRES.map(([, valeur]) => [valeur]) });
  regler(feuille.getRange(`A4:A${fin}`), { values: NOMBRES.map(([quoi]) => [quoi]) });
  regler(feuille.getRange(`C4:C${fin}`), { numberFormat: [['@']].concat(NOMBRES.slice(1).map(() => ['@'])) });
  regler(feuille.getRange(`C4:C${fin}`), { values: NOMBRES.map(([, , format]) => [format]) });
  const entete = feuille.getRange('A3:C3');
  regler(entete.format.font, { bold: true });
  regler(entete.format.fill, { color: '#E3EFE9' });
  regler(entete.format.borders.getItem('EdgeBottom'), { style: 'Continuous', weight: 'Medium', color: '#1E5A44' });

  const aspects: readonly (readonly [adresse: string, texte: string, poser: (adresse: string) => void])[] = [
    [
      'E3',
      'Gras',
      (ou) => {
        regler(feuille.getRange(ou).format.font, { bold: true });
      },
    ],
    [
      'E4',
      'Italique souligné',
      (ou) => {
        regler(feuille.getRange(ou).format.font, { italic: true, underline: 'Single' });
      },
    ],
    [
      'E5',
      'Barré',
      (ou) => {
        regler(feuille.getRange(ou).format.font, { strikethrough: true });
      },
    ],
    [
      'E6',
      'Rouge, 14 points',
      (ou) => {
        regler(feuille.getRange(ou).format.font, { color: '#C00000', size: 14 });
      },
    ],
    [
      'E7',
      'Fond jaune',
      (ou) => {
        regler(feuille.getRange(ou).format.fill, { color: '#FFF2CC' });
      },
    ],
    [
      'E8',
      'Centré',
      (ou) => {
        regler(feuille.getRange(ou).format, { horizontalAlignment: 'Center' });
      },
    ],
    [
      'E9',
      'En retrait',
      (ou) => {
        regler(feuille.getRange(ou).format, { horizontalAlignment: 'Left', indentLevel: 3 });
      },
    ],
    [
      'E10',
      'Un texte assez long pour aller à la ligne dans sa cellule',
      (ou) => {
        regler(feuille.getRange(ou).format, { wrapText: true });
      },
    ],
    ['E15', 'Un texte qui déborde sur les cellules vides à sa droite, comme dans Excel', () => undefined],
  ];
  for (const [adresse, texte, poser] of aspects) {
    regler(feuille.getRange(adresse), { values: [[texte]] });
    poser(adresse);
  }
  const encadre = feuille.getRange('E12:E13');
  regler(encadre, { values: [['Encadré'], ['double et pointillé']] });
  for (const [cote, style] of [
    ['EdgeTop', 'Double'],
    ['EdgeBottom', 'Dash'],
    ['EdgeLeft', 'Continuous'],
    ['EdgeRight', 'Continuous'],
  ])
    regler(encadre.format.borders.getItem(cote), { style, color: '#1F4E79' });
  regler(feuille.getRange('A:A').format, { columnWidth: 190 });
  regler(feuille.getRange('B:B').format, { columnWidth: 105 });
  regler(feuille.getRange('C:C').format, { columnWidth: 150 });
  regler(feuille.getRange('E:E').format, { columnWidth: 150 });
  regler(feuille.getRange('E17'), {
    hyperlink: { documentReference: "'Graphiques'!A1", textToDisplay: 'Voir les graphiques' },
  });
  feuille.freezePanes.freezeRows(3);
}
