import type { Style } from './style';

/** Ce qu'une colonne ou une ligne entière a de propre. */
export interface ProprietesBande {
  /** Largeur en caractères (colonne) ou hauteur en points (ligne) ; `null` : celle de la feuille. */
  readonly taille: number | null;
  readonly masquee: boolean;
  readonly style: Style | null;
  /** Attributs du fichier que le modèle ne comprend pas (plan, dégroupement…). */
  readonly attributs: Readonly<Record<string, string>>;
  /** La taille que le fichier disait calculée et non voulue : tant qu'elle vaut, elle s'écrit ainsi. */
  readonly automatique?: number;
}

export const BANDE_ORDINAIRE: ProprietesBande = { taille: null, masquee: false, style: null, attributs: {} };

interface Intervalle {
  readonly de: number;
  readonly a: number;
  readonly proprietes: ProprietesBande;
}

/** Les propriétés des colonnes (ou des lignes), par intervalles disjoints et ordonnés. */
export class Bandes {
  private intervalles: Intervalle[] = [];

  lire(rang: number): ProprietesBande {
    let [bas, haut] = [0, this.intervalles.length - 1];
    while (bas <= haut) {
      const milieu = (bas + haut) >> 1;
      const intervalle = this.intervalles[milieu];
      if (intervalle === undefined) break;
      if (rang < intervalle.de) haut = milieu - 1;
      else if (rang > intervalle.a) bas = milieu + 1;
      else return intervalle.proprietes;
    }
    return BANDE_ORDINAIRE;
  }

  /** Change les propriétés des rangs `de` à `a` compris. */
  modifier(de: number, a: number, changer: (proprietes: ProprietesBande) => ProprietesBande): void {
    const suite: Intervalle[] = [];
    const ajouter = (debut: number, fin: number, proprietes: ProprietesBande): void => {
      if (debut <= fin && proprietes !== BANDE_ORDINAIRE) suite.push({ de: debut, a: fin, proprietes });
    };
    let prochain = de;
    for (const courant of this.intervalles) {
      ajouter(courant.de, Math.min(courant.a, de - 1), courant.proprietes);
      const [debut, fin] = [Math.max(courant.de, de), Math.min(courant.a, a)];
      if (debut <= fin) {
        ajouter(prochain, debut - 1, changer(BANDE_ORDINAIRE));
        ajouter(debut, fin, changer(courant.proprietes));
        prochain = fin + 1;
      }
      if (courant.de > a && prochain <= a) {
        ajouter(prochain, a, changer(BANDE_ORDINAIRE));
        prochain = a + 1;
      }
      ajouter(Math.max(courant.de, a + 1), courant.a, courant.proprietes);
    }
    ajouter(prochain, a, changer(BANDE_ORDINAIRE));
    this.intervalles = suite.sort((x, y) => x.de - y.de);
  }

  /** Remplace tout par des intervalles déjà disjoints et ordonnés, à l'ouverture d'un fichier. */
  charger(intervalles: readonly Intervalle[]): void {
    this.intervalles = [...intervalles].sort((x, y) => x.de - y.de);
  }

  tous(): readonly Intervalle[] {
    return this.intervalles;
  }

  /** Insère (`nombre` > 0) ou supprime des rangs ; les rangs insérés ont les propriétés de celui qui précède. */
  decaler(debut: number, nombre: number): void {
    const heritees = nombre > 0 && debut > 1 ? this.lire(debut - 1) : BANDE_ORDINAIRE;
    const fin = nombre > 0 ? debut - 1 : debut - nombre - 1;
    const suite: Intervalle[] = [];
    for (const { de, a, proprietes } of this.intervalles) {
      if (de < debut) suite.push({ de, a: Math.min(a, debut - 1), proprietes });
      if (a > fin) suite.push({ de: Math.max(de, fin + 1) + nombre, a: a + nombre, proprietes });
    }
    this.intervalles = suite.sort((x, y) => x.de - y.de);
    if (heritees !== BANDE_ORDINAIRE)
      this.modifier(debut, debut + nombre - 1, () => ({ ...heritees, masquee: false, attributs: {} }));
  }
}
