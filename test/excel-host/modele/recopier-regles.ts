import { changerFormules } from './condition';
import type { Feuille } from './feuille';
import { rangerRegles } from './ranger-regles';
import { contient, intersection, nombreDeColonnes, nombreDeLignes, rectangle } from './rectangle';
import type { Rectangle } from './rectangle';
import { recopierFormule } from './references-formule';
import {
  oterFormatsConditionnels,
  oterValidations,
  placerFormatConditionnel,
  placerValidation,
} from './zones-de-regle';

interface Place {
  readonly feuille: Feuille;
  readonly zone: Rectangle;
}

/**
 * Colle les formats conditionnels (avec les aspects) et les validations (avec tout) d'une plage sur une autre, répétés autant
 * de fois que la source y tient ; ceux de la cible s'effacent. Les formules suivent comme celles d'une cellule collée.
 */
export function recopierRegles(source: Place, cible: Place, avecValidations: boolean): void {
  const formats = rangerRegles(source.feuille).filter(({ zones }) => touche(zones, source.zone));
  const validations = source.feuille.validations.filter(({ zones }) => touche(zones, source.zone));
  const copiesFormats = formats.map((regle) => {
    const copie = { ...regle, id: cible.feuille.classeur.nouvelId() };
    placerFormatConditionnel(copie, communs(regle.zones, source.zone));
    const [coin] = copie.zones;
    const zones = repeter(copie.zones, source.zone, cible.zone);
    const [arrivee] = zones;
    if (coin !== undefined && arrivee !== undefined) {
      const glisser = (formule: string): string =>
        recopierFormule(formule, arrivee.haut - coin.haut, arrivee.gauche - coin.gauche);
      Object.assign(copie, { condition: changerFormules(copie.condition, glisser) });
    }
    return Object.assign(copie, { zones, brut: null, etendu: null });
  });
  const copiesValidations = validations.map((regle) => {
    const copie = { ...regle };
    placerValidation(copie, communs(regle.zones, source.zone));
    const [coin] = copie.zones;
    const zones = repeter(copie.zones, source.zone, cible.zone);
    const [arrivee] = zones;
    if (coin !== undefined && arrivee !== undefined) {
      const glisser = (formule: string | null): string | null =>
        formule === null || formule.startsWith('"')
          ? formule
          : recopierFormule(formule, arrivee.haut - coin.haut, arrivee.gauche - coin.gauche);
      Object.assign(copie, { formule1: glisser(copie.formule1), formule2: glisser(copie.formule2) });
    }
    return { ...copie, zones };
  });
  oter(cible, avecValidations);
  const { feuille } = cible;
  const connues = copiesFormats.filter(({ condition }) => condition.genre !== 'brute');
  if (connues.length > 0) feuille.formatsConditionnels = rangerRegles(feuille, [...connues, ...rangerRegles(feuille)]);
  if (avecValidations) feuille.validations = [...feuille.validations, ...copiesValidations];
}

function oter({ feuille, zone }: Place, avecValidations: boolean): void {
  oterFormatsConditionnels(feuille, zone);
  if (avecValidations) oterValidations(feuille, zone);
}

function touche(zones: readonly Rectangle[], rect: Rectangle): boolean {
  return zones.some((zone) => intersection(zone, rect) !== null);
}

function communs(zones: readonly Rectangle[], rect: Rectangle): Rectangle[] {
  return zones.map((zone) => intersection(zone, rect)).filter((commun) => commun !== null);
}

/** Les zones de la source, transportées dans chaque morceau de la cible qui a sa taille. */
function repeter(zones: readonly Rectangle[], source: Rectangle, cible: Rectangle): Rectangle[] {
  const places: Rectangle[] = [];
  for (let haut = cible.haut; haut <= cible.bas; haut += nombreDeLignes(source)) {
    for (let gauche = cible.gauche; gauche <= cible.droite; gauche += nombreDeColonnes(source)) {
      const [l, c] = [haut - source.haut, gauche - source.gauche];
      places.push(
        ...zones
          .map((zone) => rectangle(zone.haut + l, zone.gauche + c, zone.bas + l, zone.droite + c))
          .filter((zone) => contient(cible, zone.haut, zone.gauche)),
      );
    }
  }
  return joindre(places);
}

/** Des zones qui se suivent de haut en bas, ou de gauche à droite, n'en font qu'une. */
function joindre(zones: readonly Rectangle[]): Rectangle[] {
  return zones.reduce<Rectangle[]>((liste, zone) => {
    const voisine = liste.findIndex(
      (une) =>
        (une.gauche === zone.gauche && une.droite === zone.droite && une.bas === zone.haut - 1) ||
        (une.haut === zone.haut && une.bas === zone.bas && une.droite === zone.gauche - 1),
    );
    if (voisine < 0) return [...liste, zone];
    return liste.map((une, rang) => (rang === voisine ? { ...une, bas: zone.bas, droite: zone.droite } : une));
  }, []);
}
