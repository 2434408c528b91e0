import { classeurNeuf } from '../../classeur-neuf';
import type { ClasseurHote } from '../../modele/classeur-hote';
import { creerTableau } from '../../modele/creer-tableau';
import { poser } from '../../modele/ecrire-cellules';
import type { Feuille } from '../../modele/feuille';
import { rectangle } from '../../modele/rectangle';
import type { Valeur } from '../../modele/valeur';

/** Un registre de sept lignes, une suite de nombres, des dizaines, des valeurs de tous types, des erreurs, des fériés, des textes. */
const REGISTRE: readonly (readonly Valeur[])[] = [
  ['Numéro', 'Canal', 'Réception', 'Réponse', 'Jours', 'Agent'],
  ['CL-0001', 'courriel', 46027, 46030, 3, 'Durand'],
  ['CL-0002', 'courrier', 46034, 46046, 12, 'Martin'],
  ['CL-0003', 'Courriel', 46054, null, null, 'durand'],
  ['CL-00*4', 'courrier', 46060, 46100, 40, 'Le Goff'],
  ['CL-0005', 'courriel', 46081, 46081, 0, "D'Arc"],
  ['CL-0006', 'guichet', '12/03/2026', 46100, 'n.c.', 'Éléonore'],
  ['CL-0007', 'courriel', 46113, 46120, 7, 'Durand'],
];
const DIVERS: readonly (readonly Valeur[])[] = [
  [1, 10, true, null, 46143, '10'],
  [2, 20, false, null, 46150, 'abc'],
  [3, 30, 'VRAI', null, 46156, 10],
  [4, 40, '5', null, 46167, 'ABC'],
  [5, 50, 0, 5, null, 'a*c'],
  [6, null, null, null, null, 'a?c'],
  [7, null, 2.5, null, null, 'a~c'],
  [8, null, null, null, null, 'abbc'],
  [9],
  [10],
];

/** Le classeur où se calculent les formules du corpus ; la troisième ligne de « Données » est masquée, TODAY() est le 23/11/2026. */
export function classeurDuCorpus(): ClasseurHote {
  const classeur = classeurNeuf();
  classeur.jourCourant = 46_349;
  const donnees = classeur.ajouterFeuille('Données');
  remplir(donnees, 1, 1, REGISTRE);
  remplir(donnees, 1, 8, DIVERS);
  ['1/0', 'NA()', 'J6', '""'].forEach((formule, rang) => {
    poser(donnees, rang + 1, 11, { valeur: null, formule, style: classeur.styles.normal });
  });
  donnees.lignes.modifier(3, 3, (bande) => ({ ...bande, masquee: true }));
  remplir(classeur.ajouterFeuille("Bilan d'été"), 1, 1, [[100, 'oui'], [200]]);
  const ventes = classeur.ajouterFeuille('Tab');
  remplir(ventes, 1, 1, [
    ['Nom', 'Montant', 'Taxe'],
    ['a', 1, 10],
    ['b', 2, 20],
    ['bc', 3, 30],
  ]);
  creerTableau(ventes, rectangle(1, 1, 4, 3), true).nom = 'Tableau1';
  for (const [nom, formule] of [
    ['Seuil', '60'],
    ['Jours', 'Données!$E$2:$E$8'],
    ['TotalJours', 'SUM(Données!$E$2:$E$8)'],
    ['DeuxFois', 'TotalJours*2'],
    ['Premiers', 'OFFSET(Données!$H$1,0,0,COUNT(Données!$E$2:$E$4)+1,1)'],
  ] as const)
    classeur.noms.push({ nom, feuille: null, formule, visible: true, commentaire: '', attributs: {} });
  donnees.marquerModifiee();
  return classeur;
}

function remplir(feuille: Feuille, haut: number, gauche: number, rangees: readonly (readonly Valeur[])[]): void {
  rangees.forEach((valeurs, ligne) => {
    valeurs.forEach((valeur, colonne) => {
      const style = feuille.classeur.styles.normal;
      if (valeur !== null) poser(feuille, haut + ligne, gauche + colonne, { valeur, formule: null, style });
    });
  });
}
