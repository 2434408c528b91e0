import type { Cellule } from './cellule';
import { exigerCellulesLibres, poser } from './ecrire-cellules';
import { ErreurHote } from './erreur-hote';
import type { Feuille } from './feuille';
import { suiteDeListe } from './listes-de-recopie';
import { isDateFormat } from './numfmt';
import { englobe } from './rectangle';
import type { Rectangle } from './rectangle';
import { recopierFormule } from './references-formule';
import type { Valeur } from './valeur';

export const REMPLISSAGES = [
  'FillDefault',
  'FillCopy',
  'FillSeries',
  'FillFormats',
  'FillValues',
  'FillDays',
  'FillMonths',
  'FillYears',
  'FillWeekdays',
  'LinearTrend',
  'GrowthTrend',
  'FlashFill',
] as const;
export type Remplissage = (typeof REMPLISSAGES)[number];

/** Étend une plage à une plus grande qui la contient, dans un seul sens, comme la poignée de recopie. */
export function remplir(feuille: Feuille, source: Rectangle, cible: Rectangle, mode: Remplissage): void {
  const vertical = source.gauche === cible.gauche && source.droite === cible.droite;
  const couche = source.haut === cible.haut && source.bas === cible.bas;
  if (!englobe(cible, source) || (!vertical && !couche)) throw new ErreurHote('InvalidArgument');
  exigerCellulesLibres(feuille, cible);
  feuille.classeur.moteur.mettreAJour(feuille.classeur);
  const [debut, fin] = vertical ? [source.haut, source.bas] : [source.gauche, source.droite];
  const [premier, dernier] = vertical ? [cible.haut, cible.bas] : [cible.gauche, cible.droite];
  const [bande0, bande1] = vertical ? [source.gauche, source.droite] : [source.haut, source.bas];
  for (let bande = bande0; bande <= bande1; bande += 1) {
    const place = (rang: number): [number, number] => (vertical ? [rang, bande] : [bande, rang]);
    const longueur = fin - debut + 1;
    const modeles = Array.from({ length: longueur }, (_, rang) => feuille.lire(...place(debut + rang)));
    const serie = serieDe(modeles, mode);
    for (let rang = premier; rang <= dernier; rang += 1) {
      if (rang >= debut && rang <= fin) continue;
      const ecart = rang - debut;
      const modele = modeles[((ecart % longueur) + longueur) % longueur];
      const [l, c] = place(rang);
      const pas = rang - (debut + (((ecart % longueur) + longueur) % longueur));
      poser(
        feuille,
        l,
        c,
        suite(feuille, modele, mode, serie?.(ecart) ?? null, vertical ? [pas, 0] : [0, pas], [l, c]),
      );
    }
  }
  feuille.marquerModifiee();
}

function suite(
  feuille: Feuille,
  modele: Cellule | undefined,
  mode: Remplissage,
  valeurDeSerie: Valeur,
  [dl, dc]: readonly [number, number],
  [l, c]: readonly [number, number],
): Cellule {
  const ici = feuille.lire(l, c);
  const style = mode === 'FillValues' ? feuille.style(l, c) : (modele?.style ?? feuille.style(l, c));
  if (mode === 'FillFormats') return { valeur: null, formule: null, ...ici, style };
  if (modele?.formule !== undefined && modele.formule !== null)
    return { valeur: null, formule: recopierFormule(modele.formule, dl, dc), style };
  return { valeur: valeurDeSerie ?? modele?.valeur ?? null, formule: null, style };
}

/** La suite que forment les modèles, par rang depuis le premier ; `null` : on recopie. */
function serieDe(modeles: readonly (Cellule | undefined)[], mode: Remplissage): ((rang: number) => Valeur) | null {
  if (mode === 'FillCopy' || mode === 'FillFormats' || mode === 'FlashFill') return null;
  if (modeles.some((modele) => modele?.formule !== undefined && modele.formule !== null)) return null;
  const nombres = modeles.flatMap((modele) => (typeof modele?.valeur === 'number' ? [modele.valeur] : []));
  const [premier, second] = nombres;
  if (premier !== undefined && nombres.length === modeles.length) {
    if (mode === 'FillMonths' || mode === 'FillYears')
      return (rang) => plusDeMois(premier, rang * (mode === 'FillYears' ? 12 : 1));
    if (mode === 'GrowthTrend' && second !== undefined) return (rang) => premier * (second / premier) ** rang;
    const date = isDateFormat(modeles[0]?.style.format ?? 'General');
    if (second === undefined && !date && mode !== 'FillSeries' && mode !== 'FillDays') return null;
    const pas = second === undefined ? 1 : penteDe(nombres);
    const origine = second === undefined ? premier : moyenne(nombres) - (pas * (nombres.length - 1)) / 2;
    if (mode === 'FillWeekdays') return (rang) => jourOuvre(premier, rang);
    return (rang) => Number((origine + pas * rang).toPrecision(15));
  }
  const textes = modeles.flatMap((modele) => (typeof modele?.valeur === 'string' ? [modele.valeur] : []));
  const liste = textes.length === modeles.length ? suiteDeListe(textes) : null;
  if (liste !== null) return liste;
  const [seul] = modeles;
  const texte = modeles.length === 1 && typeof seul?.valeur === 'string' ? /^(.*?)(\d+)$/su.exec(seul.valeur) : null;
  if (texte === null) return null;
  const [, debut = '', chiffres = ''] = texte;
  return (rang) => debut + String(Math.abs(Number(chiffres) + rang)).padStart(chiffres.length, '0');
}

function moyenne(nombres: readonly number[]): number {
  return nombres.reduce((somme, nombre) => somme + nombre, 0) / nombres.length;
}

/** La pente des moindres carrés : Excel prolonge une tendance, pas seulement les deux derniers nombres. */
function penteDe(nombres: readonly number[]): number {
  const [mx, my] = [(nombres.length - 1) / 2, moyenne(nombres)];
  const haut = nombres.reduce((somme, y, x) => somme + (x - mx) * (y - my), 0);
  const bas = nombres.reduce((somme, _, x) => somme + (x - mx) ** 2, 0);
  return haut / bas;
}

function plusDeMois(serie: number, mois: number): number {
  const date = new Date((serie - 25_569) * 86_400_000);
  const [annee, rang, jour] = [date.getUTCFullYear(), date.getUTCMonth() + mois, date.getUTCDate()];
  const dernier = new Date(Date.UTC(annee, rang + 1, 0)).getUTCDate();
  return Date.UTC(annee, rang, Math.min(jour, dernier)) / 86_400_000 + 25_569;
}

function jourOuvre(serie: number, rang: number): number {
  let jour = serie;
  for (let reste = Math.abs(rang); reste > 0;) {
    jour += Math.sign(rang);
    if (jour % 7 > 1) reste -= 1;
  }
  return jour;
}
