import { ecrireAdresse } from '../modele/adresse';
import type { ClasseurHote } from '../modele/classeur-hote';
import type { Feuille } from '../modele/feuille';
import { rectangle, union } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import type { Valeur } from '../modele/valeur';
import type { ObjetHote } from '../protocole/objet-hote';
import { annonceDeFeuille } from './annonce';
import type { Annonce } from './annonce';
import { EVENEMENT } from './catalogue';

type Resultats = ReadonlyMap<string, Valeur>;

/** Suit les résultats des formules, pour annoncer les feuilles calculées (`onCalculated`). */
export class FormulesSuivies {
  private connus = new Map<Feuille, Resultats>();
  private readonly demandees = new Set<Feuille>();
  private version = -1;

  commencer(classeur: ClasseurHote): void {
    if (this.version < 0) this.changements(classeur);
  }

  /** `calculate()` a été demandé : ces feuilles sont calculées même si rien n'y change. */
  recalculees(classeur: ClasseurHote, objet: ObjetHote): void {
    const visees = 'feuille' in objet ? classeur.feuilles.filter((une) => une === objet.feuille) : classeur.feuilles;
    for (const feuille of visees) if (feuille.grille.nombreDeFormules > 0) this.demandees.add(feuille);
  }

  /** Les feuilles dont des résultats ont changé depuis la dernière fois, et où. */
  changements(classeur: ClasseurHote): Annonce[] {
    if (this.version === classeur.versionContenu && this.demandees.size === 0) return [];
    this.version = classeur.versionContenu;
    classeur.moteur.mettreAJour(classeur);
    const annonces: Annonce[] = [];
    const suite = new Map<Feuille, Resultats>();
    for (const feuille of classeur.feuilles) {
      const [resultats, toutes] = relever(feuille);
      suite.set(feuille, resultats);
      const avant = this.connus.get(feuille);
      const zone = this.demandees.has(feuille) ? toutes : avant === undefined ? null : changees(avant, resultats);
      if (zone !== null)
        annonces.push(annonceDeFeuille(EVENEMENT.feuilleCalculee, feuille, { address: ecrireAdresse(zone) }));
    }
    this.connus = suite;
    this.demandees.clear();
    return annonces;
  }
}

function relever(feuille: Feuille): readonly [Resultats, Rectangle | null] {
  const resultats = new Map<string, Valeur>();
  let zone: Rectangle | null = null;
  if (feuille.grille.nombreDeFormules > 0)
    for (const [ligne, colonne, { formule, valeur }] of feuille.grille.parcourir()) {
      if (formule === null) continue;
      resultats.set(`${ligne},${colonne},${formule}`, valeur);
      zone = union(zone, rectangle(ligne, colonne));
    }
  return [resultats, zone];
}

function changees(avant: Resultats, apres: Resultats): Rectangle | null {
  let zone: Rectangle | null = null;
  for (const [cle, valeur] of apres) {
    if (avant.has(cle) && avant.get(cle) === valeur) continue;
    const [ligne, colonne] = cle.split(',', 2).map(Number);
    if (ligne !== undefined && colonne !== undefined) zone = union(zone, rectangle(ligne, colonne));
  }
  return zone;
}
