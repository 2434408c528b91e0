import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille, Visibilite } from '../modele/feuille';
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

function montrerOuMasquer(feuille: Feuille, valeur: unknown): void {
  const { classeur } = feuille;
  classeur.exigerStructureLibre();
  const voulue = parmi<Visibilite>(valeur, ['Visible', 'Hidden', 'VeryHidden']);
  const autres = classeur.feuilles.filter((autre) => autre !== feuille && autre.visibilite === 'Visible');
  if (voulue !== 'Visible' && autres.length === 0) throw new ErreurHote('InvalidOperation');
  const active = classeur.feuilleActive;
  feuille.visibilite = voulue;
  classeur.structureModifiee = true;
  if (voulue === 'Visible' || active !== feuille) return;
  // Masquer la feuille active en active une autre : la suivante, sinon la précédente.
  const rang = classeur.feuilles.indexOf(feuille);
  classeur.feuilleActive = autres.find((autre) => classeur.feuilles.indexOf(autre) > rang) ?? autres.at(-1) ?? feuille;
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
      montrerOuMasquer(feuille, valeur);
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
      feuille.largeurParDefaut = nombre(valeur, 0, 255);
    },
  },
  enableCalculation: {
    lire: ({ feuille }) => feuille.calculActif,
    ecrire: (objet, valeur) => {
      objet.feuille.calculActif = booleen(valeur);
      if (!objet.feuille.calculActif) objet.hote.ecarts.signaler('Worksheet.enableCalculation');
    },
  },
});
