import { creerElement } from '../creer-element';
import type { Tranche } from './decoupe-axe';
import { dessinerCellule } from './dessin-cellule';
import type { ModeleGrille } from './modele-grille';

/** Ce qu'un quart de la grille montre de la feuille, et où il se place à l'écran (pixels). */
export interface Zone {
  readonly lignes: Tranche;
  readonly colonnes: Tranche;
  readonly gauche: number;
  readonly haut: number;
  readonly largeur: number;
  readonly hauteur: number;
  /** Pixel de la feuille affiché au coin haut gauche du quart. */
  readonly origineX: number;
  readonly origineY: number;
}

const dans = (rang: number, tranche: Tranche): boolean => rang >= tranche.premier && rang <= tranche.dernier;
/** Le coin d'une fusion à cheval sur un volet figé est déjà dessiné dans la part figée. */
const dessineeAilleurs = ({ volets }: ModeleGrille, { lignes, colonnes }: Zone, l: number, c: number): boolean =>
  (l < lignes.premier && l <= volets.lignes) || (c < colonnes.premier && c <= volets.colonnes);
/** Un texte qui commence plus à gauche que cela n'est pas cherché. */
const PORTEE_A_GAUCHE = 30;

/**
 * L'un des quatre quarts de la grille (figé ou mobile, en haut ou à gauche). Il ne tient dans la page que les lignes
 * visibles, et ne redessine au défilement que celles qui entrent.
 */
export class Quart {
  readonly element = creerElement('div', { class: 'quart' });
  readonly plan = creerElement('div', { class: 'plan', role: 'rowgroup' });
  private readonly traits = creerElement('div', { class: 'traits', 'aria-hidden': 'true' });
  private readonly lignes = new Map<number, HTMLElement>();
  private place = '';
  private colonnes: Tranche = { premier: 1, dernier: 0 };

  constructor(nom: string) {
    this.element.classList.add(nom);
    this.plan.append(this.traits);
    this.element.append(this.plan);
  }

  /** Oublie tout dessin : le prochain sera entier. */
  vider(): void {
    for (const ligne of this.lignes.values()) ligne.remove();
    this.lignes.clear();
    this.colonnes = { premier: 1, dernier: 0 };
  }

  dessiner(modele: ModeleGrille, zone: Zone): void {
    this.placer(zone);
    if (zone.largeur <= 0 || zone.hauteur <= 0) return;
    if (zone.colonnes.premier !== this.colonnes.premier || zone.colonnes.dernier !== this.colonnes.dernier) {
      this.vider();
      this.colonnes = zone.colonnes;
      this.tracerLesColonnes(modele, zone.colonnes);
    }
    const voulues = this.lignesVoulues(modele, zone);
    for (const [l, element] of this.lignes) {
      if (voulues.has(l)) continue;
      element.remove();
      this.lignes.delete(l);
    }
    for (const l of voulues) {
      if (this.lignes.has(l) || modele.lignes.taille(l) === 0) continue;
      const ligne = this.dessinerLigne(modele, zone, l);
      this.lignes.set(l, ligne);
      this.plan.append(ligne);
    }
  }

  private placer({ gauche, haut, largeur, hauteur, origineX, origineY }: Zone): void {
    this.plan.style.transform = `translate(${-origineX}px, ${-origineY}px)`;
    const place = `left:${gauche}px;top:${haut}px;width:${Math.max(0, largeur)}px;height:${Math.max(0, hauteur)}px`;
    if (place === this.place) return;
    this.place = place;
    this.element.style.cssText = place;
    this.element.hidden = largeur <= 0 || hauteur <= 0;
  }

  /** Les lignes de la fenêtre, plus celles d'où part une fusion qui y entre. */
  private lignesVoulues(modele: ModeleGrille, zone: Zone): Set<number> {
    const voulues = new Set<number>();
    for (const fusion of modele.fusions.dans(zone.lignes, zone.colonnes)) voulues.add(fusion.de.l);
    for (let l = zone.lignes.premier; l <= zone.lignes.dernier; l += 1) voulues.add(l);
    return voulues;
  }

  private dessinerLigne(modele: ModeleGrille, zone: Zone, l: number): HTMLElement {
    const ligne = creerElement('div', { class: 'ligne', role: 'row', 'aria-rowindex': l });
    const largeur = modele.colonnes.fin(zone.colonnes.dernier);
    ligne.style.cssText = `top:${modele.lignes.debut(l)}px;height:${modele.lignes.taille(l)}px;width:${largeur}px`;
    const ici = dans(l, zone.lignes);
    for (const c of this.colonnesVenuesDeGauche(modele, zone, l)) {
      ligne.append(
        dessinerCellule(modele, l, c, modele.fusions.en(l, c) === null || dessineeAilleurs(modele, zone, l, c)),
      );
    }
    for (let c = zone.colonnes.premier; c <= zone.colonnes.dernier; c += 1) {
      if (modele.colonnes.taille(c) === 0) continue;
      const fusion = modele.fusions.en(l, c);
      if (fusion ? fusion.de.l === l && fusion.de.c === c : ici) {
        ligne.append(dessinerCellule(modele, l, c, dessineeAilleurs(modele, zone, l, c)));
      }
    }
    if (!ligne.querySelector('[role=gridcell]')) ligne.setAttribute('role', 'presentation');
    return ligne;
  }

  /** Les cellules d'avant la fenêtre dont le texte ou la fusion y entre. */
  private colonnesVenuesDeGauche(modele: ModeleGrille, zone: Zone, l: number): readonly number[] {
    const premiere = zone.colonnes.premier;
    const fusions = modele.fusions
      .dans({ premier: l, dernier: l }, zone.colonnes)
      .filter(({ de }) => de.l === l && de.c < premiere)
      .map(({ de }) => de.c);
    if (!dans(l, zone.lignes) || modele.occupee(l, premiere)) return fusions;
    for (let c = premiere - 1; c >= Math.max(1, premiere - PORTEE_A_GAUCHE); c -= 1) {
      if (!modele.occupee(l, c)) continue;
      const visible =
        modele.feuille.cellule(l, c).type === 'texte' &&
        modele.fusions.en(l, c) === null &&
        modele.colonnes.taille(c) > 0;
      return visible ? [...fusions, c] : fusions;
    }
    return fusions;
  }

  /** Les traits entre colonnes vont d'un bout à l'autre de la feuille ; ceux des lignes sont dans les lignes. */
  private tracerLesColonnes({ feuille, lignes, colonnes }: ModeleGrille, { premier, dernier }: Tranche): void {
    this.traits.replaceChildren();
    if (!feuille.quadrillage) return;
    for (let c = premier; c <= dernier; c += 1) {
      if (colonnes.taille(c) === 0) continue;
      const trait = creerElement('div');
      trait.style.cssText = `left:${colonnes.fin(c) - 1}px;height:${lignes.total}px`;
      this.traits.append(trait);
    }
  }
}
