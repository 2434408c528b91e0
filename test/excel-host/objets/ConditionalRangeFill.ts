import { couleur } from './arguments';
import { MorceauDeRegle } from './morceau-de-regle';

export class ConditionalRangeFill extends MorceauDeRegle {
  readonly classe = 'ConditionalRangeFill';

  get color(): string {
    return this.regle.aspect.fond?.hex ?? '';
  }
  set color(valeur: unknown) {
    this.changerAspect({ fond: { hex: couleur(valeur) } });
  }

  clear(): void {
    this.oublier('fond');
  }
}
