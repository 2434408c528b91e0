import { changerFormules } from './condition';
import type { Feuille } from './feuille';
import type { FormatConditionnel } from './format-conditionnel';
import { soustraire } from './rectangle';
import type { Rectangle } from './rectangle';
import { recopierFormule } from './references-formule';
import type { Validation } from './validation';

/** Ôte un rectangle des formats conditionnels ; une règle qui n'a plus de place disparaît. */
export function oterFormatsConditionnels(feuille: Feuille, rect: Rectangle): void {
  feuille.formatsConditionnels = feuille.formatsConditionnels.filter((regle) => {
    const reste = moins(regle.zones, rect);
    if (reste !== regle.zones) placerFormatConditionnel(regle, reste);
    return reste.length > 0;
  });
}

/** Ôte un rectangle des règles de saisie ; une règle qui n'a plus de place disparaît. */
export function oterValidations(feuille: Feuille, rect: Rectangle): void {
  feuille.validations = feuille.validations.filter((regle) => {
    const reste = moins(regle.zones, rect);
    if (reste !== regle.zones) placerValidation(regle, reste);
    return reste.length > 0;
  });
}

/** Donne d'autres zones à un format conditionnel : ses formules visent toujours les mêmes cellules. */
export function placerFormatConditionnel(regle: FormatConditionnel, zones: readonly Rectangle[]): void {
  const suivre = glissement(regle.zones, zones);
  const condition = suivre === null ? regle.condition : changerFormules(regle.condition, suivre);
  if (condition !== regle.condition || coinCompte(regle.condition.genre))
    Object.assign(regle, { condition, brut: null, etendu: null });
  regle.zones = parCoin(zones);
}

/** Donne d'autres zones à une règle de saisie : ses formules visent toujours les mêmes cellules. */
export function placerValidation(regle: Validation, zones: readonly Rectangle[]): void {
  const suivre = glissement(regle.zones, zones);
  if (suivre !== null) {
    const glisser = (formule: string | null): string | null =>
      formule === null || formule.startsWith('"') ? formule : suivre(formule);
    Object.assign(regle, { formule1: glisser(regle.formule1), formule2: glisser(regle.formule2) });
  }
  regle.zones = parCoin(zones);
}

/** Une règle dont les cellules ont bougé avec ses formules (lignes insérées ou supprimées). */
export function suivreLesCellules(regle: FormatConditionnel, zones: Rectangle[]): void {
  if (coinCompte(regle.condition.genre)) Object.assign(regle, { brut: null, etendu: null });
  regle.zones = zones;
}

/** Le fichier écrit une formule qui nomme le coin pour ces règles-là : elle se récrit quand il bouge. */
function coinCompte(genre: FormatConditionnel['condition']['genre']): boolean {
  return genre === 'texte' || genre === 'prereglage';
}

function moins(zones: Rectangle[], rect: Rectangle): Rectangle[] {
  const reste = zones.flatMap((zone) => soustraire(zone, rect));
  return JSON.stringify(reste) === JSON.stringify(zones) ? zones : reste;
}

/** Les formules sont relatives au coin haut gauche de la première zone : le coin le plus haut, puis le plus à gauche, vient en tête. */
function parCoin(zones: readonly Rectangle[]): Rectangle[] {
  return [...zones].sort((a, b) => a.haut - b.haut || a.gauche - b.gauche);
}

function glissement(avant: readonly Rectangle[], apres: readonly Rectangle[]): ((formule: string) => string) | null {
  const [ancien] = avant;
  const [nouveau] = parCoin(apres);
  if (ancien === undefined || nouveau === undefined) return null;
  const [lignes, colonnes] = [nouveau.haut - ancien.haut, nouveau.gauche - ancien.gauche];
  return lignes === 0 && colonnes === 0 ? null : (formule) => recopierFormule(formule, lignes, colonnes);
}
