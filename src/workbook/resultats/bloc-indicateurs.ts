import { direJours } from '../../domain/suivi-demandes/dire-jours';
import type { LayoutCell } from '../layout/sheet-layout';
import type { StyleName } from '../layout/style-name';
import type { CellContent } from '../gateway/cell-content';
import { cellule } from './cellule';
import type { Libelles } from './libelles';
import { COLONNES, LIGNES } from './mise-en-place';
import type { ResultatsAComposer } from './resultats-a-composer';
import { contenuDelai, contenuNombre, contenuTaux } from './taux';

interface LigneIndicateur {
  readonly libelle: string;
  readonly valeur: CellContent;
  /** Nombre de cas derrière la valeur ; `null` quand la valeur est elle-même un nombre de cas. */
  readonly n: number | null;
  readonly definition: string;
  readonly rang: 'principal' | 'detail' | 'autre';
}

const STYLES: Readonly<Record<LigneIndicateur['rang'], { libelle: StyleName; valeur: StyleName }>> = {
  principal: { libelle: 'ligne-forte', valeur: 'nombre-fort' },
  detail: { libelle: 'ligne-retrait', valeur: 'ligne-nombre' },
  autre: { libelle: 'ligne', valeur: 'ligne-nombre' },
};

function lignesIndicateurs(
  { indicateurs: i, seuils: { t1, t2, decompte } }: ResultatsAComposer,
  mots: Libelles,
): readonly LigneIndicateur[] {
  const jours = (nombre: number): string => direJours(nombre, decompte);
  const repondues = i.reponduesT2 + i.horsDelai;
  return [
    {
      libelle: mots.tauxT1,
      valeur: contenuTaux(i.reponduesT1, i.jugees),
      n: i.reponduesT1,
      definition: `Délai de moins de ${jours(t1)}, rapporté aux ${i.jugees} demandes jugées`,
      rang: 'principal',
    },
    {
      libelle: mots.nonRepondu,
      valeur: contenuTaux(i.nonRepondues, i.jugees),
      n: i.nonRepondues,
      definition: `Délai de plus de ${jours(t2)} ou sans réponse, rapporté aux demandes jugées`,
      rang: 'principal',
    },
    {
      libelle: 'dont sans réponse à ce jour',
      valeur: contenuTaux(i.sansReponse, i.jugees),
      n: i.sansReponse,
      definition: `Aucune réponse, plus de ${jours(t2)} après la réception`,
      rang: 'detail',
    },
    {
      libelle: 'dont répondu hors délai',
      valeur: contenuTaux(i.horsDelai, i.jugees),
      n: i.horsDelai,
      definition: `Réponse donnée après plus de ${jours(t2)}`,
      rang: 'detail',
    },
    {
      libelle: mots.tauxT2,
      valeur: contenuTaux(i.reponduesT2, i.jugees),
      n: i.reponduesT2,
      definition: `Délai de ${jours(t2)} au plus, rapporté aux demandes jugées`,
      rang: 'principal',
    },
    {
      libelle: 'Délai moyen de réponse',
      valeur: contenuDelai(i.delaiMoyen),
      n: repondues,
      definition: `Moyenne sur les demandes jugées et répondues, en jours ${decompte?.genre === 'ouvres' ? 'ouvrés' : 'calendaires'}`,
      rang: 'autre',
    },
    {
      libelle: 'Délai médian de réponse',
      valeur: contenuDelai(i.delaiMedian),
      n: repondues,
      definition: 'Une réponse sur deux est partie dans ce délai ou plus vite',
      rang: 'autre',
    },
    {
      libelle: 'Trop récentes, hors des taux',
      valeur: contenuNombre(i.tropRecentes),
      n: null,
      definition: `Reçues depuis ${jours(t2)} au plus\u00a0; déjà répondues\u00a0: ${i.tropRecentesRepondues}`,
      rang: 'autre',
    },
    {
      libelle: 'Sur le fil',
      valeur: contenuNombre(i.surLeFilT1 + i.surLeFilT2),
      n: null,
      definition: `Délai d'exactement ${jours(t1)}\u00a0: ${i.surLeFilT1}\u00a0; d'exactement ${jours(t2)}\u00a0: ${i.surLeFilT2}`,
      rang: 'autre',
    },
  ];
}

/** Les trois taux avec leur effectif et leur définition, le partage du « non répondu », les délais, les trop récentes (D3, D4, D6). */
export function blocIndicateurs(resultats: ResultatsAComposer, mots: Libelles): readonly LayoutCell[] {
  const entete = LIGNES.indicateurs;
  const titres = [
    cellule(entete, COLONNES.libelle, 'Indicateur', 'entete'),
    cellule(entete, COLONNES.valeur, 'Valeur', 'entete-nombre'),
    cellule(entete, COLONNES.suite, 'n', 'entete-nombre'),
    cellule(entete, COLONNES.suite + 1, 'Définition', 'entete-definition', COLONNES.finTableaux),
  ];
  const lignes = lignesIndicateurs(resultats, mots).flatMap(({ libelle, valeur, n, definition, rang }, index) => {
    const ligne = entete + 1 + index;
    return [
      cellule(ligne, COLONNES.libelle, libelle, STYLES[rang].libelle),
      cellule(ligne, COLONNES.valeur, valeur, STYLES[rang].valeur),
      cellule(ligne, COLONNES.suite, n === null ? { kind: 'empty' } : contenuNombre(n), 'ligne-nombre'),
      cellule(ligne, COLONNES.suite + 1, definition, 'definition', COLONNES.finTableaux),
    ];
  });
  return [...titres, ...lignes];
}
