import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import { controlerCommentaire, estReserve, estUnNomPermis } from '../modele/nom-defini';
import type { NomDefini } from '../modele/nom-defini';
import type { Hote } from '../protocole/hote';
import { CollectionHote } from '../protocole/objet-hote';
import { texte } from './arguments';
import { formuleDeNom } from './formule-de-nom';
import { NamedItem } from './NamedItem';
import { Range } from './Range';
import { referenceDe } from './reference-plage';

/** Les noms du classeur, ou ceux d'une feuille. */
export class NamedItemCollection extends CollectionHote<NamedItem> {
  readonly classe = 'NamedItemCollection';

  constructor(
    hote: Hote,
    private readonly feuille: Feuille | null,
  ) {
    super(hote);
  }

  get items(): readonly NamedItem[] {
    return this.noms().map((nom) => new NamedItem(this.hote, nom));
  }
  getCount(): number {
    return this.noms().length;
  }

  /** Une plage, ou une formule en anglais (`=…`) ; un texte sans `=` est une constante, comme dans la boîte des noms. */
  add(nom: unknown, reference: unknown, commentaire?: unknown): NamedItem {
    return this.creer(
      nom,
      () => (reference instanceof Range ? referenceDe(reference.zone) : formuleDeNom(this.hote, reference)),
      commentaire,
    );
  }

  /** Une formule dans la langue de la personne. */
  addFormulaLocal(nom: unknown, formule: unknown, commentaire?: unknown): NamedItem {
    return this.creer(nom, () => formuleDeNom(this.hote, formule, 'fr-FR'), commentaire);
  }

  getItem(nom: unknown): NamedItem {
    const trouve = this.getItemOrNullObject(nom);
    if (trouve === null) throw new ErreurHote('ItemNotFound');
    return trouve;
  }
  getItemOrNullObject(nom: unknown): NamedItem | null {
    const trouve = this.trouver(texte(nom));
    return trouve === null ? null : new NamedItem(this.hote, trouve);
  }

  private creer(nom: unknown, lireFormule: () => string, commentaire: unknown): NamedItem {
    const voulu = texte(nom);
    if (!estUnNomPermis(voulu)) throw new ErreurHote('InvalidArgument');
    if (this.trouver(voulu) !== null) throw new ErreurHote('ItemAlreadyExists');
    const { classeur } = this.hote;
    const cree: NomDefini = {
      nom: voulu,
      feuille: this.feuille,
      formule: lireFormule(),
      visible: true,
      commentaire: commentaire === undefined ? '' : controlerCommentaire(commentaire),
      attributs: {},
    };
    classeur.noms.push(cree);
    classeur.structureModifiee = true;
    classeur.marquerModifie();
    return new NamedItem(this.hote, cree);
  }

  private noms(): NomDefini[] {
    return this.hote.classeur.noms.filter((nom) => nom.feuille === this.feuille && !estReserve(nom.nom));
  }
  private trouver(voulu: string): NomDefini | null {
    return this.noms().find(({ nom }) => nom.toLowerCase() === voulu.toLowerCase()) ?? null;
  }
}
