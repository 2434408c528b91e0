import type { VueClasseur } from '../vue/vue-classeur';
import { MenuContextuel } from './cadre/menu-contextuel';
import type { GestesTableur } from './gestes-tableur';
import { Clavier } from './grille/clavier';
import type { Editeur } from './grille/editeur';
import { Etirement } from './grille/etirement';
import type { Grille } from './grille/grille';
import type { ListeChoix } from './grille/liste-choix';
import { Souris, type SurQuoi } from './grille/souris';
import { ecrireSerie } from './jour-ecrit';
import { menuDesCellules } from './menu-feuille';

interface Feuille {
  readonly grille: Grille;
  readonly editeur: Editeur;
  readonly liste: ListeChoix;
  readonly gestes: GestesTableur;
  readonly classeur: () => VueClasseur;
  readonly surSelection: () => void;
  readonly changerOnglet: (sens: 1 | -1) => void;
}

/** Relie le clavier, la souris et le menu du clic droit à ce qu'ils font de la feuille. */
export function brancherLaFeuille({ grille, editeur, liste, gestes, classeur, ...suivis }: Feuille): Clavier {
  const menu = new MenuContextuel('Menu de la feuille', () => {
    gestes.rendreLeFoyer();
  });
  const ouvrirMenu = (sur: SurQuoi, x: number, y: number): void => {
    const choisi = gestes.entiere('lignes') ? 'ligne' : gestes.entiere('colonnes') ? 'colonne' : sur;
    menu.ouvrir(menuDesCellules(choisi, gestes, grille, classeur()), x, y);
  };
  // L'étirement écoute d'abord : un bord d'en-tête n'est pas une sélection.
  new Etirement(grille, {
    redimensionner: (axe, rang, pixels) => {
      gestes.redimensionner(axe, rang, pixels);
    },
    ajuster: (axe, rang) => {
      gestes.ajuster(axe, rang);
    },
  });
  new Souris(grille, {
    valider: () => editeur.valider(),
    surSelection: suivis.surSelection,
    modifier: () => {
      editeur.ouvrir('modifier');
    },
    suivreLeLien: (position) => gestes.suivreLeLien(position),
    ouvrirMenu,
  });
  return new Clavier(grille, editeur, liste, {
    ...suivis,
    effacer: () => {
      gestes.effacer();
    },
    annuler: () => {
      gestes.annuler();
    },
    retablir: () => {
      gestes.retablir();
    },
    filtrer: () => gestes.ouvrirFiltre(),
    renoncer: () => {
      gestes.pressePapiers.oublier();
    },
    ouvrirMenu: () => {
      const { gauche, haut, hauteur } = grille.rectangle(grille.modele.celluleActive);
      const cadre = grille.vue.getBoundingClientRect();
      ouvrirMenu('cellule', cadre.left + gauche, cadre.top + haut + hauteur);
    },
    prendre: (couper) => gestes.pressePapiers.prendre(couper),
    coller: (texte) => {
      gestes.pressePapiers.coller(texte);
    },
    dateDuJour: () => ecrireSerie(classeur().jourCourant),
  });
}
