import type { VueBoutonFiltre } from '../../vue/gestes-feuille';
import { creerElement } from '../creer-element';

const ENTONNOIR = 'M1 2h10L7.5 6.5V11l-3-1.5v-3z';
const FLECHE = 'M2 4h8L6 9z';
const TRI = { croissant: 'M9 11V2m0 0L7.2 4.4M9 2l1.8 2.4', decroissant: 'M9 1v9m0 0L7.2 7.6M9 10l1.8-2.4' };

/** Le bouton d'un filtre dans sa cellule de titre : un entonnoir si un critère est posé, une flèche sinon. */
export function dessinerBoutonFiltre({ titre, filtree, tri }: VueBoutonFiltre, fantome: boolean): HTMLElement {
  const nom = `Filtrer ou trier : ${titre}${filtree ? ' (filtre posé)' : ''}`;
  const bouton = creerElement('button', {
    type: 'button',
    class: filtree ? 'bouton-filtre pose' : 'bouton-filtre',
    tabindex: -1,
    title: nom,
    ...(fantome ? { 'aria-hidden': 'true' } : { 'aria-label': nom, 'aria-haspopup': 'dialog' }),
  });
  const trait = tri === null ? '' : `<path d="${TRI[tri]}" fill="none" stroke="currentColor"/>`;
  bouton.innerHTML = `<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="${filtree ? ENTONNOIR : FLECHE}" fill="currentColor"${tri === null ? '' : ' transform="scale(.7) translate(-1 4)"'}/>${trait}</svg>`;
  return bouton;
}
