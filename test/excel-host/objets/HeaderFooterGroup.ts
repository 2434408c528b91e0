import type { Feuille } from '../modele/feuille';
import type { TroisCases } from '../modele/mise-en-page';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';
import { texte } from './arguments';

export class HeaderFooterGroup extends ObjetHote {
  readonly classe = 'HeaderFooterGroup';

  constructor(
    hote: Hote,
    private readonly feuille: Feuille,
  ) {
    super(hote);
  }

  get state(): string {
    return 'Default';
  }
  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.hote, this.feuille);
  }
}

export class HeaderFooter extends ObjetHote {
  readonly classe = 'HeaderFooter';

  constructor(
    hote: Hote,
    private readonly feuille: Feuille,
  ) {
    super(hote);
  }

  get leftHeader(): string {
    return this.feuille.miseEnPage.entete.gauche;
  }
  set leftHeader(valeur: unknown) {
    this.ecrire('entete', 'gauche', valeur);
  }
  get centerHeader(): string {
    return this.feuille.miseEnPage.entete.centre;
  }
  set centerHeader(valeur: unknown) {
    this.ecrire('entete', 'centre', valeur);
  }
  get rightHeader(): string {
    return this.feuille.miseEnPage.entete.droite;
  }
  set rightHeader(valeur: unknown) {
    this.ecrire('entete', 'droite', valeur);
  }
  get leftFooter(): string {
    return this.feuille.miseEnPage.pied.gauche;
  }
  set leftFooter(valeur: unknown) {
    this.ecrire('pied', 'gauche', valeur);
  }
  get centerFooter(): string {
    return this.feuille.miseEnPage.pied.centre;
  }
  set centerFooter(valeur: unknown) {
    this.ecrire('pied', 'centre', valeur);
  }
  get rightFooter(): string {
    return this.feuille.miseEnPage.pied.droite;
  }
  set rightFooter(valeur: unknown) {
    this.ecrire('pied', 'droite', valeur);
  }

  private ecrire(ou: 'entete' | 'pied', cle: keyof TroisCases, valeur: unknown): void {
    this.feuille.miseEnPage[ou][cle] = texte(valeur);
    this.feuille.miseEnPage.modifiee = true;
    this.feuille.marquerModifiee(false);
  }
}
