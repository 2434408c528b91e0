import { xmlDecode } from '@cj-tech-master/excelts/xml';
import { colonneDeLettres } from '../modele/adresse';
import type { ProprietesBande } from '../modele/bandes';
import type { Cellule } from '../modele/cellule';
import type { Feuille } from '../modele/feuille';
import { recopierFormule } from '../modele/references-formule';
import type { Style } from '../modele/style';
import { ErreurCellule } from '../modele/valeur';
import type { Valeur } from '../modele/valeur';
import type { ChainePartagee } from './chaines-partagees';
import { decoderTexte, texteEnrichi } from './chaines-partagees';
import { formuleLue } from './fonctions-futures';
import { masquerLesAutres } from './lignes-cachees';

const JETONS = /<(?:\w+:)?(row|c)\b((?:[^>"']|"[^"]*"|'[^']*')*?)(\/)?>/gu;
const FIN_DE_CELLULE = /<\/(?:\w+:)?c>/gu;
/** Attributs de ligne recalculés à l'écriture, ou sans effet. */
const LIGNE_CONNUS = new Set(['r', 'ht', 'customHeight', 'hidden', 's', 'customFormat', 'spans', 'x14ac:dyDescent']);
const CELLULE_CONNUS = new Set(['r', 's', 't']);

/**
 * Lit le contenu de `<sheetData>` dans la feuille. Écrit à la main : ces données font l'essentiel d'un fichier,
 * et un arbre XML de toutes les cellules coûterait dix fois plus.
 */
export function lireCellules(
  feuille: Feuille,
  donnees: string,
  styles: readonly Style[],
  chaines: readonly ChainePartagee[],
  cacheesSiNonNommees = false,
): void {
  const nommees: number[] = [];
  const partagees = new Map<string, { formule: string; ligne: number; colonne: number }>();
  const bandes: { rang: number; proprietes: ProprietesBande }[] = [];
  let [ligne, colonne] = [0, 0];
  JETONS.lastIndex = 0;
  for (let jeton = JETONS.exec(donnees); jeton !== null; jeton = JETONS.exec(donnees)) {
    const attributs = lireAttributs(jeton[2] ?? '');
    if (jeton[1] === 'row') {
      ligne = attributs['r'] === undefined ? ligne + 1 : Number(attributs['r']);
      colonne = 0;
      if (cacheesSiNonNommees) nommees.push(ligne);
      const proprietes = lireBandeLigne(attributs, styles);
      if (proprietes !== null) bandes.push({ rang: ligne, proprietes });
      continue;
    }
    const place = /^([A-Z]+)(\d+)$/u.exec(attributs['r'] ?? '');
    colonne = place === null ? colonne + 1 : colonneDeLettres(place[1] ?? '');
    const fin = jeton[3] === '/' ? JETONS.lastIndex : finDeCellule(donnees, JETONS.lastIndex);
    const contenu = jeton[3] === '/' ? '' : donnees.slice(JETONS.lastIndex, fin);
    JETONS.lastIndex = fin;
    const style = styles[Number(attributs['s'] ?? 0)] ?? feuille.classeur.styles.normal;
    feuille.grille.poser(ligne, colonne, {
      ...lireContenu(contenu, attributs['t'] ?? 'n', chaines, feuille.classeur.date1904),
      ...lireFormule(contenu, ligne, colonne, partagees),
      ...inconnus(attributs),
      style,
    });
  }
  const lues = bandes.map(({ rang, proprietes }) => ({ de: rang, a: rang, proprietes }));
  feuille.lignes.charger(cacheesSiNonNommees ? masquerLesAutres(lues, nommees) : lues);
}

function finDeCellule(donnees: string, debut: number): number {
  FIN_DE_CELLULE.lastIndex = debut;
  return FIN_DE_CELLULE.exec(donnees)?.index ?? donnees.length;
}

/** Lit les attributs d'une balise ; à la main, car il y en a une par cellule. */
function lireAttributs(texte: string): Record<string, string> {
  const attributs: Record<string, string> = {};
  let place = 0;
  for (let egal = texte.indexOf('=', place); egal >= 0; egal = texte.indexOf('=', place)) {
    const guillemet =
      texte.charAt(egal + 1) === ' ' ? texte.length - texte.slice(egal + 1).trimStart().length : egal + 1;
    const fin = texte.indexOf(texte.charAt(guillemet), guillemet + 1);
    if (guillemet <= egal || fin < 0) break;
    attributs[texte.slice(place, egal).trim()] = xmlDecode(texte.slice(guillemet + 1, fin));
    place = fin + 1;
  }
  return attributs;
}

function lireBandeLigne(attributs: Readonly<Record<string, string>>, styles: readonly Style[]): ProprietesBande | null {
  const autres = Object.fromEntries(Object.entries(attributs).filter(([nom]) => !LIGNE_CONNUS.has(nom)));
  const masquee = attributs['hidden'] === '1' || attributs['hidden'] === 'true';
  const style =
    attributs['customFormat'] === '1' || attributs['customFormat'] === 'true'
      ? (styles[Number(attributs['s'] ?? 0)] ?? null)
      : null;
  const taille = attributs['ht'] === undefined ? null : Number(attributs['ht']);
  const voulue = attributs['customHeight'] === '1' || attributs['customHeight'] === 'true';
  return taille === null && !masquee && style === null && Object.keys(autres).length === 0
    ? null
    : { taille, masquee, style, attributs: autres, ...(taille === null || voulue ? {} : { automatique: taille }) };
}

function inconnus(attributs: Readonly<Record<string, string>>): Pick<Cellule, 'attributs'> | Record<string, never> {
  const autres = Object.entries(attributs).filter(([nom]) => !CELLULE_CONNUS.has(nom));
  return autres.length === 0 ? {} : { attributs: Object.fromEntries(autres) };
}

const BALISES = { f: baliseDe('f'), v: baliseDe('v'), is: baliseDe('is') };

function baliseDe(nom: string): RegExp {
  return new RegExp(`<(?:\\w+:)?${nom}\\b([^>]*?)(?:/>|>([^]*?)</(?:\\w+:)?${nom}>)`, 'u');
}

function balise(contenu: string, nom: keyof typeof BALISES): { attributs: string; texte: string } | null {
  const trouvee = BALISES[nom].exec(contenu);
  return trouvee === null ? null : { attributs: trouvee[1] ?? '', texte: trouvee[2] ?? '' };
}

function lireContenu(
  contenu: string,
  type: string,
  chaines: readonly ChainePartagee[],
  date1904: boolean,
): Pick<Cellule, 'valeur' | 'origine'> {
  if (type === 'inlineStr') {
    const enLigne = balise(contenu, 'is')?.texte ?? '';
    const { texte, enrichi } = texteEnrichi(enLigne);
    return { valeur: texte === '' ? null : texte, ...(enrichi ? { origine: { enLigne } } : {}) };
  }
  const brut = balise(contenu, 'v')?.texte ?? '';
  if (brut === '' && type !== 'str') return { valeur: null };
  if (type === 's') {
    const texte = chaines[Number(brut)]?.texte ?? '';
    return { valeur: texte === '' ? null : texte, origine: { chainePartagee: Number(brut) } };
  }
  return { valeur: lireValeur(brut, type, date1904) };
}

const ECART_1904 = 1_462;

function lireValeur(brut: string, type: string, date1904: boolean): Valeur {
  switch (type) {
    case 'str':
      return decoderTexte(brut);
    case 'b':
      return brut === '1' || brut === 'true';
    case 'e':
      return ErreurCellule.deTexte(xmlDecode(brut)) ?? ErreurCellule.deTexte('#VALUE!');
    case 'd':
      return serieDeDateIso(brut) - (date1904 ? ECART_1904 : 0);
    default:
      return Number(brut);
  }
}

/** Une date ISO, avec ou sans heure ; une heure seule est une fraction de jour. */
function serieDeDateIso(brut: string): number {
  const [, heures = '', minutes = '', secondes = '0'] = /^T?(\d{2}):(\d{2})(?::([\d.]+))?/u.exec(brut) ?? [];
  if (heures !== '') return (Number(heures) + Number(minutes) / 60 + Number(secondes) / 3_600) / 24;
  const entiere = /^\d{4}-\d{2}-\d{2}$/u.test(brut) ? `${brut}T00:00:00` : brut;
  return Date.parse(entiere.endsWith('Z') ? entiere : `${entiere}Z`) / 86_400_000 + 25_569;
}

/** La formule, recopiée depuis son modèle si elle est partagée. */
function lireFormule(
  contenu: string,
  ligne: number,
  colonne: number,
  partagees: Map<string, { formule: string; ligne: number; colonne: number }>,
): Pick<Cellule, 'formule' | 'matrice' | 'origine'> {
  const trouvee = contenu.includes('f') && /<(?:\w+:)?f\b/u.test(contenu) ? balise(contenu, 'f') : null;
  if (trouvee === null) return { formule: null };
  const attributs = lireAttributs(trouvee.attributs);
  const formule = formuleLue(xmlDecode(trouvee.texte));
  if (attributs['t'] === 'shared' && attributs['si'] !== undefined) {
    const modele = partagees.get(attributs['si']);
    if (formule !== '') partagees.set(attributs['si'], { formule, ligne, colonne });
    else if (modele !== undefined)
      return { formule: recopierFormule(modele.formule, ligne - modele.ligne, colonne - modele.colonne) };
  }
  if (attributs['t'] === 'dataTable') return { formule: null, origine: { tableDeDonnees: trouvee.attributs } };
  if (formule === '') return { formule: null };
  return attributs['t'] === 'array' && attributs['ref'] !== undefined
    ? { formule, matrice: attributs['ref'] }
    : { formule };
}
