import { decalerIntervalle, decalerRectangle } from './decalage';
import type { Decalage } from './decalage';
import { ErreurHote } from './erreur-hote';
import type { Feuille } from './feuille';
import { formulesDuClasseur } from './formules-du-classeur';
import {
  MAX_COLONNES,
  MAX_LIGNES,
  contient,
  englobe,
  intersection,
  nombreDeColonnes,
  nombreDeLignes,
  rectangle,
} from './rectangle';
import type { Rectangle } from './rectangle';
import { deplacerLiens } from './lien';
import { decalerSauts } from './sauts-de-page';
import { suivreLesCellules } from './zones-de-regle';
import { decalerFormule, memeFeuille } from './references-formule';
import { decalerFiltre, decalerTableaux, exigerTableauxEntiers } from './suivre-tableaux';

export type SensDecalage = 'Down' | 'Right' | 'Up' | 'Left';

/** Insère des cellules vides à la place de `zone` et pousse les autres ; rend la zone insérée. */
export function insererCellules(feuille: Feuille, zone: Rectangle, sens: 'Down' | 'Right'): void {
  const decalage: Decalage =
    sens === 'Down'
      ? { axe: 'lignes', debut: zone.haut, nombre: nombreDeLignes(zone), bande: { de: zone.gauche, a: zone.droite } }
      : { axe: 'colonnes', debut: zone.gauche, nombre: nombreDeColonnes(zone), bande: { de: zone.haut, a: zone.bas } };
  exigerPlaceAuBord(feuille, decalage);
  const modele = styleDesVoisines(feuille, zone, decalage);
  decaler(feuille, decalage);
  modele();
}

/** Supprime les cellules de `zone` et rapproche les autres. Un tableau garde toujours une ligne de données : vidée, si toutes partent. */
export function supprimerCellules(feuille: Feuille, demandee: Rectangle, sens: 'Up' | 'Left'): void {
  const zone = sens === 'Up' ? sansPremiereLigne(feuille, demandee) : demandee;
  if (zone === null) return;
  decaler(
    feuille,
    sens === 'Up'
      ? { axe: 'lignes', debut: zone.haut, nombre: -nombreDeLignes(zone), bande: { de: zone.gauche, a: zone.droite } }
      : { axe: 'colonnes', debut: zone.gauche, nombre: -nombreDeColonnes(zone), bande: { de: zone.haut, a: zone.bas } },
  );
}

/** La zone sans la ligne que garde le tableau dont elle emporterait toutes les données ; `null` s'il ne reste rien à supprimer. */
function sansPremiereLigne(feuille: Feuille, zone: Rectangle): Rectangle | null {
  const vide = feuille.tableaux.find(({ corps }) => corps.haut === zone.haut && englobe(zone, corps));
  if (vide?.titres == null) return zone;
  for (const [ligne, colonne, { style }] of [...feuille.grille.parcourir({ ...zone, bas: zone.haut })])
    feuille.grille.poser(ligne, colonne, { style, valeur: null, formule: null });
  vide.ligneVide = true;
  vide.marquerModifie();
  return zone.haut === zone.bas ? null : { ...zone, haut: zone.haut + 1 };
}

function exigerPlaceAuBord(feuille: Feuille, { axe, nombre, bande }: Decalage): void {
  const bord =
    axe === 'lignes'
      ? rectangle(MAX_LIGNES - nombre + 1, bande.de, MAX_LIGNES, bande.a)
      : rectangle(bande.de, MAX_COLONNES - nombre + 1, bande.a, MAX_COLONNES);
  if (feuille.grille.etendue((cellule) => cellule.valeur !== null || cellule.formule !== null, bord) !== null)
    throw new ErreurHote('NonBlankCellOffSheet');
}

/** Les cellules insérées prennent l'aspect de leurs voisines du dessus ou de gauche. */
function styleDesVoisines(feuille: Feuille, zone: Rectangle, { axe, debut }: Decalage): () => void {
  if (debut === 1) return () => undefined;
  const voisines =
    axe === 'lignes'
      ? rectangle(debut - 1, zone.gauche, debut - 1, zone.droite)
      : rectangle(zone.haut, debut - 1, zone.bas, debut - 1);
  const styles = [...feuille.grille.parcourir(voisines)].map(([ligne, colonne, { style }]) => ({
    ligne,
    colonne,
    style,
  }));
  return () => {
    for (const { ligne, colonne, style } of styles) {
      const nombre = axe === 'lignes' ? nombreDeLignes(zone) : nombreDeColonnes(zone);
      for (let rang = 1; rang <= nombre; rang += 1) {
        const [l, c] = axe === 'lignes' ? [ligne + rang, colonne] : [ligne, colonne + rang];
        // Le titre d'une colonne insérée dans un tableau est déjà écrit.
        const { valeur, formule } = feuille.lire(l, c) ?? { valeur: null, formule: null };
        feuille.grille.poser(l, c, { style, valeur, formule });
      }
    }
  };
}

