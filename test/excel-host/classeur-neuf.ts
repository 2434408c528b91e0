import { MoteurExcelts } from './calcul/moteur-excelts';
import { ClasseurHote } from './modele/classeur-hote';

/** Un classeur vide comme Excel en crée : une feuille « Feuil1 ». */
export function classeurNeuf(nom = 'Classeur1.xlsx'): ClasseurHote {
  const classeur = new ClasseurHote(nom, new MoteurExcelts());
  classeur.ajouterFeuille('Feuil1');
  classeur.versionEnregistree = classeur.version;
  return classeur;
}
