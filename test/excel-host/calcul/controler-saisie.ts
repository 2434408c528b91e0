import { lireAdresse } from '../modele/adresse';
import { texteAffiche } from '../modele/affichage';
import type { Feuille } from '../modele/feuille';
import { memeFeuille, recopierFormule } from '../modele/references-formule';
import { ErreurCellule } from '../modele/valeur';
import type { Valeur } from '../modele/valeur';
import type { Validation } from '../modele/validation';

const REFUS = 'Cette valeur ne correspond pas aux restrictions de validation des données définies pour cette cellule.';

/** Les choix d'une liste déroulante, ou `null` si la cellule n'en a pas (ou si sa source se calcule). */
export function choixDeListe(feuille: Feuille, ligne: number, colonne: number): readonly string[] | null {
  const regle = feuille.validationEn(ligne, colonne);
  if (regle?.type !== 'list' || regle.formule1 === null) return null;
  if (regle.formule1.startsWith('"'))
    return regle.formule1
      .slice(1, -1)
      .split(',')
      .map((choix) => choix.trim());
  const formule = relative(regle, regle.formule1, ligne, colonne);
  const { classeur } = feuille;
  const nomme = classeur.noms.find(
    ({ nom, feuille: portee }) => memeFeuille(nom, formule) && (portee === null || portee === feuille),
  );
  const lue = lireAdresse(nomme?.formule ?? formule);
  const source = lue === null ? null : lue.feuille === null ? feuille : classeur.trouverFeuille(lue.feuille);
  if (lue === null || source === null) return null;
  classeur.moteur.mettreAJour(classeur);
  const cellules = [...source.grille.parcourir(lue.zone)].sort(([l1, c1], [l2, c2]) => l1 - l2 || c1 - c2);
  return cellules
    .filter(([, , { valeur }]) => valeur !== null)
    .map(([, , { valeur, style }]) => texteAffiche(valeur, style.format, classeur.date1904));
}

/** La phrase qu'Excel montrerait si cette valeur était tapée ici, ou `null` si elle est permise. Seule la frappe est contrôlée. */
export function refusDeSaisie(
  feuille: Feuille,
  ligne: number,
  colonne: number,
  valeur: Valeur,
  texte: string,
): string | null {
  const regle = feuille.validationEn(ligne, colonne);
  if (regle === null || regle.type === 'none' || !regle.alerte.montrer || regle.alerte.genre !== 'stop') return null;
  if (valeur === null) return regle.videPermis ? null : refus(regle);
  return estPermise(feuille, regle, ligne, colonne, valeur, texte) ? null : refus(regle);
}

function refus({ alerte }: Validation): string {
  return alerte.message === '' ? REFUS : alerte.message;
}

function estPermise(
  feuille: Feuille,
  regle: Validation,
  ligne: number,
  colonne: number,
  valeur: Valeur,
  texte: string,
): boolean {
  if (regle.type === 'list') {
    const choix = choixDeListe(feuille, ligne, colonne);
    return choix === null || choix.some((un) => un.toLowerCase() === texte.trim().toLowerCase());
  }
  const formules = [regle.formule1, regle.formule2]
    .filter((formule) => formule !== null)
    .map((formule) => relative(regle, formule, ligne, colonne));
  const [borne1, borne2] = feuille.classeur.moteur.evaluer(
    feuille.classeur,
    formules.map((formule) => ({ feuille: feuille.nom, ligne, colonne, formule })),
  );
  if (regle.type === 'custom') return borne1 === true || (typeof borne1 === 'number' && borne1 !== 0);
  const mesure = regle.type === 'textLength' ? texte.length : valeur;
  if (typeof mesure !== 'number' || (regle.type === 'whole' && !Number.isInteger(mesure))) return false;
  return comparer(mesure, regle.operateur, borne1 ?? null, borne2 ?? null);
}

function comparer(mesure: number, operateur: Validation['operateur'], une: Valeur, autre: Valeur): boolean {
  if (une instanceof ErreurCellule || autre instanceof ErreurCellule) return true;
  const [a, b] = [Number(une ?? 0), Number(autre ?? 0)];
  switch (operateur) {
    case 'between':
      return mesure >= a && mesure <= b;
    case 'notBetween':
      return mesure < a || mesure > b;
    case 'equal':
      return mesure === a;
    case 'notEqual':
      return mesure !== a;
    case 'greaterThan':
      return mesure > a;
    case 'lessThan':
      return mesure < a;
    case 'greaterThanOrEqual':
      return mesure >= a;
    case 'lessThanOrEqual':
      return mesure <= a;
  }
}

/** La formule de la règle, vue de cette cellule. */
function relative(regle: Validation, formule: string, ligne: number, colonne: number): string {
  const [premiere] = regle.zones;
  // Certains outils écrivent le signe égal dans le fichier.
  const sansEgal = formule.replace(/^=/u, '');
  return premiere === undefined
    ? sansEgal
    : recopierFormule(sansEgal, ligne - premiere.haut, colonne - premiere.gauche);
}
