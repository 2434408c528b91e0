import type { Cellule } from '../modele/cellule';
import type { ClasseurHote } from '../modele/classeur-hote';
import type { Feuille } from '../modele/feuille';
import { retenirEtat } from './etat-de-feuille';

interface Etape {
  readonly defaire: () => void;
  readonly refaire: () => void;
}

const MAXIMUM = 100;

type Contenus = ReadonlyMap<Feuille, ReadonlyMap<string, Cellule | undefined>>;

/**
 * Ce que la personne a fait au classeur, pour le défaire. Comme dans Excel, une écriture du complément efface l'historique :
 * défaire après elle remettrait des cellules d'un autre temps.
 */
export class Historique {
  private faites: Etape[] = [];
  private defaites: Etape[] = [];
  private version = 0;

  constructor(private readonly classeur: ClasseurHote) {}

  get annulable(): boolean {
    return this.aJour && this.faites.length > 0;
  }
  get retablissable(): boolean {
    return this.aJour && this.defaites.length > 0;
  }

  /** Fait un geste en notant ce qu'il change ; un refus qui n'a rien changé ne se défait pas. */
  noter<R extends { readonly ok: boolean }>(geste: () => R): R {
    if (!this.aJour) this.vider();
    const { feuilles } = this.classeur;
    const avant = feuilles.map(retenirEtat);
    const anciennes = new Map<Feuille, Map<string, Cellule | undefined>>();
    const cesser = feuilles.map((feuille) => observer(feuille, anciennes));
    let resultat: R;
    try {
      resultat = geste();
    } finally {
      for (const arreter of cesser) arreter();
    }
    const nouvelles = relire(anciennes);
    if (resultat.ok || different(anciennes, nouvelles)) {
      const apres = feuilles.map(retenirEtat);
      this.faites.push({ defaire: remettre(avant, anciennes), refaire: remettre(apres, nouvelles) });
      if (this.faites.length > MAXIMUM) this.faites.shift();
      this.defaites = [];
    }
    this.version = this.classeur.versionContenu;
    return resultat;
  }

  /** Oublie tout : le geste qui vient ne se défait pas. */
  vider(): void {
    this.faites = [];
    this.defaites = [];
    this.version = this.classeur.versionContenu;
  }

  annuler(): boolean {
    return this.rejouer(this.annulable ? this.faites.pop() : undefined, 'defaire');
  }

  retablir(): boolean {
    return this.rejouer(this.retablissable ? this.defaites.pop() : undefined, 'refaire');
  }

  private get aJour(): boolean {
    return this.version === this.classeur.versionContenu;
  }

  private rejouer(etape: Etape | undefined, sens: keyof Etape): boolean {
    if (etape === undefined) return false;
    etape[sens]();
    (sens === 'defaire' ? this.defaites : this.faites).push(etape);
    this.version = this.classeur.versionContenu;
    this.classeur.prevenir();
    return true;
  }
}

/** Note, par cellule, ce qu'elle contenait avant le premier changement. */
function observer(feuille: Feuille, anciennes: Map<Feuille, Map<string, Cellule | undefined>>): () => void {
  const { grille } = feuille;
  const { observateur } = grille;
  grille.observateur = (ligne, colonne, avant, apres) => {
    observateur?.(ligne, colonne, avant, apres);
    let cellules = anciennes.get(feuille);
    if (cellules === undefined) anciennes.set(feuille, (cellules = new Map<string, Cellule | undefined>()));
    const cle = `${ligne},${colonne}`;
    if (!cellules.has(cle)) cellules.set(cle, avant);
  };
  return () => {
    grille.observateur = observateur;
  };
}

function relire(anciennes: Contenus): Contenus {
  return new Map(
    [...anciennes].map(([feuille, cellules]) => [
      feuille,
      new Map([...cellules.keys()].map((cle) => [cle, feuille.lire(...place(cle))])),
    ]),
  );
}

function different(anciennes: Contenus, nouvelles: Contenus): boolean {
  return [...anciennes].some(([feuille, cellules]) =>
    [...cellules].some(([cle, cellule]) => nouvelles.get(feuille)?.get(cle) !== cellule),
  );
}

function remettre(etats: readonly (() => void)[], contenus: Contenus): () => void {
  return () => {
    for (const [{ grille }, cellules] of contenus)
      for (const [cle, cellule] of cellules) {
        if (cellule === undefined) grille.oter(...place(cle));
        else grille.poser(...place(cle), cellule);
      }
    for (const etat of etats) etat();
  };
}

function place(cle: string): [ligne: number, colonne: number] {
  const [ligne = 0, colonne = 0] = cle.split(',').map(Number);
  return [ligne, colonne];
}
