import { ecrireAdresse, lireAdresse } from '../modele/adresse';
import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import { estUnNomPermis } from '../modele/nom-defini';
import { nombreDeColonnes, nombreDeLignes } from '../modele/rectangle';
import { memeFeuille } from '../modele/references-formule';
import { formuleDePlage } from '../modele/regler-validation';
import type { OperateurValidation, TypeValidation, Validation } from '../modele/validation';
import { booleen, parmi, texte } from './arguments';
import { COMPARAISONS } from './comparaisons';
import { exigerUneValeur, lireFormule, objet } from './formule-de-regle';
import { ObjetDePlage } from './plage-base';

/** Les types de règle, de l'API au fichier. */
export const TYPES_DE_REGLE: Readonly<Record<string, TypeValidation>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  list: 'list',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
};
export const OPERATEURS_DE_REGLE: Readonly<Record<string, OperateurValidation>> = {
  ...COMPARAISONS,
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
/** Une liste écrite dans la règle ne dépasse pas 255 signes ; une formule non plus. */
const LONGUEUR_LISTE = 255;
const LONGUEUR_FORMULE = 255;
const JOUR_1970 = 25_569;
const MS_PAR_JOUR = 86_400_000;

export type RegleLue = Pick<Validation, 'type' | 'operateur' | 'formule1' | 'formule2' | 'menuDeroulant'>;

/** Lit une règle de saisie `{wholeNumber: {…}}` : un seul type à la fois ; InvalidArgument pour tout le reste. */
export function lireRegleDeValidation(feuille: Feuille, valeur: unknown): RegleLue {
  const donnees = Object.entries(objet(valeur)).filter(([, une]) => une !== undefined && une !== null);
  const [seule, ...autres] = donnees;
  if (seule === undefined || autres.length > 0) throw new ErreurHote('InvalidArgument');
  const [cle, contenu] = seule;
  const type = TYPES_DE_REGLE[cle];
  if (type === undefined) throw new ErreurHote('InvalidArgument');
  const criteres = objet(contenu);
  const commun = { type, operateur: 'between', formule2: null, menuDeroulant: true } as const;
  if (type === 'list') {
    const { inCellDropDown, source } = criteres;
    return {
      ...commun,
      formule1: lireSource(feuille, source),
      menuDeroulant: inCellDropDown === undefined || inCellDropDown === null ? true : booleen(inCellDropDown),
    };
  }
  if (type === 'custom') {
    if (!texte(criteres['formula']).startsWith('=')) throw new ErreurHote('InvalidArgument');
    return { ...commun, formule1: exigerUneValeur(lireFormuleDeSaisie(feuille, criteres['formula'])) };
  }
  const operateur = OPERATEURS_DE_REGLE[parmi(criteres['operator'], Object.keys(OPERATEURS_DE_REGLE))] ?? 'between';
  const double = operateur === 'between' || operateur === 'notBetween';
  const formule1 = lireBorne(feuille, type, criteres['formula1']);
  const formule2 = double ? lireBorne(feuille, type, criteres['formula2']) : null;
  // La boîte d'Excel refuse un maximum plus petit que le minimum.
  if (formule2 !== null && Number(formule1) > Number(formule2)) throw new ErreurHote('InvalidArgument');
  return { ...commun, operateur, formule1, formule2 };
}

/** Une source de liste : une plage d'une ligne ou d'une colonne, une formule, ou un texte coupé aux virgules (office-js #2128). */
function lireSource(feuille: Feuille, source: unknown): string {
  if (source instanceof ObjetDePlage) {
    const { rect } = source.zone;
    if (nombreDeLignes(rect) > 1 && nombreDeColonnes(rect) > 1) throw new ErreurHote('InvalidArgument');
    return citer(feuille, source);
  }
  const ecrite = texte(source);
  if (ecrite.trim() === '') throw new ErreurHote('InvalidArgument');
  if (ecrite.startsWith('=')) {
    const formule = lireFormuleDeSaisie(feuille, ecrite);
    exigerNomConnu(feuille, formule);
    const zone = lireAdresse(formule)?.zone;
    if (zone !== undefined && nombreDeLignes(zone) > 1 && nombreDeColonnes(zone) > 1)
      throw new ErreurHote('InvalidArgument');
    return formule;
  }
  if (ecrite.length > LONGUEUR_LISTE) throw new ErreurHote('InvalidArgument');
  return `"${ecrite.replaceAll('"', '""')}"`;
}

/** Une formule de règle de saisie n'a pas plus de 255 signes, comme dans la boîte d'Excel. */
function lireFormuleDeSaisie(feuille: Feuille, valeur: unknown): string {
  if (texte(valeur).length > LONGUEUR_FORMULE) throw new ErreurHote('InvalidArgument');
  return lireFormule(feuille.classeur, valeur);
}

/** Une liste dont la source est un nom : il faut que ce nom existe. */
function exigerNomConnu(feuille: Feuille, formule: string): void {
  const { noms } = feuille.classeur;
  const connu = noms.some(({ nom, feuille: portee }) => memeFeuille(nom, formule) && (portee ?? feuille) === feuille);
  if (estUnNomPermis(formule) && !connu) throw new ErreurHote('InvalidArgument');
}

/** Une borne : un nombre, une date en texte ISO, une formule, ou une plage d'une cellule. */
function lireBorne(feuille: Feuille, type: TypeValidation, valeur: unknown): string {
  if (valeur instanceof ObjetDePlage) {
    const { rect } = valeur.zone;
    if (nombreDeLignes(rect) > 1 || nombreDeColonnes(rect) > 1) throw new ErreurHote('InvalidArgument');
    return citer(feuille, valeur);
  }
  if (typeof valeur === 'number' && Number.isFinite(valeur)) return String(valeur);
  const ecrite = texte(valeur).trim();
  if (ecrite.startsWith('=')) return exigerUneValeur(lireFormuleDeSaisie(feuille, ecrite));
  if (ecrite !== '' && Number.isFinite(Number(ecrite))) return String(Number(ecrite));
  const serie = type === 'date' || type === 'time' ? serieDe(ecrite) : null;
  if (serie === null) throw new ErreurHote('InvalidArgument');
  return String(serie - (feuille.classeur.date1904 ? 1462 : 0));
}

/** Le numéro de série d'une date ISO 8601, avec ou sans heure, ou d'une heure seule ; `null` si ce n'en est pas une. */
function serieDe(ecrite: string): number | null {
  const heure = /^T?(\d{1,2}):(\d{2})(?::(\d{2}))?$/u.exec(ecrite);
  if (heure !== null)
    return (Number(heure[1]) * 3600 + Number(heure[2]) * 60 + Number(heure[3] ?? 0)) / (MS_PAR_JOUR / 1000);
  if (!/^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/u.test(ecrite)) return null;
  const sansFuseau =
    /[T ]/u.test(ecrite) && !/(?:Z|[+-]\d{2}:?\d{2})$/u.test(ecrite) ? `${ecrite.replace(' ', 'T')}Z` : ecrite;
  const moment = Date.parse(sansFuseau);
  return Number.isNaN(moment) ? null : Number((moment / MS_PAR_JOUR + JOUR_1970).toFixed(10));
}

function citer(feuille: Feuille, { zone }: ObjetDePlage): string {
  return formuleDePlage(feuille.classeur, feuille, zone.feuille, ecrireAdresse(zone.rect));
}
