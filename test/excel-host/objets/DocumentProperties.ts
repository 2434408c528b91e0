import { ErreurHote } from '../modele/erreur-hote';
import type { ProprietesDocument } from '../modele/proprietes-document';
import { ObjetHote } from '../protocole/objet-hote';
import { entier, texte } from './arguments';
import { CustomPropertyCollection } from './CustomPropertyCollection';

/** Une propriété de texte ne dépasse pas 255 signes. */
const LONGUEUR = 255;

export class DocumentProperties extends ObjetHote {
  readonly classe = 'DocumentProperties';

  get author(): string {
    return this.lues.auteur;
  }
  set author(valeur: unknown) {
    this.changer({ auteur: court(valeur) });
  }
  get category(): string {
    return this.lues.categorie;
  }
  set category(valeur: unknown) {
    this.changer({ categorie: court(valeur) });
  }
  get comments(): string {
    return this.lues.commentaires;
  }
  set comments(valeur: unknown) {
    this.changer({ commentaires: court(valeur) });
  }
  get company(): string {
    return this.lues.societe;
  }
  set company(valeur: unknown) {
    this.changer({ societe: court(valeur) });
  }
  get creationDate(): string | null {
    return this.lues.creation === '' ? null : this.lues.creation;
  }
  get custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.hote);
  }
  get keywords(): string {
    return this.lues.motsCles;
  }
  set keywords(valeur: unknown) {
    this.changer({ motsCles: court(valeur) });
  }
  get lastAuthor(): string {
    return this.lues.dernierAuteur;
  }
  get manager(): string {
    return this.lues.responsable;
  }
  set manager(valeur: unknown) {
    this.changer({ responsable: court(valeur) });
  }
  get revisionNumber(): number {
    return this.lues.revision;
  }
  set revisionNumber(valeur: unknown) {
    this.changer({ revision: entier(valeur, 0) });
  }
  get subject(): string {
    return this.lues.sujet;
  }
  set subject(valeur: unknown) {
    this.changer({ sujet: court(valeur) });
  }
  get title(): string {
    return this.lues.titre;
  }
  set title(valeur: unknown) {
    this.changer({ titre: court(valeur) });
  }

  private get lues(): ProprietesDocument {
    return this.hote.classeur.proprietes;
  }
  private changer(changement: Partial<ProprietesDocument>): void {
    this.hote.classeur.proprietes = { ...this.lues, ...changement };
    this.hote.classeur.marquerModifie(false);
  }
}

function court(valeur: unknown): string {
  const lu = texte(valeur);
  if (lu.length > LONGUEUR) throw new ErreurHote('InvalidArgument');
  return lu;
}
