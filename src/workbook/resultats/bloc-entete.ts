import { compter } from '../../domain/francais/compter';
import { ecrireJour } from '../../domain/commun/ecrire-jour';
import type { LayoutCell } from '../layout/sheet-layout';
import { direFiltres } from '../suivi-demandes/filtres';
import { cellule } from './cellule';
import type { Libelles } from './libelles';
import { COLONNES, LIGNES } from './mise-en-place';
import type { ResultatsAComposer } from './resultats-a-composer';

/** Titre, période, filtres, et d'où viennent les chiffres ; à droite, les cellules que lisent les contrôles. */
export function blocEntete(resultats: ResultatsAComposer, mots: Libelles): readonly LayoutCell[] {
  const { periode, aujourdhui, feuilles, seuils, indicateurs, filtres } = resultats;
  const onglets = feuilles.map((feuille) => `«\u00a0${feuille}\u00a0»`).join(', ');
  const { finGraphiques, droite, fin } = COLONNES;
  return [
    cellule(LIGNES.titre, 1, `Résultats ${mots.canaux}`, 'titre', finGraphiques),
    cellule(
      LIGNES.periode,
      1,
      `Résultats du ${ecrireJour(periode.du)} au ${ecrireJour(periode.au)}`,
      'sous-titre',
      finGraphiques,
    ),
    cellule(LIGNES.filtres, 1, `Filtre(s) éventuel(s)\u00a0: ${direFiltres(filtres)}`, 'texte', finGraphiques),
    cellule(
      LIGNES.calcul,
      1,
      `Calculé le ${ecrireJour(aujourdhui)} sur ${feuilles.length > 1 ? 'les onglets' : "l'onglet"} ${onglets}\u00a0: ` +
        `${compter(indicateurs.recues, 'demande reçue', 'demandes reçues')} dans la période, dont ` +
        `${compter(indicateurs.jugees, 'jugée', 'jugées')}. Seuils\u00a0: ${seuils.t1} et ${seuils.t2} jours ${seuils.decompte?.genre === 'ouvres' ? 'ouvrés' : 'calendaires'}.`,
      'note',
      finGraphiques,
    ),
    cellule(LIGNES.titre, droite, 'Lu par les formules de contrôle', 'note', fin),
    cellule(LIGNES.periode, droite, 'Demandes reçues du', 'note'),
    cellule(LIGNES.periode, droite + 1, { kind: 'day', day: periode.du }, 'borne', droite + 2),
    cellule(LIGNES.periode, droite + 3, 'T1', 'borne'),
    cellule(LIGNES.periode, fin, { kind: 'number', value: seuils.t1, format: '0' }, 'borne'),
    cellule(LIGNES.filtres, droite, "jusqu'au", 'note'),
    cellule(LIGNES.filtres, droite + 1, { kind: 'day', day: periode.au }, 'borne', droite + 2),
    cellule(LIGNES.filtres, droite + 3, 'T2', 'borne'),
    cellule(LIGNES.filtres, fin, { kind: 'number', value: seuils.t2, format: '0' }, 'borne'),
    cellule(LIGNES.calcul, droite, 'jour du calcul\u00a0; empreinte', 'note'),
    cellule(LIGNES.calcul, droite + 1, { kind: 'day', day: aujourdhui }, 'borne', droite + 2),
    cellule(LIGNES.calcul, droite + 3, resultats.empreinte, 'borne', fin),
  ];
}
