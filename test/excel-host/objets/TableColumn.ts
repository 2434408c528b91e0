import { renommerColonne, supprimerColonne } from '../modele/changer-tableau';
import { ErreurHote } from '../modele/erreur-hote';
import type { Rectangle } from '../modele/rectangle';
import type { ColonneTableau, Tableau } from '../modele/tableau';
import { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { texte } from './arguments';
import { Filter } from './Filter';
import { MorceauDeTableau } from './morceau-de-tableau';
import { Range } from './Range';

export class TableColumn extends MorceauDeTableau {
  readonly classe = 'TableColumn';

  constructor(
    hote: Hote,
    tableau: Tableau,
    private readonly colonne: ColonneTableau,
  ) {
    super(hote, tableau);
  }

  override identite(): Record<string, unknown> {
    return { Id: this.colonne.id };
  }

  get id(): number {
    return this.colonne.id;
  }
  get index(): number {
    return this.tableau.colonnes.indexOf(this.colonne);
  }
  get name(): string {
    return this.colonne.nom;
  }
  set name(nom: unknown) {
    this.exigerLibre();
    renommerColonne(this.tableau, this.index, texte(nom));
  }
  /** Toute la colonne, titre et total compris. */
  get values(): unknown {
    return this.getRange().values;
  }
  set values(valeurs: unknown) {
    this.getRange().values = valeurs;
  }
  get filter(): Filter {
    return new Filter(this.hote, this.tableau, this.colonne);
  }

  delete(): void {
    this.exigerLibre();
    supprimerColonne(this.tableau, this.index);
  }

  protected override plage(zone: Rectangle | null): Range {
    if (zone === null || this.index < 0) throw new ErreurHote('ItemNotFound');
    const { gauche, droite } = this.tableau.colonneEn(this.index);
    return new Range(this.hote, new Zone(this.tableau.feuille, { ...zone, gauche, droite }));
  }
}
