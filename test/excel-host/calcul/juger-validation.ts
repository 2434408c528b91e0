import type { Feuille } from '../modele/feuille';
import { ErreurCellule } from '../modele/valeur';
import type { Valeur } from '../modele/valeur';
import type { Validation } from '../modele/validation';
import { lireChoix } from './choix-de-liste';
import type { Choix } from './choix-de-liste';
import { formuleVueDe } from './formule-de-validation';
import type { Question } from './moteur-calcul';

/** Ce qu'une cellule contient, ou ce qu'on voudrait y mettre ; `texte` est ce qui s'affiche ou s'est tapé. */
export interface CelluleAJuger {
  readonly ligne: number;
  readonly colonne: number;
  readonly valeur: Valeur;
  readonly texte: string;
}

/** Pour chaque cellule, dans l'ordre, si la règle la permet. Les formules sont évaluées en une fois. */
export function juger(feuille: Feuille, regle: Validation, cellules: readonly CelluleAJuger[]): boolean[] {
  if (regle.type === 'none') return cellules.map(() => true);
  if (regle.type === 'list') return jugerListe(feuille, regle, cellules);
  const formules = [regle.formule1, regle.formule2].filter((formule) => formule !== null);
  const { classeur } = feuille;
  const constantes = formules.map((formule) =>
    formule !== '' && Number.isFinite(Number(formule)) ? Number(formule) : null,
  );
  const questions: Question[] = [];
  const places = cellules.map(({ ligne, colonne }) =>
    formules.map((formule, rang) => {
      if (constantes[rang] !== null) return null;
      return (
        questions.push({
          feuille: feuille.nom,
          ligne,
          colonne,
          formule: formuleVueDe(regle, formule, ligne, colonne),
        }) - 1
      );
    }),
  );
  const reponses = questions.length === 0 ? [] : classeur.moteur.evaluer(classeur, questions);
  return cellules.map((cellule, rang) => {
    if (cellule.valeur === null && regle.videPermis) return true;
    const [une, autre] = (places[rang] ?? []).map((place, numero) =>
      place === null ? (constantes[numero] ?? null) : (reponses[place] ?? null),
    );
    return estPermise(regle, cellule, une ?? null, autre ?? null);
  });
}

function jugerListe(feuille: Feuille, regle: Validation, cellules: readonly CelluleAJuger[]): boolean[] {
  const connus = new Map<string, Choix | null>();
  return cellules.map(({ ligne, colonne, valeur, texte }) => {
    if (valeur === null) return regle.videPermis;
    const cle = regle.formule1 === null ? '' : formuleVueDe(regle, regle.formule1, ligne, colonne);
    let choix = connus.get(cle);
    if (choix === undefined) connus.set(cle, (choix = lireChoix(feuille, regle, ligne, colonne)));
    if (choix === null || choix.laissePasser) return true;
    if (typeof valeur !== 'string' && choix.valeurs.includes(valeur)) return true;
    const { casseCompte } = choix;
    const pareil = (un: string): string => (casseCompte ? un.trim() : un.trim().toLowerCase());
    return choix.textes.some(
      (un) => pareil(un) === pareil(texte) || (casseCompte && typeof valeur === 'number' && un === String(valeur)),
    );
  });
}

function estPermise(regle: Validation, { valeur, texte }: CelluleAJuger, une: Valeur, autre: Valeur): boolean {
  if (regle.type === 'custom') return une === true || (typeof une === 'number' && une !== 0);
  const mesure = regle.type === 'textLength' ? (typeof valeur === 'string' ? valeur : texte).length : valeur;
  if (typeof mesure !== 'number' || (regle.type === 'whole' && !Number.isInteger(mesure))) return false;
  if (une instanceof ErreurCellule || autre instanceof ErreurCellule) return true;
  const [a, b] = [Number(une ?? 0), Number(autre ?? 0)];
  switch (regle.operateur) {
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
