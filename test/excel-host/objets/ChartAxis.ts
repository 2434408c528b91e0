import type { AxeGraphique } from '../modele/axe-graphique';
import { echelleDesValeurs } from '../modele/echelle-axe';
import { ErreurHote } from '../modele/erreur-hote';
import type { AxesGraphique } from '../modele/graphique';
import { placeInterieure } from '../modele/place-graphique';
import type { Place } from '../modele/place-graphique';
import { estNuage } from '../modele/types-graphique';
import { referenceDe } from './reference-plage';
import { nombre } from './arguments';
import { angle, booleen, champsDe, definir, entre, nombreOuAuto, texte, unDe } from './champs';
import type { Champ } from './champs';
import { ChartAxisTitle, ChartGridlines } from './ChartAxisTitle';
import { ChartAxisFormat } from './formats-graphique';
import { MorceauDeGraphique } from './objet-de-graphique';
import type { ObjetDeGraphique } from './objet-de-graphique';
import { Range } from './Range';

export class ChartAxis extends MorceauDeGraphique<AxeGraphique> {
  readonly classe = 'ChartAxis';

  constructor(
    parent: ObjetDeGraphique,
    readonly cle: keyof AxesGraphique,
  ) {
    super(parent, parent.graphique.axes[cle]);
  }

  get estDeValeurs(): boolean {
    return this.cle.startsWith('valeurs') || estNuage(this.graphique.type);
  }
  get secondaire(): boolean {
    return this.cle.endsWith('2');
  }

  get format(): ChartAxisFormat {
    return new ChartAxisFormat(this, this.cible);
  }
  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this, false);
  }
  get minorGridlines(): ChartGridlines {
    return new ChartGridlines(this, true);
  }
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this);
  }

  setCategoryNames(plage: unknown): void {
    if (!(plage instanceof Range)) throw new ErreurHote('InvalidArgument');
    this.toucher();
    for (const serie of this.graphique.series) serie.categories = referenceDe(plage.zone);
  }
  setCustomDisplayUnit(valeur: unknown): void {
    Object.assign(this.cible, { echelle: 'Custom', echelleLibre: nombre(valeur, Number.MIN_VALUE) });
    this.toucher();
  }
  setPositionAt(valeur: unknown): void {
    Object.assign(this.cible, { position: 'Custom', positionA: nombre(valeur) });
    this.toucher();
  }
}

const de = champsDe<ChartAxis>();
const TEMPS = ['Days', 'Months', 'Years'] as const;
const GRADUATIONS = ['None', 'Cross', 'Inside', 'Outside'] as const;
const PUISSANCES = [
  'None',
  'Hundreds',
  'Thousands',
  'TenThousands',
  'HundredThousands',
  'Millions',
  'TenMillions',
  'HundredMillions',
  'Billions',
  'Trillions',
  'Custom',
];

/** Une borne ou un pas : ce qu'on a posé, sinon ce que l'échelle calcule (« la valeur rendue est toujours un nombre »). */
function borne(
  cle: 'minimum' | 'maximum' | 'unite' | 'uniteFine',
  calculer: (axe: ChartAxis) => number,
): Champ<ChartAxis> {
  const positif = cle.startsWith('unite');
  return {
    lire: (axe) => axe.cible[cle] ?? calculer(axe),
    ecrire: ({ cible }, valeur) => {
      cible[cle] = nombreOuAuto(positif ? Number.MIN_VALUE : -Infinity)(valeur);
    },
  };
}
const echelle = (axe: ChartAxis): ReturnType<typeof echelleDesValeurs> =>
  axe.estDeValeurs
    ? echelleDesValeurs(axe.feuille, axe.graphique, axe.secondaire)
    : { minimum: 0, maximum: 0, unite: 1 };
const mesure = (calculer: (place: Place, deValeurs: boolean) => number): Champ<ChartAxis> => ({
  lire: (axe) => (axe.cible.visible ? calculer(placeInterieure(axe.feuille, axe.graphique), axe.estDeValeurs) : null),
});

definir(ChartAxis, {
  type: { lire: ({ cle }) => (cle.startsWith('valeurs') ? 'Value' : 'Category') },
  axisGroup: { lire: ({ secondaire }) => (secondaire ? 'Secondary' : 'Primary') },
  minimum: borne('minimum', (axe) => echelle(axe).minimum),
  maximum: borne('maximum', (axe) => echelle(axe).maximum),
  majorUnit: borne('unite', (axe) => echelle(axe).unite),
  minorUnit: borne('uniteFine', (axe) => echelle(axe).unite / 5),
  visible: de('visible', booleen),
  numberFormat: {
    lire: ({ cible }) => cible.format ?? 'General',
    ecrire: ({ cible }, valeur) => {
      Object.assign(cible, { format: texte(valeur), lieAuFormat: false });
    },
  },
  linkNumberFormat: de('lieAuFormat', booleen),
  majorTickMark: de('graduations', unDe(...GRADUATIONS)),
  minorTickMark: de('graduationsFines', unDe(...GRADUATIONS)),
  tickLabelPosition: de('etiquettes', unDe('NextToAxis', 'High', 'Low', 'None')),
  tickLabelSpacing: de('pasEtiquettes', nombreOuAuto(1, 31_999), (pas) => pas ?? 1),
  tickMarkSpacing: de('pasGraduations', entre(1, 31_999)),
  reversePlotOrder: de('inverse', booleen),
  scaleType: {
    lire: ({ cible }) => (cible.logarithme ? 'Logarithmic' : 'Linear'),
    ecrire: ({ cible }, valeur) => {
      cible.logarithme = unDe('Linear', 'Logarithmic')(valeur) === 'Logarithmic';
    },
  },
  logBase: de('base', entre(2, 1000)),
  position: de('position', unDe('Automatic', 'Maximum', 'Minimum', 'Custom')),
  positionAt: { lire: ({ cible }) => cible.positionA },
  isBetweenCategories: de('entreCategories', booleen),
  offset: de('decalage', entre(0, 1000)),
  alignment: de('alignement', unDe('Center', 'Left', 'Right')),
  textOrientation: de('orientation', angle, (orientation) => orientation ?? 0),
  multiLevel: de('niveaux', booleen),
  categoryType: de('typeCategories', unDe('Automatic', 'TextAxis', 'DateAxis')),
  baseTimeUnit: de('uniteTemps', unDe(...TEMPS)),
  majorTimeUnitScale: de('uniteTempsMajeure', unDe(...TEMPS)),
  minorTimeUnitScale: de('uniteTempsMineure', unDe(...TEMPS)),
  displayUnit: de('echelle', unDe(...PUISSANCES)),
  customDisplayUnit: { lire: ({ cible }) => cible.echelleLibre },
  showDisplayUnitLabel: de('montrerEchelle', booleen),
  left: mesure((place, deValeurs) => (deValeurs ? place.x - 22 : place.x)),
  top: mesure((place, deValeurs) => (deValeurs ? place.y : place.y + place.hauteur)),
  width: mesure((place, deValeurs) => (deValeurs ? 22 : place.largeur)),
  height: mesure((place, deValeurs) => (deValeurs ? place.hauteur : 18)),
});
