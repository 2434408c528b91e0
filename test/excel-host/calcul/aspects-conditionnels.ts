import type { Icone } from '../modele/condition';
import type { Feuille } from '../modele/feuille';
import type { AspectConditionnel, FormatConditionnel } from '../modele/format-conditionnel';
import { intersection, rectangle } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import { qualifierFormule, recopierFormule } from '../modele/references-formule';
import type { Valeur } from '../modele/valeur';
import { conditionEnFormule } from './condition-en-formule';
import { MesuresDeRegle } from './mesures-de-regle';
import type { Question } from './moteur-calcul';
import { choisirIcone, nuance, poserBarre } from './ornements-conditionnels';
import type { BarrePosee } from './ornements-conditionnels';

/** Ce que les règles changent à une cellule : son aspect, une barre, une icône, et si sa valeur est cachée. */
export interface AspectPose extends AspectConditionnel {
  barreDeDonnees?: BarrePosee;
  icone?: Icone;
  sansTexte?: boolean;
}

/** On évalue les règles par tranches de lignes, au fur et à mesure qu'on les regarde. */
const TRANCHE = 50;

/** Ce que les mises en forme conditionnelles d'une feuille changent à l'aspect de ses cellules. */
export class AspectsConditionnels {
  private version = 0;
  private readonly tranches = new Map<number, Map<string, AspectPose>>();
  private readonly mesures = new Map<FormatConditionnel, MesuresDeRegle>();

  constructor(private readonly feuille: Feuille) {}

  /** `null` si aucune règle ne s'applique. Entre deux règles vraies, la plus prioritaire gagne, propriété par propriété. */
  en(ligne: number, colonne: number): AspectPose | null {
    if (this.feuille.formatsConditionnels.length === 0) return null;
    if (this.version !== this.feuille.classeur.version) {
      this.tranches.clear();
      this.mesures.clear();
      this.version = this.feuille.classeur.version;
    }
    const rang = Math.floor((ligne - 1) / TRANCHE);
    let tranche = this.tranches.get(rang);
    if (tranche === undefined)
      this.tranches.set(rang, (tranche = this.evaluer(rang * TRANCHE + 1, (rang + 1) * TRANCHE)));
    return tranche.get(`${ligne},${colonne}`) ?? null;
  }

  private evaluer(haut: number, bas: number): Map<string, AspectPose> {
    const { classeur } = this.feuille;
    classeur.moteur.mettreAJour(classeur);
    const regles = [...this.feuille.formatsConditionnels].sort((a, b) => a.priorite - b.priorite);
    const vraies = this.poser(regles, haut, bas);
    const aspects = new Map<string, AspectPose>();
    const arretees = new Set<string>();
    for (const regle of regles) {
      for (const [cle, pose] of vraies.get(regle) ?? this.orner(regle, haut, bas)) {
        if (arretees.has(cle)) continue;
        aspects.set(cle, { ...pose, ...aspects.get(cle) });
        if (regle.arreterSiVrai) arretees.add(cle);
      }
    }
    return aspects;
  }

  /** Les cellules de la tranche où une règle s'applique. */
  private *cellules(regle: FormatConditionnel, haut: number, bas: number): Generator<readonly [number, number]> {
    const droite = Math.max(this.feuille.etendue()?.droite ?? 1, 60);
    const vues = regle.zones
      .map((zone) => intersection(zone, rectangle(haut, 1, bas, droite)))
      .filter((vue): vue is Rectangle => vue !== null);
    for (const vue of vues) {
      for (let ligne = vue.haut; ligne <= vue.bas; ligne += 1) {
        for (let colonne = vue.gauche; colonne <= vue.droite; colonne += 1) yield [ligne, colonne];
      }
    }
  }

  /** Les règles qui se disent en formule, là où elles sont vraies. Une même formule n'est posée qu'une fois. */
  private poser(
    regles: readonly FormatConditionnel[],
    haut: number,
    bas: number,
  ): Map<FormatConditionnel, [string, AspectPose][]> {
    const questions = new Map<string, Question>();
    const attentes: { regle: FormatConditionnel; place: string; cle: string }[] = [];
    const places = new Map<FormatConditionnel, [string, AspectPose][]>();
    for (const regle of regles) {
      const [coin] = regle.zones;
      const modele = coin === undefined ? null : conditionEnFormule(regle.condition, coin.haut, coin.gauche);
      if (coin === undefined || modele === null) continue;
      places.set(regle, []);
      for (const [ligne, colonne] of this.cellules(regle, haut, bas)) {
        const formule = recopierFormule(modele, ligne - coin.haut, colonne - coin.gauche);
        const cle = /\b(?:ROW|COLUMN)\(\)/iu.test(formule)
          ? `${ligne},${colonne}:${formule}`
          : qualifierFormule(formule, this.feuille.nom, 0, 0);
        questions.set(cle, { feuille: this.feuille.nom, ligne, colonne, formule });
        attentes.push({ regle, place: `${ligne},${colonne}`, cle });
      }
    }
    const reponses = this.feuille.classeur.moteur.evaluer(this.feuille.classeur, [...questions.values()]);
    const vrai = new Map([...questions.keys()].map((cle, rang) => [cle, estVraie(reponses[rang] ?? null)]));
    for (const { regle, place, cle } of attentes)
      if (vrai.get(cle) === true) places.get(regle)?.push([place, regle.aspect]);
    return places;
  }

  /** Les règles qui regardent toutes leurs cellules : échelles, barres, icônes, dix premiers, moyennes, doublons. */
  private orner(regle: FormatConditionnel, haut: number, bas: number): [string, AspectPose][] {
    let mesures = this.mesures.get(regle);
    if (mesures === undefined) this.mesures.set(regle, (mesures = new MesuresDeRegle(this.feuille, regle)));
    const poses: [string, AspectPose][] = [];
    for (const [ligne, colonne] of this.cellules(regle, haut, bas)) {
      const pose = poseDe(regle, mesures, this.feuille.lire(ligne, colonne)?.valeur ?? null);
      if (pose !== null) poses.push([`${ligne},${colonne}`, pose]);
    }
    return poses;
  }
}

function poseDe(regle: FormatConditionnel, mesures: MesuresDeRegle, valeur: Valeur): AspectPose | null {
  const { condition } = regle;
  if (mesures.juger(condition, valeur) === true) return regle.aspect;
  if (typeof valeur !== 'number') return null;
  if (condition.genre === 'nuances') {
    const hex = nuance(condition.points, mesures, valeur);
    return hex === null ? null : { fond: { hex } };
  }
  if (condition.genre === 'barres') {
    const barreDeDonnees = poserBarre(condition.barres, mesures, valeur);
    return barreDeDonnees === null
      ? null
      : { barreDeDonnees, ...(condition.barres.barreSeule ? { sansTexte: true } : {}) };
  }
  if (condition.genre !== 'icones') return null;
  const icone = choisirIcone(condition, mesures, valeur);
  if (icone === null) return null;
  const masquee = icone.jeu === 'NoIcons';
  return { ...(masquee ? {} : { icone }), ...(condition.iconesSeules ? { sansTexte: true } : {}) };
}

function estVraie(valeur: Valeur): boolean {
  return valeur === true || (typeof valeur === 'number' && valeur !== 0);
}
