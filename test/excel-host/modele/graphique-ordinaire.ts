import { aspectOrdinaire } from './aspect-graphique';
import { axeOrdinaire } from './axe-graphique';
import type { Coin, Graphique, LegendeGraphique } from './graphique';
import { placeAutomatique, texteOrdinaire } from './texte-graphique';

export function legendeOrdinaire(): LegendeGraphique {
  return {
    visible: true,
    position: 'Bottom',
    superpose: false,
    ombre: false,
    police: {},
    aspect: aspectOrdinaire(),
    place: placeAutomatique(),
    masquees: new Set(),
  };
}

/** Un graphique sans série, tel qu'Excel le crée avant qu'on le règle. */
export function graphiqueOrdinaire(
  identite: Pick<Graphique, 'id' | 'nom' | 'partie'> & { de: Coin; a: Coin },
  type: string,
): Graphique {
  const empile = type.includes('Stacked');
  return {
    ...identite,
    type,
    titre: texteOrdinaire(),
    legende: legendeOrdinaire(),
    series: [],
    axes: {
      valeurs: axeOrdinaire(true),
      categories: axeOrdinaire(type.startsWith('XYScatter')),
      valeurs2: axeOrdinaire(false),
      categories2: axeOrdinaire(false, false),
    },
    etiquettes: null,
    trou: 75,
    intervalle: empile ? 150 : type.startsWith('Bar') ? 182 : 219,
    recouvrement: empile ? 100 : type.startsWith('Column') ? -27 : 0,
    angle: 0,
    parLignes: false,
    aspect: aspectOrdinaire(),
    police: {},
    arrondi: false,
    fondTrace: aspectOrdinaire(),
    placeTrace: placeAutomatique(),
    table: {
      visible: false,
      bordHorizontal: true,
      bordVertical: true,
      contour: true,
      cles: false,
      police: {},
      aspect: aspectOrdinaire(),
    },
    vides: 'NotPlotted',
    visiblesSeulement: true,
    etiquettesAuDela: false,
    style: 2,
    couleursDuTheme: 'ColorfulPalette1',
    niveauCategories: -1,
    niveauSeries: -1,
    modifie: true,
  };
}
