import { ErreurHote } from '../modele/erreur-hote';
import { ObjetHote } from '../protocole/objet-hote';

export class WorkbookProtection extends ObjetHote {
  readonly classe = 'WorkbookProtection';

  get protected(): boolean {
    return this.hote.classeur.structureProtegee;
  }

  protect(motDePasse?: unknown): void {
    if (this.hote.classeur.structureProtegee) throw new ErreurHote('InvalidOperation');
    if (motDePasse !== undefined) throw this.hote.nonEcrit('WorkbookProtection.protect(password)');
    this.hote.classeur.protegerStructure(true);
  }
  unprotect(motDePasse?: unknown): void {
    if (this.hote.classeur.motDePasseStructure && motDePasse === undefined) throw new ErreurHote('AccessDenied');
    this.hote.classeur.protegerStructure(false);
  }
}
