import type { ClasseurHote } from '../../modele/classeur-hote';
import { texteDePartie } from '../paquet';
import { lireRelations } from '../relations';
import type { SortDOnglet } from './sort-des-onglets';

/** Les parties gardées telles quelles qui lisent des cellules, et comment on les nomme. */
const LECTEURS: readonly (readonly [partie: RegExp, quoi: string])[] = [
  [/\/pivotCacheDefinition\d*\.xml$/iu, 'Un tableau croisé dynamique'],
  [/\/chartEx\d*\.xml$/iu, "Un graphique d'un type récent"],
  [/\/charts\/chart\d*\.xml$/iu, 'Un graphique que ce tableur ne montre pas'],
  [/\/ctrlProps\//iu, 'Un contrôle'],
  [/\/drawings\/drawing\d*\.xml$/iu, 'Une forme'],
  [/\.vml$/iu, 'Un contrôle'],
];

/** Ce qui lirait encore une feuille par son ancien nom, ou ses cellules à leur ancienne place. */
export function citationsPerdues(
  classeur: ClasseurHote,
  apres: ReadonlyMap<string, Uint8Array>,
  sorts: readonly SortDOnglet[],
): readonly string[] {
  const compris = new Set(classeur.feuilles.flatMap(({ graphiques }) => graphiques.map(({ partie }) => partie)));
  const phrases = new Set<string>();
  for (const partie of apres.keys()) {
    const quoi = compris.has(partie) ? undefined : LECTEURS.find(([motif]) => motif.test(partie))?.[1];
    const texte = quoi === undefined ? null : texteDePartie(apres, partie);
    if (quoi === undefined || texte === null) continue;
    for (const sort of sorts) {
      const suite = suiteDe(sort);
      if (suite !== null && cite(texte, sort.ancienNom)) phrases.add(`${quoi} lit encore ${suite}`);
    }
  }
  return [...phrases, ...segmentsOrphelins(classeur, apres, sorts), ...sparklines(apres, sorts)];
}

function suiteDe({ ancienNom, feuille }: SortDOnglet): string | null {
  if (feuille === null) return `la feuille « ${ancienNom} », supprimée.`;
  if (feuille.nom !== ancienNom) return `la feuille « ${ancienNom} », renommée « ${feuille.nom} ».`;
  return feuille.cellulesDeplacees ? `la feuille « ${ancienNom} » comme avant le déplacement de ses cellules.` : null;
}

/** `Nom!A1`, `'Nom'!A1`, ou `sheet="Nom"`. */
function cite(texte: string, nom: string): boolean {
  const protege = nom
    .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    .replaceAll("'", "(?:''|&apos;&apos;)")
    .replaceAll('&', '&amp;');
  return new RegExp(`(?:^|[^\\p{L}\\p{N}_.])(?:'|&apos;)?${protege}(?:'|&apos;)?!|\\bsheet="${protege}"`, 'iu').test(
    texte,
  );
}

function segmentsOrphelins(
  { parties }: ClasseurHote,
  apres: ReadonlyMap<string, Uint8Array>,
  sorts: readonly SortDOnglet[],
): string[] {
  const supprimees = sorts.filter(({ feuille, partie }) => feuille === null && aUnCroise(parties, partie));
  return [...apres.keys()].flatMap((partie) => {
    const texte = /\/(?:slicerCache|timelineCache)\d*\.xml$/iu.test(partie) ? (texteDePartie(apres, partie) ?? '') : '';
    const nom = /\bsourceName="([^"]*)"/u.exec(texte)?.[1] ?? '';
    return supprimees.some(({ numero }) => texte.includes(`tabId="${numero}"`))
      ? [`Le segment « ${nom} » pilotait un tableau croisé d'une feuille supprimée : Excel l'ôtera.`]
      : [];
  });
}

function aUnCroise(parties: ReadonlyMap<string, Uint8Array>, partie: string): boolean {
  return lireRelations(parties, partie).some(({ type }) => type.endsWith('/pivotTable'));
}

/** Les graphiques d'une cellule vivent dans la feuille qui les montre. */
function sparklines(apres: ReadonlyMap<string, Uint8Array>, sorts: readonly SortDOnglet[]): string[] {
  return sorts.flatMap(({ partie, feuille }) => {
    const texte = feuille === null ? '' : (texteDePartie(apres, partie) ?? '');
    const groupes = /<(?:\w+:)?sparklineGroups\b[^]*<\/(?:\w+:)?sparklineGroups>/u.exec(texte)?.[0] ?? '';
    return sorts.flatMap((cible) => {
      const suite = cible.feuille?.nom === cible.ancienNom ? null : suiteDe(cible);
      return suite !== null && cite(groupes, cible.ancienNom)
        ? [`Un graphique sparkline de la feuille « ${feuille?.nom ?? ''} » lit encore ${suite}`]
        : [];
    });
  });
}
