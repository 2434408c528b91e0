import { lireAdresse } from '../modele/adresse';
import { ErreurHote } from '../modele/erreur-hote';
import { controlerCommentaire } from '../modele/nom-defini';
import type { NomDefini } from '../modele/nom-defini';

import { ErreurCellule } from '../modele/valeur';
import type { Valeur } from '../modele/valeur';
import { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';
import { booleen } from './arguments';
import { formuleDeNom } from './formule-de-nom';
import { NamedItemArrayValues } from './NamedItemArrayValues';
import { Range } from './Range';
import { Worksheet } from './Worksheet';

export class NamedItem extends ObjetHote {
  readonly classe = 'NamedItem';

  constructor(
    hote: Hote,
    private readonly nom: NomDefini,
  ) {
    super(hote);
  }

  override identite(): Record<string, unknown> {
    return { _Id: this.nom.nom };
  }

  override get horsChargement(): readonly string[] {
    return ['worksheet', 'worksheetOrNullObject', 'arrayValues'];
  }

  get arrayValues(): NamedItemArrayValues {
    return new NamedItemArrayValues(this.hote, this.nom);
  }
  get name(): string {
    return this.nom.nom;
  }
  get _Id(): string {
    return this.nom.nom;
  }
  get comment(): string {
    return this.nom.commentaire;
  }
  set comment(valeur: unknown) {
    this.modifier({ commentaire: controlerCommentaire(valeur) });
  }
  get formula(): string {
    return `=${this.nom.formule}`;
  }
  set formula(valeur: unknown) {
    this.modifier({ formule: formuleDeNom(this.hote, valeur) });
  }
  get scope(): string {
    return this.nom.feuille === null ? 'Workbook' : 'Worksheet';
  }
  get type(): string {
    if (this.nom.formule.includes('#REF!')) return 'Error';
    if (lireAdresse(this.nom.formule) !== null) return 'Range';
    if (this.nom.formule.startsWith('{')) return 'Array';
    const valeur = this.evaluer();
    if (valeur instanceof ErreurCellule) return 'Error';
    return typeof valeur === 'number'
      ? Number.isInteger(valeur)
        ? 'Integer'
        : 'Double'
      : typeof valeur === 'boolean'
        ? 'Boolean'
        : 'String';
  }
  /** L'adresse pour une plage, la valeur pour une formule. */
  get value(): string | number | boolean {
    if (lireAdresse(this.nom.formule) !== null) return this.nom.formule;
    const valeur = this.evaluer();
    return valeur instanceof ErreurCellule ? valeur.code : (valeur ?? '');
  }
  get visible(): boolean {
    return this.nom.visible;
  }
  set visible(valeur: unknown) {
    this.modifier({ visible: booleen(valeur) });
  }
  get worksheet(): Worksheet {
    if (this.nom.feuille === null) throw new ErreurHote('ItemNotFound');
    return new Worksheet(this.hote, this.nom.feuille);
  }
  get worksheetOrNullObject(): Worksheet | null {
    return this.nom.feuille === null ? null : new Worksheet(this.hote, this.nom.feuille);
  }

  getRange(): Range {
    const plage = this.getRangeOrNullObject();
    if (plage === null) throw new ErreurHote('ItemNotFound');
    return plage;
  }
  getRangeOrNullObject(): Range | null {
    const lue = lireAdresse(this.nom.formule);
    const feuille =
      lue?.feuille === undefined || lue.feuille === null
        ? this.nom.feuille
        : this.hote.classeur.trouverFeuille(lue.feuille);
    return lue === null || feuille === null ? null : new Range(this.hote, new Zone(feuille, lue.zone));
  }
  delete(): void {
    const { classeur } = this.hote;
    if (!classeur.noms.includes(this.nom)) throw new ErreurHote('ItemNotFound');
    classeur.noms = classeur.noms.filter((autre) => autre !== this.nom);
    classeur.structureModifiee = true;
    classeur.marquerModifie();
  }

  private evaluer(): Valeur {
    const { classeur } = this.hote;
    const [valeur] = classeur.moteur.evaluer(classeur, [
      { feuille: (this.nom.feuille ?? classeur.feuilleActive).nom, ligne: 1, colonne: 1, formule: this.nom.formule },
    ]);
    return valeur ?? null;
  }

  private modifier(changement: Partial<NomDefini>): void {
    Object.assign(this.nom, changement);
    this.hote.classeur.structureModifiee = true;
    this.hote.classeur.marquerModifie();
  }
}
