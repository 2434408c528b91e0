import type { ClasseurHote } from '../modele/classeur-hote';
import type { Marqueur, SerieGraphique, Tendance } from '../modele/serie-graphique';
import { etiquettesMuettes } from '../modele/texte-graphique';
import { valeursDeReference } from '../modele/valeurs-reference';
import { ligne, plein, proprietesTexte, remplissage } from './aspect-graphique-xml';
import { COULEURS_AUTOMATIQUES } from './couleurs-automatiques';
import { estNumerique, reference } from './reference-graphique-xml';
import { contenuDesEtiquettes, etiquettes } from './texte-graphique-xml';
import { estCirculaire, estLigne } from './types-graphique';
import type { FormeGraphique } from './types-graphique';
import { el } from './xml';
import type { Element } from './xml';

export const SYMBOLES: Readonly<Record<string, string>> = {
  None: 'none',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'plus',
};
export const TENDANCES: Readonly<Record<string, string>> = {
  Linear: 'linear',
  Exponential: 'exp',
  Logarithmic: 'log',
  MovingAverage: 'movingAvg',
  Polynomial: 'poly',
  Power: 'power',
};
/** Éloignement des parts d'un graphique éclaté, en pour cent. */
const ECLATEMENT = 25;

/** Une série sans nom n'en écrit pas : Excel lui donne celui de son rang. */
function nomme({ nom }: SerieGraphique): boolean {
  return nom.formule !== null || nom.texte !== '';
}

/** Une série, avec les valeurs qu'elle avait à l'enregistrement. */
export function elementSerie(classeur: ClasseurHote, serie: SerieGraphique, rang: number, f: FormeGraphique): Element {
  const couleur = serie.couleur ?? automatique(rang);
  const circulaire = estCirculaire(f);
  const nuage = f.element === 'scatterChart';
  const eclatement = circulaire ? serie.eclatement || (f.eclate === true ? ECLATEMENT : 0) : 0;
  return el('c:ser', {}, [
    el('c:idx', { val: rang }),
    el('c:order', { val: rang }),
    nomme(serie)
      ? el('c:tx', {}, [
          serie.nom.formule === null ? el('c:v', {}, [serie.nom.texte]) : reference(classeur, 'str', serie.nom.formule),
        ])
      : null,
    circulaire ? null : aspectDeSerie(serie, couleur, f),
    f.element === 'barChart' ? el('c:invertIfNegative', { val: serie.inverserNegatifs ? 1 : 0 }) : null,
    eclatement > 0 ? el('c:explosion', { val: eclatement }) : null,
    estLigne(f) ? marqueur(serie.marqueur, f, couleur) : null,
    ...points(classeur, serie, f, couleur),
    etiquettesDeSerie(serie, f),
    ...(circulaire ? [] : serie.tendances.map(tendance)),
    serie.categories === null
      ? null
      : el(nuage ? 'c:xVal' : 'c:cat', {}, [
          reference(classeur, nuage && estNumerique(classeur, serie.categories) ? 'num' : 'str', serie.categories),
        ]),
    serie.valeurs === null ? null : el(nuage ? 'c:yVal' : 'c:val', {}, [reference(classeur, 'num', serie.valeurs)]),
    f.element === 'lineChart' || nuage ? el('c:smooth', { val: (serie.lisse ?? f.liens === 'lisses') ? 1 : 0 }) : null,
  ]);
}

function automatique(rang: number): string {
  return COULEURS_AUTOMATIQUES[rang % COULEURS_AUTOMATIQUES.length] ?? '#4472C4';
}

function aspectDeSerie(serie: SerieGraphique, couleur: string, f: FormeGraphique): Element {
  if (!estLigne(f)) return el('c:spPr', {}, [remplissage(couleur), ligne(serie.trait)]);
  if (f.liens === 'aucun' && serie.trait.genre === 'Automatic' && serie.trait.couleur === null)
    return el('c:spPr', {}, [el('a:ln', { w: 19050 }, [el('a:noFill')])]);
  const trait = couleur === 'aucun' ? { ...serie.trait, genre: 'None' as const } : serie.trait;
  return el('c:spPr', {}, [ligne(trait, { couleur, epaisseur: 2.25 }, 'rnd')]);
}

