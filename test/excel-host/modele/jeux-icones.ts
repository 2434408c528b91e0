/** Les jeux d'icônes, de l'API au fichier. */
export const JEUX_ICONES: Readonly<Record<string, string>> = {
  ThreeArrows: '3Arrows',
  ThreeArrowsGray: '3ArrowsGray',
  ThreeFlags: '3Flags',
  ThreeTrafficLights1: '3TrafficLights1',
  ThreeTrafficLights2: '3TrafficLights2',
  ThreeSigns: '3Signs',
  ThreeSymbols: '3Symbols',
  ThreeSymbols2: '3Symbols2',
  FourArrows: '4Arrows',
  FourArrowsGray: '4ArrowsGray',
  FourRedToBlack: '4RedToBlack',
  FourRating: '4Rating',
  FourTrafficLights: '4TrafficLights',
  FiveArrows: '5Arrows',
  FiveArrowsGray: '5ArrowsGray',
  FiveRating: '5Rating',
  FiveQuarters: '5Quarters',
  ThreeStars: '3Stars',
  ThreeTriangles: '3Triangles',
  FiveBoxes: '5Boxes',
};

/** Ces jeux sont nés en 2010 : le fichier ne les connaît que dans sa part étendue. */
export const JEUX_ETENDUS: ReadonlySet<string> = new Set(['3Stars', '3Triangles', '5Boxes', 'NoIcons']);

export function nomApiDuJeu(jeu: string): string {
  return Object.keys(JEUX_ICONES).find((nom) => JEUX_ICONES[nom] === jeu) ?? 'Invalid';
}
