import { texteAffiche } from '../modele/affichage';
import { ecrireAdresse } from '../modele/adresse';
import { rectangle } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import { tableauDe } from '../modele/references-structurees';
import { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { matrice } from './arguments';
import { ecrireMatrice, formuleDe, typeDe, valeurDe } from './contenu-plage';
import { ObjetDePlage } from './plage-base';
import { Range } from './Range';
import { RangeViewCollection } from './RangeViewCollection';

/** Les cellules visibles d'une plage ; `ligne` : une seule de ces lignes, et son rang. */
export class RangeView extends ObjetDePlage {
  readonly classe = 'RangeView';

  constructor(
    hote: Hote,
    zone: Zone,
    private readonly ligne: { readonly rang: number; readonly ligne: number } | null = null,
  ) {
    super(hote, zone);
  }

  get rows(): RangeViewCollection {
    return new RangeViewCollection(this.hote, this.zone, this.lignes);
  }
  get rowCount(): number {
    return this.lignes.length;
  }
  get columnCount(): number {
    return this.colonnes.length;
  }
  /** Le rang de la ligne parmi les visibles ; 0 pour la vue entière. */
  get index(): number {
    return this.ligne?.rang ?? 0;
  }
  get cellAddresses(): string[][] {
    return this.lire((l, c) => ecrireAdresse(rectangle(l, c)));
  }
  get values(): unknown {
    this.calculer();
    return this.lire((l, c) => valeurDe(this.feuille.lire(l, c)));
  }
  set values(valeurs: unknown) {
    this.ecrire(valeurs);
  }
  get formulas(): unknown {
    this.calculer();
    return this.lire((l, c) => formuleDe(this.feuille.lire(l, c), 'en-US', tableauDe(this.feuille, l, c)));
  }
  set formulas(valeurs: unknown) {
    this.ecrire(valeurs);
  }
  get formulasLocal(): unknown {
    this.calculer();
    return this.lire((l, c) => formuleDe(this.feuille.lire(l, c), 'fr-FR', tableauDe(this.feuille, l, c)));
  }
  get numberFormat(): unknown {
    return this.lire((l, c) => this.feuille.style(l, c).format);
  }
  get text(): string[][] {
    this.calculer();
    return this.lire((l, c) =>
      texteAffiche(
        this.feuille.lire(l, c)?.valeur ?? null,
        this.feuille.style(l, c).format,
        this.feuille.classeur.date1904,
      ),
    );
  }
  get valueTypes(): unknown {
    this.calculer();
    return this.lire((l, c) => typeDe(this.feuille.lire(l, c)));
  }
  getRange(): Range {
    const ligne = this.ligne?.ligne;
    const zone: Rectangle = ligne === undefined ? this.rect : { ...this.rect, haut: ligne, bas: ligne };
    return new Range(this.hote, new Zone(this.feuille, zone));
  }

  private get lignes(): number[] {
    return this.ligne === null ? visibles(this.rect.haut, this.rect.bas, this.feuille.lignes) : [this.ligne.ligne];
  }
  private get colonnes(): number[] {
    return visibles(this.rect.gauche, this.rect.droite, this.feuille.colonnes);
  }
  private lire<T>(lire: (ligne: number, colonne: number) => T): T[][] {
    const { colonnes } = this;
    return this.lignes.map((ligne) => colonnes.map((colonne) => lire(ligne, colonne)));
  }
  private ecrire(valeurs: unknown): void {
    const { lignes, colonnes } = this;
    const lues = matrice(valeurs, lignes.length, colonnes.length);
    for (const [l, ligne] of lignes.entries())
      for (const [c, colonne] of colonnes.entries())
        ecrireMatrice(this.hote, new Zone(this.feuille, rectangle(ligne, colonne)), [[lues(l, c)]]);
  }
  private calculer(): void {
    this.feuille.classeur.moteur.mettreAJour(this.feuille.classeur);
  }
}

function visibles(de: number, a: number, bandes: { lire: (rang: number) => { readonly masquee: boolean } }): number[] {
  const rangs: number[] = [];
  for (let rang = de; rang <= a; rang += 1) if (!bandes.lire(rang).masquee) rangs.push(rang);
  return rangs;
}
