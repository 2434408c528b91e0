import type { Bloc } from '../../vue/vue-classeur';
import { creerElement } from '../creer-element';
import { lettresColonne } from './adresse';
import type { Axe } from './axe';
import type { DecoupeAxe, Tranche } from './decoupe-axe';

/**
 * Les lettres des colonnes ou les numéros des lignes. Les lecteurs d'écran n'en ont pas besoin :
 * chaque cellule leur dit sa place, et la sélection est annoncée.
 */
export class Entetes {
  readonly element: HTMLElement;
  private readonly figee = creerElement('div', { class: 'bande' });
  private readonly mobile = creerElement('div', { class: 'bande' });

  constructor(private readonly sens: 'lignes' | 'colonnes') {
    this.element = creerElement('div', { class: `entetes ${sens}`, 'aria-hidden': 'true' }, this.mobile, this.figee);
  }

  /** Redessine les deux bandes ; `entieres` signale les lignes ou colonnes sélectionnées de bout en bout. */
  dessiner(axe: Axe, decoupe: DecoupeAxe, selection: Bloc, entieres: boolean): void {
    const rang = this.sens === 'lignes' ? 'l' : 'c';
    const choisis: Tranche = { premier: selection.de[rang], dernier: selection.a[rang] };
    this.remplir(
      this.figee,
      axe,
      decoupe.figee,
      { place: 0, taille: decoupe.tailleFigee, origine: 0 },
      choisis,
      entieres,
    );
    this.remplir(
      this.mobile,
      axe,
      decoupe.mobile,
      { place: decoupe.tailleFigee, taille: decoupe.tailleMobile, origine: decoupe.origineMobile },
      choisis,
      entieres,
    );
  }

  private remplir(
    bande: HTMLElement,
    axe: Axe,
    tranche: Tranche,
    zone: { readonly place: number; readonly taille: number; readonly origine: number },
    choisis: Tranche,
    entieres: boolean,
  ): void {
    const [debut, longueur] = this.sens === 'lignes' ? ['top', 'height'] : ['left', 'width'];
    bande.style.cssText = `${debut}:${zone.place}px;${longueur}:${zone.taille}px`;
    const cases: HTMLElement[] = [];
    for (let rang = tranche.premier; rang <= tranche.dernier; rang += 1) {
      const taille = axe.taille(rang);
      if (taille === 0) continue;
      const choisi = rang >= choisis.premier && rang <= choisis.dernier;
      const classe = `entete${choisi ? ' choisi' : ''}${choisi && entieres ? ' entier' : ''}`;
      const etiquette = creerElement(
        'div',
        { class: classe },
        this.sens === 'lignes' ? String(rang) : lettresColonne(rang),
      );
      etiquette.style.cssText = `${debut}:${axe.debut(rang) - zone.origine}px;${longueur}:${taille}px`;
      cases.push(etiquette);
    }
    bande.replaceChildren(...cases);
  }
}
