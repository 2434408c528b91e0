import type { Graphique } from '../modele/graphique';
import type { Couleurs } from './couleurs';
import { lireGraphique } from './lire-graphique';
import { analyser, document, elements, local, texteDe } from './xml';
import type { Element } from './xml';

/**
 * Le graphique d'avant avec ses nouvelles formules, si c'est tout ce qui a changé (cellules déplacées, onglet renommé) ;
 * `null` s'il faut le récrire d'après le modèle. Rien de ce que le modèle ignore n'est alors perdu.
 */
export function suivreGraphique(
  ancien: string,
  voulu: Graphique,
  couleurs: Couleurs,
  taille: { largeur: number; hauteur: number },
): string | null {
  const racine = analyser(ancien);
  const { id, nom, de, a, partie } = voulu;
  const lu = lireGraphique(racine, couleurs, { id, nom, de, a, partie: partie ?? '', taille });
  if (aspectDe(lu) !== aspectDe(voulu)) return null;
  const nouvelles = new Map<string, string>();
  for (const [rang, serie] of voulu.series.entries()) {
    const avant = lu.series[rang];
    for (const [ancienne, nouvelle] of [
      [avant?.nom.formule, serie.nom.formule],
      [avant?.categories, serie.categories],
      [avant?.valeurs, serie.valeurs],
    ] as const)
      if (typeof ancienne === 'string' && typeof nouvelle === 'string') nouvelles.set(ancienne, nouvelle);
  }
  changerFormules(racine, nouvelles);
  return document(racine);
}

/** Tout le graphique sauf sa place, son nom et le texte de ses formules. */
function aspectDe(graphique: Graphique): string {
  return JSON.stringify(
    { ...graphique, id: '', nom: '', de: null, a: null, modifie: false },
    (cle, valeur: unknown) => {
      if (valeur instanceof Map || valeur instanceof Set) return Array.from<unknown>(valeur);
      return typeof valeur === 'string' && ['formule', 'categories', 'valeurs'].includes(cle) ? '' : valeur;
    },
  );
}

function changerFormules(element: Element, nouvelles: ReadonlyMap<string, string>): void {
  const nouvelle = local(element.nom) === 'f' ? nouvelles.get(texteDe(element)) : undefined;
  if (nouvelle !== undefined) element.enfants = [nouvelle];
  for (const un of elements(element)) changerFormules(un, nouvelles);
}
