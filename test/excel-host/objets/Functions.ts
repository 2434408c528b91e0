import { ecrireAdresseComplete } from '../modele/adresse';
import { ErreurHote } from '../modele/erreur-hote';
import { ObjetHote } from '../protocole/objet-hote';
import { adresse } from './arguments';
import type { Arite } from './fonctions-de-feuille';
import { FONCTIONS_DE_FEUILLE } from './fonctions-de-feuille';
import { FunctionResult } from './FunctionResult';
import { Range } from './Range';
import { referenceDe } from './reference-plage';

/** Les fonctions de feuille appelées par l'API ; chacune passe par le même calcul que les cellules. */
export class Functions extends ObjetHote {
  readonly classe = 'Functions';

  // Une méthode par fonction : `stDev_S` calcule STDEV.S.
  static {
    for (const [nom, arite] of FONCTIONS_DE_FEUILLE)
      Object.defineProperty(this.prototype, nom, {
        value(this: Functions, ...args: readonly unknown[]): FunctionResult {
          return this.evaluer(nom.toUpperCase().replaceAll('_', '.'), arite, args);
        },
      });
  }

  private evaluer(nom: string, arite: Arite, args: readonly unknown[]): FunctionResult {
    const donnes = args.flat();
    while (donnes.length > 0 && donnes[donnes.length - 1] === undefined) donnes.pop();
    if (donnes.length < arite.moins || donnes.length > arite.plus) throw new ErreurHote('InvalidArgument');
    const enFormule = (): string => `${nom}(${donnes.map((un) => this.ecrire(un)).join(',')})`;
    const { classeur } = this.hote;
    const [valeur] = classeur.moteur.evaluer(classeur, [
      { feuille: classeur.feuilleActive.nom, ligne: 1, colonne: 1, formule: enFormule() },
    ]);
    return new FunctionResult(this.hote, valeur ?? null, enFormule);
  }

  private ecrire(argument: unknown): string {
    if (argument === undefined) return '';
    if (argument instanceof Range) return referenceDe(argument.zone);
    if (argument instanceof FunctionResult) return argument.enFormule();
    if (typeof argument === 'number') return String(argument);
    if (typeof argument === 'string') return `"${argument.replaceAll('"', '""')}"`;
    if (typeof argument === 'boolean') return argument ? 'TRUE' : 'FALSE';
    if (typeof argument === 'object' && argument !== null && 'address' in argument)
      return this.ecrireAdresseDonnee(argument.address);
    throw new ErreurHote('InvalidArgument');
  }

  /** Une `RangeReference` : une plage donnée par son adresse. */
  private ecrireAdresseDonnee(donnee: unknown): string {
    const { feuille, zone } = adresse(donnee);
    const { classeur } = this.hote;
    const cible = feuille === null ? classeur.feuilleActive : classeur.trouverFeuille(feuille);
    if (cible === null) throw new ErreurHote('InvalidArgument');
    return ecrireAdresseComplete(cible.nom, zone, true);
  }
}
