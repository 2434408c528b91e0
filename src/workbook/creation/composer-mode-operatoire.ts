import { adresse, adresseBloc } from '../grille/adresse';
import type { ConditionalFormatLayout, LayoutCell, SheetLayout } from '../layout/sheet-layout';
import { SITUATIONS_ET_ASPECTS } from './formats-de-situation';
import { rubriquesModeOperatoire } from './rubriques-mode-operatoire';

export const NOM_MODE_OPERATOIRE = 'Mode opératoire';

/** Compose la notice du classeur, avec la légende des situations dans leurs couleurs. `annee` : celle de la création. */
export function composerModeOperatoire(annee: number): SheetLayout {
  const cells: LayoutCell[] = [
    { address: 'A1', content: { kind: 'text', text: 'Suivre les réponses aux demandes écrites' }, style: 'titre' },
  ];
  const hauteurs = new Map([[1, 27]]);
  let ligne = 3;
  for (const { titre, phrases } of rubriquesModeOperatoire(annee)) {
    cells.push({ address: adresse(ligne, 1), content: { kind: 'text', text: titre }, style: 'section' });
    hauteurs.set(ligne, 22);
    for (const { repere, phrase } of phrases) {
      ligne += 1;
      hauteurs.set(ligne, 18);
      if (repere !== '')
        cells.push({ address: adresse(ligne, 1), content: { kind: 'text', text: repere }, style: 'repere' });
      cells.push({ address: adresse(ligne, 2), content: { kind: 'text', text: phrase }, style: 'paragraphe' });
    }
    ligne += 2;
  }
  const reperes = adresseBloc(3, 1, ligne, 1);
  return {
    name: NOM_MODE_OPERATOIRE,
    marker: null,
    view: { tabColor: '#929292' },
    cells,
    columnWidths: [160, 600],
    rowHeights: hauteurs,
    charts: [],
    conditionalFormats: SITUATIONS_ET_ASPECTS.map(({ mot, style }): ConditionalFormatLayout => ({
      range: reperes,
      formula: `=$A3="${mot}"`,
      style,
    })),
    print: { area: adresseBloc(1, 1, ligne - 2, 2), header: NOM_MODE_OPERATOIRE, footer: 'Services Publics +' },
  };
}
