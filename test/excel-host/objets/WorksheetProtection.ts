import { empreinteMotDePasse } from '../modele/empreinte-mot-de-passe';
import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';
import { booleen, parmi, texte } from './arguments';

/** Option de l'API → attribut du fichier, qui dit si le geste est interdit ; sans attribut, il l'est. */
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
/** Celles-ci ne sont interdites que si l'attribut le dit. */
const OBJETS = { allowEditObjects: 'objects', allowEditScenarios: 'scenarios' } as const;
/** Mode de sélection → ce que le fichier interdit de sélectionner. */
const SELECTIONS = {
  Normal: {},
  Unlocked: { selectLockedCells: '1' },
  None: { selectLockedCells: '1', selectUnlockedCells: '1' },
} as const;
const MODES = ['Normal', 'Unlocked', 'None'] as const;

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
    const vrai = (attribut: string): boolean => ['1', 'true'].includes(attributs[attribut] ?? '');
    return {
      ...Object.fromEntries(
        Object.entries(PERMISSIONS).map(([option, attribut]) => [
          option,
          ['0', 'false'].includes(attributs[attribut] ?? ''),
        ]),
      ),
      ...Object.fromEntries(Object.entries(OBJETS).map(([option, attribut]) => [option, !vrai(attribut)])),
      selectionMode: vrai('selectUnlockedCells') ? 'None' : vrai('selectLockedCells') ? 'Unlocked' : 'Normal',
    };
  }

  /** Échoue si la feuille est déjà protégée. */
  protect(options?: unknown, motDePasse?: unknown): void {
    if (this.feuille.protection !== null) throw new ErreurHote('InvalidOperation');
    const attributs = attributsDe(options);
    const mot = motDePasse === undefined ? '' : texte(motDePasse);
    this.feuille.protection = {
      motDePasse: mot === '' ? null : mot,
      attributs: mot === '' ? attributs : { password: empreinteMotDePasse(mot), ...attributs },
    };
    this.feuille.marquerModifiee(false);
  }

  /** Sans effet si la feuille n'est pas protégée ; AccessDenied si le mot de passe manque ou n'est pas le bon. */
  unprotect(motDePasse?: unknown): void {
    const { protection } = this.feuille;
    if (protection === null) return;
    const mot = motDePasse === undefined ? '' : texte(motDePasse);
    const { password, hashValue } = protection.attributs;
    const juste =
      protection.motDePasse === null
        ? hashValue === undefined && (password === undefined || password.toUpperCase() === empreinteMotDePasse(mot))
        : protection.motDePasse === mot;
    if (!juste) {
      if (hashValue !== undefined && mot !== '') this.hote.ecarts.signaler('WorksheetProtection.unprotect(hashValue)');
      throw new ErreurHote('AccessDenied');
    }
    this.feuille.protection = null;
    this.feuille.marquerModifiee(false);
  }
}

function attributsDe(options: unknown): Record<string, string> {
  if (options !== undefined && (typeof options !== 'object' || options === null || Array.isArray(options)))
    throw new ErreurHote('InvalidArgument');
  const voulues: Readonly<Record<string, unknown>> = { ...options };
  const permise = (option: string): boolean => voulues[option] != null && booleen(voulues[option]);
  const ouvertes = Object.entries(PERMISSIONS).filter(([option]) => permise(option));
  const fermes = Object.entries(OBJETS).filter(([option]) => !permise(option));
  return {
    sheet: '1',
    ...Object.fromEntries(fermes.map(([, attribut]) => [attribut, '1'])),
    ...Object.fromEntries(ouvertes.map(([, attribut]) => [attribut, '0'])),
    ...SELECTIONS[parmi(voulues['selectionMode'] ?? 'Normal', MODES)],
  };
}
