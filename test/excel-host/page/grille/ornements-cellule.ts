import type { VueBarre, VueCellule } from '../../vue/vue-classeur';
import { creerElement } from '../creer-element';

const POURCENT = 100;

/** La barre de données et l'icône d'une cellule. `fantome` : un second dessin, muet pour les lecteurs d'écran. */
export function dessinerOrnements({ barre, icone }: VueCellule, fantome: boolean): readonly HTMLElement[] {
  const ornements: HTMLElement[] = [];
  if (barre !== undefined) {
    if (barre.axe !== null) {
      const axe = creerElement('span', { class: 'axe-donnees', 'aria-hidden': 'true' });
      axe.style.cssText = `left:${barre.axe.place * POURCENT}%;border-left-color:${barre.axe.couleur}`;
      ornements.push(axe);
    }
    if (barre.a > barre.de) ornements.push(dessinerBarre(barre, fantome));
  }
  if (icone !== undefined) {
    const element = creerElement('span', { class: 'icone-donnees', ...nommer(icone.nom, fantome) }, icone.signe);
    element.style.color = icone.couleur;
    ornements.push(element);
  }
  return ornements;
}

function dessinerBarre(barre: VueBarre, fantome: boolean): HTMLElement {
  const element = creerElement('span', { class: 'barre-donnees', ...nommer(barre.nom, fantome) });
  const fond = barre.degrade
    ? `linear-gradient(to ${barre.versLaGauche ? 'left' : 'right'},${barre.couleur},#FFFFFF)`
    : barre.couleur;
  element.style.cssText = [
    `left:${barre.de * POURCENT}%`,
    `width:${(barre.a - barre.de) * POURCENT}%`,
    `background:${fond}`,
    barre.bordure === null ? '' : `border:1px solid ${barre.bordure}`,
  ]
    .filter(Boolean)
    .join(';');
  return element;
}

function nommer(nom: string, fantome: boolean): Record<string, string> {
  return fantome ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': nom };
}
