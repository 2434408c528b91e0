import { aspectOrdinaire, traitOrdinaire } from './aspect-graphique';
import type { AspectGraphique, PoliceGraphique, TraitGraphique } from './aspect-graphique';
import type { TexteGraphique } from './graphique';
import { texteMasque } from './texte-graphique';

export interface AxeGraphique {
  titre: TexteGraphique;
  quadrillage: boolean;
  traitQuadrillage: TraitGraphique;
  quadrillageFin: boolean;
  traitQuadrillageFin: TraitGraphique;
  visible: boolean;
  /** Bornes et pas ; `null` : choisis par Excel. */
  minimum: number | null;
  maximum: number | null;
  unite: number | null;
  uniteFine: number | null;
  format: string | null;
  lieAuFormat: boolean;
  graduations: 'None' | 'Cross' | 'Inside' | 'Outside';
  graduationsFines: 'None' | 'Cross' | 'Inside' | 'Outside';
  etiquettes: 'NextToAxis' | 'High' | 'Low' | 'None';
  inverse: boolean;
  logarithme: boolean;
  base: number;
  position: 'Automatic' | 'Maximum' | 'Minimum' | 'Custom';
  positionA: number;
  entreCategories: boolean;
  pasEtiquettes: number | null;
  pasGraduations: number;
  decalage: number;
  alignement: string;
  orientation: number | null;
  niveaux: boolean;
  typeCategories: 'Automatic' | 'TextAxis' | 'DateAxis';
  uniteTemps: string;
  uniteTempsMajeure: string;
  uniteTempsMineure: string;
  /** `None`, une puissance de dix nommée, ou `Custom`. */
  echelle: string;
  echelleLibre: number;
  montrerEchelle: boolean;
  police: PoliceGraphique;
  aspect: AspectGraphique;
}

export function axeOrdinaire(quadrillage: boolean, visible = true): AxeGraphique {
  return {
    titre: texteMasque(),
    quadrillage,
    traitQuadrillage: traitOrdinaire(),
    quadrillageFin: false,
    traitQuadrillageFin: traitOrdinaire(),
    visible,
    minimum: null,
    maximum: null,
    unite: null,
    uniteFine: null,
    format: null,
    lieAuFormat: true,
    graduations: 'None',
    graduationsFines: 'None',
    etiquettes: 'NextToAxis',
    inverse: false,
    logarithme: false,
    base: 10,
    position: 'Automatic',
    positionA: 0,
    entreCategories: true,
    pasEtiquettes: null,
    pasGraduations: 1,
    decalage: 100,
    alignement: 'Center',
    orientation: null,
    niveaux: true,
    typeCategories: 'Automatic',
    uniteTemps: 'Days',
    uniteTempsMajeure: 'Days',
    uniteTempsMineure: 'Days',
    echelle: 'None',
    echelleLibre: 1,
    montrerEchelle: false,
    police: {},
    aspect: aspectOrdinaire(),
  };
}
