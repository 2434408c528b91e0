import { texteAffiche } from './affichage';
import type { ClasseurHote } from './classeur-hote';
import type { SerieGraphique } from './serie-graphique';
import { cellulesDeReference } from './valeurs-reference';

/** Le nom montré d'une série : celui de ses cellules, celui qu'on lui a donné, sinon son rang. */
export function nomDeSerie(classeur: ClasseurHote, series: readonly SerieGraphique[], serie: SerieGraphique): string {
  const { formule, texte } = serie.nom;
  if (formule === null) return texte === '' ? `Série${series.indexOf(serie) + 1}` : texte;
  return cellulesDeReference(classeur, formule)
    .map((cellule) => texteAffiche(cellule?.valeur ?? null, cellule?.style.format ?? 'General', classeur.date1904))
    .join(' ');
}
