import { xmlEncode, xmlEncodeAttr } from '@cj-tech-master/excelts/xml';
import { lettresDeColonne } from '../modele/adresse';
import type { ProprietesBande } from '../modele/bandes';
import type { Cellule } from '../modele/cellule';
import type { Feuille } from '../modele/feuille';
import type { Style } from '../modele/style';
import { ErreurCellule } from '../modele/valeur';
import { coderTexte } from './chaines-partagees';
import { formuleEcrite } from './fonctions-futures';
import { premiereCacheeEnBas } from './lignes-cachees';

/** Au-delà, les lignes réglées d'un coup (hauteur, aspect) ne sont plus écrites une à une. */
export const LIGNES_ENUMEREES = 20_000;

/** Le contenu de `<sheetData>` ; `rang` donne la place d'un style dans `cellXfs`. */
export function ecrireDonnees(feuille: Feuille, rang: (style: Style) => number): string {
  const cellules = new Map(feuille.grille.lignesOrdonnees().map(({ ligne, cellules: rangee }) => [ligne, rangee]));
  const lignes = new Set(cellules.keys());
  const cachees = premiereCacheeEnBas(feuille);
  for (let ligne = 1; ligne < (cachees ?? 0); ligne += 1) lignes.add(ligne);
  for (const { de, a } of feuille.lignes.tous())
    if (de !== cachees) for (let ligne = de; ligne <= Math.min(a, de + LIGNES_ENUMEREES); ligne += 1) lignes.add(ligne);
  return [...lignes]
    .sort((a, b) => a - b)
    .map((ligne) => {
      const rangee = (cellules.get(ligne) ?? [])
        .map(({ colonne, cellule }) => ecrireCellule(cellule, `${lettresDeColonne(colonne)}${ligne}`, rang))
        .join('');
      const debut = `<row r="${ligne}"${attributsDeLigne(feuille.lignes.lire(ligne), rang)}`;
      return rangee === '' ? `${debut}/>` : `${debut}>${rangee}</row>`;
    })
    .join('');
}

function attributsDeLigne(
  { taille, masquee, style, attributs, automatique }: ProprietesBande,
  rang: (style: Style) => number,
): string {
  const autres = Object.entries(attributs).map(([nom, valeur]) => ` ${nom}="${xmlEncodeAttr(valeur)}"`);
  return (
    (style === null ? '' : ` s="${rang(style)}" customFormat="1"`) +
    (taille === null ? '' : ` ht="${taille}"${taille === automatique ? '' : ' customHeight="1"'}`) +
    (masquee ? ' hidden="1"' : '') +
    autres.join('')
  );
}

function ecrireCellule(cellule: Cellule, adresse: string, rang: (style: Style) => number): string {
  const style = rang(cellule.style);
  const autres = Object.entries(cellule.attributs ?? {}).map(([nom, valeur]) => ` ${nom}="${xmlEncodeAttr(valeur)}"`);
  const debut = `<c r="${adresse}"${style === 0 ? '' : ` s="${style}"`}${autres.join('')}`;
  const formule =
    cellule.formule === null
      ? tableDeDonnees(cellule, adresse)
      : `<f${cellule.matrice === undefined ? '' : ` t="array" ref="${cellule.matrice}"`}>${xmlEncode(formuleEcrite(cellule.formule))}</f>`;
  const { valeur, origine } = cellule;
  if (valeur === null) return formule === '' ? `${debut}/>` : `${debut}>${formule}</c>`;
  if (typeof valeur === 'number') return `${debut}>${formule}<v>${valeur}</v></c>`;
  if (typeof valeur === 'boolean') return `${debut} t="b">${formule}<v>${valeur ? 1 : 0}</v></c>`;
  if (valeur instanceof ErreurCellule) return `${debut} t="e">${formule}<v>${valeur.code}</v></c>`;
  if (formule !== '') return `${debut} t="str">${formule}<v>${xmlEncode(coderTexte(valeur))}</v></c>`;
  if (origine?.chainePartagee !== undefined) return `${debut} t="s"><v>${origine.chainePartagee}</v></c>`;
  if (origine?.enLigne !== undefined) return `${debut} t="inlineStr"><is>${origine.enLigne}</is></c>`;
  const espaces = /^\s|\s$|\n/u.test(valeur) ? ' xml:space="preserve"' : '';
  return `${debut} t="inlineStr"><is><t${espaces}>${xmlEncode(coderTexte(valeur))}</t></is></c>`;
}

/** Une table de données ne vaut qu'à sa place : copiée ou déplacée, il n'en reste que la valeur. */
function tableDeDonnees({ origine }: Cellule, adresse: string): string {
  const attributs = origine?.tableDeDonnees ?? '';
  return attributs.includes(` ref="${adresse}:`) || attributs.includes(` ref="${adresse}"`) ? `<f${attributs}/>` : '';
}