/** Applique le décalage à tout ce qui a une place : cellules, bandes, fusions, règles, graphiques, plages vivantes, formules du classeur. */
function decaler(feuille: Feuille, decalage: Decalage): void {
  exigerFusionsEntieres(feuille, decalage);
  exigerTableauxEntiers(feuille, decalage);
  feuille.classeur.journal.decalage(feuille, decalage);
  feuille.cellulesDeplacees = true;
  const { axe, debut, nombre, bande } = decalage;
  const bouger = (zone: Rectangle): Rectangle | null => decalerRectangle(zone, decalage);
  const garder = (zones: readonly Rectangle[]): Rectangle[] => zones.map(bouger).filter((zone) => zone !== null);

  feuille.grille.deplacer((ligne, colonne) => {
    const suite = bouger(rectangle(ligne, colonne));
    return suite === null ? null : [suite.haut, suite.gauche];
  });
  if (axe === 'lignes' && bande.de === 1 && bande.a === MAX_COLONNES) feuille.lignes.decaler(debut, nombre);
  if (axe === 'colonnes' && bande.de === 1 && bande.a === MAX_LIGNES) feuille.colonnes.decaler(debut, nombre);
  feuille.fusions = garder(feuille.fusions);
  for (const regle of feuille.formatsConditionnels) {
    const zones = garder(regle.zones);
    if (JSON.stringify(zones) !== JSON.stringify(regle.zones)) suivreLesCellules(regle, zones);
  }
  feuille.formatsConditionnels = feuille.formatsConditionnels.filter(({ zones }) => zones.length > 0);
  for (const validation of feuille.validations) validation.zones = garder(validation.zones);
  feuille.validations = feuille.validations.filter(({ zones }) => zones.length > 0);
  if (feuille.filtre !== null) {
    const zone = bouger(feuille.filtre.zone);
    feuille.filtre = zone === null ? null : decalerFiltre(feuille.filtre, zone, decalage);
  }
  decalerTableaux(feuille, decalage);
  decalerSauts(feuille.sautsDePage, decalage);
  deplacerLiens(feuille.liens, bouger);
  for (const graphique of feuille.graphiques) deplacerGraphique(graphique, decalage);
  for (const zone of feuille.zones) zone.deplacer(bouger);
  feuille.selection = bouger(feuille.selection) ?? rectangle(Math.min(debut, MAX_LIGNES), 1);
  formulesDuClasseur(feuille.classeur, (formule, ici) =>
    ici === null && !mentionne(formule, feuille.nom)
      ? formule
      : decalerFormule(formule, ici?.nom ?? '', feuille.nom, decalage),
  );
  feuille.marquerModifiee();
}

function mentionne(formule: string, nomFeuille: string): boolean {
  return (
    memeFeuille(formule, nomFeuille) || formule.toLowerCase().includes(nomFeuille.toLowerCase().replaceAll("'", "''"))
  );
}

function deplacerGraphique(graphique: Feuille['graphiques'][number], decalage: Decalage): void {
  const { axe, bande } = decalage;
  const enTravers =
    axe === 'lignes' ? [graphique.de.colonne, graphique.a.colonne] : [graphique.de.ligne, graphique.a.ligne];
  if (enTravers.some((rang) => rang < bande.de || rang > bande.a)) return;
  const [de, a] =
    axe === 'lignes' ? [graphique.de.ligne, graphique.a.ligne] : [graphique.de.colonne, graphique.a.colonne];
  const suite = decalerIntervalle(de, a, decalage) ?? [decalage.debut, decalage.debut];
  if (suite[0] === de && suite[1] === a) return;
  const cle = axe === 'lignes' ? 'ligne' : 'colonne';
  Object.assign(graphique, {
    de: { ...graphique.de, [cle]: suite[0] },
    a: { ...graphique.a, [cle]: suite[1] },
    modifie: true,
  });
}

/** Une fusion que le décalage couperait l'empêche. */
function exigerFusionsEntieres(feuille: Feuille, { axe, debut, bande }: Decalage): void {
  const coupee = feuille.fusions.some((fusion) => {
    const touchee =
      axe === 'lignes'
        ? rectangle(debut, bande.de, MAX_LIGNES, bande.a)
        : rectangle(bande.de, debut, bande.a, MAX_COLONNES);
    if (intersection(fusion, touchee) === null) return false;
    return axe === 'lignes'
      ? fusion.gauche < bande.de || fusion.droite > bande.a
      : fusion.haut < bande.de || fusion.bas > bande.a;
  });
  if (coupee) throw new ErreurHote('MergedRangeConflict');
}

/** Vrai si une cellule fusionnée sans être l'ancre : ce qu'on y écrit se perd. */
export function estSousFusion(feuille: Feuille, ligne: number, colonne: number): boolean {
  const fusion = feuille.fusions.length === 0 ? null : feuille.fusionEn(ligne, colonne);
  return fusion !== null && contient(fusion, ligne, colonne) && (fusion.haut !== ligne || fusion.gauche !== colonne);
}
