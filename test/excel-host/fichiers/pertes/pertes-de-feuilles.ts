import type { ClasseurHote } from '../../modele/classeur-hote';
import type { Feuille } from '../../modele/feuille';
import { LIGNES_ENUMEREES } from '../ecrire-cellules-xml';
import { premiereCacheeEnBas } from '../lignes-cachees';
import { texteDePartie } from '../paquet';
import { lireRelations } from '../relations';
import { enumerer } from './pertes-de-graphiques';
import type { SortDOnglet } from './sort-des-onglets';

type Parties = ReadonlyMap<string, Uint8Array>;

/** Ce qui a une place dans une feuille sans que le modèle la suive, par genre de relation ou par élément. */
const PAR_RELATION: readonly (readonly [genre: RegExp, quoi: string])[] = [
  [/\/comments$/u, 'ses commentaires'],
  [/\/threadedComment$/u, 'ses fils de discussion'],
  [/\/pivotTable$/u, 'ses tableaux croisés dynamiques'],
  [/\/slicer$/u, 'ses segments'],
  [/\/ctrlProp$/u, 'ses contrôles'],
  [/\/oleObject$/u, 'ses objets incorporés'],
];
const PAR_ELEMENT: readonly (readonly [element: RegExp, quoi: string])[] = [
  [/<(?:\w+:)?sparklineGroups\b/u, 'ses graphiques sparkline'],
  [/<(?:\w+:)?protectedRanges\b/u, 'ses plages modifiables'],
  [/<(?:\w+:)?scenarios\b/u, 'ses scénarios'],
  [/<(?:\w+:)?ignoredErrors\b/u, 'ses erreurs ignorées'],
];
const PAR_DESSIN: readonly (readonly [element: RegExp, quoi: string])[] = [
  [/<(?:\w+:)?pic\b/u, 'ses images'],
  [/<(?:\w+:)?(?:sp|cxnSp|grpSp)\b/u, 'ses formes'],
  [/<(?:\w+:)?graphicData uri="[^"]*chartex/u, "ses graphiques d'un type récent"],
];

/** Ce que les feuilles supprimées emportent, et ce qui ne suit pas les cellules déplacées des autres. */
export function pertesDeFeuilles(
  { parties }: ClasseurHote,
  apres: Parties,
  sorts: readonly SortDOnglet[],
): readonly string[] {
  return sorts.flatMap(({ ancienNom, partie, feuille }) => {
    if (feuille === null) {
      const emporte = objetsDe(parties, partie, true);
      return emporte.length === 0 ? [] : [`La feuille « ${ancienNom} » est supprimée avec ${enumerer(emporte)}.`];
    }
    return [
      ...immobiles(parties, partie, feuille),
      ...listesCoupees(parties, apres, partie, feuille),
      ...tablesDeDonnees(parties, apres, partie, feuille),
      ...reglesInconnues(feuille),
      ...tropDeLignes(feuille),
    ];
  });
}

function objetsDe(parties: Parties, partie: string, graphiques: boolean): string[] {
  const relations = lireRelations(parties, partie);
  const texte = texteDePartie(parties, partie) ?? '';
  const dessins = relations
    .filter(({ type }) => type.endsWith('/drawing'))
    .map(({ cible }) => ({ cible, contenu: texteDePartie(parties, cible) ?? '' }));
  const aGraphiques = dessins.some(({ cible }) =>
    lireRelations(parties, cible).some(({ type }) => type.endsWith('/chart')),
  );
  return [
    ...(graphiques && aGraphiques ? ['ses graphiques'] : []),
    ...PAR_RELATION.flatMap(([genre, quoi]) => (relations.some(({ type }) => genre.test(type)) ? [quoi] : [])),
    ...PAR_ELEMENT.flatMap(([element, quoi]) => (element.test(texte) ? [quoi] : [])),
    ...PAR_DESSIN.flatMap(([element, quoi]) => (dessins.some(({ contenu }) => element.test(contenu)) ? [quoi] : [])),
  ];
}

function immobiles(parties: Parties, partie: string, feuille: Feuille): string[] {
  const objets = feuille.cellulesDeplacees ? objetsDe(parties, partie, false) : [];
  return objets.length === 0
    ? []
    : [
        `Des cellules de la feuille « ${feuille.nom} » ont été insérées, supprimées ou déplacées : ${enumerer(objets)} resteront à leur ancienne place.`,
      ];
}

/** Un choix qui contient une virgule n'existe que dans une forme que le modèle ne récrit pas. */
function listesCoupees(parties: Parties, apres: Parties, partie: string, { nom }: Feuille): string[] {
  const compte = (texte: string | null): number => (texte ?? '').split(/<(?:\w+:)?list>/u).length;
  return compte(texteDePartie(apres, partie)) < compte(texteDePartie(parties, partie))
    ? [`Une liste de choix de la feuille « ${nom} » a un choix qui contient une virgule : il sera coupé en deux.`]
    : [];
}

function tablesDeDonnees(parties: Parties, apres: Parties, partie: string, { nom }: Feuille): string[] {
  const compte = (texte: string | null): number => (texte ?? '').split('t="dataTable"').length;
  return compte(texteDePartie(apres, partie)) < compte(texteDePartie(parties, partie))
    ? [`Une table de données de la feuille « ${nom} » ne gardera que ses valeurs.`]
    : [];
}

function reglesInconnues({ nom, formatsConditionnels }: Feuille): string[] {
  return formatsConditionnels.some(
    ({ condition, brut, etendu }) => condition.genre === 'brute' && brut === null && etendu === null,
  )
    ? [`Un format conditionnel de la feuille « ${nom} », d'un genre inconnu ici, cessera de s'appliquer.`]
    : [];
}

/** Des milliers de lignes réglées d'un coup ne sont pas toutes énumérées dans le fichier. */
function tropDeLignes(feuille: Feuille): string[] {
  const cachees = premiereCacheeEnBas(feuille);
  return feuille.lignes.tous().some(({ de, a }) => de !== cachees && a - de > LIGNES_ENUMEREES)
    ? [`La feuille « ${feuille.nom} » règle plus de 20 000 lignes d'un coup : les suivantes ne le garderont pas.`]
    : [];
}
