import type { Coin, Graphique, LegendeGraphique, TableGraphique } from '../modele/graphique';
import { graphiqueOrdinaire, legendeOrdinaire } from '../modele/graphique-ordinaire';
import type { SerieGraphique } from '../modele/serie-graphique';
import { texteOrdinaire } from '../modele/texte-graphique';
import type { Couleurs } from './couleurs';
import {
  lireAspect,
  lireEtiquettes,
  lirePlace,
  lirePoliceAutomatique,
  lireTexte,
  nombreDe,
  val,
} from './lire-aspect-graphique';
import { lireAxes } from './lire-axe-graphique';
import { lireSerie } from './lire-serie-graphique';
import { typeDe } from './types-graphique';
import { chemin, elements, enfant, enfants, estVrai, local } from './xml';
import type { Element } from './xml';

const POSITIONS: Readonly<Record<string, LegendeGraphique['position']>> = {
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  tr: 'Corner',
};

interface Place {
  readonly id: string;
  readonly nom: string;
  readonly de: Coin;
  readonly a: Coin;
  readonly partie: string;
  readonly taille: { largeur: number; hauteur: number };
}

/** Lit une partie de graphique. Un type inconnu garde son nom d'élément pour type. */
export function lireGraphique(racine: Element, couleurs: Couleurs, place: Place): Graphique {
  const { taille, ...identite } = place;
  const graphique = enfant(racine, 'chart');
  const zone = enfant(graphique, 'plotArea');
  const traces = elements(zone).filter(({ nom }) => local(nom).endsWith('Chart'));
  const [premier] = traces;
  const titre = enfant(graphique, 'title');
  const { axes, secondaires } = lireAxes(zone, traces, couleurs, taille);
  const type = typeDuTrace(premier, enfant(premier, 'ser'));
  const series = lireSeries(traces, couleurs, secondaires, type);
  const titreSeul = !estVrai(val(enfant(graphique, 'autoTitleDeleted')) ?? '0') && series.length === 1;
  const vides = val(enfant(graphique, 'dispBlanksAs'));
  const barres = traces.find(({ nom }) => local(nom) === 'barChart');
  return {
    ...graphiqueOrdinaire(identite, type),
    titre: titre === undefined ? { ...texteOrdinaire(), visible: titreSeul } : lireTexte(titre, couleurs, taille),
    legende: lireLegende(enfant(graphique, 'legend'), couleurs, taille),
    series,
    axes,
    etiquettes: lireEtiquettes(enfant(premier, 'dLbls'), couleurs),
    trou: nombreDe(enfant(premier, 'holeSize')) ?? 75,
    intervalle: nombreDe(enfant(barres, 'gapWidth')) ?? 150,
    recouvrement: nombreDe(enfant(barres, 'overlap')) ?? 0,
    angle: nombreDe(enfant(premier, 'firstSliceAng')) ?? 0,
    aspect: lireAspect(racine, couleurs),
    police: lirePoliceAutomatique(racine, couleurs),
    arrondi: estVrai(val(enfant(racine, 'roundedCorners')) ?? '1'),
    fondTrace: lireAspect(zone, couleurs),
    placeTrace: lirePlace(zone, taille),
    table: lireTable(enfant(zone, 'dTable'), couleurs),
    vides: vides === 'zero' ? 'Zero' : vides === 'span' ? 'Interplotted' : 'NotPlotted',
    visiblesSeulement: estVrai(val(enfant(graphique, 'plotVisOnly')) ?? '1'),
    etiquettesAuDela: estVrai(val(enfant(graphique, 'showDLblsOverMax')) ?? '0'),
    style: nombreDe(enfant(racine, 'style')) ?? 2,
    modifie: false,
  };
}

/** Le type d'API d'un tracé, d'après lui et l'une de ses séries. */
function typeDuTrace(trace: Element | undefined, serie: Element | undefined): string {
  const element = local(trace?.nom ?? '');
  const symbole = val(chemin(serie, 'marker/symbol'));
  const style = val(enfant(trace, 'scatterStyle')) ?? val(enfant(trace, 'radarStyle'));
  const sansTrait = chemin(serie, 'spPr/ln/noFill') !== undefined;
  const lisse = estVrai(val(enfant(serie, 'smooth')) ?? (style === 'smoothMarker' ? '1' : '0'));
  const reperesOrdinaires = element === 'lineChart' ? estVrai(val(enfant(trace, 'marker')) ?? '0') : true;
  const eclatement = nombreDe(enfant(serie, 'explosion')) ?? 0;
  return (
    typeDe({
      element,
      sens: val(enfant(trace, 'barDir')),
      groupe: val(enfant(trace, 'grouping')),
      reperes: symbole === undefined ? reperesOrdinaires : symbole !== 'none',
      liens: sansTrait ? 'aucun' : lisse ? 'lisses' : 'droits',
      style,
      eclate: eclatement > 0,
    }) ?? element
  );
}

/** Les séries de tous les tracés, dans leur ordre ; celles d'un autre type que le premier le disent. */
function lireSeries(
  traces: readonly Element[],
  couleurs: Couleurs,
  secondaires: ReadonlySet<string>,
  type: string,
): SerieGraphique[] {
  const lues = traces.flatMap((trace) => {
    const element = local(trace.nom);
    const enLigne = /^(?:line|scatter|radar)/u.test(element) && val(enfant(trace, 'radarStyle')) !== 'filled';
    const secondaire = enfants(trace, 'axId').some((lien) => secondaires.has(val(lien) ?? ''));
    return enfants(trace, 'ser').map((un) => {
      const propre = typeDuTrace(trace, un);
      const serie = lireSerie(un, couleurs, enLigne, /^(?:pie|doughnut)/u.test(element));
      return {
        ordre: nombreDe(enfant(un, 'order')) ?? 0,
        serie: { ...serie, secondaire, type: propre === type ? null : propre },
      };
    });
  });
  return lues.sort((a, b) => a.ordre - b.ordre).map(({ serie }) => serie);
}

function lireLegende(
  legende: Element | undefined,
  couleurs: Couleurs,
  taille: { largeur: number; hauteur: number },
): LegendeGraphique {
  if (legende === undefined) return { ...legendeOrdinaire(), visible: false, position: 'Right' };
  return {
    visible: true,
    position: POSITIONS[val(enfant(legende, 'legendPos')) ?? 'r'] ?? 'Right',
    superpose: estVrai(val(enfant(legende, 'overlay')) ?? '0'),
    ombre: chemin(legende, 'spPr/effectLst/outerShdw') !== undefined,
    police: lirePoliceAutomatique(legende, couleurs),
    aspect: lireAspect(legende, couleurs),
    place: lirePlace(legende, taille),
    masquees: new Set(
      enfants(legende, 'legendEntry')
        .filter((entree) => estVrai(val(enfant(entree, 'delete')) ?? '0'))
        .map((entree) => nombreDe(enfant(entree, 'idx')) ?? 0),
    ),
  };
}

function lireTable(table: Element | undefined, couleurs: Couleurs): TableGraphique {
  const vrai = (nom: string): boolean => estVrai(val(enfant(table, nom)) ?? '0');
  return {
    visible: table !== undefined,
    bordHorizontal: table === undefined || vrai('showHorzBorder'),
    bordVertical: table === undefined || vrai('showVertBorder'),
    contour: table === undefined || vrai('showOutline'),
    cles: vrai('showKeys'),
    police: lirePoliceAutomatique(table, couleurs),
    aspect: lireAspect(table, couleurs),
  };
}
