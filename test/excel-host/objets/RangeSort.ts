import { exigerCellulesLibres, exigerPermission } from '../modele/ecrire-cellules';
import { intersection, nombreDeColonnes, nombreDeLignes } from '../modele/rectangle';
import { trier } from '../modele/trier';
import { booleen, parmi } from './arguments';
import { clesDeTri } from './arguments-filtre';
import { ObjetDePlage } from './plage-base';

/** Le tri d'une plage. */
export class RangeSort extends ObjetDePlage {
  readonly classe = 'RangeSort';

  apply(champs: unknown, casse?: unknown, titres?: unknown, sens?: unknown, methode?: unknown): void {
    const axe = parmi(sens ?? 'Rows', ['Rows', 'Columns']) === 'Rows' ? 'lignes' : 'colonnes';
    parmi(methode ?? 'PinYin', ['PinYin', 'StrokeCount']);
    const { feuille, rect } = this;
    const cles = clesDeTri(champs, axe === 'lignes' ? nombreDeColonnes(rect) : nombreDeLignes(rect));
    if (cles.some(({ sortOn }) => sortOn === 'Icon')) throw this.hote.nonEcrit('RangeSort.apply(Icon)');
    exigerPermission(feuille, 'sort');
    const utile = feuille.etendue();
    const bornee =
      utile === null
        ? null
        : intersection(rect, {
            ...rect,
            bas: Math.min(rect.bas, utile.bas),
            droite: Math.min(rect.droite, utile.droite),
          });
    if (bornee === null || bornee.bas < bornee.haut || bornee.droite < bornee.gauche) return;
    exigerCellulesLibres(feuille, bornee);
    const enTete = titres === undefined ? false : booleen(titres);
    const zone = !enTete
      ? bornee
      : axe === 'lignes'
        ? { ...bornee, haut: bornee.haut + 1 }
        : { ...bornee, gauche: bornee.gauche + 1 };
    if (zone.haut > zone.bas || zone.gauche > zone.droite) return;
    trier(feuille, zone, { cles, casse: casse === undefined ? false : booleen(casse), axe });
  }
}
