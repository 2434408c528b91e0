import { creerElement } from '../creer-element';

interface Question {
  readonly titre: string;
  readonly etiquette: string;
  /** La réponse proposée. */
  readonly valeur: string;
  /** Dit ce qui ne va pas dans une réponse ; `null` si elle convient. */
  readonly refus: (reponse: string) => string | null;
}

/** Demande un texte court dans une fenêtre ; `null` si la personne renonce. */
export function demanderTexte({ titre, etiquette, valeur, refus }: Question): Promise<string | null> {
  return new Promise((repondre) => {
    const champ = creerElement('input', { id: 'champ-question', value: valeur, autocomplete: 'off' });
    const erreur = creerElement('p', { class: 'erreur-question', id: 'erreur-question', role: 'alert' });
    const formulaire = creerElement(
      'form',
      { method: 'dialog' },
      creerElement('h2', { id: 'titre-question' }, titre),
      creerElement('label', { for: 'champ-question' }, etiquette),
      champ,
      erreur,
      boutons(),
    );
    champ.setAttribute('aria-describedby', 'erreur-question');
    let acceptee: string | null = null;
    formulaire.addEventListener('submit', (evenement) => {
      if (evenement.submitter instanceof HTMLButtonElement && evenement.submitter.value === 'non') return;
      const raison = refus(champ.value);
      if (raison === null) {
        acceptee = champ.value;
        return;
      }
      evenement.preventDefault();
      erreur.textContent = raison;
      champ.setAttribute('aria-invalid', 'true');
      champ.select();
    });
    ouvrirBoite(formulaire, 'titre-question', () => {
      repondre(acceptee);
    });
    champ.select();
  });
}

/** Fait choisir un élément d'une liste dans une fenêtre ; `null` si la personne renonce. */
export function demanderChoix(
  titre: string,
  etiquette: string,
  choix: readonly { readonly id: string; readonly nom: string }[],
): Promise<string | null> {
  return new Promise((repondre) => {
    const liste = creerElement(
      'select',
      { id: 'champ-question', size: Math.min(10, Math.max(2, choix.length)) },
      ...choix.map(({ id, nom }, rang) => creerElement('option', { value: id, selected: rang === 0 }, nom)),
    );
    const formulaire = creerElement(
      'form',
      { method: 'dialog' },
      creerElement('h2', { id: 'titre-question' }, titre),
      creerElement('label', { for: 'champ-question' }, etiquette),
      liste,
      boutons(),
    );
    let choisi: string | null = null;
    formulaire.addEventListener('submit', ({ submitter }) => {
      if (!(submitter instanceof HTMLButtonElement && submitter.value === 'non')) choisi = liste.value;
    });
    liste.addEventListener('dblclick', () => {
      formulaire.requestSubmit();
    });
    liste.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') formulaire.requestSubmit();
    });
    ouvrirBoite(formulaire, 'titre-question', () => {
      repondre(choisi);
    });
    liste.focus();
  });
}

function boutons(): HTMLElement {
  return creerElement(
    'div',
    { class: 'boutons' },
    creerElement('button', { type: 'submit', value: 'oui', class: 'principal' }, 'OK'),
    creerElement('button', { type: 'submit', value: 'non', formnovalidate: true }, 'Annuler'),
  );
}

function ouvrirBoite(formulaire: HTMLElement, titre: string, surFermeture: () => void): void {
  const boite = creerElement('dialog', { class: 'message question', 'aria-labelledby': titre }, formulaire);
  boite.addEventListener('close', () => {
    boite.remove();
    surFermeture();
  });
  document.body.append(boite);
  boite.showModal();
}
