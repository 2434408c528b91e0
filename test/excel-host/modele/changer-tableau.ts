import { insererCellules, supprimerCellules } from './decaler-feuille';
import { changerStyle, poser, viderContenu } from './ecrire-cellules';
import { oterCriteres } from './appliquer-filtre';
import { formuleDeColonne } from './colonnes-calculees';
import { MAX_LIGNES, englobe, intersection, nombreDeLignes } from './rectangle';
import type { Rectangle } from './rectangle';
import {
  completerReferences,
  proteger,
  renommerColonneDansFormules,
  resoudreReferences,
} from './references-structurees';
import { recopierFormule } from './references-formule';
import type { Tableau } from './tableau';
import { aDuContenu, ecrireTitres, ligneDe } from './tableaux';

/**
 * Fait de la place pour `nombre` lignes de données à partir de ce rang, et rend leur rectangle. Un tableau vide donne d'abord sa ligne vide.
 * `pousser` : ce qui est plus bas glisse toujours ; sinon, une place vide sous le tableau est prise telle quelle.
 */
export function insererLignes(tableau: Tableau, rang: number, nombre: number, pousser: boolean): Rectangle {
  const { feuille } = tableau;
  const dejaLa = tableau.vide ? 1 : 0;
  const debut = dejaLa === 1 ? tableau.corps.haut : tableau.corps.haut + rang;
  const zone = { ...tableau.zone, haut: debut, bas: debut + nombre - 1 };
  const ajoutees = nombre - dejaLa;
  if (ajoutees > 0) {
    const place = { ...zone, haut: debut + dejaLa, bas: zone.bas };
    const modele = debut - 1 >= tableau.corps.haut ? debut - 1 : null;
    const fin = place.haut > tableau.zone.bas;
    const prise = pousser ? { ...place, bas: MAX_LIGNES } : place;
    if (fin && !aDuContenu(feuille, prise) && !touche(tableau, prise))
      tableau.placer({ ...tableau.zone, bas: place.bas });
    else {
      const total = tableau.zone.bas + ajoutees;
      const { haut } = tableau.zone;
      insererCellules(feuille, place, 'Down');
      tableau.placer({ ...tableau.zone, haut, bas: total });
    }
    habiller(tableau, place, modele ?? (place.bas < tableau.corps.bas ? place.bas + 1 : null));
  }
  tableau.ligneVide = false;
  tableau.marquerModifie();
  return zone;
}

function touche(tableau: Tableau, place: Rectangle): boolean {
  return tableau.feuille.tableaux.some((autre) => autre !== tableau && intersection(autre.zone, place) !== null);
}

/** Les lignes neuves ont l'aspect de leur voisine de données et les formules des colonnes calculées. */
function habiller(tableau: Tableau, place: Rectangle, modele: number | null): void {
  const { feuille } = tableau;
  for (let colonne = place.gauche; colonne <= place.droite; colonne += 1) {
    const style = modele === null ? feuille.classeur.styles.normal : feuille.style(modele, colonne);
    const formule = modele === null ? null : formuleDeColonne(tableau, colonne, modele, place);
    for (let ligne = place.haut; ligne <= place.bas; ligne += 1)
      poser(feuille, ligne, colonne, {
        style,
        valeur: null,
        formule: formule === null || modele === null ? null : recopierFormule(formule, ligne - modele, 0),
      });
  }
}

/** Supprime une ligne de données ; la dernière qui reste ne fait que se vider. */
export function supprimerLigne(tableau: Tableau, rang: number): void {
  const { feuille } = tableau;
  const ligne = ligneDe(tableau, rang);
  if (nombreDeLignes(tableau.corps) === 1) {
    for (let colonne = ligne.gauche; colonne <= ligne.droite; colonne += 1) viderContenu(feuille, ligne.haut, colonne);
    tableau.ligneVide = true;
    tableau.marquerModifie();
    return;
  }
  supprimerCellules(feuille, ligne, 'Up');
}

/** Insère une colonne à ce rang et rend sa place. */
export function insererColonne(tableau: Tableau, rang: number, nom: string): Rectangle {
  const { feuille, zone } = tableau;
  const place = { ...zone, gauche: zone.gauche + rang, droite: zone.gauche + rang };
  const colonne = tableau.nouvelleColonne(tableau.nomLibre(nom));
  const fin = rang === tableau.largeur;
  if (fin && !aDuContenu(feuille, place) && !touche(tableau, place)) {
    tableau.colonnes.push(colonne);
    tableau.placer({ ...zone, droite: place.droite });
  } else {
    const avant = tableau.colonnes.length;
    insererCellules(feuille, place, 'Right');
    // En dedans, le tableau a déjà suivi ; à son bord, il a glissé ou n'a pas bougé.
    if (tableau.colonnes.length > avant) Object.assign(tableau.colonnes[rang] ?? {}, { nom: colonne.nom });
    else {
      tableau.colonnes.splice(rang, 0, colonne);
      tableau.placer({ ...zone, droite: zone.droite + 1 });
    }
  }
  ecrireTitres(tableau);
  tableau.marquerModifie();
  return place;
}

export function supprimerColonne(tableau: Tableau, rang: number): void {
  if (tableau.largeur === 1) {
    supprimerTableau(tableau);
    return;
  }
  supprimerCellules(tableau.feuille, tableau.colonneEn(rang), 'Left');
}

