import { classeurNeuf } from '../classeur-neuf';
import { ecrireContenu, poser } from '../modele/ecrire-cellules';
import type { ClasseurHote } from '../modele/classeur-hote';
import { MoteurExcelts } from './moteur-excelts';

const LIGNES = 9_000;

/** Deux colonnes de formules différentes sur 9 000 lignes : B dépend de A, C de B et de la ligne d'au-dessus. */
function grandClasseur(): ClasseurHote {
  const classeur = classeurNeuf();
  const feuille = classeur.feuilleActive;
  for (let ligne = 1; ligne <= LIGNES; ligne += 1) {
    ecrireContenu(feuille, ligne, 1, ligne);
    ecrireContenu(feuille, ligne, 2, `=A${ligne}*2`);
    ecrireContenu(feuille, ligne, 3, ligne === 1 ? '=B1' : `=C${ligne - 1}+B${ligne}`);
  }
  ecrireContenu(feuille, 1, 4, `=SUBTOTAL(109,B1:B${LIGNES})`);
  ecrireContenu(feuille, 2, 4, '=D1+1');
  classeur.marquerModifie();
  return classeur;
}

describe('paquets', () => {
  it('calcule toutes les formules d’un classeur qui en a plus que le moteur n’en retient', () => {
    const classeur = grandClasseur();
    const feuille = classeur.feuilleActive;
    classeur.moteur.mettreAJour(classeur);
    const somme = LIGNES * (LIGNES + 1);
    const lues = (colonne: number): unknown[] =>
      [1, 2, 5_000, LIGNES].map((ligne) => feuille.lire(ligne, colonne)?.valeur);
    expect(lues(2)).toEqual([2, 4, 10_000, 2 * LIGNES]);
    expect(lues(3)).toEqual([2, 6, 5_000 * 5_001, somme]);
    expect([1, 2].map((ligne) => feuille.lire(ligne, 4)?.valeur)).toEqual([somme, somme + 1]);
  });

  it('suit un changement en tête jusqu’à la dernière ligne', () => {
    const classeur = grandClasseur();
    const feuille = classeur.feuilleActive;
    classeur.moteur.mettreAJour(classeur);
    ecrireContenu(feuille, 1, 1, 101);
    classeur.marquerModifie();
    classeur.moteur.mettreAJour(classeur);
    expect(feuille.lire(LIGNES, 3)?.valeur).toBe(LIGNES * (LIGNES + 1) + 200);
  });
});

describe('l’ouverture d’un classeur déjà calculé', () => {
  it('garde les résultats du fichier, complète ceux qui manquent et refait ceux qui changent avec le jour', () => {
    const classeur = classeurNeuf();
    const feuille = classeur.feuilleActive;
    const style = classeur.styles.normal;
    poser(feuille, 1, 1, { valeur: 5, formule: '1+1', style });
    poser(feuille, 2, 1, { valeur: null, formule: 'A1*2', style });
    poser(feuille, 3, 1, { valeur: 1, formule: 'TODAY()', style });
    poser(feuille, 4, 1, { valeur: 1, formule: 'A3+1', style });
    classeur.jourCourant = 46_100;
    classeur.versionCalculee = classeur.versionContenu;
    new MoteurExcelts().mettreAJour(classeur);
    expect([1, 2, 3, 4].map((ligne) => feuille.lire(ligne, 1)?.valeur)).toEqual([5, 10, 46_100, 46_101]);
  });

  it('recalcule tout si quelque chose a changé depuis, ou si rien ne dit qui l’a calculé', () => {
    for (const connue of [true, false]) {
      const classeur = classeurNeuf();
      const feuille = classeur.feuilleActive;
      poser(feuille, 1, 1, { valeur: 5, formule: '1+1', style: classeur.styles.normal });
      if (connue) classeur.versionCalculee = classeur.versionContenu;
      if (connue) classeur.marquerModifie();
      new MoteurExcelts().mettreAJour(classeur);
      expect(feuille.lire(1, 1)?.valeur).toBe(2);
    }
  });
});
