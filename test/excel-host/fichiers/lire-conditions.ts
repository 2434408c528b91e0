import { BARRES_ORDINAIRES } from '../modele/condition';
import type { Barres, Condition, CritereIcone, GenreSeuil, Icone, Seuil } from '../modele/condition';
import { PREREGLAGES } from '../modele/prereglages';
import type { Couleurs } from './couleurs';
import { formuleLue } from './fonctions-futures';
import { attribut, elements, enfant, enfants, estVrai, local, texteDe } from './xml';
import type { Element } from './xml';

const TEXTES: Readonly<Record<string, string>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};

/** La condition d'une règle du fichier, de la part ordinaire (`cfRule`) ou étendue (`x14:cfRule`). */
export function lireCondition(regle: Element, couleurs: Couleurs): Condition {
  const type = attribut(regle, 'type') ?? '';
  const formules = elements(regle)
    .filter(({ nom }) => ['formula', 'f'].includes(local(nom)))
    .map((un) => formuleLue(texteDe(un)));
  const [premiere] = formules;
  if (type === 'cellIs') return { genre: 'cellule', operateur: attribut(regle, 'operator') ?? 'equal', formules };
  const operateur = TEXTES[type];
  if (operateur !== undefined) return lireTexte(regle, operateur, premiere) ?? { genre: 'brute', type };
  if (type === 'expression' && premiere !== undefined) return { genre: 'formule', formule: premiere };
  if (type === 'top10')
    return {
      genre: 'extremes',
      rang: Number(attribut(regle, 'rank') ?? 10),
      pourcent: estVrai(attribut(regle, 'percent')),
      bas: estVrai(attribut(regle, 'bottom')),
    };
  if (type === 'colorScale') return lireNuances(enfant(regle, 'colorScale'), couleurs) ?? { genre: 'brute', type };
  if (type === 'iconSet') return lireIcones(enfant(regle, 'iconSet'));
  if (type === 'dataBar') return { genre: 'barres', barres: lireBarres(enfant(regle, 'dataBar'), couleurs) };
  const critere = critereDe(regle, type);
  return critere === null ? { genre: 'brute', type } : { genre: 'prereglage', critere };
}