export function renommerColonne(tableau: Tableau, rang: number, voulu: string): void {
  const colonne = tableau.colonnes[rang];
  if (colonne === undefined) return;
  const nom = tableau.nomLibre(voulu, colonne);
  if (nom !== colonne.nom) renommerColonneDansFormules(tableau, colonne.nom, nom);
  colonne.nom = nom;
  ecrireTitres(tableau);
  tableau.marquerModifie();
}

/** Montre ou ôte la ligne de titres. Ôtée, ses cellules se vident et le filtre disparaît. */
export function montrerTitres(tableau: Tableau, montrer: boolean): void {
  if (montrer === tableau.enTetes) return;
  const { feuille, zone } = tableau;
  if (montrer) {
    const dessus = { ...zone, haut: zone.haut - 1, bas: zone.haut - 1 };
    if (zone.haut === 1 || aDuContenu(feuille, dessus) || touche(tableau, dessus)) {
      insererCellules(feuille, { ...zone, bas: zone.haut }, 'Down');
      tableau.enTetes = true;
      tableau.placer({ ...tableau.zone, haut: zone.haut });
    } else {
      tableau.enTetes = true;
      tableau.placer({ ...zone, haut: zone.haut - 1 });
    }
    tableau.filtre = { zone: { ...tableau.zone, bas: tableau.corps.bas }, colonnes: new Map() };
    ecrireTitres(tableau);
    return;
  }
  if (tableau.filtre !== null) oterCriteres(feuille, tableau.filtre);
  tableau.filtre = null;
  tableau.enTetes = false;
  for (let colonne = zone.gauche; colonne <= zone.droite; colonne += 1) viderContenu(feuille, zone.haut, colonne);
  tableau.placer({ ...zone, haut: zone.haut + 1 });
}

/** Ajoute une ligne de totaux (« Total », et la somme ou le compte de la dernière colonne), ou l'ôte. Remise, elle retrouve ses totaux. */
export function montrerTotaux(tableau: Tableau, montrer: boolean): void {
  if (montrer === tableau.totaux) return;
  const { feuille, zone } = tableau;
  if (!montrer) {
    const ligne = { ...zone, haut: zone.bas };
    tableau.totauxOtes = new Map(
      tableau.colonnes.flatMap(({ id }, rang) => {
        const cellule = feuille.lire(zone.bas, zone.gauche + rang);
        return cellule === undefined ? [] : [[id, cellule] as const];
      }),
    );
    tableau.totaux = false;
    tableau.placer({ ...zone, bas: zone.bas - 1 });
    supprimerCellules(feuille, ligne, 'Up');
    return;
  }
  const dessous = { ...zone, haut: zone.bas + 1, bas: zone.bas + 1 };
  if (aDuContenu(feuille, dessous) || touche(tableau, dessous)) insererCellules(feuille, dessous, 'Down');
  tableau.totaux = true;
  tableau.placer({ ...tableau.zone, bas: dessous.bas });
  if (tableau.totauxOtes !== null) {
    for (const [rang, { id }] of tableau.colonnes.entries()) {
      const cellule = tableau.totauxOtes.get(id);
      if (cellule !== undefined) poser(feuille, dessous.haut, zone.gauche + rang, cellule);
    }
    tableau.marquerModifie();
    return;
  }
  const derniere = tableau.colonnes.at(-1);
  const ecrire = (colonne: number, valeur: string | null, formule: string | null): void => {
    poser(feuille, dessous.haut, colonne, { style: feuille.style(dessous.haut, colonne), valeur, formule });
  };
  if (tableau.largeur > 1) ecrire(zone.gauche, 'Total', null);
  if (derniere === undefined) return;
  feuille.classeur.moteur.mettreAJour(feuille.classeur);
  let nombres = false;
  for (const [, , { valeur }] of feuille.grille.parcourir({ ...tableau.corps, gauche: zone.droite }))
    nombres ||= typeof valeur === 'number';
  ecrire(
    zone.droite,
    null,
    completerReferences(`SUBTOTAL(${nombres ? 109 : 103},[${proteger(derniere.nom)}])`, tableau),
  );
  tableau.marquerModifie();
}

/** Rend les cellules à la feuille : valeurs et formules restent, les références au tableau deviennent des adresses. */
export function convertirEnPlage(tableau: Tableau): void {
  if (tableau.filtre !== null) oterCriteres(tableau.feuille, tableau.filtre);
  resoudreReferences(tableau, true);
  oter(tableau);
}

/** Supprime le tableau avec ses valeurs et leur aspect. */
export function supprimerTableau(tableau: Tableau): void {
  const { feuille, zone } = tableau;
  if (tableau.filtre !== null) oterCriteres(feuille, tableau.filtre);
  resoudreReferences(tableau, false);
  oter(tableau);
  for (const [ligne, colonne] of [...feuille.grille.parcourir(zone)]) viderContenu(feuille, ligne, colonne);
  changerStyle(feuille, zone, () => feuille.classeur.styles.normal);
  feuille.fusions = feuille.fusions.filter((fusion) => !englobe(zone, fusion));
  feuille.marquerModifiee();
}

function oter(tableau: Tableau): void {
  const { feuille } = tableau;
  feuille.tableaux = feuille.tableaux.filter((autre) => autre !== tableau);
  feuille.marquerModifiee();
}
