import { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import type { ObjetHote } from '../protocole/objet-hote';
import { FormulesSuivies } from './calculs';
import { EVENEMENT, JAMAIS_ENVOYES, demandeEvenement } from './catalogue';
import type { TypeEvenement } from './catalogue';
import { actionSurCellules } from './action-sur-cellules';
import { changementsDeCellules } from './changements-cellules';
import { changementsDuClasseur } from './changements-classeur';
import type { Annonce, Origine } from './annonce';
import { photographier } from './photo';
import type { Photo } from './photo';

/** Un événement riche prêt à partir : ce que portent les entrées de `richApiMessage` (protocole, section 11). */
export interface EntreeRiche {
  readonly type: TypeEvenement;
  readonly cible: string;
  readonly message: string;
}

/** Les événements à l'ancienne, par leur nom sur le fil. */
export type EvenementAncien = 'documentSelectionChanged' | 'settingsChanged';

export interface Livraison {
  readonly riches: readonly EntreeRiche[];
  readonly anciens: readonly EvenementAncien[];
}

/** Combien de plages d'événement restent lisibles par `event.getRange`. */
const PLAGES_GARDEES = 500;

/**
 * Les événements d'une session : ce qui change est relevé après chaque action et chaque geste, et part après la réponse du lot.
 * Rien n'est relevé tant que personne n'écoute.
 */
export class Evenements {
  /** `context.runtime.enableEvents` : coupés, les événements sont perdus, pas retenus. */
  permis = true;
  private readonly abonnes = new Map<string, number>();
  private readonly livreurs = new Set<(livraison: Livraison) => void>();
  private readonly plages = new Map<string, Zone>();
  private readonly formules = new FormulesSuivies();
  private photo: Photo | null = null;
  private attente: Annonce[] = [];
  private anciens = new Set<EvenementAncien>();
  private origine: Origine = 'Unknown';
  private prochainePlage = 1;
  private partirBientot = false;

  constructor(private readonly hote: Hote) {
    hote.classeur.abonner(() => {
      this.relever();
      this.suivreLeCalcul();
      this.partir();
    });
  }

  /** Quelqu'un écoute. */
  get actif(): boolean {
    return this.photo !== null;
  }

  /** Livre les événements par ce transport ; rend de quoi cesser, quand sa page s'en va ou repart de zéro. */
  livrerPar(livreur: (livraison: Livraison) => void): () => void {
    this.livreurs.add(livreur);
    return () => {
      if (!this.livreurs.delete(livreur)) return;
      // `enableEvents` est l'affaire d'une exécution du complément : elle l'emporte avec elle.
      this.permis = true;
      if (this.livreurs.size === 0) this.oublierLesAbonnes();
    };
  }

  /** Une page s'abonne à l'ancienne : il faut désormais regarder. */
  ecouter(): void {
    this.hote.classeur.journal.actif = true;
    this.photo ??= photographier(this.hote.classeur);
  }

  /** Traite `_RegisterXxxEvent` et `_UnregisterXxxEvent` ; faux si ce membre n'en est pas un. */
  demander(objet: ObjetHote, membre: string): boolean {
    const demande = demandeEvenement(objet.classe, membre);
    if (demande === null) return false;
    this.hote.exigerMembre(objet.classe, demande.membre, true);
    if (JAMAIS_ENVOYES.has(demande.type)) this.hote.ecarts.signaler(`${objet.classe}.${demande.membre}`);
    const cle = `${demande.type}`;
    const nombre = (this.abonnes.get(cle) ?? 0) + (demande.abonner ? 1 : -1);
    this.abonnes.set(cle, Math.max(0, nombre));
    this.ecouter();
    if (demande.type === EVENEMENT.feuilleCalculee && demande.abonner) this.formules.commencer(this.hote.classeur);
    return true;
  }

  /** Après chaque action d'un lot ; `geste` : l'objet et le membre qui ont agi, `null` pour une lecture. */
  apresAction(geste: { readonly objet: ObjetHote; readonly membre: string } | null): void {
    if (this.photo === null) return;
    this.origine = 'ThisLocalAddin';
    this.relever(geste === null ? null : actionSurCellules(geste.objet, geste.membre));
    if (geste?.membre === 'calculate') this.formules.recalculees(this.hote.classeur, geste.objet);
    this.origine = 'Unknown';
  }

  /** À la fin d'un lot, une fois ses plages oubliées. */
  finDeLot(): void {
    if (this.photo === null) return;
    this.suivreLeCalcul();
    this.partir();
  }

  /** La plage d'un événement, pour `event.getRange` ; `null` si elle n'est plus gardée. */
  plage(id: string): Zone | null {
    return this.plages.get(id) ?? null;
  }

  /** Un événement qu'aucune comparaison ne trouve (activation d'un graphique, tri…), décrit par qui l'a fait. */
  annoncer(annonce: Annonce): void {
    if (this.photo === null || !this.permis) return;
    this.attente.push(annonce);
    this.partir();
  }

  private relever(touche: ReturnType<typeof actionSurCellules> = null): void {
    const { classeur } = this.hote;
    const avant = this.photo;
    if (avant === null || (touche === null && this.inchange(avant))) return;
    const faits = classeur.journal.prendre();
    const apres = photographier(classeur, avant);
    this.photo = apres;
    const decalees = new Set(
      [...faits].filter(([, { decalages }]) => decalages.length > 0).map(([feuille]) => feuille),
    );
    this.ajouter([
      ...changementsDuClasseur(avant, apres, decalees),
      ...changementsDeCellules(this.hote, faits, touche, this.origine),
    ]);
    if (!this.permis) return;
    const selection = avant.active !== apres.active || selectionDe(avant) !== selectionDe(apres);
    if (selection) this.anciens.add('documentSelectionChanged');
    if (avant.reglages !== apres.reglages) this.anciens.add('settingsChanged');
  }

  private inchange(avant: Photo): boolean {
    const { classeur } = this.hote;
    const active = avant.feuilles.find(({ feuille }) => feuille === avant.active);
    return (
      avant.version === classeur.version &&
      avant.graphiqueActif === (classeur.graphiqueActif?.id ?? null) &&
      classeur.journal.vide &&
      (active === undefined || active.selection === active.feuille.selection)
    );
  }

  private suivreLeCalcul(): void {
    if ((this.abonnes.get(String(EVENEMENT.feuilleCalculee)) ?? 0) > 0)
      this.ajouter(this.formules.changements(this.hote.classeur));
  }

  private ajouter(annonces: readonly Annonce[]): void {
    if (!this.permis) return;
    this.attente.push(...annonces.filter(({ type }) => (this.abonnes.get(String(type)) ?? 0) > 0));
  }

  /** Les événements partent quand la réponse est partie. */
  private partir(): void {
    if (this.partirBientot || (this.attente.length === 0 && this.anciens.size === 0)) return;
    this.partirBientot = true;
    setTimeout(() => {
      this.partirBientot = false;
      const livraison = {
        riches: this.attente.flatMap((annonce) => this.entrees(annonce)),
        anciens: [...this.anciens],
      };
      this.attente = [];
      this.anciens = new Set();
      for (const livreur of [...this.livreurs]) livreur(livraison);
    }, 0);
  }

  private entrees({ type, cibles, corps, plage }: Annonce): EntreeRiche[] {
    const message = JSON.stringify(plage === null ? corps : { ...corps, referenceId: this.garder(plage) });
    return cibles.map((cible) => ({ type, cible, message }));
  }

  private garder({ feuille, rect }: NonNullable<Annonce['plage']>): string {
    const id = `evenement${this.prochainePlage}`;
    this.prochainePlage += 1;
    this.plages.set(id, new Zone(feuille, rect));
    for (const [ancienne, zone] of this.plages) {
      if (this.plages.size <= PLAGES_GARDEES) break;
      zone.oublier();
      this.plages.delete(ancienne);
    }
    return id;
  }

  private oublierLesAbonnes(): void {
    this.abonnes.clear();
    this.hote.classeur.journal.actif = false;
    this.hote.classeur.journal.prendre();
    this.photo = null;
  }
}

function selectionDe({ feuilles, active }: Photo): string {
  return JSON.stringify(feuilles.find(({ feuille }) => feuille === active)?.selection ?? null);
}
