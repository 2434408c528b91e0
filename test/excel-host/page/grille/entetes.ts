import type { Bloc } from '../../vue/vue-classeur';
import { creerElement } from '../creer-element';
import { lettresColonne } from './adresse';
import type { Axe } from './axe';
import type { DecoupeAxe, Tranche } from './decoupe-axe';

/** Une des deux bandes d'un en-tête : ses cases, gardées d'un défilement à l'autre. */
class Bande {
  readonly element = creerElement('div', { class: 'bande' });
  private readonly plan = creerElement('div', { class: 'plan' });
  private readonly cases = new Map<number, HTMLElement>();
  private axe: Axe | null = null;
  private place = '';

  constructor(private readonly sens: 'lignes' | 'colonnes') {
    this.element.append(this.plan);
  }

  dessiner(axe: Axe, tranche: Tranche, zone: Zone, classeDe: (rang: number) => string): void {
    const [debut, longueur, translation] =
      this.sens === 'lignes' ? ['top', 'height', 'translateY'] : ['left', 'width', 'translateX'];
    const place = `${debut}:${zone.place}px;${longueur}:${zone.taille}px`;
    if (place !== this.place) this.element.style.cssText = this.place = place;
    this.plan.style.transform = `${translation}(${-zone.origine}px)`;
    if (axe !== this.axe) this.vider(axe);
    for (const [rang, element] of this.cases) {
      if (rang >= tranche.premier && rang <= tranche.dernier) continue;
      element.remove();
      this.cases.delete(rang);
    }
    for (let rang = tranche.premier; rang <= tranche.dernier; rang += 1) {
      const taille = axe.taille(rang);
      if (taille === 0) continue;
      let element = this.cases.get(rang);
      if (element === undefined) {
        element = creerElement('div', {}, this.sens === 'lignes' ? String(rang) : lettresColonne(rang));
        element.style.cssText = `${debut}:${axe.debut(rang)}px;${longueur}:${taille}px`;
        this.cases.set(rang, element);
        this.plan.append(element);
      }
      const classe = classeDe(rang);
      if (element.className !== classe) element.className = classe;
    }
  }

  private vider(axe: Axe): void {
    this.axe = axe;
    this.cases.clear();
    this.plan.replaceChildren();
  }
}

interface Zone {
  readonly place: number;
  readonly taille: number;
  readonly origine: number;
}

/**
 * Les lettres des colonnes ou les numéros des lignes. Les lecteurs d'écran n'en ont pas besoin :
 * chaque cellule leur dit sa place, et la sélection est annoncée.
 */
export class Entetes {
  readonly element: HTMLElement;
  private readonly figee: Bande;
  private readonly mobile: Bande;

  constructor(private readonly sens: 'lignes' | 'colonnes') {
    this.figee = new Bande(sens);
    this.mobile = new Bande(sens);
    this.element = creerElement(
      'div',
      { class: `entetes ${sens}`, 'aria-hidden': 'true' },
      this.mobile.element,
      this.figee.element,
    );
  }

  /** Redessine les deux bandes ; `entieres` signale les lignes ou colonnes sélectionnées de bout en bout. */
  dessiner(axe: Axe, decoupe: DecoupeAxe, selection: Bloc, entieres: boolean): void {
    const cle = this.sens === 'lignes' ? 'l' : 'c';
    const classeDe = (rang: number): string => {
      if (rang < selection.de[cle] || rang > selection.a[cle]) return 'entete';
      return entieres ? 'entete choisi entier' : 'entete choisi';
    };
    const { tailleFigee, tailleMobile, origineMobile } = decoupe;
    this.figee.dessiner(axe, decoupe.figee, { place: 0, taille: tailleFigee, origine: 0 }, classeDe);
    this.mobile.dessiner(
      axe,
      decoupe.mobile,
      { place: tailleFigee, taille: tailleMobile, origine: origineMobile },
      classeDe,
    );
  }
}
