import type { ResultatGeste } from '../../vue/gestes-feuille';
import type { Position, VueFeuille } from '../../vue/vue-classeur';
import { creerElement } from '../creer-element';
import { ValeursACocher } from './valeurs-a-cocher';

/** Comment se disent les deux ordres, d'après ce que contient la colonne. */
const ORDRES = {
  texte: ['Trier de A à Z', 'Trier de Z à A'],
  nombre: ['Trier du plus petit au plus grand', 'Trier du plus grand au plus petit'],
  date: ['Trier du plus ancien au plus récent', 'Trier du plus récent au plus ancien'],
} as const;

const ATTEIGNABLE = 'button:not([disabled]), input';

/** Le bas d'une cellule à l'écran : le menu s'ouvre dessous. */
export type Ancre = Pick<DOMRect, 'left' | 'right' | 'bottom'>;

/** Le menu d'un bouton de filtre, comme dans Excel : trier, effacer le filtre, chercher, cocher des valeurs. */
export class MenuFiltre {
  private readonly panneau = creerElement('div', { class: 'menu-filtre', role: 'dialog', hidden: true });

  constructor(
    private readonly gestes: {
      readonly surResultat: (resultat: ResultatGeste) => void;
      /** Le menu se ferme : le clavier retourne à la feuille. */
      readonly rendreLeFoyer: () => void;
    },
  ) {
    document.body.append(this.panneau);
    this.panneau.addEventListener('keydown', (evenement) => {
      this.surTouche(evenement);
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.panneau.contains(target)) this.fermer(false);
    });
  }

  /** Ouvre le menu du titre ; faux s'il n'a pas de filtre. */
  ouvrir(feuille: VueFeuille, { l, c }: Position, ancre: Ancre): boolean {
    const bouton = feuille.gestes.boutonFiltre(l, c);
    if (bouton === null) return false;
    const choix = feuille.gestes.choixDeFiltre(l, c);
    const appliquer = (faire: () => ResultatGeste) => (): void => {
      this.fermer();
      this.gestes.surResultat(faire());
    };
    const [croissant, decroissant] = ORDRES[natureDe(feuille, l, c)];
    const valider = creerElement('button', { type: 'submit', class: 'principal' }, 'OK');
    const valeurs = new ValeursACocher(choix, (possible) => {
      valider.disabled = !possible;
    });
    const formulaire = creerElement(
      'form',
      {},
      commande(
        croissant,
        'A\u2193',
        appliquer(() => feuille.gestes.trier(l, c, true)),
      ),
      commande(
        decroissant,
        'Z\u2193',
        appliquer(() => feuille.gestes.trier(l, c, false)),
      ),
      commande(
        `Effacer le filtre de « ${bouton.titre} »`,
        '✕',
        bouton.filtree ? appliquer(() => feuille.gestes.filtrer(l, c, null)) : null,
      ),
      valeurs.element,
      creerElement('div', { class: 'boutons' }, valider, this.boutonAnnuler()),
    );
    formulaire.addEventListener('submit', (evenement) => {
      evenement.preventDefault();
      appliquer(() => feuille.gestes.filtrer(l, c, valeurs.retenues))();
    });
    this.panneau.setAttribute('aria-label', `Filtre de la colonne ${bouton.titre}`);
    this.panneau.replaceChildren(formulaire);
    this.panneau.hidden = false;
    this.placer(ancre);
    this.panneau.querySelector<HTMLElement>(ATTEIGNABLE)?.focus();
    return true;
  }

  fermer(rendreLeFoyer = true): void {
    if (this.panneau.hidden) return;
    this.panneau.hidden = true;
    if (rendreLeFoyer) this.gestes.rendreLeFoyer();
  }

  private boutonAnnuler(): HTMLElement {
    const bouton = creerElement('button', { type: 'button' }, 'Annuler');
    bouton.addEventListener('click', () => {
      this.fermer();
    });
    return bouton;
  }

  private placer({ left, right, bottom }: Ancre): void {
    const { offsetWidth, offsetHeight, style } = this.panneau;
    const gauche = left + offsetWidth > window.innerWidth ? right - offsetWidth : left;
    style.left = `${Math.max(4, Math.min(gauche, window.innerWidth - offsetWidth - 4))}px`;
    style.top = `${Math.max(4, Math.min(bottom + 2, window.innerHeight - offsetHeight - 4))}px`;
  }

  /** Échap ferme ; les flèches passent d'un choix à l'autre ; Tab reste dans le menu. */
  private surTouche(evenement: KeyboardEvent): void {
    const { key, shiftKey } = evenement;
    if (key === 'Escape') {
      evenement.preventDefault();
      this.fermer();
      return;
    }
    const sens = key === 'ArrowDown' || (key === 'Tab' && !shiftKey) ? 1 : key === 'ArrowUp' || key === 'Tab' ? -1 : 0;
    if (sens === 0) return;
    evenement.preventDefault();
    const tous = [...this.panneau.querySelectorAll<HTMLElement>(ATTEIGNABLE)];
    const rang = tous.findIndex((element) => element === document.activeElement);
    tous[(rang + sens + tous.length) % tous.length]?.focus();
  }
}

function commande(texte: string, signe: string, faire: (() => void) | null): HTMLElement {
  const bouton = creerElement(
    'button',
    { type: 'button', class: 'commande', disabled: faire === null },
    creerElement('span', { class: 'signe', 'aria-hidden': 'true' }, signe),
    texte,
  );
  if (faire !== null) bouton.addEventListener('click', faire);
  return bouton;
}

/** La nature des premières cellules remplies sous le titre. */
function natureDe(feuille: VueFeuille, l: number, c: number): keyof typeof ORDRES {
  const fin = Math.min(feuille.dimensions().lignes, l + 200);
  for (let ligne = l + 1; ligne <= fin; ligne += 1) {
    const { type, texte } = feuille.cellule(ligne, c);
    if (type === 'nombre') return /\d\/\d/u.test(texte) ? 'date' : 'nombre';
    if (type === 'texte' && texte !== '') return 'texte';
  }
  return 'texte';
}
