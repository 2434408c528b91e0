import { creerElement } from '../creer-element';

/** Ce que demande la barre de formule. */
export interface GestesBarreFormule {
  /** Une adresse tapée dans la zone de nom ; faux si elle n'existe pas. */
  readonly allerA: (adresse: string) => boolean;
  readonly commencer: () => void;
  readonly ecrire: (texte: string) => void;
  readonly surTouche: (evenement: KeyboardEvent) => void;
  readonly valider: () => void;
  readonly annuler: () => void;
}

/** La zone de nom et la barre de formule, au-dessus de la feuille. */
export class BarreFormule {
  readonly nom = creerElement('input', {
    class: 'zone-nom',
    'aria-label': 'Zone de nom',
    spellcheck: 'false',
    autocomplete: 'off',
  });
  readonly formule = creerElement('input', {
    class: 'formule',
    'aria-label': 'Barre de formule',
    spellcheck: 'false',
    autocomplete: 'off',
  });
  private readonly annuler = creerElement(
    'button',
    { type: 'button', class: 'geste annuler', 'aria-label': 'Annuler la saisie', disabled: true },
    '✕',
  );
  private readonly valider = creerElement(
    'button',
    { type: 'button', class: 'geste valider', 'aria-label': 'Valider la saisie', disabled: true },
    '✓',
  );
  private adresse = '';

  constructor(element: HTMLElement, gestes: GestesBarreFormule) {
    element.append(
      this.nom,
      this.annuler,
      this.valider,
      creerElement('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx'),
      this.formule,
    );
    this.nom.addEventListener('focus', () => {
      this.nom.select();
    });
    this.nom.addEventListener('keydown', (evenement) => {
      if (evenement.key === 'Enter' && !gestes.allerA(this.nom.value)) this.nom.select();
      if (evenement.key === 'Escape') {
        this.nom.value = this.adresse;
        this.nom.select();
      }
    });
    this.nom.addEventListener('blur', () => {
      this.nom.value = this.adresse;
    });
    this.formule.addEventListener('focus', () => {
      gestes.commencer();
    });
    this.formule.addEventListener('input', () => {
      gestes.ecrire(this.formule.value);
    });
    this.formule.addEventListener('keydown', (evenement) => {
      gestes.surTouche(evenement);
    });
    for (const bouton of [this.annuler, this.valider]) {
      // Le clic ne doit pas retirer le clavier au champ avant que le geste soit fait.
      bouton.addEventListener('pointerdown', (evenement) => {
        evenement.preventDefault();
      });
    }
    this.annuler.addEventListener('click', () => {
      gestes.annuler();
    });
    this.valider.addEventListener('click', () => {
      gestes.valider();
    });
  }

  /** Montre l'adresse de la sélection et le contenu de la cellule active. */
  montrer(adresse: string, texte: string): void {
    this.adresse = adresse;
    if (document.activeElement !== this.nom) this.nom.value = adresse;
    this.suivreTexte(texte);
  }

  /** Le texte de la saisie en cours. */
  suivreTexte(texte: string): void {
    if (document.activeElement !== this.formule || this.formule.value !== texte) this.formule.value = texte;
  }

  permettre(enSaisie: boolean): void {
    this.annuler.disabled = !enSaisie;
    this.valider.disabled = !enSaisie;
  }
}
