import type { ActionRiche, RequeteRiche } from './requete';

/** Quelle requête tombe en panne. */
export type Visee =
  /** La n-ième requête du complément à venir : 1 est la prochaine. */
  | { readonly requete: number }
  /** La première qui touche ce membre : `Range.values`, ou `values` de n'importe quelle classe. */
  | { readonly membre: string }
  | { readonly si: (requete: RequeteRiche) => boolean };

/** Ce qui lui arrive. */
export type Effet =
  /** Une action échoue avec ce code (`AccessDenied`, `GeneralException`, n'importe lequel). */
  | { readonly erreurAction: string; readonly message?: string }
  /** La requête entière est rejetée par ce code de l'API commune (5004, 5012, 5102, 5104, 7000…). */
  | { readonly erreurRequete: number }
  /** Aucune réponse ne vient, jamais. */
  | 'muette'
  /** Le volet est rechargé au milieu : aucune réponse, et la page repart de zéro. */
  | 'rechargement';

export interface Panne {
  readonly visee: Visee;
  readonly effet: Effet;
  /** Avant que la requête (ou le membre visé) ait agi, ou après. */
  readonly moment?: 'avant' | 'apres';
  /** Combien de fois ; une par défaut, `Infinity` jusqu'à nouvel ordre. */
  readonly fois?: number;
}

/** L'échec d'une action, provoqué : son code peut être n'importe lequel. */
export class PanneDAction extends Error {
  override readonly name = 'PanneDAction';

  constructor(
    readonly code: string,
    message = 'Panne provoquée.',
  ) {
    super(message);
  }
}

/** Une panne posée, et ce qu'il lui reste à faire. */
interface Posee {
  readonly panne: Panne;
  attente: number;
  restantes: number;
}

/** Les pannes à la demande : rien n'échoue tant qu'on n'a rien posé. */
export class Pannes {
  private posees: Posee[] = [];
  /** La panne de la requête en cours. */
  private courante: Posee | null = null;

  /** Pose une panne ; rend de quoi l'ôter. */
  poser(panne: Panne): () => void {
    const posee: Posee = {
      panne,
      attente: 'requete' in panne.visee ? panne.visee.requete : 1,
      restantes: panne.fois ?? 1,
    };
    this.posees.push(posee);
    return () => {
      this.posees = this.posees.filter((autre) => autre !== posee);
    };
  }

  /** Cette panne attend encore de frapper. */
  attend(panne: Panne): boolean {
    return this.posees.some((posee) => posee.panne === panne);
  }

  oter(panne: Panne): void {
    this.posees = this.posees.filter((posee) => posee.panne !== panne);
  }

  toutOter(): void {
    this.posees = [];
  }

  /** La panne qui frappe cette requête, ou `null`. À appeler une fois par requête du complément, dans l'ordre. */
  frapper(requete: RequeteRiche): Panne | null {
    this.courante = null;
    for (const posee of [...this.posees]) {
      if (!vise(posee.panne.visee, requete)) continue;
      posee.attente -= 1;
      if (posee.attente > 0 || this.courante !== null) continue;
      this.courante = posee;
      posee.attente = 1;
      // Une action visée par son membre n'est frappée que si sa classe est la bonne : on le saura en chemin.
      if (!frappeUnMembre(posee.panne)) this.user(posee);
    }
    return this.courante?.panne ?? null;
  }

  /** Dans un lot frappé : échoue si c'est l'instant. `lieux` sont les `Classe.membre` touchés ; `bord` : au début ou à la fin du lot. */
  verifier(moment: 'avant' | 'apres', lieux: readonly string[], bord: boolean): void {
    if (this.courante === null) return;
    const { panne } = this.courante;
    if (typeof panne.effet === 'string' || 'erreurRequete' in panne.effet) return;
    if ((panne.moment ?? 'avant') !== moment) return;
    const { visee } = panne;
    if (!('membre' in visee ? lieux.some((lieu) => estLeMembre(lieu, visee.membre)) : bord)) return;
    if (frappeUnMembre(panne)) this.user(this.courante);
    this.courante = null;
    throw new PanneDAction(panne.effet.erreurAction, panne.effet.message);
  }

  private user(posee: Posee): void {
    posee.restantes -= 1;
    if (posee.restantes <= 0) this.posees = this.posees.filter((autre) => autre !== posee);
  }
}

function frappeUnMembre({ visee, effet }: Panne): boolean {
  return 'membre' in visee && typeof effet === 'object' && 'erreurAction' in effet;
}

function vise(visee: Visee, requete: RequeteRiche): boolean {
  if ('requete' in visee) return true;
  if ('si' in visee) return visee.si(requete);
  return membresTouches(requete).has(sansClasse(visee.membre).toLowerCase());
}

/** Les noms que nomme une requête, sans leur classe : actions, chemins et propriétés chargées. */
function membresTouches({ Actions, ObjectPaths }: RequeteRiche): Set<string> {
  const chargees = ({ QueryInfo }: ActionRiche): readonly string[] =>
    [...(QueryInfo?.Select ?? []), ...(QueryInfo?.Expand ?? [])].flatMap((chemin) => chemin.split('/'));
  const noms = [
    ...Actions.flatMap((action) => [action.Name, ...chargees(action)]),
    ...Object.values(ObjectPaths).map(({ Name }) => Name),
  ];
  return new Set(noms.map((nom) => nom.toLowerCase()));
}

function estLeMembre(lieu: string, voulu: string): boolean {
  const [ici, la] = [lieu.toLowerCase(), voulu.toLowerCase()];
  return ici === la || (!la.includes('.') && ici.endsWith(`.${la}`));
}

function sansClasse(membre: string): string {
  return membre.slice(membre.lastIndexOf('.') + 1);
}
