import { ecrireAdresseComplete, lireAdresse } from './adresse';
import { isDateFormat } from './numfmt';
import { texteAffiche } from './affichage';
import type { ClasseurHote } from './classeur-hote';
import type { Feuille } from './feuille';
import { serieOrdinaire } from './serie-graphique';
import type { SerieGraphique } from './serie-graphique';
import { nombreDeColonnes, nombreDeLignes, rectangle, union } from './rectangle';
import type { Rectangle } from './rectangle';
import type { Valeur } from './valeur';

export type SensDesSeries = 'Auto' | 'Columns' | 'Rows';

/**
 * Découpe une plage de données en séries, comme Excel : la première ligne et la première colonne sont des titres
 * si elles ne contiennent pas de nombres (ou si leur coin est vide), ou des dates.
 */
export function seriesDePlage(feuille: Feuille, zone: Rectangle, sens: SensDesSeries, nuage = false): SerieGraphique[] {
  const { ligneDeTitres, colonneDeTitres, donnees, enColonnes } = decouper(feuille, zone, sens, nuage);
  const ref = (bloc: Rectangle): string => ecrireAdresseComplete(feuille.nom, bloc, true);
  const serie = (nom: Rectangle | null, categories: Rectangle | null, valeurs: Rectangle): SerieGraphique =>
    serieOrdinaire(ref(valeurs), categories === null ? null : ref(categories), {
      formule: nom === null ? null : ref(nom),
      texte:
        nom === null
          ? ''
          : texteAffiche(valeur(feuille, nom.haut, nom.gauche), feuille.style(nom.haut, nom.gauche).format),
    });
  if (enColonnes) {
    return suite(donnees.gauche, donnees.droite).map((c) =>
      serie(
        ligneDeTitres ? rectangle(zone.haut, c) : null,
        colonneDeTitres ? rectangle(donnees.haut, zone.gauche, donnees.bas, zone.gauche) : null,
        rectangle(donnees.haut, c, donnees.bas, c),
      ),
    );
  }
  return suite(donnees.haut, donnees.bas).map((l) =>
    serie(
      colonneDeTitres ? rectangle(l, zone.gauche) : null,
      ligneDeTitres ? rectangle(zone.haut, donnees.gauche, zone.haut, donnees.droite) : null,
      rectangle(l, donnees.gauche, l, donnees.droite),
    ),
  );
}

/** La plage que des séries couvrent, titres compris ; `null` si elles viennent de plusieurs feuilles ou d'aucune. */
export function plageDesSeries(
  classeur: ClasseurHote,
  series: readonly SerieGraphique[],
): { readonly feuille: Feuille; readonly rect: Rectangle } | null {
  const lues = series
    .flatMap(({ nom, categories, valeurs }) => [nom.formule, categories, valeurs])
    .flatMap((reference) => (reference === null ? [] : [lireAdresse(reference)]));
  const noms = new Set(lues.map((lue) => lue?.feuille ?? null));
  const [nom = null, ...autres] = noms;
  const feuille = nom === null || autres.length > 0 ? null : classeur.trouverFeuille(nom);
  const rect = lues.reduce<Rectangle | null>(
    (etendue, lue) => (lue === null ? etendue : union(etendue, lue.zone)),
    null,
  );
  return feuille === null || rect === null ? null : { feuille, rect };
}

/** Vrai si chaque ligne de la plage fait une série. */
export function estParLignes(feuille: Feuille, zone: Rectangle, sens: SensDesSeries): boolean {
  return !decouper(feuille, zone, sens, false).enColonnes;
}

/** Sépare titres et données ; un nuage prend toujours sa première colonne (ou ligne) pour abscisses. */
function decouper(
  feuille: Feuille,
  zone: Rectangle,
  sens: SensDesSeries,
  nuage: boolean,
): { ligneDeTitres: boolean; colonneDeTitres: boolean; donnees: Rectangle; enColonnes: boolean } {
  const [lignes, colonnes] = [nombreDeLignes(zone), nombreDeColonnes(zone)];
  const coinVide = lignes > 1 && colonnes > 1 && valeur(feuille, zone.haut, zone.gauche) === null;
  let ligneDeTitres =
    lignes > 1 &&
    (coinVide ||
      suite(zone.gauche + (colonnes > 1 ? 1 : 0), zone.droite).every((c) => estTitre(feuille, zone.haut, c)));
  let colonneDeTitres =
    colonnes > 1 &&
    (coinVide || suite(zone.haut + (ligneDeTitres ? 1 : 0), zone.bas).every((l) => estTitre(feuille, l, zone.gauche)));
  if (nuage) {
    const couche = sens === 'Rows' || (sens === 'Auto' && colonnes > lignes);
    if (couche) ligneDeTitres = lignes > 1;
    else colonneDeTitres = colonnes > 1;
  }
  const donnees = rectangle(
    zone.haut + (ligneDeTitres ? 1 : 0),
    zone.gauche + (colonneDeTitres ? 1 : 0),
    zone.bas,
    zone.droite,
  );
  const enColonnes = sens === 'Columns' || (sens === 'Auto' && nombreDeLignes(donnees) >= nombreDeColonnes(donnees));
  return { ligneDeTitres, colonneDeTitres, donnees, enColonnes };
}

function estTitre(feuille: Feuille, ligne: number, colonne: number): boolean {
  const contenu = valeur(feuille, ligne, colonne);
  return typeof contenu !== 'number' || isDateFormat(feuille.style(ligne, colonne).format);
}

function valeur(feuille: Feuille, ligne: number, colonne: number): Valeur {
  feuille.classeur.moteur.mettreAJour(feuille.classeur);
  return feuille.lire(ligne, colonne)?.valeur ?? null;
}

function suite(de: number, a: number): number[] {
  return Array.from({ length: Math.max(0, a - de + 1) }, (_, rang) => de + rang);
}
