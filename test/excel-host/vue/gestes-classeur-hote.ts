import { ecrireAdresseComplete } from '../modele/adresse';
import type { ClasseurHote } from '../modele/classeur-hote';
import { montrerFeuille } from '../modele/montrer-feuille';
import type { GestesClasseur, ResultatGeste } from './gestes-feuille';
import type { Historique } from './historique';
import { tenter } from './tenter';

const STRUCTURE_PROTEGEE = 'Le classeur est protégé : aucun onglet ne peut être affiché ni masqué.';
const DERNIERE = 'Un classeur doit garder au moins une feuille visible.';

/** Les gestes d'une personne sur le classeur de l'hôte : ses onglets, et défaire ce qu'elle a fait. */
export class GestesClasseurHote implements GestesClasseur {
  constructor(
    private readonly classeur: ClasseurHote,
    private readonly historique: Historique,
  ) {}

  montrerFeuille(id: string, visible: boolean): ResultatGeste {
    const feuille = this.classeur.feuilles.find((autre) => autre.id === id);
    if (feuille === undefined) return { ok: false, message: "Cette feuille n'existe plus." };
    if (this.classeur.structureProtegee) return { ok: false, message: STRUCTURE_PROTEGEE };
    const autres = this.classeur.feuilles.some((autre) => autre !== feuille && autre.visibilite === 'Visible');
    if (!visible && !autres) return { ok: false, message: DERNIERE };
    return tenter(feuille, () => {
      montrerFeuille(feuille, visible ? 'Visible' : 'Hidden');
      if (visible) this.classeur.feuilleActive = feuille;
    });
  }

  adresseDuNom(nom: string): string | null {
    const cherche = nom.trim().toLowerCase();
    const { feuilleActive, feuilles, noms } = this.classeur;
    const defini =
      noms.find((un) => un.nom.toLowerCase() === cherche && un.feuille === feuilleActive) ??
      noms.find((un) => un.nom.toLowerCase() === cherche && un.feuille === null);
    if (defini !== undefined) return defini.formule;
    const tableau = feuilles.flatMap(({ tableaux }) => tableaux).find((un) => un.nom.toLowerCase() === cherche);
    return tableau === undefined ? null : ecrireAdresseComplete(tableau.feuille.nom, tableau.corps, true);
  }

  get annulable(): boolean {
    return this.historique.annulable;
  }
  get retablissable(): boolean {
    return this.historique.retablissable;
  }
  annuler(): boolean {
    return this.historique.annuler();
  }
  retablir(): boolean {
    return this.historique.retablir();
  }
}
