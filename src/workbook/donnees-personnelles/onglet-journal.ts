import { ecrireJour } from '../../domain/commun/ecrire-jour';
import type { Jour } from '../../domain/commun/jour';
import { numeroSuivant } from '../../domain/suivi-demandes/numero-suivant';
import type { CellWrite } from '../gateway/change';
import type { CellValue } from '../gateway/cell-value';
import type { WorkbookStructure } from '../gateway/workbook-structure';
import { adresse } from '../grille/adresse';
import type { LayoutCell } from '../layout/sheet-layout';
import { cellule } from '../resultats/cellule';
import { contenuNombre } from '../resultats/taux';
import type { CritereEffacement } from './critere-effacement';
import type { EffacementDuRegistre } from './effacement-du-registre';
import { PREMIERE_LIGNE_AJOUTEE, type OngletACompleter } from './onglet-a-completer';
import { placerSousLeNom } from '../layout/placer-sous-le-nom';
import { NOM_JOURNAL } from './noms-onglets';

const EN_COURS = 'En cours';
const TERMINE = 'Terminé';
const COLONNE_ETAT = 7;

/** L'onglet « Journal des effacements » : quand, où, combien, sur quel critère ; jamais un nom (D13). */
export function ongletJournal(structure: WorkbookStructure): OngletACompleter {
  return {
    place: placerSousLeNom(structure, NOM_JOURNAL),
    titre: 'Journal des effacements',
    note:
      'Une ligne par registre et par effacement de données personnelles, sans aucun nom. ' +
      `«\u00a0${EN_COURS}\u00a0»\u00a0: l'effacement a été interrompu\u00a0; relancez-le depuis le volet, il reprendra sans rien compter deux fois.`,
    colonnes: [
      { titre: 'Effacement', largeur: 70 },
      { titre: 'Date', largeur: 64 },
      { titre: 'Onglet du registre', largeur: 130 },
      { titre: 'Demandes', largeur: 60, nombre: true },
      { titre: 'Critère', largeur: 360 },
      { titre: 'Colonnes vidées', largeur: 250 },
      { titre: 'État', largeur: 150 },
    ],
  };
}

/** Ce que le journal dit déjà. */
export interface JournalLu {
  /** L'identifiant d'un effacement neuf de ce registre, ou celui de l'effacement interrompu qu'on reprend. */
  identifiantPour(registre: string): string;
  /** Ce qu'il faut écrire sur la ligne de l'effacement interrompu, s'il y en a un : repris, ou terminé s'il ne reste rien à vider. */
  solder(registre: string, suite: 'repris' | 'termine', aujourdhui: Jour): readonly CellWrite[];
}

/** Lit le journal ; chaque identifiant neuf suit le dernier donné, même dans la même course. */
export function lireJournal(lignes: readonly (readonly CellValue[])[]): JournalLu {
  const identifiants = lignes.map(([identifiant = '']) => String(identifiant)).filter((un) => un !== '');
  const interrompu = (registre: string): number =>
    lignes.map((ligne) => ligne[2] === registre && ligne[COLONNE_ETAT - 1] === EN_COURS).lastIndexOf(true);
  return {
    identifiantPour(registre) {
      const rang = interrompu(registre);
      if (rang >= 0) return String(lignes[rang]?.[0] ?? '');
      const identifiant = numeroSuivant(identifiants, 'EF-');
      identifiants.push(identifiant);
      return identifiant;
    },
    solder(registre, suite, aujourdhui) {
      const rang = interrompu(registre);
      if (rang < 0) return [];
      const text = suite === 'repris' ? `Interrompu, repris le ${ecrireJour(aujourdhui)}` : TERMINE;
      return [{ address: adresse(PREMIERE_LIGNE_AJOUTEE + rang, COLONNE_ETAT), content: { kind: 'text', text } }];
    },
  };
}

/** La ligne d'un effacement qui commence. */
export function ligneJournal(
  ligne: number,
  { identifiant, aujourdhui }: { readonly identifiant: string; readonly aujourdhui: Jour },
  { mois }: CritereEffacement,
  { registre, lignes, colonnes, reponses }: EffacementDuRegistre,
): readonly LayoutCell[] {
  const dates = reponses === null ? '' : ` (réponses du ${ecrireJour(reponses.du)} au ${ecrireJour(reponses.au)})`;
  return [
    cellule(ligne, 1, identifiant, 'ligne'),
    cellule(ligne, 2, { kind: 'day', day: aujourdhui }, 'ligne'),
    cellule(ligne, 3, registre.feuille, 'ligne-retrait'),
    cellule(ligne, 4, contenuNombre(lignes.length), 'ligne-nombre'),
    cellule(ligne, 5, `Répondues depuis plus de ${mois} mois${dates}`, 'ligne-retrait'),
    cellule(ligne, 6, colonnes.map(({ titre }) => titre).join(', '), 'ligne'),
    cellule(ligne, COLONNE_ETAT, EN_COURS, 'ligne'),
  ];
}

/** Ce qui dit que l'effacement de cette ligne est allé au bout. */
export function marquerTermine(ligne: number): CellWrite {
  return { address: adresse(ligne, COLONNE_ETAT), content: { kind: 'text', text: TERMINE } };
}
