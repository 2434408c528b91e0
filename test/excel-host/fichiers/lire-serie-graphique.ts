import { pointOrdinaire, serieOrdinaire } from '../modele/serie-graphique';
import type { Marqueur, PointGraphique, SerieGraphique, Tendance } from '../modele/serie-graphique';
import type { Couleurs } from './couleurs';
import { cleDe, lireAspect, lireEtiquettes, lireFond, lireTrait, nombreDe, val } from './lire-aspect-graphique';
import { formuleDe } from './lire-axe-graphique';
import { SYMBOLES, TENDANCES } from './serie-graphique-xml';
import { chemin, enfant, enfants, estVrai, texteDe } from './xml';
import type { Element } from './xml';

/** Lit une série ; `enLigne` : sa couleur est celle de son trait. */
export function lireSerie(serie: Element, couleurs: Couleurs, enLigne: boolean, circulaire: boolean): SerieGraphique {
  const nom = enfant(serie, 'tx');
  const formule = chemin(nom, 'strRef/f');
  const texte = formule === undefined ? texteDe(enfant(nom, 'v')) : texteDe(chemin(nom, 'strRef/strCache/pt/v'));
  const spPr = enfant(serie, 'spPr');
  const trait = lireTrait(enfant(spPr, 'ln'), couleurs);
  const lisse = enfant(serie, 'smooth');
  const points = new Map<number, PointGraphique>();
  const couleursPoints = new Map<number, string>();
  for (const dPt of enfants(serie, 'dPt')) {
    const rang = nombreDe(enfant(dPt, 'idx')) ?? 0;
    const fond = enLigne ? null : lireFond(enfant(dPt, 'spPr'), couleurs);
    if (fond !== null) couleursPoints.set(rang, fond);
    const contour = lireTrait(chemin(dPt, 'spPr/ln'), couleurs);
    const marqueur = enfant(dPt, 'marker');
    if ((circulaire || contour.genre === 'Automatic') && marqueur === undefined) continue;
    points.set(rang, {
      ...pointOrdinaire(),
      trait: contour,
      marqueur: marqueur === undefined ? null : lireMarqueur(marqueur, couleurs),
    });
  }
  for (const dLbl of enfants(enfant(serie, 'dLbls'), 'dLbl')) {
    const lues = lireEtiquettes(dLbl, couleurs);
    const rang = nombreDe(enfant(dLbl, 'idx')) ?? 0;
    const riche = chemin(dLbl, 'tx/rich');
    if (lues === null) continue;
    points.set(rang, {
      ...(points.get(rang) ?? pointOrdinaire()),
      etiquette: { ...lues, texte: riche === undefined ? null : texteDe(riche) },
    });
  }
  return {
    ...serieOrdinaire(
      formuleDe(enfant(serie, 'val')) ?? formuleDe(enfant(serie, 'yVal')),
      formuleDe(enfant(serie, 'cat')) ?? formuleDe(enfant(serie, 'xVal')),
      { formule: formule === undefined ? null : texteDe(formule), texte },
    ),
    couleur: enLigne ? trait.couleur : lireFond(spPr, couleurs),
    trait: enLigne ? { ...trait, couleur: null } : trait,
    couleursPoints,
    points,
    etiquettes: lireEtiquettes(enfant(serie, 'dLbls'), couleurs),
    lisse: lisse === undefined ? null : estVrai(val(lisse)),
    marqueur: lireMarqueur(enfant(serie, 'marker'), couleurs),
    inverserNegatifs: estVrai(val(enfant(serie, 'invertIfNegative')) ?? '0'),
    eclatement: nombreDe(enfant(serie, 'explosion')) ?? 0,
    tendances: enfants(serie, 'trendline').map((un) => lireTendance(un, couleurs)),
  };
}

function lireMarqueur(marqueur: Element | undefined, couleurs: Couleurs): Marqueur {
  const aspect = lireAspect(marqueur, couleurs);
  return {
    style: cleDe(SYMBOLES, val(enfant(marqueur, 'symbol'))) as Marqueur['style'],
    taille: nombreDe(enfant(marqueur, 'size')) ?? 5,
    fond: aspect.fond === 'aucun' ? null : aspect.fond,
    contour: aspect.trait.couleur,
  };
}

function lireTendance(tendance: Element, couleurs: Couleurs): Tendance {
  const nom = enfant(tendance, 'name');
  return {
    type: cleDe(TENDANCES, val(enfant(tendance, 'trendlineType'))) ?? 'Linear',
    nom: nom === undefined ? null : texteDe(nom),
    ordre: nombreDe(enfant(tendance, 'order')) ?? 2,
    periode: nombreDe(enfant(tendance, 'period')) ?? 2,
    avant: nombreDe(enfant(tendance, 'forward')) ?? 0,
    arriere: nombreDe(enfant(tendance, 'backward')) ?? 0,
    origine: nombreDe(enfant(tendance, 'intercept')),
    equation: estVrai(val(enfant(tendance, 'dispEq')) ?? '0'),
    r2: estVrai(val(enfant(tendance, 'dispRSqr')) ?? '0'),
    trait: lireTrait(chemin(tendance, 'spPr/ln'), couleurs),
  };
}
