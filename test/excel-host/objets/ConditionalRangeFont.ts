import { booleen, couleur, parmi } from './arguments';
import { MorceauDeRegle } from './morceau-de-regle';

export class ConditionalRangeFont extends MorceauDeRegle {
  readonly classe = 'ConditionalRangeFont';

  get bold(): boolean {
    return this.regle.aspect.gras ?? false;
  }
  set bold(valeur: unknown) {
    this.changerAspect({ gras: booleen(valeur) });
  }
  get italic(): boolean {
    return this.regle.aspect.italique ?? false;
  }
  set italic(valeur: unknown) {
    this.changerAspect({ italique: booleen(valeur) });
  }
  get strikethrough(): boolean {
    return this.regle.aspect.barre ?? false;
  }
  set strikethrough(valeur: unknown) {
    this.changerAspect({ barre: booleen(valeur) });
  }
  get underline(): string {
    const souligne = this.regle.aspect.souligne ?? 'none';
    return souligne.charAt(0).toUpperCase() + souligne.slice(1);
  }
  set underline(valeur: unknown) {
    const souligne = parmi(valeur, ['none', 'single', 'double']);
    this.changerAspect({ souligne });
  }
  get color(): string {
    return this.regle.aspect.couleurTexte?.hex ?? '';
  }
  set color(valeur: unknown) {
    this.changerAspect({ couleurTexte: { hex: couleur(valeur) } });
  }

  clear(): void {
    this.oublier('gras', 'italique', 'barre', 'souligne', 'couleurTexte');
  }
}
