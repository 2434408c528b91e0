import { exigerPermission } from '../modele/ecrire-cellules';
import type { Feuille, Visibilite } from '../modele/feuille';
import { montrerFeuille } from '../modele/montrer-feuille';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';
import { booleen, couleur, entier, nombre, parmi } from './arguments';
import { definir } from './champs';

/** Ce qu'une feuille a de réglable : nom, rang, visibilité, couleur d'onglet, quadrillage, taille des cellules, calcul. */
export abstract class ReglagesDeFeuille extends ObjetHote {
  constructor(
    hote: Hote,
    readonly feuille: Feuille,
  ) {
    super(hote);
  }

  toucher(): void {
    this.feuille.marquerModifiee();
  }
}

definir(ReglagesDeFeuille, {
  name: {
    lire: ({ feuille }) => feuille.nom,
    ecrire: ({ feuille }, valeur) => {
      feuille.classeur.renommerFeuille(feuille, valeur);
    },
  },
  position: {
    lire: ({ feuille }) => feuille.classeur.feuilles.indexOf(feuille),
    ecrire: ({ feuille }, valeur) => {
      feuille.classeur.deplacerFeuille(feuille, entier(valeur));
    },
  },
  visibility: {
    lire: ({ feuille }) => feuille.visibilite,
    ecrire: ({ feuille }, valeur) => {
      montrerFeuille(feuille, parmi<Visibilite>(valeur, ['Visible', 'Hidden', 'VeryHidden']));
    },
  },
  tabColor: {
    lire: ({ feuille }) => feuille.couleurOnglet,
    ecrire: ({ feuille }, valeur) => {
      feuille.couleurOnglet = valeur === '' ? '' : couleur(valeur);
    },
  },
  tabId: { lire: ({ feuille }) => Number.parseInt(feuille.id.slice(1, 9), 16) },
  showGridlines: {
    lire: ({ feuille }) => feuille.quadrillage,
    ecrire: ({ feuille }, valeur) => {
      feuille.quadrillage = booleen(valeur);
    },
  },
  showHeadings: {
    lire: ({ feuille }) => feuille.enTetes,
    ecrire: ({ feuille }, valeur) => {
      feuille.enTetes = booleen(valeur);
    },
  },
  standardHeight: { lire: ({ feuille }) => feuille.hauteurParDefaut },
  standardWidth: {
    lire: ({ feuille }) => feuille.largeurParDefaut ?? 8.43,
    ecrire: ({ feuille }, valeur) => {
      exigerPermission(feuille, 'formatColumns');
      feuille.largeurParDefaut = nombre(valeur, 0, 255);
    },
  },
  enableCalculation: {
    lire: ({ feuille }) => feuille.calculActif,
    ecrire: (objet, valeur) => {
      objet.feuille.classeur.moteur.mettreAJour(objet.feuille.classeur);
      objet.feuille.calculActif = booleen(valeur);
    },
  },
});
