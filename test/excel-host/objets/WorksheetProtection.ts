import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';

/** Option de l'API → attribut du fichier, qui dit si le geste est interdit. */
const PERMISSIONS = {
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertRows: 'insertRows',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowSort: 'sort',
  allowAutoFilter: 'autoFilter',
  allowPivotTables: 'pivotTables',
} as const;

export class WorksheetProtection extends ObjetHote {
  readonly classe = 'WorksheetProtection';

  constructor(
    hote: Hote,
    private readonly feuille: Feuille,
  ) {
    super(hote);
  }

  get protected(): boolean {
    return this.feuille.protection !== null;
  }
  get options(): Record<string, unknown> {
    const attributs = this.feuille.protection?.attributs ?? {};
    const permis = Object.entries(PERMISSIONS).map(
      ([option, attribut]) => [option, attributs[attribut] === '0'] as const,
    );
    const ouvertes: Record<string, boolean> = Object.fromEntries(permis);
    return {
      ...ouvertes,
      allowEditObjects: attributs['objects'] !== '1',
      allowEditScenarios: attributs['scenarios'] !== '1',
      selectionMode: 'Normal',
    };
  }

  protect(options?: unknown, motDePasse?: unknown): void {
    if (this.feuille.protection !== null) throw new ErreurHote('InvalidOperation');
    if (motDePasse !== undefined && typeof motDePasse !== 'string') throw new ErreurHote('InvalidArgument');
    const voulues: Record<string, unknown> = typeof options === 'object' && options !== null ? { ...options } : {};
    const permises = Object.entries(PERMISSIONS)
      .filter(([option]) => voulues[option] === true)
      .map(([, attribut]) => [attribut, '0'] as const);
    const ouvertes: Record<string, string> = Object.fromEntries(permises);
    this.feuille.protection = {
      motDePasse: motDePasse ?? null,
      attributs: { sheet: '1', objects: '1', scenarios: '1', ...ouvertes },
    };
    if (motDePasse !== undefined) this.hote.ecarts.signaler('WorksheetProtection.protect(password)');
    this.feuille.marquerModifiee(false);
  }

  unprotect(motDePasse?: unknown): void {
    const { protection } = this.feuille;
    if (protection === null) return;
    const empreinte = protection.attributs['password'] ?? protection.attributs['hashValue'];
    if (empreinte !== undefined || (protection.motDePasse !== null && protection.motDePasse !== motDePasse))
      throw new ErreurHote('AccessDenied');
    this.feuille.protection = null;
    this.feuille.marquerModifiee(false);
  }
}
