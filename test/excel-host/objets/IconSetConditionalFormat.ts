import { criteresOrdinaires } from '../modele/condition';
import type { Condition, CritereIcone, Icone } from '../modele/condition';
import { ErreurHote } from '../modele/erreur-hote';
import { JEUX_ICONES, nomApiDuJeu } from '../modele/jeux-icones';
import { booleen, entier, parmi } from './arguments';
import { objet } from './formule-de-regle';
import { MorceauDeRegle } from './morceau-de-regle';
import { formuleDeSeuil, lireSeuil, typeDeSeuil } from './seuil-de-regle';

type Icones = Extract<Condition, { genre: 'icones' }>;

export class IconSetConditionalFormat extends MorceauDeRegle {
  readonly classe = 'IconSetConditionalFormat';

  get style(): string {
    return nomApiDuJeu(this.icones.jeu);
  }
  /** Un autre jeu repart de parts égales. */
  set style(valeur: unknown) {
    const jeu = JEUX_ICONES[parmi(valeur, Object.keys(JEUX_ICONES))] ?? '3TrafficLights1';
    this.changerIcones({ jeu, criteres: criteresOrdinaires(jeu) });
  }
  get reverseIconOrder(): boolean {
    return this.icones.inverse;
  }
  /** L'ordre ne s'inverse pas quand une icône a été choisie à la main. */
  set reverseIconOrder(valeur: unknown) {
    const inverse = booleen(valeur);
    if (this.icones.criteres.some(({ icone }) => icone !== null)) throw new ErreurHote('InvalidOperation');
    this.changerIcones({ inverse });
  }
  get showIconOnly(): boolean {
    return this.icones.iconesSeules;
  }
  set showIconOnly(valeur: unknown) {
    this.changerIcones({ iconesSeules: booleen(valeur) });
  }
  get criteria(): Record<string, unknown>[] {
    return this.icones.criteres.map((critere) => ({
      customIcon: critere.icone === null ? null : { set: nomApiDuJeu(critere.icone.jeu), index: critere.icone.rang },
      formula: formuleDeSeuil(critere),
      operator: critere.strict ? 'GreaterThan' : 'GreaterThanOrEqual',
      type: typeDeSeuil(critere),
    }));
  }
  /** Un critère par icône du jeu ; du premier, seule l'icône compte. */
  set criteria(valeur: unknown) {
    const { criteres } = this.icones;
    if (!Array.isArray(valeur) || valeur.length !== criteres.length) throw new ErreurHote('InvalidArgument');
    const lus = (valeur as readonly unknown[]).map((un, rang): CritereIcone => {
      const { operator, customIcon } = objet(un ?? {});
      const icone = customIcon === null || customIcon === undefined ? null : lireIcone(customIcon);
      const ancien = criteres[rang];
      if (rang === 0 && ancien !== undefined) return { ...ancien, icone };
      return {
        ...lireSeuil(this.feuille.classeur, un, ['Number', 'Percent', 'Formula', 'Percentile'], 'num'),
        strict: parmi(operator, ['GreaterThan', 'GreaterThanOrEqual']) === 'GreaterThan',
        icone,
      };
    });
    if (!vontEnMontant(lus)) throw new ErreurHote('InvalidArgument');
    this.changerIcones({ criteres: lus });
  }

  private get icones(): Icones {
    return this.condition('icones');
  }

  private changerIcones(changement: Partial<Omit<Icones, 'genre'>>): void {
    this.changer({ condition: { ...this.icones, ...changement } });
  }
}

/** Deux seuils voisins de même sorte ne se chevauchent pas ; ceux qui se calculent ne se comparent pas d'avance. */
function vontEnMontant(criteres: readonly CritereIcone[]): boolean {
  return criteres.every(({ genre, formule }, rang) => {
    const avant = criteres[rang - 1];
    return avant?.genre !== genre || !(Number(avant.formule) > Number(formule));
  });
}

function lireIcone(valeur: unknown): Icone {
  const { set, index } = objet(valeur);
  const jeu = JEUX_ICONES[parmi(set, Object.keys(JEUX_ICONES))] ?? '3TrafficLights1';
  return { jeu, rang: entier(index, 0, Number(jeu.charAt(0)) - 1) };
}
