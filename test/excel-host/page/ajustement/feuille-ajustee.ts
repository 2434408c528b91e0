import type { ClasseurHote } from '../../modele/classeur-hote';
import type { Feuille } from '../../modele/feuille';
import type { Historique } from '../../vue/historique';
import type { VueFeuille, VueGraphique } from '../../vue/vue-classeur';
import { VueClasseurHote } from '../../vue/vue-classeur-hote';
import { VueFeuilleHote } from '../../vue/vue-feuille-hote';
import { hauteurAjustee, hauteurDUneLigne } from './hauteur-ajustee';

/** Au-delà, mesurer les textes ralentirait l'ouverture : ces lignes gardent la hauteur ordinaire. */
const LIGNES_MESUREES = 400;

/**
 * Une feuille dont les lignes sans hauteur posée s'ajustent à leur contenu, comme Excel le fait à l'ouverture.
 * Le moteur ne mesure pas de texte : c'est l'affaire de la page, et le fichier n'en est pas changé.
 */
class FeuilleAjustee extends VueFeuilleHote {
  private hauteurs = new Map<number, number>();
  private version = -1;

  constructor(
    private readonly contenu: Feuille,
    historique: Historique,
  ) {
    super(contenu, historique);
  }

  override hauteurLigne(ligne: number): number {
    const ordinaire = super.hauteurLigne(ligne);
    if (ligne > LIGNES_MESUREES || this.contenu.lignes.lire(ligne).taille !== null) return ordinaire;
    if (this.version !== this.contenu.classeur.version) {
      this.version = this.contenu.classeur.version;
      this.hauteurs = new Map();
    }
    const connue = this.hauteurs.get(ligne);
    if (connue !== undefined) return connue;
    const hauteur = Math.max(ordinaire, this.hauteurDuContenu(ligne));
    this.hauteurs.set(ligne, hauteur);
    return hauteur;
  }

  /** Les graphiques restent devant les cellules où ils sont ancrés, que les lignes au-dessus ont pu repousser. */
  override graphiques(): readonly VueGraphique[] {
    return super.graphiques().map((graphique) => ({
      ...graphique,
      ancre: { ...graphique.ancre, haut: graphique.ancre.haut + this.decalageA(graphique.ancre.haut) },
    }));
  }

  private decalageA(pixel: number): number {
    let [ordinaire, decalage] = [0, 0];
    for (let ligne = 1; ligne <= LIGNES_MESUREES; ligne += 1) {
      const hauteur = this.ligneMasquee(ligne) ? 0 : super.hauteurLigne(ligne);
      if (ordinaire + hauteur > pixel) break;
      ordinaire += hauteur;
      if (hauteur > 0) decalage += this.hauteurLigne(ligne) - hauteur;
    }
    return decalage;
  }

  /** D'une cellule fusionnée, Excel ne compte que la taille de police. */
  private hauteurDuContenu(ligne: number): number {
    const { lignes, colonnes } = this.dimensions();
    if (ligne > lignes) return 0;
    const fusions = this.fusions().filter(({ de, a }) => de.l <= ligne && a.l >= ligne);
    let hauteur = 0;
    for (let colonne = 1; colonne <= colonnes; colonne += 1) {
      if (!this.pleine(ligne, colonne)) continue;
      const { alignement, police } = this.contenu.style(ligne, colonne);
      // Un texte sur une ligne ne dépend que de sa police : inutile de savoir ce qu'il dit.
      const fusionnee = fusions.some(({ de, a }) => de.c <= colonne && a.c >= colonne);
      const voulue =
        alignement.retourLigne && !fusionnee
          ? hauteurAjustee(this.cellule(ligne, colonne), this.largeurColonne(colonne))
          : hauteurDUneLigne(police.taille);
      hauteur = Math.max(hauteur, voulue);
    }
    return hauteur;
  }
}

/** Le classeur de l'hôte, montré avec des lignes à la hauteur de leur contenu. */
export class ClasseurAjuste extends VueClasseurHote {
  private readonly ajustees = new WeakMap<Feuille, FeuilleAjustee>();

  constructor(private readonly contenu: ClasseurHote) {
    super(contenu);
  }

  override feuille(id: string): VueFeuille {
    const feuille = this.contenu.feuilles.find((autre) => autre.id === id);
    if (!feuille) return super.feuille(id);
    let ajustee = this.ajustees.get(feuille);
    if (!ajustee) this.ajustees.set(feuille, (ajustee = new FeuilleAjustee(feuille, this.historique)));
    return ajustee;
  }
}
