import { axeOrdinaire, etiquettesMuettes, serieOrdinaire } from '../modele/graphique';
import type { AxeGraphique, Coin, Etiquettes, Graphique, SerieGraphique, TexteGraphique } from '../modele/graphique';
import type { Couleurs } from './couleurs';
import { typeDe } from './types-graphique';
import { attribut, chemin, elements, enfant, enfants, estVrai, local, texteDe } from './xml';
import type { Element } from './xml';

const POSITIONS: Readonly<Record<string, Graphique['legende']['position']>> = {
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  tr: 'Corner',
};

/** Lit une partie de graphique. Un type inconnu garde son nom d'élément pour type. */
export function lireGraphique(
  racine: Element,
  couleurs: Couleurs,
  place: { id: string; nom: string; de: Coin; a: Coin; partie: string },
): Graphique {
  const graphique = enfant(racine, 'chart');
  const zone = enfant(graphique, 'plotArea');
  const [trace] = elements(zone).filter(({ nom }) => local(nom).endsWith('Chart'));
  const reperes = estVrai(val(enfant(trace, 'marker')));
  const titre = enfant(graphique, 'title');
  const legende = enfant(graphique, 'legend');
  const axes = elements(zone).filter(({ nom }) => local(nom).endsWith('Ax'));
  return {
    ...place,
    type:
      typeDe(local(trace?.nom ?? ''), val(enfant(trace, 'barDir')), val(enfant(trace, 'grouping')), reperes) ??
      local(trace?.nom ?? ''),
    titre:
      titre === undefined
        ? {
            texte: null,
            visible: !estVrai(val(enfant(graphique, 'autoTitleDeleted'))) && enfants(trace, 'ser').length === 1,
            police: {},
          }
        : lireTexte(titre, couleurs),
    legende: {
      visible: legende !== undefined,
      position: POSITIONS[val(enfant(legende, 'legendPos')) ?? 'r'] ?? 'Right',
    },
    series: enfants(trace, 'ser').map((serie) => lireSerie(serie, couleurs)),
    axes: {
      categories: lireAxe(
        axes.find(({ nom }) => ['catAx', 'dateAx'].includes(local(nom))),
        couleurs,
      ),
      valeurs: lireAxe(
        axes.find(({ nom }) => local(nom) === 'valAx'),
        couleurs,
      ),
    },
    etiquettes: lireEtiquettes(enfant(trace, 'dLbls')),
    trou: Number(val(enfant(trace, 'holeSize')) ?? 75),
    intervalle: Number(val(enfant(trace, 'gapWidth')) ?? 150),
    modifie: false,
  };
}

function val(element: Element | undefined): string | undefined {
  return element === undefined ? undefined : (attribut(element, 'val') ?? '1');
}

function lireSerie(serie: Element, couleurs: Couleurs): SerieGraphique {
  const nom = enfant(serie, 'tx');
  const formule = chemin(nom, 'strRef/f');
  const texte = formule === undefined ? texteDe(enfant(nom, 'v')) : texteDe(chemin(nom, 'strRef/strCache/pt/v'));
  const reference = (ou: string): string | null => {
    const f = elements(enfant(serie, ou)).map((un) => enfant(un, 'f'))[0];
    return f === undefined ? null : texteDe(f);
  };
  return {
    ...serieOrdinaire(reference('val') ?? reference('yVal'), reference('cat') ?? reference('xVal'), {
      formule: formule === undefined ? null : texteDe(formule),
      texte,
    }),
    couleur:
      couleurs.lireDessin(chemin(serie, 'spPr/solidFill')) ?? couleurs.lireDessin(chemin(serie, 'spPr/ln/solidFill')),
    couleursPoints: new Map(
      enfants(serie, 'dPt').flatMap((point) => {
        const couleur = couleurs.lireDessin(chemin(point, 'spPr/solidFill'));
        return couleur === null ? [] : [[Number(val(enfant(point, 'idx')) ?? 0), couleur] as const];
      }),
    ),
    etiquettes: lireEtiquettes(enfant(serie, 'dLbls')),
  };
}

function lireEtiquettes(dLbls: Element | undefined): Etiquettes | null {
  if (dLbls === undefined || estVrai(val(enfant(dLbls, 'delete')))) return null;
  const montre = (nom: string): boolean => estVrai(val(enfant(dLbls, nom)) ?? '0');
  const etiquettes = {
    ...etiquettesMuettes(),
    valeur: montre('showVal'),
    pourcentage: montre('showPercent'),
    nomCategorie: montre('showCatName'),
    nomSerie: montre('showSerName'),
    format: attribut(enfant(dLbls, 'numFmt'), 'formatCode') ?? null,
  };
  return etiquettes.valeur || etiquettes.pourcentage || etiquettes.nomCategorie || etiquettes.nomSerie
    ? etiquettes
    : null;
}

function lireAxe(axe: Element | undefined, couleurs: Couleurs): AxeGraphique {
  if (axe === undefined) return axeOrdinaire(false);
  const titre = enfant(axe, 'title');
  const nombre = (noms: string): number | null => {
    const valeur = val(chemin(axe, noms));
    return valeur === undefined ? null : Number(valeur);
  };
  return {
    titre: titre === undefined ? { texte: null, visible: false, police: {} } : lireTexte(titre, couleurs),
    quadrillage: enfant(axe, 'majorGridlines') !== undefined,
    visible: !estVrai(val(enfant(axe, 'delete')) ?? '0'),
    minimum: nombre('scaling/min'),
    maximum: nombre('scaling/max'),
    format: attribut(enfant(axe, 'numFmt'), 'formatCode') ?? null,
  };
}

function lireTexte(titre: Element, couleurs: Couleurs): TexteGraphique {
  const riche = chemin(titre, 'tx/rich');
  const proprietes = chemin(riche, 'p/r/rPr') ?? chemin(riche, 'p/pPr/defRPr') ?? chemin(titre, 'txPr/p/pPr/defRPr');
  const couleur = couleurs.lireDessin(enfant(proprietes, 'solidFill'));
  const taille = attribut(proprietes, 'sz');
  const gras = attribut(proprietes, 'b');
  return {
    texte:
      riche === undefined
        ? null
        : enfants(riche, 'p')
            .map((p) =>
              enfants(p, 'r')
                .map((r) => texteDe(enfant(r, 't')))
                .join(''),
            )
            .join('\n'),
    visible: true,
    police: {
      ...(gras === undefined ? {} : { gras: estVrai(gras) }),
      ...(taille === undefined ? {} : { taille: Number(taille) / 100 }),
      ...(couleur === null ? {} : { couleur }),
    },
  };
}
