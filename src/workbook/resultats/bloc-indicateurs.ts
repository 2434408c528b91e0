import { direJours } from '../../domain/suivi-demandes/dire-jours';
import type { LayoutCell } from '../layout/sheet-layout';
import type { StyleName } from '../layout/style-name';
import type { CellContent } from '../gateway/cell-content';
import { cellule } from './cellule';
import type { Libelles } from './libelles';
import { COLONNES, LIGNES, LIGNES_CONTROLEES } from './mise-en-place';
import type { ResultatsAComposer } from './resultats-a-composer';
import { contenuDeduit, contenuEcart, contenuRapport, contenuRecompte, recompte } from './controle';
import type { CleDeControle } from './formules-de-controle';
import { contenuDelai, contenuNombre, contenuTaux } from './taux';
import { EFFECTIF_MINIMAL_P90 } from '../../domain/suivi-demandes/indicateurs';
import { adresse, lettresColonne } from '../grille/adresse';

/** Comment une ligne se recompte : un nombre, un rapport, ou la somme des deux lignes qui la détaillent. */
type ControleDeLigne =
  | { readonly cle: CleDeControle; readonly sur?: 'jugees' | 'repondues' | 'annoncees' }
  | { readonly cle: 'somme des deux suivantes' };

interface LigneIndicateur {
  readonly libelle: string;
  readonly valeur: CellContent;
  /** Nombre de cas derrière la valeur ; `null` quand la valeur est elle-même un nombre de cas. */
  readonly n: number | null;
  readonly definition: string;
  readonly rang: 'principal' | 'detail' | 'autre';
  /** Comment une formule recompte la valeur ; absent quand rien ne la recompte. */
  readonly controle?: ControleDeLigne;
}

const FORMATS = { taux: '0\u00a0%', delai: '#,##0.0" j"' } as const;

const STYLES: Readonly<Record<LigneIndicateur['rang'], { libelle: StyleName; valeur: StyleName }>> = {
  principal: { libelle: 'ligne-forte', valeur: 'nombre-fort' },
  detail: { libelle: 'ligne-retrait', valeur: 'ligne-nombre' },
  autre: { libelle: 'ligne', valeur: 'ligne-nombre' },
};