function marqueur({ style, taille, fond, contour }: Marqueur, f: FormeGraphique, couleur: string): Element {
  const voulu = style === null || style === 'Automatic' ? (f.reperes === true ? 'circle' : 'none') : SYMBOLES[style];
  if (voulu === 'none') return el('c:marker', {}, [el('c:symbol', { val: 'none' })]);
  const teinte = couleur === 'aucun' ? '#4472C4' : couleur;
  return el('c:marker', {}, [
    el('c:symbol', { val: voulu }),
    el('c:size', { val: taille }),
    el('c:spPr', {}, [plein(fond ?? teinte), el('a:ln', { w: 9525 }, [plein(contour ?? teinte)])]),
  ]);
}

function points(classeur: ClasseurHote, serie: SerieGraphique, f: FormeGraphique, couleur: string): Element[] {
  const circulaire = estCirculaire(f);
  const varie = serie.varier ?? circulaire;
  const nombre = varie ? valeursDeReference(classeur, serie.valeurs).length : 0;
  const rangs = new Set([...Array.from({ length: nombre }, (_, rang) => rang), ...serie.couleursPoints.keys()]);
  for (const [rang, { marqueur: propre, trait }] of serie.points)
    if (propre !== null || trait.genre !== 'Automatic' || trait.couleur !== null) rangs.add(rang);
  return [...rangs]
    .sort((a, b) => a - b)
    .map((rang) => {
      const teinte = serie.couleursPoints.get(rang) ?? (varie ? automatique(rang) : couleur);
      const point = serie.points.get(rang);
      const trait = point === undefined ? null : ligne(point.trait);
      const blanc = circulaire ? el('a:ln', { w: 19050 }, [plein('#FFFFFF')]) : null;
      return el('c:dPt', {}, [
        el('c:idx', { val: rang }),
        f.element === 'barChart' ? el('c:invertIfNegative', { val: 0 }) : null,
        estLigne(f) ? marqueur(point?.marqueur ?? serie.marqueur, f, teinte) : null,
        el('c:bubble3D', { val: 0 }),
        estLigne(f)
          ? el('c:spPr', {}, [ligne(point?.trait ?? serie.trait, { couleur: teinte, epaisseur: 2.25 }, 'rnd')])
          : el('c:spPr', {}, [remplissage(teinte), trait ?? blanc]),
      ]);
    });
}

function etiquettesDeSerie(serie: SerieGraphique, f: FormeGraphique): Element | null {
  const propres = [...serie.points]
    .sort(([a], [b]) => a - b)
    .flatMap(([rang, { etiquette }]) => {
      if (etiquette === null) return [];
      const texte =
        etiquette.texte === null
          ? null
          : el('c:tx', {}, [
              el('c:rich', {}, [
                el('a:bodyPr'),
                el('a:lstStyle'),
                el('a:p', {}, [
                  el('a:r', {}, [proprietesTexte('a:rPr', etiquette.police, 900), el('a:t', {}, [etiquette.texte])]),
                ]),
              ]),
            ]);
      return [el('c:dLbl', {}, [el('c:idx', { val: rang }), texte, ...contenuDesEtiquettes(etiquette, f)])];
    });
  if (serie.etiquettes === null && propres.length === 0) return null;
  return etiquettes(serie.etiquettes ?? etiquettesMuettes(), f, propres);
}

function tendance({ type, nom, ordre, periode, avant, arriere, origine, equation, r2, trait }: Tendance): Element {
  return el('c:trendline', {}, [
    nom === null ? null : el('c:name', {}, [nom]),
    el('c:spPr', {}, [
      ligne(
        { ...trait, genre: trait.genre === 'Automatic' ? 'Dot' : trait.genre },
        { couleur: '#595959', epaisseur: 1.5 },
      ),
    ]),
    el('c:trendlineType', { val: TENDANCES[type] ?? 'linear' }),
    type === 'Polynomial' ? el('c:order', { val: ordre }) : null,
    type === 'MovingAverage' ? el('c:period', { val: periode }) : null,
    avant === 0 ? null : el('c:forward', { val: avant }),
    arriere === 0 ? null : el('c:backward', { val: arriere }),
    origine === null ? null : el('c:intercept', { val: origine }),
    el('c:dispRSqr', { val: r2 ? 1 : 0 }),
    el('c:dispEq', { val: equation ? 1 : 0 }),
  ]);
}
