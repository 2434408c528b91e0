import { cellulesInvalides } from '../calcul/cellules-invalides';
import { ErreurHote } from '../modele/erreur-hote';
import type { Rectangle } from '../modele/rectangle';
import { SANS_REGLE, etatValidation, poserValidation, reglerValidation } from '../modele/regler-validation';
import type { Validation } from '../modele/validation';
import type { Zone } from '../modele/zone';
import { oterValidations } from '../modele/zones-de-regle';
import type { Hote } from '../protocole/hote';
import { booleen, parmi, texte } from './arguments';
import { objet } from './formule-de-regle';
import { OPERATEURS_DE_REGLE, TYPES_DE_REGLE, lireRegleDeValidation } from './lire-regle-validation';
import { ObjetDePlage } from './plage-base';
import { RangeAreas } from './RangeAreas';

const STYLES = ['stop', 'warning', 'information'] as const;
/** Les longueurs que permet le format d'Excel (MS-XLS, DValStrings). */
const LONGUEUR_TITRE = 32;
const LONGUEUR_INVITE = 255;
const LONGUEUR_ALERTE = 225;

/** La validation d'une plage. Sur des règles différentes ou posées par endroits, les réglages valent `null`. */
export class DataValidation extends ObjetDePlage {
  readonly classe = 'DataValidation';

  constructor(
    hote: Hote,
    zone: Zone,
    private readonly autres: readonly Zone[] = [],
  ) {
    super(hote, zone);
  }

  get type(): string {
    const etat = etatValidation(this.feuille, this.rects);
    if (etat.genre === 'par-endroits') return 'MixedCriteria';
    if (etat.genre === 'plusieurs') return 'Inconsistent';
    return etat.genre === 'aucune' ? 'None' : capitale(cleDeType(etat.regle));
  }
  get valid(): boolean | null {
    const { jugees, nombreInvalides } = cellulesInvalides(this.feuille, this.rects);
    return nombreInvalides === 0 ? true : nombreInvalides === jugees ? false : null;
  }

  get ignoreBlanks(): boolean | null {
    return this.regle()?.videPermis ?? null;
  }
  set ignoreBlanks(valeur: unknown) {
    this.regler({ videPermis: booleen(valeur) });
  }

  get rule(): Record<string, unknown> | null {
    const regle = this.regle();
    if (regle === null) return null;
    const [formula1, formula2] = [formule(regle.formule1), formule(regle.formule2)];
    if (regle.type === 'none') return {};
    if (regle.type === 'list') return { list: { inCellDropDown: regle.menuDeroulant, source: formula1 } };
    if (regle.type === 'custom') return { custom: { formula: formula1 } };
    const double = /between/iu.test(regle.operateur) && formula2 !== null;
    const operator = Object.keys(OPERATEURS_DE_REGLE).find((nom) => OPERATEURS_DE_REGLE[nom] === regle.operateur);
    return { [cleDeType(regle)]: { formula1, ...(double ? { formula2 } : {}), operator } };
  }
  /** Une règle ne se pose pas par-dessus des règles différentes, ou posées par endroits : il faut d'abord `clear()` (office-js #2594). */
  set rule(valeur: unknown) {
    this.exigerSansProtection();
    const lue = lireRegleDeValidation(this.feuille, valeur);
    const ancienne = this.regle();
    if (ancienne === null) throw new ErreurHote('InvalidArgument');
    const { alerte, invite, videPermis } = ancienne;
    poserValidation(this.feuille, this.rects, { ...lue, alerte, invite, videPermis });
    this.feuille.marquerModifiee(false);
  }

  get errorAlert(): Record<string, unknown> | null {
    const alerte = this.regle()?.alerte;
    if (alerte === undefined) return null;
    return {
      message: alerte.message,
      showAlert: alerte.montrer,
      style: capitale(alerte.genre),
      title: alerte.titre,
    };
  }
  set errorAlert(valeur: unknown) {
    const { message, showAlert, style, title } = objet(valeur);
    this.regler({
      alerte: {
        montrer: booleen(showAlert ?? true),
        genre: parmi(style ?? 'Stop', STYLES),
        titre: court(title, LONGUEUR_TITRE),
        message: court(message, LONGUEUR_ALERTE),
      },
    });
  }

  get prompt(): Record<string, unknown> | null {
    const invite = this.regle()?.invite;
    if (invite === undefined) return null;
    return { message: invite.message, showPrompt: invite.montrer, title: invite.titre };
  }
  set prompt(valeur: unknown) {
    const { message, showPrompt, title } = objet(valeur);
    this.regler({
      invite: {
        montrer: booleen(showPrompt ?? true),
        titre: court(title, LONGUEUR_TITRE),
        message: court(message, LONGUEUR_INVITE),
      },
    });
  }

  clear(): void {
    this.exigerSansProtection();
    for (const rect of this.rects) oterValidations(this.feuille, rect);
    this.feuille.marquerModifiee(false);
  }

  /** Les cellules que la règle ne permet pas ; ItemNotFound s'il n'y en a pas. */
  getInvalidCells(): RangeAreas {
    const plages = this.getInvalidCellsOrNullObject();
    if (plages === null) throw new ErreurHote('ItemNotFound');
    return plages;
  }
  getInvalidCellsOrNullObject(): RangeAreas | null {
    return RangeAreas.de(this.hote, this.feuille, cellulesInvalides(this.feuille, this.rects).invalides);
  }

  private get rects(): readonly Rectangle[] {
    return [this.rect, ...this.autres.map(({ rect }) => rect)];
  }

  /** La règle commune (celle qui permet tout s'il n'y en a pas), ou `null` si les cellules n'en ont pas la même. */
  private regle(): Omit<Validation, 'zones'> | null {
    const etat = etatValidation(this.feuille, this.rects);
    return etat.genre === 'une' ? etat.regle : etat.genre === 'aucune' ? SANS_REGLE : null;
  }

  /** Une feuille protégée ne laisse changer aucune règle de saisie, quelles que soient ses permissions. */
  private exigerSansProtection(): void {
    if (this.feuille.protection !== null) throw new ErreurHote('AccessDenied');
  }

  private regler(changement: Parameters<typeof reglerValidation>[2]): void {
    this.exigerSansProtection();
    reglerValidation(this.feuille, this.rects, changement);
    this.feuille.marquerModifiee(false);
  }
}

function cleDeType({ type }: Pick<Validation, 'type'>): string {
  return Object.keys(TYPES_DE_REGLE).find((cle) => TYPES_DE_REGLE[cle] === type) ?? 'none';
}

function capitale(mot: string): string {
  return mot.charAt(0).toUpperCase() + mot.slice(1);
}

function court(valeur: unknown, longueur: number): string {
  const ecrit = texte(valeur ?? '');
  if (ecrit.length > longueur) throw new ErreurHote('InvalidArgument');
  return ecrit;
}

/** Une formule telle que l'API la rend : une liste écrite sans ses guillemets, tout le reste précédé de `=`. */
function formule(ecrite: string | null): string | null {
  if (ecrite === null) return null;
  const sansEgal = ecrite.replace(/^=/u, '');
  return /^".*"$/su.test(sansEgal) ? sansEgal.slice(1, -1).replaceAll('""', '"') : `=${sansEgal}`;
}
