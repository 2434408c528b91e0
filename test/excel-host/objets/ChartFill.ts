import { couleur } from './arguments';
import { MorceauDeGraphique } from './objet-de-graphique';

/** Un remplissage du modèle : sa clé, et l'objet qui la porte. */
export interface Fond {
  fond: string | null;
}

export class ChartFill extends MorceauDeGraphique<Fond> {
  readonly classe = 'ChartFill';

  setSolidColor(valeur: unknown): void {
    this.cible.fond = couleur(valeur);
    this.toucher();
  }
  /** Ôte le remplissage : il devient transparent, et non automatique. */
  clear(): void {
    this.cible.fond = 'aucun';
    this.toucher();
  }
}
