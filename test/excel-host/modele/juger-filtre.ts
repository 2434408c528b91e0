import { texteAffiche } from './affichage';
import type { Feuille } from './feuille';
import type { CritereFiltre } from './filtre';
import { lireSaisie } from './lire-saisie';
import { motifDe } from './motif-texte';
import { dansLaDate, moisDeFiltre, moisDeSerie, periodeDeFiltre } from './periode-de-filtre';
import type { Rectangle } from './rectangle';
import type { Valeur } from './valeur';

/** Une cellule jugée : sa valeur, ce qu'elle montre, où elle est. */
interface Jugee {
  readonly ligne: number;
  readonly valeur: Valeur;
  readonly texte: string;
}

/** Les lignes de la colonne que ce critère laisse voir. `colonne` : un rectangle d'une colonne, sans la ligne de titres. */
export function lignesRetenues(feuille: Feuille, colonne: Rectangle, critere: CritereFiltre): ReadonlySet<number> {
  const cellules = cellulesDe(feuille, colonne);
  const retenir = juge(feuille, colonne.gauche, critere, cellules);
  return new Set(cellules.filter(retenir).map(({ ligne }) => ligne));
}

function cellulesDe(feuille: Feuille, { haut, bas, gauche }: Rectangle): Jugee[] {
  const cellules: Jugee[] = [];
  for (let ligne = haut; ligne <= bas; ligne += 1) {
    const valeur = feuille.lire(ligne, gauche)?.valeur ?? null;
    const texte = texteAffiche(valeur, feuille.style(ligne, gauche).format, feuille.classeur.date1904);
    cellules.push({ ligne, valeur, texte });
  }
  return cellules;
}

function juge(
  feuille: Feuille,
  colonne: number,
  critere: CritereFiltre,
  cellules: readonly Jugee[],
): (cellule: Jugee) => boolean {
  switch (critere.filterOn) {
    case 'Values': {
      const textes = new Set(critere.values?.filter((une) => typeof une === 'string').map((un) => un.toLowerCase()));
      const dates = critere.values?.filter((une) => typeof une !== 'string') ?? [];
      return ({ valeur, texte }) =>
        textes.has(texte.toLowerCase()) ||
        (typeof valeur === 'number' && dates.some((date) => dansLaDate(valeur, date)));
    }
    case 'Custom': {
      const un = jugeDUnCritere(critere.criterion1 ?? '');
      if (critere.criterion2 === undefined) return un;
      const deux = jugeDUnCritere(critere.criterion2);
      return critere.operator === 'Or'
        ? (cellule) => un(cellule) || deux(cellule)
        : (cellule) => un(cellule) && deux(cellule);
    }
    case 'TopItems':
    case 'BottomItems':
    case 'TopPercent':
    case 'BottomPercent':
      return jugeDeRang(critere, cellules);
    case 'Dynamic':
      return jugeDynamique(feuille, critere.dynamicCriteria ?? '', cellules);
    case 'CellColor':
      return ({ ligne }) => memeCouleur(feuille.style(ligne, colonne).fond.couleur?.hex, critere.color);
    case 'FontColor':
      return ({ ligne }) => memeCouleur(feuille.style(ligne, colonne).police.couleur.hex, critere.color);
    case 'Icon':
      return () => true;
  }
}

function memeCouleur(couleur: string | null | undefined, voulue: string | undefined): boolean {
  return (couleur ?? '').toUpperCase() === (voulue ?? '').toUpperCase();
}

function jugeDUnCritere(critere: string): (cellule: Jugee) => boolean {
  const [, operateur = '', reste = ''] = /^(<=|>=|<>|=|<|>)?([^]*)$/u.exec(critere) ?? [];
  if (operateur === '' || operateur === '=' || operateur === '<>') {
    const egal = jugeDEgalite(reste);
    return operateur === '<>' ? (cellule) => !egal(cellule) : egal;
  }
  const lue = lireSaisie(reste, 'en-US', 'General');
  const borne = lue.genre === 'contenu' ? lue.valeur : null;
  return ({ valeur }) => {
    let ecart: number;
    if (typeof borne === 'number' && typeof valeur === 'number') ecart = valeur - borne;
    else if (typeof borne !== 'number' && typeof valeur === 'string')
      ecart = valeur.localeCompare(reste, 'fr', { sensitivity: 'accent' });
    else return false;
    return operateur === '>' ? ecart > 0 : operateur === '<' ? ecart < 0 : operateur === '>=' ? ecart >= 0 : ecart <= 0;
  };
}

function jugeDEgalite(reste: string): (cellule: Jugee) => boolean {
  if (reste === '') return ({ valeur }) => valeur === null || valeur === '';
  const lue = lireSaisie(reste, 'en-US', 'General');
  const nombre = lue.genre === 'contenu' && typeof lue.valeur === 'number' ? lue.valeur : null;
  const motif = motifDe(reste, { entier: true, casse: false });
  return ({ valeur, texte }) =>
    typeof valeur === 'number' && nombre !== null ? valeur === nombre : valeur !== null && motif.test(texte);
}

function jugeDeRang({ filterOn, criterion1 }: CritereFiltre, cellules: readonly Jugee[]): (cellule: Jugee) => boolean {
  const nombres = nombresDe(cellules).sort((a, b) => (filterOn.startsWith('Top') ? b - a : a - b));
  const voulu = Number(criterion1);
  const garde = filterOn.endsWith('Percent') ? Math.max(1, Math.floor((nombres.length * voulu) / 100)) : voulu;
  const limite = nombres[Math.min(garde, nombres.length) - 1];
  if (limite === undefined) return () => false;
  return ({ valeur }) =>
    typeof valeur === 'number' && (filterOn.startsWith('Top') ? valeur >= limite : valeur <= limite);
}

function jugeDynamique(feuille: Feuille, nom: string, cellules: readonly Jugee[]): (cellule: Jugee) => boolean {
  if (nom === 'AboveAverage' || nom === 'BelowAverage') {
    const nombres = nombresDe(cellules);
    const moyenne = nombres.reduce((somme, un) => somme + un, 0) / nombres.length;
    return ({ valeur }) => typeof valeur === 'number' && (nom === 'AboveAverage' ? valeur > moyenne : valeur < moyenne);
  }
  const mois = moisDeFiltre(nom);
  if (mois !== null) return ({ valeur }) => typeof valeur === 'number' && mois.includes(moisDeSerie(valeur));
  const periode = periodeDeFiltre(nom, feuille.classeur.jourCourant);
  if (periode === null) return () => true;
  return ({ valeur }) =>
    typeof valeur === 'number' && Math.floor(valeur) >= periode[0] && Math.floor(valeur) <= periode[1];
}

function nombresDe(cellules: readonly Jugee[]): number[] {
  return cellules.flatMap(({ valeur }) => (typeof valeur === 'number' ? [valeur] : []));
}
