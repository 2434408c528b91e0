import { texteAffiche } from '../modele/affichage';
import { changerStyle, exigerPermission } from '../modele/ecrire-cellules';
import { ErreurHote } from '../modele/erreur-hote';
import { rectangle } from '../modele/rectangle';
import { tableauDe } from '../modele/references-structurees';
import { matrice, texte } from './arguments';
import { ecrireMatrice, formuleDe, typeDe, valeurDe } from './contenu-plage';
import { PlaceDePlage } from './place-plage';

/** Ce que contiennent les cellules d'une plage, cellule par cellule : valeurs, formules, textes, formats de nombre. */
export abstract class CellulesDePlage extends PlaceDePlage {
  get values(): unknown {
    this.calculer();
    return this.matrice((l, c) => valeurDe(this.feuille.lire(l, c)));
  }
  set values(valeurs: unknown) {
    ecrireMatrice(this.hote, this.zone, valeurs);
  }
  get formulas(): unknown {
    this.calculer();
    return this.matrice((l, c) => formuleDe(this.feuille.lire(l, c), 'en-US', tableauDe(this.feuille, l, c)));
  }
  set formulas(valeurs: unknown) {
    ecrireMatrice(this.hote, this.zone, valeurs);
  }
  get formulasLocal(): unknown {
    this.calculer();
    return this.matrice((l, c) => formuleDe(this.feuille.lire(l, c), 'fr-FR', tableauDe(this.feuille, l, c)));
  }
  get text(): unknown {
    this.calculer();
    return this.matrice((l, c) =>
      texteAffiche(
        this.feuille.lire(l, c)?.valeur ?? null,
        this.feuille.style(l, c).format,
        this.feuille.classeur.date1904,
      ),
    );
  }
  get valueTypes(): unknown {
    this.calculer();
    return this.matrice((l, c) => typeDe(this.feuille.lire(l, c)));
  }
  get numberFormat(): unknown {
    return this.matrice((l, c) => this.feuille.style(l, c).format);
  }
  set numberFormat(formats: unknown) {
    exigerPermission(this.feuille, 'formatCells');
    const { haut, gauche } = this.rect;
    if (!Array.isArray(formats)) {
      const format = texte(formats);
      changerStyle(this.feuille, this.rect, (style) => ({ ...style, format: format === '' ? 'General' : format }));
    } else {
      if (this.sansBornes) throw new ErreurHote('InvalidArgument');
      const lire = matrice(formats, this.rowCount, this.columnCount);
      this.matrice((l, c) => {
        const format = lire(l - haut, c - gauche);
        if (format !== null)
          changerStyle(this.feuille, rectangle(l, c), (style) => ({
            ...style,
            format: texte(format) === '' ? 'General' : texte(format),
          }));
      });
    }
    this.feuille.marquerModifiee(false);
  }

  private calculer(): void {
    this.feuille.classeur.moteur.mettreAJour(this.feuille.classeur);
  }
}
