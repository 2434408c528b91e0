import { nommerFiltre, oterCriteres } from './appliquer-filtre';
import { insererCellules } from './decaler-feuille';
import { ErreurHote } from './erreur-hote';
import type { Feuille } from './feuille';
import { intersection } from './rectangle';
import type { Rectangle } from './rectangle';
import { Tableau } from './tableau';
import {
  aDuContenu,
  ecrireTitres,
  exigerPlaceLibre,
  nomLibreDeTableau,
  tableauxDuClasseur,
  texteDeTitre,
} from './tableaux';

/**
 * Fait un tableau d'une plage. Sans titres, une ligne de titres s'insère au-dessus ; une ligne de titres seule reçoit une ligne vide.
 * InvalidArgument s'il en chevauche un autre (office-js #1199).
 */
export function creerTableau(feuille: Feuille, plage: Rectangle, titres: boolean): Tableau {
  if (feuille.protection !== null) throw new ErreurHote('AccessDenied');
  const { classeur } = feuille;
  exigerPlaceLibre(feuille, plage, null);
  let zone = plage;
  if (!titres) {
    insererCellules(feuille, { ...plage, bas: plage.haut }, 'Down');
    zone = { ...plage, bas: plage.bas + 1 };
  }
  // Le filtre de la feuille qui portait sur ces cellules laisse la place à celui du tableau.
  if (feuille.filtre !== null && intersection(feuille.filtre.zone, zone) !== null) {
    oterCriteres(feuille, feuille.filtre);
    feuille.filtre = null;
    nommerFiltre(feuille);
  }
  const seule = zone.bas === zone.haut;
  if (seule) {
    const dessous = { ...zone, haut: zone.bas + 1, bas: zone.bas + 1 };
    if (aDuContenu(feuille, dessous)) insererCellules(feuille, dessous, 'Down');
    zone = { ...zone, bas: zone.bas + 1 };
  }
  feuille.fusions = feuille.fusions.filter((fusion) => intersection(fusion, zone) === null);
  const numero = Math.max(0, ...tableauxDuClasseur(classeur).map((un) => un.numero)) + 1;
  const tableau = new Tableau(feuille, classeur.nouvelId(), numero, nomLibreDeTableau(classeur), zone);
  tableau.ligneVide = seule;
  tableau.filtre = { zone, colonnes: new Map() };
  for (let colonne = zone.gauche; colonne <= zone.droite; colonne += 1)
    tableau.colonnes.push(tableau.nouvelleColonne(tableau.nomLibre(texteDeTitre(feuille, zone.haut, colonne))));
  feuille.tableaux.push(tableau);
  ecrireTitres(tableau);
  tableau.marquerModifie();
  return tableau;
}
