import { texteAffiche } from '../modele/affichage';
import type { ClasseurHote } from '../modele/classeur-hote';
import type { Etiquettes, Graphique } from '../modele/graphique';
import type { SerieGraphique } from '../modele/serie-graphique';
import { cellulesDeReference } from '../modele/valeurs-reference';

/** Ce que dit l'étiquette de chaque point d'une série ; `null` : pas d'étiquette. */
export function etiquettesVues(
  classeur: ClasseurHote,
  graphique: Graphique,
  serie: SerieGraphique,
  { nom, valeurs, categories }: { nom: string; valeurs: readonly (number | null)[]; categories: readonly string[] },
): readonly (string | null)[] {
  const deSerie = serie.etiquettes ?? graphique.etiquettes;
  const total = valeurs.reduce<number>((somme, valeur) => somme + Math.abs(valeur ?? 0), 0);
  const cellules = cellulesDeReference(classeur, serie.valeurs);
  return valeurs.map((valeur, rang) => {
    const propre = serie.points.get(rang)?.etiquette ?? null;
    if (propre?.texte != null) return propre.texte;
    const etiquettes: Etiquettes | null = propre ?? deSerie;
    if (etiquettes === null || valeur === null) return null;
    const source = cellules[rang]?.style.format ?? 'General';
    const format = etiquettes.lieAuFormat || etiquettes.format === null ? source : etiquettes.format;
    const morceaux = [
      ...(etiquettes.nomSerie ? [nom] : []),
      ...(etiquettes.nomCategorie ? [categories[rang] ?? ''] : []),
      ...(etiquettes.valeur ? [texteAffiche(valeur, format, classeur.date1904)] : []),
      ...(etiquettes.pourcentage ? [texteAffiche(total === 0 ? 0 : Math.abs(valeur) / total, '0 %')] : []),
    ];
    return morceaux.length === 0 ? null : morceaux.join(etiquettes.separateur ?? '; ');
  });
}
