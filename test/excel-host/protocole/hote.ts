import { ErreurHote } from '../modele/erreur-hote';
import type { ClasseurHote } from '../modele/classeur-hote';
import { JournalEcarts } from './ecarts';
import { Evenements } from '../evenements/evenements';
import type { imagerGraphique } from '../image/imager-graphique';
import { niveauDe } from './niveau-api';
import { Pannes } from './pannes';
import { References } from './references';

/** Réglages d'une session d'Excel. */
export interface ReglagesHote {
  /** ExcelApi 1.x : un membre plus récent n'existe pas. */
  readonly niveauApi: number;
}

const EXCEL_LTSC_2021: ReglagesHote = { niveauApi: 14 };

/** Une session d'Excel ouverte sur un classeur : ce que partagent le dispatcher et les objets. */
export class Hote {
  readonly ecarts = new JournalEcarts();
  readonly reglages: ReglagesHote;
  /** Les pannes à la demande. */
  readonly pannes = new Pannes();
  readonly evenements: Evenements;
  readonly references = new References();
  /** Appelé quand l'API demande l'enregistrement (`workbook.save`). */
  enregistrer: (() => void) | null = null;
  /** Peint un graphique en PNG, en base 64 ; chaque transport dit comment. */
  imager: ReturnType<typeof imagerGraphique> | null = null;

  constructor(
    readonly classeur: ClasseurHote,
    reglages: Partial<ReglagesHote> = {},
  ) {
    this.reglages = { ...EXCEL_LTSC_2021, ...reglages };
    this.evenements = new Evenements(this);
  }

  /** ApiNotFound au-dessus du niveau plafonné ; NotImplemented, et noté, pour un membre qui existe mais que l'hôte n'a pas. */
  exigerMembre(classe: string, membre: string, ecrit: boolean): void {
    const niveau = niveauDe(classe, membre);
    if (niveau === null || niveau > this.reglages.niveauApi) throw new ErreurHote('ApiNotFound');
    if (!ecrit) throw this.nonEcrit(`${classe}.${membre}`);
  }

  nonEcrit(membre: string): ErreurHote {
    this.ecarts.signaler(membre);
    return new ErreurHote('NotImplemented', `Le remplaçant d'Excel ne sait pas faire : ${membre}.`);
  }
}
