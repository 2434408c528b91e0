import { creerElement } from '../creer-element';

/** Une situation qu'on met en place pour voir comment le complément s'y comporte. */
export interface Situation {
  readonly nom: string;
  readonly effet: string;
  /** Mot affiché dans la barre d'état quand elle est en vigueur. */
  readonly mention: string;
  readonly lire: () => boolean;
  readonly ecrire: (enVigueur: boolean) => void;
}

/** Le jour que croient vivre le classeur et le complément, écrit `jj/mm/aaaa`. */
export interface ReglageJour {
  readonly lire: () => string;
  /** Faux si ce n'est pas un jour. */
  readonly ecrire: (jour: string) => boolean;
}

/** Le panneau « Situations » du ruban : des interrupteurs et le jour courant. */
export class Situations {
  private readonly panneau = creerElement('div', {
    class: 'panneau-situations',
    role: 'dialog',
    'aria-label': 'Situations',
    hidden: true,
  });
  private readonly cases: readonly (readonly [Situation, HTMLInputElement])[];
  private readonly jour = creerElement('input', {
    type: 'text',
    id: 'jour-courant',
    placeholder: 'jj/mm/aaaa',
    maxlength: 10,
    inputmode: 'numeric',
    autocomplete: 'off',
    'aria-describedby': 'aide-jour',
  });

  constructor(
    private readonly bouton: HTMLButtonElement,
    situations: readonly Situation[],
    private readonly reglageJour: ReglageJour,
  ) {
    this.cases = situations.map((situation) => [
      situation,
      creerElement('input', { type: 'checkbox', role: 'switch' }),
    ]);
    bouton.setAttribute('aria-haspopup', 'dialog');
    bouton.setAttribute('aria-expanded', 'false');
    this.panneau.append(
      creerElement('h2', {}, 'Situations'),
      creerElement('p', {}, 'Mettre le classeur dans un état difficile, pour voir ce que répond le complément.'),
      ...this.cases.map(([situation, coche]) => {
        coche.addEventListener('change', () => {
          situation.ecrire(coche.checked);
        });
        return creerElement(
          'label',
          { class: 'interrupteur' },
          coche,
          situation.nom,
          creerElement('small', {}, situation.effet),
        );
      }),
      creerElement('div', { class: 'jour' }, creerElement('label', { for: 'jour-courant' }, 'Jour courant'), this.jour),
      creerElement(
        'p',
        { class: 'aide-jour', id: 'aide-jour' },
        'Au format jj/mm/aaaa. Il vaut pour AUJOURDHUI() et pour le complément.',
      ),
    );
    this.jour.addEventListener('change', () => {
      const accepte = reglageJour.ecrire(this.jour.value);
      this.jour.setAttribute('aria-invalid', String(!accepte));
    });
    document.body.append(this.panneau);
    bouton.addEventListener('click', () => {
      this.basculer();
    });
    this.panneau.addEventListener('keydown', (evenement) => {
      if (evenement.key !== 'Escape') return;
      this.fermer();
      bouton.focus();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.panneau.contains(target) && !bouton.contains(target)) this.fermer();
    });
  }

  /** Les mentions des situations en vigueur ; remet les interrupteurs d'accord avec le classeur. */
  relire(): readonly string[] {
    for (const [situation, coche] of this.cases) coche.checked = situation.lire();
    if (document.activeElement !== this.jour) this.jour.value = this.reglageJour.lire();
    return this.cases.filter(([, coche]) => coche.checked).map(([{ mention }]) => mention);
  }

  private basculer(): void {
    if (!this.panneau.hidden) {
      this.fermer();
      return;
    }
    this.relire();
    const cadre = this.bouton.getBoundingClientRect();
    this.panneau.hidden = false;
    this.panneau.style.left = `${Math.min(cadre.left, window.innerWidth - this.panneau.offsetWidth - 8)}px`;
    this.panneau.style.top = `${cadre.bottom + 2}px`;
    this.bouton.setAttribute('aria-expanded', 'true');
    this.cases[0]?.[1].focus();
  }

  private fermer(): void {
    this.panneau.hidden = true;
    this.bouton.setAttribute('aria-expanded', 'false');
  }
}
