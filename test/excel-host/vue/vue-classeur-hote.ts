import { enregistrer } from '../fichiers/fichier-xlsx';
import { pertesALEnregistrement } from '../fichiers/pertes/pertes-a-l-enregistrement';
import type { ClasseurHote } from '../modele/classeur-hote';
import type { Feuille } from '../modele/feuille';
import type { GestesClasseur } from './gestes-feuille';
import { GestesClasseurHote } from './gestes-classeur-hote';
import { Historique } from './historique';
import type { VueClasseur, VueFeuille, VueOnglet } from './vue-classeur';
import { VueFeuilleHote } from './vue-feuille-hote';

/** Le classeur de l'hôte tel que la page le montre. */
export class VueClasseurHote implements VueClasseur {
  private readonly vues = new WeakMap<Feuille, VueFeuilleHote>();

  readonly gestes: GestesClasseur;
  protected readonly historique: Historique;

  constructor(private readonly classeur: ClasseurHote) {
    this.historique = new Historique(classeur);
    this.gestes = new GestesClasseurHote(classeur, this.historique);
  }

  get nom(): string {
    return this.classeur.nom;
  }

  feuilles(): readonly VueOnglet[] {
    const active = this.classeur.feuilleActive;
    return this.classeur.feuilles.map((feuille) => ({
      id: feuille.id,
      nom: feuille.nom,
      visible: feuille.visibilite === 'Visible',
      introuvable: feuille.visibilite === 'VeryHidden',
      couleur: feuille.couleurOnglet === '' ? null : feuille.couleurOnglet,
      active: feuille === active,
    }));
  }

  feuille(id: string): VueFeuille {
    const feuille = this.trouver(id);
    let vue = this.vues.get(feuille);
    if (vue === undefined) this.vues.set(feuille, (vue = new VueFeuilleHote(feuille, this.historique)));
    return vue;
  }

  activer(id: string): void {
    const feuille = this.trouver(id);
    if (feuille.visibilite !== 'Visible' || feuille === this.classeur.feuilleActive) return;
    this.classeur.feuilleActive = feuille;
    this.classeur.prevenir();
  }

  abonner(rappel: () => void): () => void {
    return this.classeur.abonner(rappel);
  }

  get lectureSeule(): boolean {
    return this.classeur.lectureSeule;
  }
  set lectureSeule(oui: boolean) {
    this.changer(() => {
      this.classeur.lectureSeule = oui;
    });
  }
  get structureProtegee(): boolean {
    return this.classeur.structureProtegee;
  }
  set structureProtegee(oui: boolean) {
    this.changer(() => {
      this.classeur.protegerStructure(oui);
    });
  }
  get saisieEnCours(): boolean {
    return this.classeur.saisieEnCours;
  }
  set saisieEnCours(oui: boolean) {
    this.changer(() => {
      this.classeur.saisieEnCours = oui;
    });
  }
  get jourCourant(): number {
    return this.classeur.jourCourant;
  }
  set jourCourant(jour: number) {
    this.changer(() => {
      this.classeur.jourCourant = jour;
    });
  }

  async enregistrer(): Promise<Uint8Array> {
    if (this.classeur.lectureSeule)
      throw new Error('Ce classeur est ouvert en lecture seule : il ne peut pas être enregistré.');
    return enregistrer(this.classeur);
  }

  pertesALEnregistrement(): readonly string[] {
    return pertesALEnregistrement(this.classeur);
  }

  private trouver(id: string): Feuille {
    const feuille = this.classeur.feuilles.find((autre) => autre.id === id);
    if (feuille === undefined) throw new RangeError(`Aucun onglet ${id}.`);
    return feuille;
  }

  private changer(geste: () => void): void {
    geste();
    this.classeur.prevenir();
  }
}
