import { ecrireAdresseComplete, lireAdresse } from '../modele/adresse';
import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import type { MiseEnPage } from '../modele/mise-en-page';
import { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';
import { adresse, booleen, nombre, parmi } from './arguments';
import { HeaderFooterGroup } from './HeaderFooterGroup';
import { Range } from './Range';

const PAPIERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};
const UNITES: Readonly<Record<'Points' | 'Inches' | 'Centimeters', number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};
const MARGES = {
  left: 'gauche',
  right: 'droite',
  top: 'haut',
  bottom: 'bas',
  header: 'entete',
  footer: 'pied',
} as const;
const ZONE_IMPRESSION = '_xlnm.Print_Area';

export class PageLayout extends ObjetHote {
  readonly classe = 'PageLayout';

  constructor(
    hote: Hote,
    private readonly feuille: Feuille,
  ) {
    super(hote);
  }

  get orientation(): string {
    return this.reglages.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  }
  set orientation(valeur: unknown) {
    this.modifier({ orientation: parmi(valeur, ['Portrait', 'Landscape']) === 'Landscape' ? 'landscape' : 'portrait' });
  }
  get paperSize(): string | null {
    return Object.entries(PAPIERS).find(([, code]) => code === this.reglages.papier)?.[0] ?? null;
  }
  set paperSize(valeur: unknown) {
    this.modifier({ papier: PAPIERS[parmi(valeur, Object.keys(PAPIERS))] ?? 9 });
  }
  get centerHorizontally(): boolean {
    return this.reglages.centreHorizontal;
  }
  set centerHorizontally(valeur: unknown) {
    this.modifier({ centreHorizontal: booleen(valeur) });
  }
  get centerVertically(): boolean {
    return this.reglages.centreVertical;
  }
  set centerVertically(valeur: unknown) {
    this.modifier({ centreVertical: booleen(valeur) });
  }
  get blackAndWhite(): boolean {
    return this.reglages.noirEtBlanc;
  }
  set blackAndWhite(valeur: unknown) {
    this.modifier({ noirEtBlanc: booleen(valeur) });
  }
  get printGridlines(): boolean {
    return this.reglages.quadrillage;
  }
  set printGridlines(valeur: unknown) {
    this.modifier({ quadrillage: booleen(valeur) });
  }
  get leftMargin(): number {
    return this.reglages.marges.gauche;
  }
  set leftMargin(valeur: unknown) {
    this.marge('gauche', valeur);
  }
  get rightMargin(): number {
    return this.reglages.marges.droite;
  }
  set rightMargin(valeur: unknown) {
    this.marge('droite', valeur);
  }
  get topMargin(): number {
    return this.reglages.marges.haut;
  }
  set topMargin(valeur: unknown) {
    this.marge('haut', valeur);
  }
  get bottomMargin(): number {
    return this.reglages.marges.bas;
  }
  set bottomMargin(valeur: unknown) {
    this.marge('bas', valeur);
  }
  get headerMargin(): number {
    return this.reglages.marges.entete;
  }
  set headerMargin(valeur: unknown) {
    this.marge('entete', valeur);
  }
  get footerMargin(): number {
    return this.reglages.marges.pied;
  }
  set footerMargin(valeur: unknown) {
    this.marge('pied', valeur);
  }

  /** `scale`, ou un ajustement à un nombre de pages en largeur et en hauteur. */
  get zoom(): Record<string, number> {
    const { ajustement, echelle } = this.reglages;
    if (ajustement === null) return { scale: echelle };
    return {
      ...(ajustement.largeur > 0 ? { horizontalFitToPages: ajustement.largeur } : {}),
      ...(ajustement.hauteur > 0 ? { verticalFitToPages: ajustement.hauteur } : {}),
    };
  }
  set zoom(valeur: unknown) {
    if (typeof valeur !== 'object' || valeur === null) throw new ErreurHote('InvalidArgument');
    const {
      scale,
      horizontalFitToPages,
      verticalFitToPages,
    }: { scale?: unknown; horizontalFitToPages?: unknown; verticalFitToPages?: unknown } = valeur;
    const largeur = horizontalFitToPages ?? null;
    const hauteur = verticalFitToPages ?? null;
    if (largeur === null && hauteur === null) this.modifier({ echelle: nombre(scale, 10, 400), ajustement: null });
    else
      this.modifier({
        ajustement: {
          largeur: largeur === null ? 0 : nombre(largeur, 1),
          hauteur: hauteur === null ? 0 : nombre(hauteur, 1),
        },
      });
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.hote, this.feuille);
  }

  setPrintArea(plage: unknown): void {
    const rect = plage instanceof Range ? plage.zone.rect : adresse(plage).zone;
    const { classeur } = this.feuille;
    classeur.noms = classeur.noms.filter((nom) => nom.feuille !== this.feuille || nom.nom !== ZONE_IMPRESSION);
    classeur.noms.push({
      nom: ZONE_IMPRESSION,
      feuille: this.feuille,
      formule: ecrireAdresseComplete(this.feuille.nom, rect, true),
      visible: true,
      commentaire: '',
      attributs: {},
    });
    classeur.structureModifiee = true;
    classeur.marquerModifie();
  }
  getPrintAreaOrNullObject(): Range | null {
    const nom = this.feuille.classeur.noms.find(
      (autre) => autre.feuille === this.feuille && autre.nom === ZONE_IMPRESSION,
    );
    const lue = nom === undefined ? null : lireAdresse(nom.formule);
    if (lue !== null) this.hote.ecarts.signaler('PageLayout.getPrintAreaOrNullObject');
    return lue === null ? null : new Range(this.hote, new Zone(this.feuille, lue.zone));
  }

  setPrintMargins(unite: unknown, marges: unknown): void {
    const facteur = UNITES[parmi(unite, ['Points', 'Inches', 'Centimeters'])];
    if (typeof marges !== 'object' || marges === null) throw new ErreurHote('InvalidArgument');
    for (const [cle, valeur] of Object.entries(marges)) {
      const propre = Object.entries(MARGES).find(([nom]) => nom === cle)?.[1];
      if (propre === undefined) throw new ErreurHote('InvalidArgument');
      if (valeur !== null && valeur !== undefined) this.marge(propre, nombre(valeur, 0) * facteur);
    }
  }

  private get reglages(): MiseEnPage {
    return this.feuille.miseEnPage;
  }

  private marge(cle: keyof MiseEnPage['marges'], valeur: unknown): void {
    this.modifier({ marges: { ...this.reglages.marges, [cle]: nombre(valeur, 0) } });
  }

  private modifier(changement: Partial<MiseEnPage>): void {
    Object.assign(this.reglages, changement, { modifiee: true });
    this.feuille.marquerModifiee(false);
  }
}