function lireTexte(regle: Element, operateur: string, formule: string | undefined): Condition | null {
  const ecrit = attribut(regle, 'text');
  if (ecrit !== undefined) return { genre: 'texte', operateur, texte: ecrit };
  // Le texte cherché est dans une cellule : seule la formule le dit.
  const [, reference] = /(?:SEARCH\(|=)([^"(),=]+)(?:,|$)/u.exec(formule ?? '') ?? [];
  return reference === undefined ? null : { genre: 'texte', operateur, texte: `=${reference}` };
}

function critereDe(regle: Element, type: string): string | null {
  // D'autres logiciels écrivent ces attributs sur des règles qu'ils ne concernent pas.
  const interessants =
    type === 'aboveAverage' ? ['aboveAverage', 'equalAverage', 'stdDev'] : type === 'timePeriod' ? ['timePeriod'] : [];
  const ordinaires: Readonly<Record<string, string>> = { aboveAverage: '1', equalAverage: '0', stdDev: '0' };
  const lus = interessants.flatMap((nom) => {
    const brut = attribut(regle, nom);
    const valeur = brut === 'true' ? '1' : brut === 'false' ? '0' : brut;
    return valeur === undefined || valeur === ordinaires[nom] ? [] : [`${nom}=${valeur}`];
  });
  const trouve = Object.entries(PREREGLAGES).find(
    ([, [sonType, attributs]]) =>
      sonType === type &&
      Object.entries(attributs)
        .map(([nom, valeur]) => `${nom}=${valeur}`)
        .join() === lus.join(),
  );
  return trouve?.[0] ?? null;
}

/** Un seuil ; la part étendue écrit sa formule dans un élément, l'autre dans un attribut. */
function lireSeuil(cfvo: Element): Seuil {
  const genre = (attribut(cfvo, 'type') ?? 'num') as GenreSeuil;
  const formule = attribut(cfvo, 'val') ?? (enfant(cfvo, 'f') === undefined ? undefined : texteDe(enfant(cfvo, 'f')));
  return { genre, formule: ['min', 'max', 'autoMin', 'autoMax'].includes(genre) ? null : (formule ?? '0') };
}

function lireNuances(echelle: Element | undefined, couleurs: Couleurs): Condition | null {
  const teintes = enfants(echelle, 'color').map((un) => couleurs.lire(un)?.hex ?? '#FFFFFF');
  const points = enfants(echelle, 'cfvo').map((cfvo, rang) => ({
    ...lireSeuil(cfvo),
    couleur: teintes[rang] ?? '#FFFFFF',
  }));
  return points.length === 2 || points.length === 3 ? { genre: 'nuances', points } : null;
}

function lireIcones(jeu: Element | undefined): Condition {
  const choisies = enfants(jeu, 'cfIcon');
  const nom = attribut(jeu, 'iconSet') ?? '3TrafficLights1';
  const inverse = estVrai(attribut(jeu, 'reverse'));
  /** Une icône écrite qui est celle du jeu à sa place n'est pas un choix. */
  const choix = (choisie: Element | undefined, rang: number): Icone | null => {
    const icone = { jeu: attribut(choisie, 'iconSet') ?? nom, rang: Number(attribut(choisie, 'iconId') ?? 0) };
    const sienne = inverse ? choisies.length - 1 - rang : rang;
    return choisie === undefined || (icone.jeu === nom && icone.rang === sienne) ? null : icone;
  };
  return {
    genre: 'icones',
    jeu: nom,
    inverse,
    iconesSeules: ['0', 'false'].includes(attribut(jeu, 'showValue') ?? '1'),
    criteres: enfants(jeu, 'cfvo').map((cfvo, rang): CritereIcone => ({
      ...lireSeuil(cfvo),
      strict: ['0', 'false'].includes(attribut(cfvo, 'gte') ?? '1'),
      icone: choix(choisies[rang], rang),
    })),
  };
}

function lireBarres(barre: Element | undefined, couleurs: Couleurs): Barres {
  const [bas, haut] = enfants(barre, 'cfvo').map(lireSeuil);
  const longueur = (nom: string, ordinaire: number): number => Number(attribut(barre, nom) ?? ordinaire);
  return {
    ...BARRES_ORDINAIRES,
    ...(bas === undefined || haut === undefined ? {} : { bas, haut }),
    couleur: couleurs.lire(enfant(barre, 'color'))?.hex ?? BARRES_ORDINAIRES.couleur,
    barreSeule: ['0', 'false'].includes(attribut(barre, 'showValue') ?? '1'),
    longueurs: [longueur('minLength', 10), longueur('maxLength', 90)],
  };
}

/** Complète des barres par leur part étendue, celle d'Excel 2010 : bordure, négatifs, axe, seuils automatiques. */
export function completerBarres(barres: Barres, etendue: Element | undefined, couleurs: Couleurs): Barres {
  const barre = enfant(etendue, 'dataBar');
  if (barre === undefined) return barres;
  const [bas, haut] = enfants(barre, 'cfvo').map(lireSeuil);
  const couleur = (nom: string): string | null => couleurs.lire(enfant(barre, nom))?.hex ?? null;
  const faux = (nom: string): boolean => ['0', 'false'].includes(attribut(barre, nom) ?? '1');
  const bordee = estVrai(attribut(barre, 'border'));
  return {
    ...barres,
    ...(bas === undefined || haut === undefined ? {} : { bas, haut }),
    couleur: couleur('fillColor') ?? barres.couleur,
    degrade: !faux('gradient'),
    bordure: bordee ? couleur('borderColor') : null,
    negatif: couleur('negativeFillColor') ?? barres.negatif,
    memeCouleur: estVrai(attribut(barre, 'negativeBarColorSameAsPositive')),
    bordureNegative: couleur('negativeBorderColor'),
    memeBordure: !faux('negativeBarBorderColorSameAsPositive'),
    axe: (attribut(barre, 'axisPosition') ?? 'automatic') as Barres['axe'],
    couleurAxe: couleur('axisColor'),
    sens: (attribut(barre, 'direction') ?? 'context') as Barres['sens'],
    barreSeule: barres.barreSeule || faux('showValue'),
    longueurs: [Number(attribut(barre, 'minLength') ?? 10), Number(attribut(barre, 'maxLength') ?? 90)],
  };
}
