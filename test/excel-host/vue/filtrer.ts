import { texteAffiche } from '../modele/affichage';
import { appliquerFiltre } from '../modele/appliquer-filtre';
import { exigerCellulesLibres, exigerPermission } from '../modele/ecrire-cellules';
import type { Feuille } from '../modele/feuille';
import type { CritereFiltre, DateFiltree, FiltreAutomatique } from '../modele/filtre';
import { lignesRetenues } from '../modele/juger-filtre';
import { isDateFormat } from '../modele/numfmt';
import type { Rectangle } from '../modele/rectangle';
import type { Tableau } from '../modele/tableau';
import { trier } from '../modele/trier';
import type { ChoixDeFiltre, VueBoutonFiltre } from './gestes-feuille';

const ORDRE = new Intl.Collator('fr', { numeric: true, sensitivity: 'accent' });

interface FiltreTrouve {
  readonly filtre: FiltreAutomatique;
  readonly tableau: Tableau | null;
  /** Rang de la colonne dans le filtre, depuis 0. */
  readonly rang: number;
}

/** Le filtre de la feuille, ou celui d'un tableau, dont cette cellule est un titre. */
function filtreDuTitre(feuille: Feuille, ligne: number, colonne: number): FiltreTrouve | null {
  const candidats = [
    { filtre: feuille.filtre, tableau: null },
    ...feuille.tableaux.map((tableau) => ({ filtre: tableau.enTetes ? tableau.filtre : null, tableau })),
  ];
  for (const { filtre, tableau } of candidats) {
    if (filtre === null) continue;
    const { haut, gauche, droite } = filtre.zone;
    if (ligne === haut && colonne >= gauche && colonne <= droite) return { filtre, tableau, rang: colonne - gauche };
  }
  return null;
}

function donneesDe({ zone }: FiltreAutomatique): Rectangle {
  return { ...zone, haut: zone.haut + 1 };
}

function texteEn(feuille: Feuille, ligne: number, colonne: number): string {
  const valeur = feuille.lire(ligne, colonne)?.valeur ?? null;
  return texteAffiche(valeur, feuille.style(ligne, colonne).format, feuille.classeur.date1904);
}

/** Le bouton à montrer sur ce titre, ou `null`. */
export function boutonFiltre(feuille: Feuille, ligne: number, colonne: number): VueBoutonFiltre | null {
  const trouve = filtreDuTitre(feuille, ligne, colonne);
  if (trouve === null) return null;
  const { filtre, tableau, rang } = trouve;
  const cle = tableau?.tri?.cles.find(({ key }) => key === rang);
  return {
    titre: texteEn(feuille, ligne, colonne),
    filtree: filtre.colonnes.has(rang),
    tri: cle === undefined ? null : cle.ascending === false ? 'decroissant' : 'croissant',
  };
}

/** Les valeurs à cocher : celles des lignes que les autres colonnes laissent voir, nombres et dates d'abord, vides à la fin. */
export function choixDeFiltre(feuille: Feuille, ligne: number, colonne: number): readonly ChoixDeFiltre[] {
  const trouve = filtreDuTitre(feuille, ligne, colonne);
  if (trouve === null) return [];
  feuille.classeur.moteur.mettreAJour(feuille.classeur);
  const { filtre, rang } = trouve;
  const zone = donneesDe(filtre);
  const retenuesPar = (colonneFiltree: number, critere: CritereFiltre | null): ReadonlySet<number> | null =>
    critere === null
      ? null
      : lignesRetenues(
          feuille,
          { ...zone, gauche: zone.gauche + colonneFiltree, droite: zone.gauche + colonneFiltree },
          critere,
        );
  const autres = [...filtre.colonnes]
    .filter(([autre]) => autre !== rang)
    .map(([autre, { critere }]) => retenuesPar(autre, critere));
  const retenues = retenuesPar(rang, filtre.colonnes.get(rang)?.critere ?? null);
  const choix = new Map<string, { texte: string; nombre: number | null; retenue: boolean }>();
  for (let l = zone.haut; l <= zone.bas; l += 1) {
    if (!autres.every((lignes) => lignes?.has(l) ?? true)) continue;
    const texte = texteEn(feuille, l, colonne);
    const retenue = retenues?.has(l) ?? true;
    const connu = choix.get(texte.toLowerCase());
    if (connu !== undefined) connu.retenue ||= retenue;
    else {
      const valeur = feuille.lire(l, colonne)?.valeur ?? null;
      choix.set(texte.toLowerCase(), { texte, nombre: typeof valeur === 'number' ? valeur : null, retenue });
    }
  }
  return [...choix.values()]
    .sort(
      (x, y) =>
        Number(x.texte === '') - Number(y.texte === '') ||
        (x.nombre ?? Infinity) - (y.nombre ?? Infinity) ||
        ORDRE.compare(x.texte, y.texte),
    )
    .map(({ texte, retenue }) => ({ texte, retenue }));
}

/** Ne laisse voir que les lignes qui montrent un de ces textes dans la colonne ; `null` : toutes. */
export function filtrer(feuille: Feuille, ligne: number, colonne: number, textes: readonly string[] | null): void {
  const trouve = filtreDuTitre(feuille, ligne, colonne);
  if (trouve === null) return;
  exigerPermission(feuille, 'autoFilter');
  const { filtre, tableau, rang } = trouve;
  if (textes === null) filtre.colonnes.delete(rang);
  else {
    const values = valeursRetenues(feuille, filtre, colonne, new Set(textes.map((texte) => texte.toLowerCase())));
    filtre.colonnes.set(rang, { critere: { filterOn: 'Values', values }, brut: null });
  }
  appliquerFiltre(feuille, filtre);
  tableau?.marquerModifie();
}

/** Excel retient les dates jour par jour, et tout le reste par le texte qu'on voit. */
function valeursRetenues(
  feuille: Feuille,
  filtre: FiltreAutomatique,
  colonne: number,
  textes: ReadonlySet<string>,
): NonNullable<CritereFiltre['values']> {
  const { haut, bas } = donneesDe(filtre);
  const valeurs = new Map<string, string | DateFiltree>();
  for (let l = haut; l <= bas; l += 1) {
    const texte = texteEn(feuille, l, colonne);
    const cle = texte.toLowerCase();
    if (!textes.has(cle) || valeurs.has(cle)) continue;
    const valeur = feuille.lire(l, colonne)?.valeur ?? null;
    const enDate = typeof valeur === 'number' && isDateFormat(feuille.style(l, colonne).format);
    valeurs.set(cle, enDate ? { date: texteAffiche(valeur, 'yyyy-mm-dd'), specificity: 'Day' } : texte);
  }
  return [...valeurs.values()];
}

/** Range les lignes sous ce titre d'après sa colonne ; un tableau retient son ordre. */
export function trierColonne(feuille: Feuille, ligne: number, colonne: number, croissant: boolean): void {
  const trouve = filtreDuTitre(feuille, ligne, colonne);
  if (trouve === null) return;
  const { filtre, tableau, rang } = trouve;
  const zone = tableau?.corps ?? donneesDe(filtre);
  if (zone.bas < zone.haut) return;
  exigerPermission(feuille, 'sort');
  exigerCellulesLibres(feuille, zone);
  const cles = [{ key: rang, ascending: croissant }];
  trier(feuille, zone, { cles, casse: false, axe: 'lignes' });
  if (tableau === null) return;
  tableau.tri = { cles, casse: false, methode: 'PinYin' };
  tableau.marquerModifie();
}
