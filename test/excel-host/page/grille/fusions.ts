import type { Bloc, Position } from '../../vue/vue-classeur';
import type { Tranche } from './decoupe-axe';

/** Les cellules fusionnées d'une feuille, interrogées par cellule. */
export class Fusions {
  private readonly parCellule = new Map<string, Bloc>();

  constructor(private readonly blocs: readonly Bloc[]) {
    for (const bloc of blocs) {
      // Une fusion sur des colonnes entières ne vaut pas un million d'entrées : elle est cherchée bloc par bloc.
      if ((bloc.a.l - bloc.de.l + 1) * (bloc.a.c - bloc.de.c + 1) > 10_000) continue;
      for (let l = bloc.de.l; l <= bloc.a.l; l += 1) {
        for (let c = bloc.de.c; c <= bloc.a.c; c += 1) this.parCellule.set(`${l},${c}`, bloc);
      }
    }
    this.grandes = blocs.filter((bloc) => !this.parCellule.has(`${bloc.de.l},${bloc.de.c}`));
  }

  private readonly grandes: readonly Bloc[];

  /** La fusion qui contient une cellule, ou `null`. */
  en(l: number, c: number): Bloc | null {
    const trouvee = this.parCellule.get(`${l},${c}`);
    if (trouvee || this.grandes.length === 0) return trouvee ?? null;
    return this.grandes.find((bloc) => l >= bloc.de.l && l <= bloc.a.l && c >= bloc.de.c && c <= bloc.a.c) ?? null;
  }

  /** La cellule qui porte le contenu : le coin de la fusion, ou la cellule elle-même. */
  ancre(position: Position): Position {
    return this.en(position.l, position.c)?.de ?? position;
  }

  /** Les fusions visibles dans une fenêtre, pour les dessiner même quand leur coin en est sorti. */
  dans(lignes: Tranche, colonnes: Tranche): readonly Bloc[] {
    return this.blocs.filter(
      ({ de, a }) =>
        de.l <= lignes.dernier && a.l >= lignes.premier && de.c <= colonnes.dernier && a.c >= colonnes.premier,
    );
  }

  /** Le plus petit bloc qui contient `bloc` sans couper aucune fusion, comme une sélection dans Excel. */
  elargir(bloc: Bloc): Bloc {
    let large = bloc;
    for (let change = true; change;) {
      change = false;
      for (const { de, a } of this.blocs) {
        const touche = de.l <= large.a.l && a.l >= large.de.l && de.c <= large.a.c && a.c >= large.de.c;
        const dedans = de.l >= large.de.l && a.l <= large.a.l && de.c >= large.de.c && a.c <= large.a.c;
        if (!touche || dedans) continue;
        change = true;
        large = {
          de: { l: Math.min(large.de.l, de.l), c: Math.min(large.de.c, de.c) },
          a: { l: Math.max(large.a.l, a.l), c: Math.max(large.a.c, a.c) },
        };
      }
    }
    return large;
  }
}
