import { compter } from '../../domain/francais/compter';
import { ecrireJour } from '../../domain/commun/ecrire-jour';
import type { LayoutCell } from '../layout/sheet-layout';
import { cellule } from './cellule';
import type { Libelles } from './libelles';
import { COLONNES, LIGNES } from './mise-en-place';
import type { ResultatsAComposer } from './resultats-a-composer';

/** Titre, période, filtres, et d'où viennent les chiffres. */
export function blocEntete(resultats: ResultatsAComposer, mots: Libelles): readonly LayoutCell[] {
  const { periode, aujourdhui, feuilles, seuils, indicateurs } = resultats;
  const onglets = feuilles.map((feuille) => `«\u00a0${feuille}\u00a0»`).join(', ');
  const lignes = [
    cellule(LIGNES.titre, 1, `Résultats ${mots.canaux}`, 'titre', COLONNES.fin),
    cellule(
      LIGNES.periode,
      1,
      `Résultats du ${ecrireJour(periode.du)} au ${ecrireJour(periode.au)}`,
      'sous-titre',
      COLONNES.fin,
    ),
    cellule(LIGNES.filtres, 1, 'Filtre(s) éventuel(s)\u00a0: aucun', 'texte', COLONNES.fin),
    cellule(
      LIGNES.calcul,
      1,
      `Calculé le ${ecrireJour(aujourdhui)} sur ${feuilles.length > 1 ? 'les onglets' : "l'onglet"} ${onglets}\u00a0: ` +
        `${compter(indicateurs.recues, 'demande reçue', 'demandes reçues')} dans la période, dont ` +
        `${compter(indicateurs.jugees, 'jugée', 'jugées')}. Seuils\u00a0: ${seuils.t1} et ${seuils.t2} jours ${seuils.decompte?.genre === 'ouvres' ? 'ouvrés' : 'calendaires'}.`,
      'note',
      COLONNES.fin,
    ),
  ];
  return lignes;
}
