import { axeOrdinaire } from '../modele/axe-graphique';
import type { AxeGraphique } from '../modele/axe-graphique';
import type { AxesGraphique } from '../modele/graphique';
import { ALIGNEMENTS, ECHELLES, ETIQUETTES, GRADUATIONS } from './axes-graphique-xml';
import type { Couleurs } from './couleurs';
import {
  cleDe,
  lireAngle,
  lireAspect,
  lirePoliceAutomatique,
  lireTexte,
  lireTrait,
  nombreDe,
  val,
} from './lire-aspect-graphique';
import { attribut, chemin, elements, enfant, enfants, estVrai, local, texteDe } from './xml';
import type { Element } from './xml';

/** Les axes de `plotArea` : ceux du premier tracé, et ceux d'un autre tracé s'il en a d'autres. */
export function lireAxes(
  zone: Element | undefined,
  traces: readonly Element[],
  couleurs: Couleurs,
  taille: { largeur: number; hauteur: number },
): { readonly axes: AxesGraphique; readonly secondaires: ReadonlySet<string> } {
  const tous = elements(zone).filter(({ nom }) => local(nom).endsWith('Ax'));
  const parId = (id: string | undefined): Element | undefined => tous.find((un) => val(enfant(un, 'axId')) === id);
  const lies = (trace: Element | undefined): readonly string[] =>
    enfants(trace, 'axId').flatMap((lien) => val(lien) ?? []);
  const premiers = lies(traces[0]);
  const seconds = traces.map(lies).find((ids) => ids.length > 0 && ids[0] !== premiers[0]) ?? [];
  const axe = (id: string | undefined, autre: string | undefined): AxeGraphique | null => {
    const trouve = id === undefined ? undefined : parId(id);
    return trouve === undefined ? null : lireAxe(trouve, parId(autre), couleurs, taille);
  };
  return {
    axes: {
      categories: axe(premiers[0], premiers[1]) ?? axeOrdinaire(false),
      valeurs: axe(premiers[1], premiers[0]) ?? axeOrdinaire(false),
      categories2: axe(seconds[0], seconds[1]) ?? axeOrdinaire(false, false),
      valeurs2: axe(seconds[1], seconds[0]) ?? axeOrdinaire(false),
    },
    secondaires: new Set(seconds),
  };
}

function lireAxe(
  axe: Element,
  oppose: Element | undefined,
  couleurs: Couleurs,
  taille: { largeur: number; hauteur: number },
): AxeGraphique {
  const vrai = (nom: string, absent = '0'): boolean => estVrai(val(enfant(axe, nom)) ?? absent);
  const format = enfant(axe, 'numFmt');
  const base = nombreDe(chemin(axe, 'scaling/logBase'));
  const croise = val(enfant(oppose, 'crosses'));
  const croiseA = nombreDe(enfant(oppose, 'crossesAt'));
  const echelle = enfant(axe, 'dispUnits');
  const libre = nombreDe(enfant(echelle, 'custUnit'));
  const quadrillage = (nom: string): ReturnType<typeof lireTrait> =>
    lireTrait(chemin(enfant(axe, nom), 'spPr/ln'), couleurs);
  const titre = enfant(axe, 'title');
  return {
    ...axeOrdinaire(enfant(axe, 'majorGridlines') !== undefined, !vrai('delete')),
    titre: { ...lireTexte(titre, couleurs, taille), ...(titre === undefined ? {} : { visible: true }) },
    traitQuadrillage: quadrillage('majorGridlines'),
    quadrillageFin: enfant(axe, 'minorGridlines') !== undefined,
    traitQuadrillageFin: quadrillage('minorGridlines'),
    minimum: nombreDe(chemin(axe, 'scaling/min')),
    maximum: nombreDe(chemin(axe, 'scaling/max')),
    unite: nombreDe(enfant(axe, 'majorUnit')),
    uniteFine: nombreDe(enfant(axe, 'minorUnit')),
    format: attribut(format, 'formatCode') ?? null,
    lieAuFormat: format === undefined || estVrai(attribut(format, 'sourceLinked')),
    graduations: cleDe(GRADUATIONS, val(enfant(axe, 'majorTickMark'))) ?? 'Outside',
    graduationsFines: cleDe(GRADUATIONS, val(enfant(axe, 'minorTickMark'))) ?? 'None',
    etiquettes: cleDe(ETIQUETTES, val(enfant(axe, 'tickLblPos'))) ?? 'NextToAxis',
    inverse: val(chemin(axe, 'scaling/orientation')) === 'maxMin',
    logarithme: base !== null,
    base: base ?? 10,
    position: croiseA !== null ? 'Custom' : croise === 'max' ? 'Maximum' : croise === 'min' ? 'Minimum' : 'Automatic',
    positionA: croiseA ?? 0,
    entreCategories: val(enfant(oppose, 'crossBetween')) !== 'midCat',
    pasEtiquettes: nombreDe(enfant(axe, 'tickLblSkip')),
    pasGraduations: nombreDe(enfant(axe, 'tickMarkSkip')) ?? 1,
    decalage: nombreDe(enfant(axe, 'lblOffset')) ?? 100,
    alignement: cleDe(ALIGNEMENTS, val(enfant(axe, 'lblAlgn'))) ?? 'Center',
    orientation: lireAngle(chemin(axe, 'txPr/bodyPr')),
    niveaux: !vrai('noMultiLvlLbl'),
    typeCategories: local(axe.nom) === 'dateAx' ? 'DateAxis' : vrai('auto', '1') ? 'Automatic' : 'TextAxis',
    echelle: libre !== null ? 'Custom' : (cleDe(ECHELLES, val(enfant(echelle, 'builtInUnit'))) ?? 'None'),
    echelleLibre: libre ?? 1,
    montrerEchelle: enfant(echelle, 'dispUnitsLbl') !== undefined,
    police: lirePoliceAutomatique(axe, couleurs),
    aspect: lireAspect(axe, couleurs),
  };
}

/** La formule d'une référence (`cat`, `val`…), ou `null`. */
export function formuleDe(parent: Element | undefined): string | null {
  const f = elements(parent).map((un) => enfant(un, 'f'))[0];
  return f === undefined ? null : texteDe(f);
}
