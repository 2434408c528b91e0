import { formuleDuFrancais } from '../calcul/noms-francais';
import { copierPlage, zoneDeCopie } from '../modele/copier-plage';
import { estSousFusion } from '../modele/decaler-feuille';
import { deplacerPlage } from '../modele/deplacer-plage';
import { ecrireContenu, exigerCellulesLibres, viderContenu } from '../modele/ecrire-cellules';
import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import {
  MAX_COLONNES,
  MAX_LIGNES,
  intersection,
  nombreDeCellules,
  nombreDeColonnes,
  nombreDeLignes,
  rectangle,
} from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import { suivreEcriture } from '../modele/suivre-tableaux';

/** La zone que remplit un collage de cette taille : la sélection si elle en est un multiple, sinon la taille collée. */
export function zoneCollee(vers: Rectangle, lignes: number, colonnes: number): Rectangle {
  const zone = zoneDeCopie(rectangle(1, 1, lignes, colonnes), vers);
  if (zone.bas > MAX_LIGNES || zone.droite > MAX_COLONNES) throw new ErreurHote('InvalidArgument');
  return zone;
}

/** Écrit des textes venus d'ailleurs comme s'ils étaient tapés dans un Excel français ; la validation ne les contrôle pas. */
export function collerTextes(feuille: Feuille, vers: Rectangle, textes: readonly (readonly string[])[]): Rectangle {
  const colonnes = Math.max(1, ...textes.map((ligne) => ligne.length));
  const zone = zoneCollee(vers, textes.length, colonnes);
  exigerCellulesLibres(feuille, zone);
  for (let ligne = zone.haut; ligne <= zone.bas; ligne += 1) {
    for (let colonne = zone.gauche; colonne <= zone.droite; colonne += 1) {
      const texte = textes[(ligne - zone.haut) % textes.length]?.[(colonne - zone.gauche) % colonnes] ?? '';
      ecrire(feuille, ligne, colonne, texte);
    }
  }
  suivreEcriture(feuille, zone);
  return zone;
}

function ecrire(feuille: Feuille, ligne: number, colonne: number, texte: string): void {
  if (estSousFusion(feuille, ligne, colonne)) return;
  if (texte === '') {
    viderContenu(feuille, ligne, colonne);
    return;
  }
  const enFormule = texte.startsWith('=') && feuille.style(ligne, colonne).format !== '@';
  const formule = `=${formuleDuFrancais(texte.slice(1))}`;
  const lisible = !enFormule || feuille.classeur.moteur.estLisible(formule.slice(1));
  // Excel garde comme texte ce qui commence par = sans être une formule.
  ecrireContenu(feuille, ligne, colonne, !lisible ? `'${texte}` : enFormule ? formule : texte, 'fr-FR');
}

/**
 * Colle des cellules du même classeur, formules et aspect compris. Copier ne prend que les lignes visibles d'une plage
 * filtrée ; couper déplace, et les formules du classeur suivent.
 */
export function collerCellules(
  source: { readonly feuille: Feuille; readonly zone: Rectangle },
  vers: { readonly feuille: Feuille; readonly zone: Rectangle },
  couper: boolean,
): Rectangle {
  const { feuille, zone } = vers;
  if (couper) {
    deplacerPlage(source.feuille, source.zone, feuille, zone.haut, zone.gauche);
    return zoneCollee(rectangle(zone.haut, zone.gauche), nombreDeLignes(source.zone), nombreDeColonnes(source.zone));
  }
  const morceaux = morceauxVisibles(source.feuille, source.zone);
  const hauteur = morceaux.reduce((somme, morceau) => somme + nombreDeLignes(morceau), 0);
  const rempli = zoneCollee(zone, hauteur, nombreDeColonnes(source.zone));
  exigerCellulesLibres(feuille, rempli);
  if (morceaux.length === 1) copierPlage({ feuille: source.feuille, zone: source.zone }, vers, 'All', false);
  else {
    let haut = rempli.haut;
    for (const morceau of morceaux) {
      const cible = rectangle(haut, rempli.gauche, haut + nombreDeLignes(morceau) - 1, rempli.droite);
      copierPlage({ feuille: source.feuille, zone: morceau }, { feuille, zone: cible }, 'All', false);
      haut = cible.bas + 1;
    }
  }
  suivreEcriture(feuille, rempli);
  return rempli;
}

/** Les suites de lignes visibles d'une plage filtrée ; la plage entière si aucun critère n'y cache de ligne. */
function morceauxVisibles(feuille: Feuille, zone: Rectangle): Rectangle[] {
  const filtres = [feuille.filtre, ...feuille.tableaux.map(({ filtre }) => filtre)];
  const filtree = filtres.some(
    (filtre) => filtre !== null && filtre.colonnes.size > 0 && intersection(filtre.zone, zone) !== null,
  );
  if (!filtree || nombreDeCellules(zone) > 1_000_000) return [zone];
  const morceaux: Rectangle[] = [];
  for (let ligne = zone.haut; ligne <= zone.bas; ligne += 1) {
    if (feuille.lignes.lire(ligne).masquee) continue;
    const dernier = morceaux.at(-1);
    if (dernier?.bas === ligne - 1) morceaux[morceaux.length - 1] = { ...dernier, bas: ligne };
    else morceaux.push({ ...zone, haut: ligne, bas: ligne });
  }
  return morceaux.length === 0 ? [zone] : morceaux;
}
