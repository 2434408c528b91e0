import { booleen, parmi } from './arguments';
import { ObjetDeGraphique } from './objet-de-graphique';

export class ChartLegend extends ObjetDeGraphique {
  readonly classe = 'ChartLegend';

  get visible(): boolean {
    return this.graphique.legende.visible;
  }
  set visible(valeur: unknown) {
    this.graphique.legende.visible = booleen(valeur);
    this.toucher();
  }
  get position(): string {
    return this.graphique.legende.position;
  }
  set position(valeur: unknown) {
    this.graphique.legende = { visible: true, position: parmi(valeur, ['Top', 'Bottom', 'Left', 'Right', 'Corner']) };
    this.toucher();
  }
}
