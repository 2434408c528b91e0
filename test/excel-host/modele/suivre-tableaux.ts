import { decalerRectangle } from './decalage';
import type { Decalage } from './decalage';
import { prolongerColonnesCalculees, remplirColonnesCalculees } from './colonnes-calculees';
import { ErreurHote } from './erreur-hote';
import type { Feuille } from './feuille';
import type { ColonneFiltree, FiltreAutomatique } from './filtre';
import { MAX_COLONNES, MAX_LIGNES, intersection, nombreDeColonnes, nombreDeLignes, rectangle } from './rectangle';
import type { Rectangle } from './rectangle';
import { renommerColonneDansFormules } from './references-structurees';
import type { Tableau } from './tableau';
import { aDuContenu, ecrireTitres, exigerPlaceLibre, texteDeTitre } from './tableaux';

/** Un tableau que le décalage couperait l'empêche : ses cellules ne glissent que toutes ensemble. */
export function exigerTableauxEntiers(feuille: Feuille, { axe, debut, nombre, bande }: Decalage): void {
  const touchee =
    axe === 'lignes'
      ? rectangle(debut, bande.de, MAX_LIGNES, bande.a)
      : rectangle(bande.de, debut, bande.a, MAX_COLONNES);
  for (const { zone, titres } of feuille.tableaux) {
    if (intersection(zone, touchee) === null) continue;
    const coupe =
      axe === 'lignes' ? zone.gauche < bande.de || zone.droite > bande.a : zone.haut < bande.de || zone.bas > bande.a;
    const fin = debut - nombre - 1;
    const titresSeuls =
      nombre < 0 && axe === 'lignes' && titres !== null && debut <= titres.haut && fin >= titres.haut && fin < zone.bas;
    if (coupe || titresSeuls) throw new ErreurHote('InsertDeleteConflict');
  }
}

/** Les tableaux suivent leurs cellules ; une colonne insérée ou supprimée en dedans l'est aussi dans le tableau. */
export function decalerTableaux(feuille: Feuille, decalage: Decalage): void {
  const { axe, debut, nombre } = decalage;
  for (const tableau of [...feuille.tableaux]) {
    const avant = tableau.zone;
    const zone = decalerRectangle(avant, decalage);
    if (zone === null) {
      feuille.tableaux = feuille.tableaux.filter((autre) => autre !== tableau);
      continue;
    }
    if (JSON.stringify(zone) === JSON.stringify(avant)) continue;
    const ecart = nombreDeColonnes(zone) - nombreDeColonnes(avant);
    if (axe === 'colonnes' && ecart !== 0) {
      const rang = Math.max(0, debut - avant.gauche);
      if (ecart < 0) {
        for (const { nom } of tableau.colonnes.splice(rang, -ecart)) renommerColonneDansFormules(tableau, nom, null);
      }
      for (let i = 0; i < ecart; i += 1)
        tableau.colonnes.splice(rang + i, 0, tableau.nouvelleColonne(tableau.nomLibre('')));
      if (tableau.filtre !== null) tableau.filtre = decalerFiltre(tableau.filtre, zone, decalage);
    }
    if (axe === 'lignes' && nombre < 0 && tableau.totaux && nombreDeLignes(zone) < nombreDeLignes(avant)) {
      const fin = debut - nombre - 1;
      if (debut <= avant.bas && fin >= avant.bas) tableau.totaux = false;
    }
    tableau.placer(zone);
    ecrireTitres(tableau);
  }
}

/** Le filtre à sa nouvelle place : quand des colonnes s'insèrent ou disparaissent en dedans, chaque critère reste à la sienne. */
export function decalerFiltre(filtre: FiltreAutomatique, zone: Rectangle, { axe, debut }: Decalage): FiltreAutomatique {
  const ecart = nombreDeColonnes(zone) - nombreDeColonnes(filtre.zone);
  if (axe === 'lignes' || ecart === 0) return { ...filtre, zone };
  const rang = Math.max(0, debut - filtre.zone.gauche);
  const colonnes = new Map<number, ColonneFiltree>();
  for (const [ou, une] of filtre.colonnes) {
    if (ou < rang) colonnes.set(ou, une);
    else if (ecart > 0 || ou >= rang - ecart) colonnes.set(ou + ecart, une);
  }
  return { zone, colonnes };
}

/**
 * Après une écriture : un titre récrit renomme sa colonne, et des cellules écrites juste sous un tableau sans totaux, ou juste à sa droite,
 * l'agrandissent, comme à la frappe (l'extension automatique d'Excel vaut aussi pour l'API, office-js #3013) ; une formule seule dans sa
 * colonne la remplit. Rend faux si des formules différentes ont été écrites ensemble dans une colonne.
 */
export function suivreEcriture(feuille: Feuille, zone: Rectangle): boolean {
  let pareilles = true;
  for (const tableau of feuille.tableaux) {
    etendre(tableau, zone);
    pareilles = remplirColonnesCalculees(tableau, zone) && pareilles;
    const { titres } = tableau;
    if (titres !== null && intersection(titres, zone) !== null) relireTitres(tableau);
    else if (intersection(tableau.zone, zone) !== null && tableau.ligneVide && !tableau.vide) {
      tableau.ligneVide = false;
      tableau.modifie = true;
    }
  }
  return pareilles;
}

function etendre(tableau: Tableau, ecrite: Rectangle): void {
  const { feuille, zone } = tableau;
  const dessous =
    !tableau.totaux && ecrite.haut === zone.bas + 1 && ecrite.gauche >= zone.gauche && ecrite.droite <= zone.droite;
  const aDroite = ecrite.gauche === zone.droite + 1 && ecrite.haut >= zone.haut && ecrite.bas <= zone.bas;
  if (!dessous && !aDroite) return;
  if (!aDuContenu(feuille, ecrite)) return;
  const suite = dessous ? { ...zone, bas: ecrite.bas } : { ...zone, droite: ecrite.droite };
  try {
    exigerPlaceLibre(feuille, suite, tableau);
  } catch {
    return;
  }
  if (aDroite) {
    for (let colonne = ecrite.gauche; colonne <= ecrite.droite; colonne += 1) {
      const titre = tableau.enTetes ? texteDeTitre(feuille, zone.haut, colonne) : '';
      tableau.colonnes.push(tableau.nouvelleColonne(tableau.nomLibre(titre)));
    }
  }
  tableau.placer(suite);
  if (dessous) prolongerColonnesCalculees(tableau, { ...tableau.corps, haut: zone.bas + 1 });
  ecrireTitres(tableau);
}

function relireTitres(tableau: Tableau): void {
  const { feuille, zone } = tableau;
  const textes = tableau.colonnes.map((_, rang) => texteDeTitre(feuille, zone.haut, zone.gauche + rang));
  const pris = new Set<string>();
  for (const [rang, colonne] of tableau.colonnes.entries()) {
    const ancien = colonne.nom;
    const libre = (un: string): boolean => un !== '' && !pris.has(un.toLowerCase());
    let nom = textes[rang] ?? '';
    const racine = nom === '' ? 'Colonne' : nom;
    for (let suffixe = nom === '' ? rang + 1 : 2; !libre(nom); suffixe += 1) nom = `${racine}${suffixe}`;
    pris.add(nom.toLowerCase());
    if (nom === ancien) continue;
    colonne.nom = nom;
    renommerColonneDansFormules(tableau, ancien, nom);
  }
  ecrireTitres(tableau);
  tableau.marquerModifie();
}
