import { creerElement } from '../creer-element';
import type { CompteSelection } from '../grille/compter-selection';

const NOMBRE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

/** La barre du bas : le mode, ce qui vient de se passer, et la sélection annoncée aux lecteurs d'écran. */
export class BarreEtat {
  private readonly mode = creerElement('span', { class: 'mode' }, 'Prêt');
  private readonly etats = creerElement('span', { class: 'etats' });
  private readonly annonce = creerElement('span', { class: 'annonce', role: 'status', 'aria-live': 'polite' });
  private readonly compte = creerElement('span', { class: 'compte' });
  private readonly lecture = creerElement('span', {
    class: 'hors-ecran',
    'aria-live': 'polite',
    'aria-atomic': 'true',
  });

  constructor(element: HTMLElement) {
    const mention = creerElement('span', { class: 'aide' }, 'F6 : zone suivante');
    element.append(this.mode, this.etats, this.annonce, this.compte, mention, this.lecture);
  }

  montrerMode(mode: string): void {
    this.mode.textContent = mode;
  }

  /** Les situations en vigueur : lecture seule, feuille protégée… */
  montrerEtats(etats: readonly string[]): void {
    this.etats.replaceChildren(...etats.map((etat) => creerElement('span', { class: 'etat' }, etat)));
  }

  annoncer(texte: string): void {
    this.annonce.textContent = texte;
  }

  /** Dit la cellule active à qui ne la voit pas. */
  lire(texte: string): void {
    if (this.lecture.textContent !== texte) this.lecture.textContent = texte;
  }

  /** Moyenne, nombre et somme de la sélection ; rien pour une seule cellule. */
  compter(compte: CompteSelection | null): void {
    if (compte === null) {
      this.compte.textContent = '';
      return;
    }
    const { nombre, somme, moyenne } = compte;
    this.compte.textContent = [
      ...(moyenne === null ? [] : [`Moyenne : ${NOMBRE.format(moyenne)}`]),
      `Nb (non vides) : ${NOMBRE.format(nombre)}`,
      ...(somme === null ? [] : [`Somme : ${NOMBRE.format(somme)}`]),
    ].join('\u2003');
  }
}
