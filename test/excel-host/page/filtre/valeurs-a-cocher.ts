import type { ChoixDeFiltre } from '../../vue/gestes-feuille';
import { creerElement } from '../creer-element';

/** Au-delà, la liste ne se parcourt plus à l'œil : on cherche. */
const MONTREES = 300;

const simplifier = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{M}|[\s\u00a0\u202f]/gu, '')
    .toLowerCase();

/** La liste des valeurs d'une colonne, une case par valeur, avec sa recherche et « (Sélectionner tout) ». */
export class ValeursACocher {
  readonly element = creerElement('div', { class: 'valeurs' });
  private readonly recherche = creerElement('input', {
    type: 'search',
    placeholder: 'Rechercher',
    'aria-label': 'Rechercher une valeur',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  private readonly tout = creerElement('input', { type: 'checkbox' });
  private readonly liste = creerElement('div', {
    class: 'liste-valeurs',
    role: 'group',
    'aria-label': 'Valeurs à montrer',
  });
  private readonly reste = creerElement('p', { class: 'reste', role: 'status' });
  private readonly cochees: Set<string>;

  constructor(
    private readonly choix: readonly ChoixDeFiltre[],
    /** Appelé quand la validation devient possible ou non : il faut au moins une valeur. */
    private readonly surPossible: (possible: boolean) => void,
  ) {
    this.cochees = new Set(choix.filter(({ retenue }) => retenue).map(({ texte }) => texte));
    this.element.append(this.recherche, this.liste, this.reste);
    this.recherche.addEventListener('input', () => {
      this.dessiner();
    });
    this.tout.addEventListener('change', () => {
      for (const { texte } of this.trouvees) this.cocher(texte, this.tout.checked);
      this.dessiner();
    });
    this.dessiner();
  }

  /** Les textes à laisser voir ; `null` si c'est tous. Une recherche ne retient que ce qu'elle a trouvé. */
  get retenues(): readonly string[] | null {
    const retenues = this.trouvees.map(({ texte }) => texte).filter((texte) => this.cochees.has(texte));
    return retenues.length === this.choix.length ? null : retenues;
  }

  private get trouvees(): readonly ChoixDeFiltre[] {
    const cherche = simplifier(this.recherche.value);
    return cherche === '' ? this.choix : this.choix.filter(({ texte }) => simplifier(texte).includes(cherche));
  }

  private cocher(texte: string, oui: boolean): void {
    if (oui) this.cochees.add(texte);
    else this.cochees.delete(texte);
  }

  private dessiner(): void {
    const { trouvees } = this;
    const toutes = this.recherche.value === '' ? '(Sélectionner tout)' : '(Sélectionner tous les résultats)';
    this.liste.replaceChildren(
      ...(trouvees.length === 0 ? [] : [creerElement('label', {}, this.tout, toutes)]),
      ...trouvees.slice(0, MONTREES).map(({ texte }) => this.ligne(texte)),
    );
    const cachees = trouvees.length - MONTREES;
    this.reste.textContent =
      trouvees.length === 0
        ? 'Aucune valeur ne correspond.'
        : cachees > 0
          ? `${cachees.toLocaleString('fr-FR')} autres valeurs : précisez la recherche.`
          : '';
    this.accorder();
  }

  private ligne(texte: string): HTMLElement {
    const coche = creerElement('input', { type: 'checkbox' });
    coche.checked = this.cochees.has(texte);
    coche.addEventListener('change', () => {
      this.cocher(texte, coche.checked);
      this.accorder();
    });
    return creerElement('label', {}, coche, texte === '' ? '(Vides)' : texte);
  }

  /** « (Sélectionner tout) » dit si toutes le sont, aucune, ou une partie. */
  private accorder(): void {
    const { trouvees } = this;
    const nombre = trouvees.filter(({ texte }) => this.cochees.has(texte)).length;
    this.tout.checked = nombre > 0 && nombre === trouvees.length;
    this.tout.indeterminate = nombre > 0 && nombre < trouvees.length;
    this.surPossible(nombre > 0);
  }
}
