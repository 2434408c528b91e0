import { EVENEMENT_DE_FENETRE, type DessinerDialogue } from '../../transports/dialogue';
import { creerElement } from '../creer-element';

/** Taille la plus petite d'une fenêtre, en pixels : une phrase doit y tenir. */
const MINIMUM = { largeur: 340, hauteur: 200 };

/** Une fenêtre du complément : modale, son titre, un bouton pour fermer, et la page demandée. Échap ferme aussi. */
export const dessinerDialogue: DessinerDialogue = ({ relier, largeur, hauteur }, surEvenement) => {
  const bouton = creerElement(
    'button',
    { type: 'button', class: 'bouton-nu', 'aria-label': 'Fermer', title: 'Fermer' },
    '✕',
  );
  const iframe = creerElement('iframe', { title: 'Message de Services Publics +' });
  relier(iframe);
  const boite = creerElement(
    'dialog',
    { class: 'dialogue', 'aria-labelledby': 'titre-dialogue' },
    creerElement('div', { class: 'titre' }, creerElement('h2', { id: 'titre-dialogue' }, 'Services Publics +'), bouton),
    iframe,
  );
  boite.style.width = `max(${MINIMUM.largeur}px, ${largeur}vw)`;
  boite.style.height = `max(${MINIMUM.hauteur}px, ${hauteur}vh)`;
  bouton.addEventListener('click', () => {
    boite.close();
  });
  // Une touche tapée dans l'iframe n'arrive qu'à sa page, qui est du même site.
  iframe.addEventListener('load', () => {
    if (pageIntrouvable(iframe)) surEvenement(EVENEMENT_DE_FENETRE.pageIntrouvable);
    iframe.contentWindow?.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') boite.close();
    });
  });
  let fermeeParLaPage = false;
  boite.addEventListener('close', () => {
    boite.remove();
    if (!fermeeParLaPage) surEvenement(EVENEMENT_DE_FENETRE.fermee);
  });
  document.body.append(boite);
  boite.showModal();
  bouton.focus();
  return {
    fermer: () => {
      fermeeParLaPage = true;
      boite.close();
    },
  };
};

/** Le serveur a répondu qu'il n'a pas cette page. */
function pageIntrouvable({ contentDocument }: HTMLIFrameElement): boolean {
  const [arrivee] = contentDocument?.defaultView?.performance.getEntriesByType('navigation') ?? [];
  return arrivee !== undefined && 'responseStatus' in arrivee && Number(arrivee.responseStatus) >= 400;
}
