import { ecrireAdresse } from '../modele/adresse';
import type { Feuille } from '../modele/feuille';
import type { AspectConditionnel, Condition, FormatConditionnel } from '../modele/format-conditionnel';
import { intersection, rectangle } from '../modele/rectangle';
import { qualifierFormule, recopierFormule } from '../modele/references-formule';
import type { Valeur } from '../modele/valeur';
import type { Question } from './moteur-calcul';

/** On évalue les règles par tranches de lignes, au fur et à mesure qu'on les regarde. */
const TRANCHE = 50;
const COMPARAISONS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

/** Ce que les mises en forme conditionnelles d'une feuille changent à l'aspect de ses cellules. */
export class AspectsConditionnels {
  private version = 0;
  private readonly tranches = new Map<number, Map<string, AspectConditionnel>>();

  constructor(private readonly feuille: Feuille) {}

  /** `null` si aucune règle ne s'applique. Entre deux règles vraies, la plus prioritaire gagne, propriété par propriété. */
  en(ligne: number, colonne: number): AspectConditionnel | null {
    if (this.feuille.formatsConditionnels.length === 0) return null;
    if (this.version !== this.feuille.classeur.version) {
      this.tranches.clear();
      this.version = this.feuille.classeur.version;
    }
    const rang = Math.floor((ligne - 1) / TRANCHE);
    let tranche = this.tranches.get(rang);
    if (tranche === undefined)
      this.tranches.set(rang, (tranche = this.evaluer(rang * TRANCHE + 1, (rang + 1) * TRANCHE)));
    return tranche.get(`${ligne},${colonne}`) ?? null;
  }

  private evaluer(haut: number, bas: number): Map<string, AspectConditionnel> {
    const regles = [...this.feuille.formatsConditionnels].sort((a, b) => a.priorite - b.priorite);
    const vraies = this.poser(regles, haut, bas);
    const aspects = new Map<string, AspectConditionnel>();
    const arretees = new Set<string>();
    for (const regle of regles) {
      for (const cle of vraies.get(regle) ?? []) {
        if (arretees.has(cle)) continue;
        aspects.set(cle, { ...regle.aspect, ...aspects.get(cle) });
        if (regle.arreterSiVrai) arretees.add(cle);
      }
    }
    return aspects;
  }

  /** Les cellules où chaque règle est vraie. Une même formule n'est posée qu'une fois. */
  private poser(regles: readonly FormatConditionnel[], haut: number, bas: number): Map<FormatConditionnel, string[]> {
    const questions = new Map<string, Question>();
    const attentes: { regle: FormatConditionnel; place: string; cle: string }[] = [];
    const utile = this.feuille.etendue();
    for (const regle of regles) {
      const [premiere] = regle.zones;
      if (premiere === undefined) continue;
      for (const zone of regle.zones) {
        const vue = intersection(zone, rectangle(haut, 1, bas, Math.max(utile?.droite ?? 1, 60)));
        if (vue === null) continue;
        for (let ligne = vue.haut; ligne <= vue.bas; ligne += 1) {
          for (let colonne = vue.gauche; colonne <= vue.droite; colonne += 1) {
            const formule = formuleDe(
              regle.condition,
              ligne,
              colonne,
              ligne - premiere.haut,
              colonne - premiere.gauche,
            );
            if (formule === null) continue;
            const cle = /\b(?:ROW|COLUMN)\(\)/iu.test(formule)
              ? `${ligne},${colonne}:${formule}`
              : qualifierFormule(formule, this.feuille.nom, 0, 0);
            questions.set(cle, { feuille: this.feuille.nom, ligne, colonne, formule });
            attentes.push({ regle, place: `${ligne},${colonne}`, cle });
          }
        }
      }
    }
    const reponses = this.feuille.classeur.moteur.evaluer(this.feuille.classeur, [...questions.values()]);
    const vrai = new Map([...questions.keys()].map((cle, rang) => [cle, estVraie(reponses[rang] ?? null)]));
    const places = new Map<FormatConditionnel, string[]>();
    for (const { regle, place, cle } of attentes)
      if (vrai.get(cle) === true) places.set(regle, [...(places.get(regle) ?? []), place]);
    return places;
  }
}

function estVraie(valeur: Valeur): boolean {
  return valeur === true || (typeof valeur === 'number' && valeur !== 0);
}

/** La condition comme une formule de la cellule ; `null` pour une règle que l'hôte ne sait pas évaluer. */
function formuleDe(
  condition: Condition,
  ligne: number,
  colonne: number,
  lignes: number,
  colonnes: number,
): string | null {
  if (condition.genre === 'brute') return null;
  if (condition.genre !== 'cellule') return recopierFormule(condition.formule, lignes, colonnes);
  const ici = ecrireAdresse(rectangle(ligne, colonne));
  const [une = '0', autre = '0'] = condition.formules.map(
    (formule) => `(${recopierFormule(formule, lignes, colonnes)})`,
  );
  if (condition.operateur === 'between') return `AND(${ici}>=${une},${ici}<=${autre})`;
  if (condition.operateur === 'notBetween') return `OR(${ici}<${une},${ici}>${autre})`;
  return `${ici}${COMPARAISONS[condition.operateur] ?? '='}${une}`;
}
