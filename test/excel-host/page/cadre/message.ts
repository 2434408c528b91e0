import { creerElement } from '../creer-element';

/**
 * Un message au milieu de la page, avec un ou deux boutons ; rend vrai si la personne a choisi le premier.
 * Échap vaut le dernier bouton.
 */
export function montrerMessage(
  titre: string,
  texte: string,
  boutons: readonly [string, string?] = ['OK'],
): Promise<boolean> {
  return new Promise((repondre) => {
    const [premier, second] = boutons;
    const accepter = creerElement('button', { type: 'submit', value: 'oui', class: 'principal' }, premier);
    const refuser = second === undefined ? [] : [creerElement('button', { type: 'submit', value: 'non' }, second)];
    const formulaire = creerElement(
      'form',
      { method: 'dialog' },
      creerElement('h2', { id: 'titre-message' }, titre),
      creerElement('p', {}, texte),
      creerElement('div', { class: 'boutons' }, accepter, ...refuser),
    );
    const boite = creerElement(
      'dialog',
      { class: 'message', role: 'alertdialog', 'aria-labelledby': 'titre-message' },
      formulaire,
    );
    boite.addEventListener('close', () => {
      boite.remove();
      repondre(boite.returnValue === 'oui');
    });
    document.body.append(boite);
    boite.showModal();
    accepter.focus();
  });
}
