import { ErreurHote } from '../modele/erreur-hote';
import type { ClasseurHote } from '../modele/classeur-hote';
import type { Zone } from '../modele/zone';
import { JournalEcarts } from './ecarts';
import { Evenements } from '../evenements/evenements';
import { niveauDe } from './niveau-api';
import { Pannes } from './pannes';

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
  /** Recharge la page dont la demande est en cours, quand une panne le veut ; le transport s'en charge. */
  rechargerVolet: (() => void) | null = null;
  /** Les plages que le client a demandé de garder, par identifiant. */
  readonly references = new Map<string, Zone>();
  /** Appelé quand l'API demande l'enregistrement (`workbook.save`). */
  enregistrer: (() => void) | null = null;
  private prochaineReference = 1;

  constructor(
    readonly classeur: ClasseurHote,
    reglages: Partial<ReglagesHote> = {},
  ) {
    this.reglages = { ...EXCEL_LTSC_2021, ...reglages };
    this.evenements = new Evenements(this);
  }

  garder(zone: Zone): string {
    for (const [id, connue] of this.references) if (connue === zone) return id;
    const id = `ref${this.prochaineReference}`;
    this.prochaineReference += 1;
    this.references.set(id, zone);
    return id;
  }

  lacher(id: string): void {
    this.references.get(id)?.oublier();
    this.references.delete(id);
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
