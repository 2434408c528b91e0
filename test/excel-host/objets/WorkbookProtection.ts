import { empreinteMotDePasse } from '../modele/empreinte-mot-de-passe';
import { ErreurHote } from '../modele/erreur-hote';
import { ObjetHote } from '../protocole/objet-hote';
import { texte } from './arguments';

export class WorkbookProtection extends ObjetHote {
  readonly classe = 'WorkbookProtection';

  get protected(): boolean {
    return this.hote.classeur.structureProtegee;
  }

  /** Échoue si la structure est déjà protégée. */
  protect(motDePasse?: unknown): void {
    if (this.hote.classeur.structureProtegee) throw new ErreurHote('InvalidOperation');
    const mot = motDePasse === undefined ? '' : texte(motDePasse);
    this.hote.classeur.protegerStructure(true, mot === '' ? null : empreinteMotDePasse(mot));
  }

  /** Sans effet si rien n'est protégé ; AccessDenied si le mot de passe manque ou n'est pas le bon. */
  unprotect(motDePasse?: unknown): void {
    const { classeur } = this.hote;
    if (!classeur.structureProtegee) return;
    const mot = motDePasse === undefined ? '' : texte(motDePasse);
    if (classeur.empreinteStructure !== null && classeur.empreinteStructure !== empreinteMotDePasse(mot))
      throw new ErreurHote('AccessDenied');
    classeur.protegerStructure(false);
  }
}
