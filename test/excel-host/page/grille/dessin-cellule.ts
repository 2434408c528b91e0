import type { VueCellule } from '../../vue/vue-classeur';
import { creerElement } from '../creer-element';
import { ecrireAdresse } from './adresse';
import { dessinerBoutonFiltre } from './bouton-filtre';
import { deborder } from './debordement';
import type { ModeleGrille } from './modele-grille';
import { dessinerOrnements } from './ornements-cellule';
import { largeurTexte, policeDe } from './police';
import { coteDe, cssBordures, cssTexte, INTERLIGNE, retraitDe } from './style-cellule';

/** Marge intérieure d'une cellule, de chaque côté, en pixels. */
const MARGE = 3;
/** Un texte n'est pas suivi plus loin que cela dans les cellules vides. */
const PORTEE = 40;

interface Cadre {
  readonly gauche: number;
  readonly largeur: number;
  /** Frontières de colonnes que le texte recouvre, depuis le bord gauche de la cellule, en pixels. */
  readonly frontieres: readonly number[];
}

/** Un nombre qui ne tient pas devient une rangée de dièses : jamais un nombre tronqué. */
function dieses(largeur: number, cellule: VueCellule): string {
  const diese = largeurTexte('#', policeDe(cellule.style));
  return '#'.repeat(Math.max(1, Math.floor((largeur - 2 * MARGE) / diese)));
}

function cadreDuTexte(modele: ModeleGrille, l: number, c: number, cellule: VueCellule, besoin: number): Cadre {
  const { colonnes } = modele;
  const { premier, dernier } = deborder({
    colonne: c,
    largeurTexte: besoin,
    alignement: coteDe(cellule),
    largeur: (colonne) => colonnes.taille(colonne),
    libre: (colonne) => Math.abs(colonne - c) <= PORTEE && !modele.occupee(l, colonne),
    derniereColonne: colonnes.nombre,
  });
  const origine = colonnes.debut(c);
  const nue = (colonne: number): boolean => modele.feuille.cellule(l, colonne).style.fond === undefined;
  const frontieres: number[] = [];
  for (let colonne = premier; colonne < dernier; colonne += 1) {
    if (nue(colonne) && nue(colonne + 1)) frontieres.push(colonnes.fin(colonne) - 1 - origine);
  }
  return {
    gauche: colonnes.debut(premier) - origine,
    largeur: colonnes.fin(dernier) - colonnes.debut(premier),
    frontieres,
  };
}

/** Le texte tient sur une ligne dans sa cellule : il s'écrit sans élément de plus, ce qui rend le défilement léger. */
function tient({ texte, style }: VueCellule, besoin: number, largeur: number, hauteur: number): boolean {
  return (
    !style.retourLigne && besoin <= largeur && !texte.includes('\n') && policeDe(style).taille * INTERLIGNE <= hauteur
  );
}

function dessinerTexte(
  modele: ModeleGrille,
  l: number,
  c: number,
  cellule: VueCellule,
  besoin: number,
  largeur: number,
): readonly Node[] {
  const deborde = besoin > largeur && !cellule.style.retourLigne;
  const tronque = deborde && cellule.type === 'nombre';
  const libre = deborde && cellule.type === 'texte' && modele.fusions.en(l, c) === null;
  const cadre: Cadre = libre ? cadreDuTexte(modele, l, c, cellule, besoin) : { gauche: 0, largeur, frontieres: [] };
  const texte = creerElement('span', { class: 'texte' }, tronque ? dieses(largeur, cellule) : cellule.texte);
  texte.style.cssText = `left:${cadre.gauche}px;width:${cadre.largeur}px;${cssTexte(cellule.style, coteDe(cellule))}`;
  if (tronque) texte.title = cellule.texte;
  const gommes = cadre.frontieres.map((gauche) => {
    const gomme = creerElement('span', { class: 'gomme' });
    gomme.style.left = `${gauche}px`;
    return gomme;
  });
  return [...gommes, texte];
}

/**
 * L'élément d'une cellule, placé dans sa ligne. Une fusion se dessine depuis son coin. Un `fantome` est un second dessin
 * de la même cellule dans un autre quart de la grille : les lecteurs d'écran et les essais n'en voient qu'un.
 */
export function dessinerCellule(modele: ModeleGrille, l: number, c: number, fantome = false): HTMLElement {
  const { lignes, colonnes, feuille } = modele;
  const cellule = feuille.cellule(l, c);
  const fusion = modele.fusions.en(l, c);
  const gauche = colonnes.debut(c);
  const largeur = (fusion ? colonnes.fin(fusion.a.c) : colonnes.fin(c)) - gauche;
  const hauteur = (fusion ? lignes.fin(fusion.a.l) : lignes.fin(l)) - lignes.debut(l);
  const adresse = ecrireAdresse({ l, c });
  const element = creerElement('div', {
    class: fusion ? 'cellule fusionnee' : 'cellule',
    ...(fantome
      ? { 'aria-hidden': 'true' }
      : {
          role: 'gridcell',
          'aria-colindex': c,
          'data-adresse': adresse,
          ...(fusion ? { 'aria-rowspan': fusion.a.l - l + 1, 'aria-colspan': fusion.a.c - c + 1 } : {}),
        }),
  });
  const css = [`left:${gauche}px;width:${largeur}px;height:${hauteur}px`];
  if (cellule.style.fond !== undefined) css.push(`background-color:${cellule.style.fond}`);
  element.append(...dessinerOrnements(cellule, fantome));
  if (cellule.texte !== '' && cellule.sansTexte !== true) {
    const besoin = largeurTexte(cellule.texte, policeDe(cellule.style)) + 2 * MARGE + retraitDe(cellule.style);
    if (element.childElementCount === 0 && tient(cellule, besoin, largeur, hauteur)) {
      element.classList.add('tient');
      css.push(cssTexte(cellule.style, coteDe(cellule)));
      element.textContent = cellule.texte;
    } else element.append(...dessinerTexte(modele, l, c, cellule, besoin, largeur));
  }
  element.style.cssText = css.join(';');
  if (feuille.gestes.annotation(l, c).commentaire !== null)
    element.append(creerElement('span', { class: 'marque-commentaire', 'aria-hidden': 'true' }));
  const filtre = feuille.gestes.boutonFiltre(l, c);
  if (filtre !== null) element.append(dessinerBoutonFiltre(filtre, fantome));
  const bordures = cssBordures(fusion ? { ...cellule.style, bordures: borduresDeFusion(modele, l, c) } : cellule.style);
  if (bordures) {
    const cadre = creerElement('span', { class: 'bordures' });
    cadre.style.cssText = bordures;
    element.append(cadre);
  }
  return element;
}

function borduresDeFusion(modele: ModeleGrille, l: number, c: number): VueCellule['style']['bordures'] {
  const fin = modele.fusions.en(l, c)?.a ?? { l, c };
  const debut = modele.feuille.cellule(l, c).style.bordures;
  const coin = modele.feuille.cellule(fin.l, fin.c).style.bordures;
  const bas = coin.bas ?? debut.bas;
  const droite = coin.droite ?? debut.droite;
  return {
    ...(debut.haut ? { haut: debut.haut } : {}),
    ...(debut.gauche ? { gauche: debut.gauche } : {}),
    ...(bas ? { bas } : {}),
    ...(droite ? { droite } : {}),
  };
}
