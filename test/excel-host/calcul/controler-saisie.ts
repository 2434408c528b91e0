import { texteAffiche } from '../modele/affichage';
import type { Feuille } from '../modele/feuille';
import type { Valeur } from '../modele/valeur';
import type { Validation } from '../modele/validation';
import { juger } from './juger-validation';

const REFUS = 'Cette valeur ne correspond pas aux restrictions de validation des données définies pour cette cellule.';

/** Ce qu'Excel dit d'une frappe que la règle ne permet pas. */
export interface RefusDeSaisie {
  readonly message: string;
  readonly titre: string;
  /** `stop` refuse ; `warning` et `information` laissent la personne passer outre. */
  readonly genre: Validation['alerte']['genre'];
}

/** Ce qu'Excel dirait si ce contenu était tapé ici, ou `null` si la règle le permet. Seule la frappe est contrôlée. */
export function refusDeSaisie(
  feuille: Feuille,
  ligne: number,
  colonne: number,
  contenu: { readonly valeur: Valeur; readonly formule: string | null },
  texte: string,
): RefusDeSaisie | null {
  const regle = feuille.validationEn(ligne, colonne);
  const { classeur } = feuille;
  if (regle === null || regle.type === 'none' || !regle.alerte.montrer) return null;
  const verdict = (): boolean | undefined => {
    const valeur = contenu.formule === null ? contenu.valeur : resultat(feuille, ligne, colonne, contenu.formule);
    const ecrit = contenu.formule === null ? texte : texteAffiche(valeur, 'General', classeur.date1904);
    return juger(feuille, regle, [{ ligne, colonne, valeur, texte: ecrit }])[0];
  };
  const permise = seCalcule(regle) ? commeSi(feuille, ligne, colonne, contenu, verdict) : verdict();
  if (permise === true) return null;
  const { message, titre, genre } = regle.alerte;
  return { message: message === '' ? REFUS : message, titre, genre };
}

/** Une borne de la règle dépend des cellules : peut-être de celle qu'on écrit. */
function seCalcule({ type, formule1, formule2 }: Validation): boolean {
  const formules = [formule1, formule2].filter((formule) => formule !== null);
  return type !== 'list' && formules.some((formule) => !Number.isFinite(Number(formule)));
}

function resultat(feuille: Feuille, ligne: number, colonne: number, formule: string): Valeur {
  const { classeur, nom } = feuille;
  return classeur.moteur.evaluer(classeur, [{ feuille: nom, ligne, colonne, formule }])[0] ?? null;
}

/** Une formule de validation voit la cellule comme si la valeur y était déjà : on l'y met le temps de juger. */
function commeSi<T>(
  feuille: Feuille,
  ligne: number,
  colonne: number,
  contenu: { readonly valeur: Valeur; readonly formule: string | null },
  faire: () => T,
): T {
  const { classeur, grille, modifiee } = feuille;
  const avant = grille.lire(ligne, colonne);
  const poser = (geste: () => void): void => {
    classeur.journal.sansNoter(geste);
    classeur.marquerModifie();
  };
  poser(() => {
    const valeur = contenu.formule === null ? contenu.valeur : null;
    grille.poser(ligne, colonne, { valeur, formule: null, style: feuille.style(ligne, colonne) });
  });
  try {
    return faire();
  } finally {
    poser(() => {
      if (avant === undefined) grille.oter(ligne, colonne);
      else grille.poser(ligne, colonne, avant);
    });
    feuille.modifiee = modifiee;
  }
}
