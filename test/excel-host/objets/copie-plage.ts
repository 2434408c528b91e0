import { collerLiens } from '../modele/coller-liens';
import { copierPlage, zoneDeCopie } from '../modele/copier-plage';
import { exigerCellulesLibres } from '../modele/ecrire-cellules';
import { ErreurHote } from '../modele/erreur-hote';
import { MAX_COLONNES, MAX_LIGNES, intersection, nombreDeCellules, rectangle } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import { suivreEcriture } from '../modele/suivre-tableaux';
import { transposerPlage, zoneTransposee } from '../modele/transposer-plage';
import type { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { booleen, parmi } from './arguments';

/** Les options de `copyFrom`, telles qu'elles arrivent. */
export interface OptionsDeCopie {
  readonly genre: unknown;
  readonly sautVides: unknown;
  readonly transposer: unknown;
}

/** Colle une ou plusieurs plages d'une même feuille sur une cible, comme un copier-coller. */
export function coller(hote: Hote, sources: readonly Zone[], cible: Zone, options: OptionsDeCopie): void {
  const genre = parmi(options.genre ?? 'All', ['All', 'Formulas', 'Values', 'Formats', 'Link']);
  const sautVides = booleen(options.sautVides ?? false);
  const transposer = booleen(options.transposer ?? false);
  const arrivee = cible.rect;
  for (const [rang, [ligne, colonne]] of placesResserrees(sources.map(({ rect }) => rect)).entries()) {
    const origine = sources[rang];
    if (origine === undefined) continue;
    const source = { feuille: origine.feuille, zone: borner(origine) };
    const seule = sources.length === 1;
    const [dl, dc] = transposer ? [colonne, ligne] : [ligne, colonne];
    const coin = rectangle(arrivee.haut + dl, arrivee.gauche + dc);
    const ici = { feuille: cible.feuille, zone: seule ? arrivee : coin };
    const remplie = transposer ? zoneTransposee(source.zone, ici.zone) : zoneDeCopie(source.zone, ici.zone);
    if (remplie.bas > MAX_LIGNES || remplie.droite > MAX_COLONNES) throw new ErreurHote('InvalidArgument');
    exigerCellulesLibres(cible.feuille, remplie);
    if (genre === 'Link') collerLiens(source, { ...ici, zone: remplie });
    else if (transposer) {
      hote.ecarts.signaler('Range.copyFrom(transpose)');
      transposerPlage(source, ici, genre, sautVides);
    } else copierPlage(source, ici, genre, sautVides);
    suivreEcriture(cible.feuille, remplie);
  }
}

/** Une source sans bornes se réduit à ce qui est utilisé. */
function borner({ feuille, rect }: Zone): Rectangle {
  if (nombreDeCellules(rect) < 1_000_000) return rect;
  const etendue = feuille.etendue();
  return (
    (etendue === null ? null : intersection(rect, rectangle(1, 1, etendue.bas, etendue.droite))) ??
    rectangle(rect.haut, rect.gauche)
  );
}

/**
 * Où va chaque aire une fois les aires resserrées, depuis le coin de la cible.
 * Ensemble, elles doivent faire un rectangle dont on aurait ôté des lignes ou des colonnes entières ; sinon InvalidArgument.
 */
function placesResserrees(aires: readonly Rectangle[]): (readonly [ligne: number, colonne: number])[] {
  if (aires.length === 1) return [[0, 0]];
  const rangs = (bornes: readonly (readonly [number, number])[]): number[] => {
    const tous = new Set<number>();
    for (const [de, a] of bornes) for (let rang = de; rang <= a; rang += 1) tous.add(rang);
    return [...tous].sort((a, b) => a - b);
  };
  const [lignes, colonnes] = [
    rangs(aires.map(({ haut, bas }) => [haut, bas])),
    rangs(aires.map(({ gauche, droite }) => [gauche, droite])),
  ];
  const cellules = aires.reduce((somme, aire) => somme + nombreDeCellules(aire), 0);
  if (cellules !== lignes.length * colonnes.length) throw new ErreurHote('InvalidArgument');
  return aires.map(({ haut, gauche }) => [lignes.indexOf(haut), colonnes.indexOf(gauche)] as const);
}
