import { ErreurHote } from '../modele/erreur-hote';
import { ErreurCellule } from '../modele/valeur';
import type { Valeur } from '../modele/valeur';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';
import { Range } from './Range';
import { referenceDe } from './reference-plage';

/** Les fonctions de feuille appelées par l'API ; chacune passe par le même calcul que les cellules. */
export class Functions extends ObjetHote {
  readonly classe = 'Functions';

  date(annee: unknown, mois: unknown, jour: unknown): FunctionResult {
    return this.evaluer('DATE', [annee, mois, jour]);
  }
  sum(...valeurs: unknown[]): FunctionResult {
    return this.evaluer('SUM', valeurs.flat());
  }
  median(...valeurs: unknown[]): FunctionResult {
    return this.evaluer('MEDIAN', valeurs.flat());
  }
  average(...valeurs: unknown[]): FunctionResult {
    return this.evaluer('AVERAGE', valeurs.flat());
  }
  count(...valeurs: unknown[]): FunctionResult {
    return this.evaluer('COUNT', valeurs.flat());
  }
  countA(...valeurs: unknown[]): FunctionResult {
    return this.evaluer('COUNTA', valeurs.flat());
  }

  private evaluer(nom: string, args: readonly unknown[]): FunctionResult {
    const formule = `${nom}(${args.map(ecrireArgument).join(',')})`;
    const { classeur } = this.hote;
    const [valeur] = classeur.moteur.evaluer(classeur, [
      { feuille: classeur.feuilleActive.nom, ligne: 1, colonne: 1, formule },
    ]);
    return new FunctionResult(this.hote, valeur ?? null);
  }
}

function ecrireArgument(argument: unknown): string {
  if (argument instanceof Range) return referenceDe(argument.zone);
  if (typeof argument === 'number') return String(argument);
  if (typeof argument === 'string') return `"${argument.replaceAll('"', '""')}"`;
  if (typeof argument === 'boolean') return argument ? 'TRUE' : 'FALSE';
  throw new ErreurHote('InvalidArgument');
}

export class FunctionResult extends ObjetHote {
  readonly classe = 'FunctionResult';

  constructor(
    hote: Hote,
    private readonly resultat: Valeur,
  ) {
    super(hote);
  }

  get value(): string | number | boolean | null {
    return this.resultat instanceof ErreurCellule ? null : this.resultat;
  }
  get error(): string | null {
    return this.resultat instanceof ErreurCellule ? this.resultat.code : null;
  }
}
