import type { Feuille } from '../modele/feuille';
import type { Graphique, TexteGraphique } from '../modele/graphique';
import type { Hote } from '../protocole/hote';
import { booleen, couleur, nombre, texte } from './arguments';
import { ObjetDeGraphique } from './objet-de-graphique';

export class ChartFont extends ObjetDeGraphique {
  readonly classe = 'ChartFont';

  constructor(
    hote: Hote,
    feuille: Feuille,
    graphique: Graphique,
    private readonly cible: TexteGraphique,
  ) {
    super(hote, feuille, graphique);
  }

  get bold(): boolean {
    return this.cible.police.gras ?? false;
  }
  set bold(valeur: unknown) {
    this.changer({ gras: booleen(valeur) });
  }
  get italic(): boolean {
    return this.cible.police.italique ?? false;
  }
  set italic(valeur: unknown) {
    this.changer({ italique: booleen(valeur) });
  }
  get size(): number {
    return this.cible.police.taille ?? 14;
  }
  set size(valeur: unknown) {
    this.changer({ taille: nombre(valeur, 1, 409) });
  }
  get name(): string {
    return this.cible.police.nom ?? 'Calibri';
  }
  set name(valeur: unknown) {
    this.changer({ nom: texte(valeur) });
  }
  get color(): string {
    return this.cible.police.couleur ?? '#595959';
  }
  set color(valeur: unknown) {
    this.changer({ couleur: couleur(valeur) });
  }

  private changer(changement: TexteGraphique['police']): void {
    this.cible.police = { ...this.cible.police, ...changement };
    this.toucher();
  }
}
