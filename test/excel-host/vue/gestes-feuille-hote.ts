import { insererCellules, supprimerCellules } from '../modele/decaler-feuille';
import { POINTS_PAR_PIXEL, largeurDePixels } from '../modele/dimensions-feuille';
import { exigerCellulesLibres, exigerPermission, viderContenu } from '../modele/ecrire-cellules';
import type { Feuille } from '../modele/feuille';
import { MAX_COLONNES, MAX_LIGNES, intersection, rectangle } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import { suivreEcriture } from '../modele/suivre-tableaux';
import { Annotations } from './annotations';
import { collerCellules, collerTextes } from './coller';
import { boutonFiltre, choixDeFiltre, filtrer, trierColonne } from './filtrer';
import type { AnnotationCellule, ChoixDeFiltre, GestesFeuille, ResultatGeste, VueBoutonFiltre } from './gestes-feuille';
import type { Historique } from './historique';
import { tenter } from './tenter';
import type { Bloc } from './vue-classeur';

type Axe = 'lignes' | 'colonnes';

const zoneDe = ({ de, a }: Bloc): Rectangle => rectangle(de.l, de.c, a.l, a.c);
const blocDe = ({ haut, gauche, bas, droite }: Rectangle): Bloc => ({
  de: { l: haut, c: gauche },
  a: { l: bas, c: droite },
});

/** Les gestes d'une personne sur une feuille de l'hôte. */
export class GestesFeuilleHote implements GestesFeuille {
  private readonly annotations: Annotations;

  constructor(
    private readonly feuille: Feuille,
    private readonly historique: Historique,
  ) {
    this.annotations = new Annotations(feuille);
  }

  boutonFiltre(ligne: number, colonne: number): VueBoutonFiltre | null {
    return boutonFiltre(this.feuille, ligne, colonne);
  }
  choixDeFiltre(ligne: number, colonne: number): readonly ChoixDeFiltre[] {
    return choixDeFiltre(this.feuille, ligne, colonne);
  }
  filtrer(ligne: number, colonne: number, textes: readonly string[] | null): ResultatGeste {
    return this.faire(() => {
      filtrer(this.feuille, ligne, colonne, textes);
    });
  }
  trier(ligne: number, colonne: number, croissant: boolean): ResultatGeste {
    return this.faire(() => {
      trierColonne(this.feuille, ligne, colonne, croissant);
    });
  }

  effacer(bloc: Bloc): ResultatGeste {
    const { feuille } = this;
    const utile = feuille.etendue();
    const zone = utile === null ? null : intersection(zoneDe(bloc), utile);
    if (zone === null) return { ok: true };
    return this.faire(() => {
      exigerCellulesLibres(feuille, zone);
      for (const [ligne, colonne] of [...feuille.grille.parcourir(zone)]) viderContenu(feuille, ligne, colonne);
      suivreEcriture(feuille, zone);
    });
  }
  collerTextes(vers: Bloc, textes: readonly (readonly string[])[]): ResultatGeste & { readonly bloc?: Bloc } {
    return this.coller(() => collerTextes(this.feuille, zoneDe(vers), textes));
  }
  collerCellules(
    vers: Bloc,
    source: { readonly feuille: string; readonly bloc: Bloc },
    couper: boolean,
  ): ResultatGeste & { readonly bloc?: Bloc } {
    const origine = this.feuille.classeur.feuilles.find(({ id }) => id === source.feuille);
    if (origine === undefined)
      return { ok: false, message: "La feuille d'où viennent les cellules copiées n'existe plus." };
    return this.coller(() =>
      collerCellules(
        { feuille: origine, zone: zoneDe(source.bloc) },
        { feuille: this.feuille, zone: zoneDe(vers) },
        couper,
      ),
    );
  }

  redimensionner(axe: Axe, de: number, a: number, pixels: number | null): ResultatGeste {
    const taille =
      pixels === null
        ? null
        : axe === 'colonnes'
          ? largeurDePixels(pixels)
          : Math.round(pixels * POINTS_PAR_PIXEL * 4) / 4;
    return this.faire(() => {
      exigerPermission(this.feuille, axe === 'lignes' ? 'formatRows' : 'formatColumns');
      this.feuille[axe].modifier(de, a, (bande) =>
        pixels === 0 ? { ...bande, masquee: true } : { ...bande, taille, masquee: false },
      );
    }, false);
  }
  masquer(axe: Axe, de: number, a: number, masquer: boolean): ResultatGeste {
    return this.faire(() => {
      exigerPermission(this.feuille, axe === 'lignes' ? 'formatRows' : 'formatColumns');
      this.feuille[axe].modifier(de, a, (bande) =>
        bande.masquee === masquer ? bande : { ...bande, masquee: masquer },
      );
    });
  }

  inserer(axe: Axe, de: number, a: number): ResultatGeste {
    this.historique.vider();
    return tenter(this.feuille, () => {
      exigerPermission(this.feuille, axe === 'lignes' ? 'insertRows' : 'insertColumns');
      insererCellules(this.feuille, bandeEntiere(axe, de, a), axe === 'lignes' ? 'Down' : 'Right');
    });
  }
  supprimer(axe: Axe, de: number, a: number): ResultatGeste {
    this.historique.vider();
    const zone = bandeEntiere(axe, de, a);
    return tenter(this.feuille, () => {
      exigerPermission(this.feuille, axe === 'lignes' ? 'deleteRows' : 'deleteColumns');
      // Même permise, la suppression est refusée si une cellule de la bande est verrouillée.
      const utile = this.feuille.etendue();
      const touchee = utile === null ? null : intersection(zone, utile);
      if (touchee !== null) exigerCellulesLibres(this.feuille, touchee);
      supprimerCellules(this.feuille, zone, axe === 'lignes' ? 'Up' : 'Left');
    });
  }

  annotation(ligne: number, colonne: number): AnnotationCellule {
    return this.annotations.en(ligne, colonne);
  }

  private faire(geste: () => void, contenu = true): ResultatGeste {
    return this.historique.noter(() => tenter(this.feuille, geste, contenu));
  }
  private coller(geste: () => Rectangle): ResultatGeste & { readonly bloc?: Bloc } {
    const remplis: Rectangle[] = [];
    const resultat = this.faire(() => {
      remplis.push(geste());
    });
    const [rempli] = remplis;
    return resultat.ok && rempli !== undefined ? { ...resultat, bloc: blocDe(rempli) } : resultat;
  }
}

function bandeEntiere(axe: Axe, de: number, a: number): Rectangle {
  return axe === 'lignes' ? rectangle(de, 1, a, MAX_COLONNES) : rectangle(1, de, MAX_LIGNES, a);
}