function lignesIndicateurs(
  { indicateurs: i, complements, seuils: { t1, t2, decompte } }: ResultatsAComposer,
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
      controle: { cle: 'reponduesT1', sur: 'jugees' },
    },
    {
      libelle: mots.nonRepondu,
      valeur: contenuTaux(i.nonRepondues, i.jugees),
      n: i.nonRepondues,
      definition: `Délai de plus de ${jours(t2)} ou sans réponse, rapporté aux demandes jugées`,
      rang: 'principal',
      controle: { cle: 'somme des deux suivantes' },
    },
    {
      libelle: 'dont sans réponse à ce jour',
      valeur: contenuTaux(i.sansReponse, i.jugees),
      n: i.sansReponse,
      definition: `Aucune réponse, plus de ${jours(t2)} après la réception`,
      rang: 'detail',
      controle: { cle: 'sansReponse', sur: 'jugees' },
    },
    {
      libelle: 'dont répondu hors délai',
      valeur: contenuTaux(i.horsDelai, i.jugees),
      n: i.horsDelai,
      definition: `Réponse donnée après plus de ${jours(t2)}`,
      rang: 'detail',
      controle: { cle: 'horsDelai', sur: 'jugees' },
    },
    {
      libelle: mots.tauxT2,
      valeur: contenuTaux(i.reponduesT2, i.jugees),
      n: i.reponduesT2,
      definition: `Délai de ${jours(t2)} au plus, rapporté aux demandes jugées`,
      rang: 'principal',
      controle: { cle: 'reponduesT2', sur: 'jugees' },
    },
    {
      libelle: 'Délai moyen de réponse',
      valeur: contenuDelai(i.delaiMoyen),
      n: repondues,
      definition: `Moyenne sur les demandes jugées et répondues, en jours ${decompte?.genre === 'ouvres' ? 'ouvrés' : 'calendaires'}`,
      rang: 'autre',
      controle: { cle: 'sommeDesDelais', sur: 'repondues' },
    },
    {
      libelle: 'Délai médian de réponse',
      valeur: contenuDelai(i.delaiMedian),
      n: repondues,
      definition: 'Une réponse sur deux est partie dans ce délai ou plus vite',
      rang: 'autre',
    },
    {
      libelle: 'Neuf réponses sur dix en',
      valeur: contenuDelai(i.delaiP90),
      n: repondues,
      definition: `Neuvième décile (P90), montré à partir de ${EFFECTIF_MINIMAL_P90} réponses`,
      rang: 'autre',
    },
    {
      libelle: 'Délai annoncé respecté',
      valeur: contenuTaux(complements.annoncesTenues, complements.annoncees),
      n: complements.annoncesTenues,
      definition: `Répondues au plus tard à la date annoncée, sur ${complements.annoncees} jugées qui en ont une`,
      rang: 'autre',
      controle: { cle: 'annoncesTenues', sur: 'annoncees' },
    },
    {
      libelle: 'Demandes jugées (n)',
      valeur: contenuNombre(i.jugees),
      n: null,
      definition: `Reçues dans la période, il y a plus de ${jours(t2)}\u00a0: le dénominateur des taux`,
      rang: 'autre',
      controle: { cle: 'jugees' },
    },
    {
      libelle: 'Trop récentes, hors des taux',
      valeur: contenuNombre(i.tropRecentes),
      n: null,
      definition: `Reçues depuis ${jours(t2)} au plus\u00a0; déjà répondues\u00a0: ${i.tropRecentesRepondues}`,
      rang: 'autre',
      controle: { cle: 'tropRecentes' },
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

/** Les lignes dont d'autres contrôles se servent. */
const JUGEES = `$${lettresColonne(COLONNES.controle)}$${LIGNES_CONTROLEES.jugees}`;
const PART_SANS_REPONSE = `$${lettresColonne(COLONNES.controle)}$${LIGNES_CONTROLEES.sansReponse}`;

function contenuControle({ controle }: ResultatsAComposer, une: ControleDeLigne, ligne: number): CellContent {
  if (une.cle === 'somme des deux suivantes') {
    const [premiere, seconde] = [adresse(ligne + 1, COLONNES.controle), adresse(ligne + 2, COLONNES.controle)];
    return contenuDeduit(controle, `${premiere}+${seconde}`, FORMATS.taux);
  }
  const { cle, sur } = une;
  if (sur === undefined) return contenuRecompte(controle, cle);
  if (sur === 'jugees') return contenuRapport(controle, cle, JUGEES, FORMATS.taux);
  return sur === 'repondues'
    ? contenuRapport(controle, cle, `${JUGEES}*(1-${PART_SANS_REPONSE})`, FORMATS.delai)
    : contenuRapport(controle, cle, recompte(controle, 'annoncees') ?? '0', FORMATS.taux);
}

const FORMAT_ECART = 'General';

/** Les trois taux avec leur effectif, leur contrôle et leur définition, le partage du « non répondu », les délais (D3 à D6). */
export function blocIndicateurs(
  resultats: ResultatsAComposer,
  mots: Libelles,
): {
  readonly cellules: readonly LayoutCell[];
  readonly nombre: number;
} {
  const entete = LIGNES.indicateurs;
  const titres = [
    cellule(entete, COLONNES.libelle, 'Indicateur', 'entete'),
    cellule(entete, COLONNES.valeur, 'Valeur', 'entete-nombre'),
    cellule(entete, COLONNES.suite, 'n', 'entete-nombre'),
    cellule(entete, COLONNES.controle, 'Contrôle', 'entete-nombre'),
    cellule(entete, COLONNES.ecart, 'Écart', 'entete-nombre'),
    cellule(entete, COLONNES.definition, 'Définition', 'entete-definition', COLONNES.finTableaux),
  ];
  const indicateurs = lignesIndicateurs(resultats, mots);
  const lignes = indicateurs.flatMap(({ libelle, valeur, n, definition, rang, controle }, index) => {
    const ligne = entete + 1 + index;
    const [ici, recomptee] = [adresse(ligne, COLONNES.valeur), adresse(ligne, COLONNES.controle)];
    return [
      cellule(ligne, COLONNES.libelle, libelle, STYLES[rang].libelle),
      cellule(ligne, COLONNES.valeur, valeur, STYLES[rang].valeur),
      cellule(ligne, COLONNES.suite, n === null ? { kind: 'empty' } : contenuNombre(n), 'ligne-nombre'),
      cellule(
        ligne,
        COLONNES.controle,
        controle === undefined ? { kind: 'empty' } : contenuControle(resultats, controle, ligne),
        'controle',
      ),
      cellule(
        ligne,
        COLONNES.ecart,
        controle === undefined ? { kind: 'empty' } : contenuEcart(ici, recomptee, FORMAT_ECART),
        'controle',
      ),
      cellule(ligne, COLONNES.definition, definition, 'definition', COLONNES.finTableaux),
    ];
  });
  return { cellules: [...titres, ...lignes], nombre: indicateurs.length };
}
