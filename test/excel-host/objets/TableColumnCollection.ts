import { insererColonne } from '../modele/changer-tableau';
import { ErreurHote } from '../modele/erreur-hote';
import { nombreDeLignes } from '../modele/rectangle';
import type { ColonneTableau, Tableau } from '../modele/tableau';
import { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { CollectionHote } from '../protocole/objet-hote';
import { entier, matrice, texte } from './arguments';
import { ecrireMatrice } from './contenu-plage';
import { TableColumn } from './TableColumn';

export class TableColumnCollection extends CollectionHote<TableColumn> {
  readonly classe = 'TableColumnCollection';

  constructor(
    hote: Hote,
    private readonly tableau: Tableau,
  ) {
    super(hote);
  }

  get items(): readonly TableColumn[] {
    return this.tableau.colonnes.map((colonne) => this.objet(colonne));
  }
  get count(): number {
    return this.tableau.colonnes.length;
  }
  getCount(): number {
    return this.tableau.colonnes.length;
  }

  /** Sans rang (ou −1), à la fin. Les valeurs commencent par le titre ; un nom donné l'emporte. */
  add(rang?: unknown, valeurs?: unknown, nom?: unknown): TableColumn {
    const { tableau } = this;
    if (tableau.feuille.protection !== null) throw new ErreurHote('AccessDenied');
    const fin = tableau.colonnes.length;
    const place = rang === undefined || rang === -1 ? fin : entier(rang, 0, fin);
    if (valeurs !== undefined) matrice(valeurs, nombreDeLignes(tableau.zone), 1);
    const voulu = nom === undefined ? '' : texte(nom);
    const zone = insererColonne(tableau, place, voulu);
    const titre = tableau.colonnes[place]?.nom ?? '';
    if (Array.isArray(valeurs)) ecrireMatrice(this.hote, new Zone(tableau.feuille, zone), valeurs);
    else if (valeurs !== undefined)
      ecrireMatrice(
        this.hote,
        new Zone(tableau.feuille, { ...tableau.corps, gauche: zone.gauche, droite: zone.droite }),
        valeurs,
      );
    if (nom !== undefined && tableau.enTetes)
      ecrireMatrice(this.hote, new Zone(tableau.feuille, { ...zone, bas: zone.haut }), titre);
    tableau.marquerModifie();
    const colonne = tableau.colonnes[place];
    if (colonne === undefined) throw new ErreurHote('GeneralException');
    return this.objet(colonne);
  }

  getItem(cle: unknown): TableColumn {
    const trouvee = this.getItemOrNullObject(cle);
    if (trouvee === null) throw new ErreurHote('ItemNotFound');
    return trouvee;
  }
  /** Par nom ou par identifiant. */
  getItemOrNullObject(cle: unknown): TableColumn | null {
    const colonne =
      typeof cle === 'number'
        ? this.tableau.colonnes.find(({ id }) => id === cle)
        : this.tableau.colonnes.find(({ nom }) => nom.toLowerCase() === texte(cle).toLowerCase());
    return colonne === undefined ? null : this.objet(colonne);
  }
  getItemAt(rang: unknown): TableColumn {
    const colonne = this.tableau.colonnes[entier(rang)];
    if (colonne === undefined) throw new ErreurHote('InvalidArgument');
    return this.objet(colonne);
  }

  private objet(colonne: ColonneTableau): TableColumn {
    return new TableColumn(this.hote, this.tableau, colonne);
  }
}
