import type { Condition, Seuil } from '../modele/condition';
import type { Feuille } from '../modele/feuille';
import type { FormatConditionnel } from '../modele/format-conditionnel';
import type { Valeur } from '../modele/valeur';

/** Ce qu'une règle doit savoir de toutes les cellules où elle s'applique. */
export class MesuresDeRegle {
  /** Les nombres des cellules, du plus petit au plus grand. */
  readonly nombres: readonly number[];
  private readonly fois = new Map<string, number>();

  constructor(
    private readonly feuille: Feuille,
    private readonly regle: FormatConditionnel,
  ) {
    const nombres: number[] = [];
    for (const zone of regle.zones) {
      for (const [, , { valeur }] of feuille.grille.parcourir(zone)) {
        if (typeof valeur === 'number') nombres.push(valeur);
        const cle = cleDe(valeur);
        if (cle !== null) this.fois.set(cle, (this.fois.get(cle) ?? 0) + 1);
      }
    }
    this.nombres = nombres.sort((a, b) => a - b);
  }

  get min(): number {
    return this.nombres[0] ?? 0;
  }
  get max(): number {
    return this.nombres.at(-1) ?? 0;
  }

  /** Dix premiers, moyennes et doublons ; `null` : la condition ne se juge pas ainsi. */
  juger(condition: Condition, valeur: Valeur): boolean | null {
    if (condition.genre === 'extremes') return typeof valeur === 'number' && this.parmiLesExtremes(condition, valeur);
    if (condition.genre !== 'prereglage') return null;
    const cle = cleDe(valeur);
    if (condition.critere === 'UniqueValues') return cle !== null && this.fois.get(cle) === 1;
    if (condition.critere === 'DuplicateValues') return cle !== null && (this.fois.get(cle) ?? 0) > 1;
    if (!condition.critere.includes('Average')) return null;
    return typeof valeur === 'number' && this.parRapportALaMoyenne(condition.critere, valeur);
  }

  /** La valeur d'un seuil, ou `null` si sa formule ne rend pas un nombre. */
  seuil({ genre, formule }: Seuil): number | null {
    if (genre === 'min') return this.min;
    if (genre === 'max') return this.max;
    if (genre === 'autoMin') return Math.min(0, this.min);
    if (genre === 'autoMax') return Math.max(0, this.max);
    const nombre = this.nombreDe(formule ?? '0');
    if (nombre === null) return null;
    if (genre === 'percent') return this.min + ((this.max - this.min) * nombre) / 100;
    return genre === 'percentile' ? this.centile(nombre / 100) : nombre;
  }

  private nombreDe(formule: string): number | null {
    if (formule !== '' && Number.isFinite(Number(formule))) return Number(formule);
    const [{ haut, gauche } = { haut: 1, gauche: 1 }] = this.regle.zones;
    const { classeur, nom } = this.feuille;
    const [valeur] = classeur.moteur.evaluer(classeur, [{ feuille: nom, ligne: haut, colonne: gauche, formule }]);
    return typeof valeur === 'number' ? valeur : null;
  }

  private centile(part: number): number {
    const place = part * (this.nombres.length - 1);
    const [avant, apres] = [this.nombres[Math.floor(place)] ?? 0, this.nombres[Math.ceil(place)] ?? 0];
    return avant + (apres - avant) * (place - Math.floor(place));
  }

  private parmiLesExtremes(
    { rang, pourcent, bas }: Extract<Condition, { genre: 'extremes' }>,
    valeur: number,
  ): boolean {
    const nombre = pourcent ? Math.max(1, Math.floor((this.nombres.length * rang) / 100)) : rang;
    const limite = bas ? this.nombres[nombre - 1] : this.nombres[this.nombres.length - nombre];
    return limite === undefined || (bas ? valeur <= limite : valeur >= limite);
  }

  private parRapportALaMoyenne(critere: string, valeur: number): boolean {
    const moyenne = this.nombres.reduce((total, un) => total + un, 0) / this.nombres.length;
    const variance = this.nombres.reduce((total, un) => total + (un - moyenne) ** 2, 0) / this.nombres.length;
    const ecarts = critere.startsWith('One') ? 1 : critere.startsWith('Two') ? 2 : critere.startsWith('Three') ? 3 : 0;
    const limite = moyenne + (critere.includes('Below') ? -1 : 1) * ecarts * Math.sqrt(variance);
    if (critere.startsWith('EqualOr') && valeur === moyenne) return true;
    return critere.includes('Below') ? valeur < limite : valeur > limite;
  }
}

/** Deux textes qui ne diffèrent que par la casse sont le même ; une cellule vide ou en erreur ne compte pas. */
function cleDe(valeur: Valeur): string | null {
  if (valeur === null || typeof valeur === 'object') return null;
  return typeof valeur === 'string' ? `t${valeur.toLowerCase()}` : `${typeof valeur}${String(valeur)}`;
}
