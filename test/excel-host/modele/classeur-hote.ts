import type { MoteurCalcul } from '../calcul/moteur-calcul';
import { CellulesTouchees } from './cellules-touchees';
import { ErreurHote } from './erreur-hote';
import { Feuille } from './feuille';
import type { Graphique } from './graphique';
import type { PartieXml } from './partie-xml';
import { PROPRIETES_VIDES } from './proprietes-document';
import type { ProprietesDocument } from './proprietes-document';
import { JournalFaits } from './journal-faits';
import type { NomDefini } from './nom-defini';
import { controlerNomOnglet } from './nom-onglet';
import { memeFeuille, renommerDansFormule } from './references-formule';
import { formulesDuClasseur } from './formules-du-classeur';
import { TableStyles } from './table-styles';

export type ModeCalcul = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** Le classeur en mémoire : ce que voient la page, le protocole et les fichiers. Il n'en connaît aucun. */
export class ClasseurHote {
  feuilles: Feuille[] = [];
  noms: NomDefini[] = [];
  /** Les onglets du fichier qui ne sont pas des feuilles de calcul (graphique, macros…) : gardés, jamais montrés. */
  ongletsEtrangers: readonly string[] = [];
  /** La partie de l'onglet étranger qui est devant dans le fichier, tant qu'aucune feuille n'a été activée. */
  etrangereDevant: string | null = null;
  styles = new TableStyles();
  date1904 = false;
  lectureSeule = false;
  /** La structure est protégée : aucun onglet ne peut être ajouté, supprimé, renommé, déplacé ni masqué. */
  structureProtegee = false;
  /** « Classeur partagé » à l'ancienne : tableaux, formats conditionnels, validations et graphiques sont refusés. */
  partage = false;
  /** Croît à chaque changement ; les caches s'y comparent. */
  version = 1;
  /** Croît quand un contenu change (pas seulement un aspect) : le calcul s'y compare. */
  versionContenu = 1;
  /** Celle dont le fichier donne tous les résultats, calculés par un Excel au moins aussi récent ; `null` : à calculer. */
  versionCalculee: number | null = null;
  /** Les parties du fichier d'origine, pour l'enregistrement ; vide pour un classeur neuf. */
  parties: ReadonlyMap<string, Uint8Array> = new Map();
  /** La liste des feuilles, leur ordre, leur nom ou les noms définis ont changé. */
  structureModifiee = false;
  /** L'empreinte du mot de passe de la structure (16 bits) ; vide : il y en a un, invérifiable ; `null` : aucun. */
  empreinteStructure: string | null = null;
  modeCalcul: ModeCalcul = 'Automatic';
  /** Le complément a suspendu le calcul jusqu'à la fin du lot. */
  calculSuspendu = false;
  /** La version du classeur à son dernier enregistrement, pour dire s'il a changé depuis. */
  versionEnregistree = 1;
  /** Réglages du complément dans ce classeur (`workbook.settings`, `document.settings`) : nom → texte JSON. */
  readonly reglages = new Map<string, string>();
  /** Les parties XML que des compléments gardent dans le fichier. */
  partiesXml: PartieXml[] = [];
  proprietes: ProprietesDocument = PROPRIETES_VIDES;
  /** Ce qui arrive aux cellules, pour qui écoute les événements. */
  readonly journal = new JournalFaits();
  /** Les cellules changées, pour le calcul. */
  readonly touchees = new CellulesTouchees();
  /** Le graphique sélectionné ; choisir des cellules ou une autre feuille le quitte. */
  graphiqueActif: Graphique | null = null;
  private saisie = false;
  private active: Feuille | null = null;
  private prochainId = 1;
  private readonly abonnes = new Set<() => void>();
  private jour: number | null = null;

  constructor(
    public nom: string,
    readonly moteur: MoteurCalcul,
  ) {}

  /** Le jour que rend TODAY(), en numéro de série du système 1900 ; celui de la machine tant qu'on ne l'a pas réglé. */
  get jourCourant(): number {
    if (this.jour !== null) return this.jour;
    const maintenant = new Date();
    return Date.UTC(maintenant.getFullYear(), maintenant.getMonth(), maintenant.getDate()) / 86_400_000 + 25_569;
  }

  set jourCourant(jour: number) {
    this.jour = jour;
    this.marquerModifie();
  }

  /** Une cellule est en cours de saisie : toute demande échoue, ou attend si elle y consent. */
  get saisieEnCours(): boolean {
    return this.saisie;
  }

  set saisieEnCours(oui: boolean) {
    this.saisie = oui;
    this.prevenir();
  }

  get feuilleActive(): Feuille {
    const feuille =
      this.active !== null && !this.active.supprimee
        ? this.active
        : (this.feuilles.find(({ visibilite }) => visibilite === 'Visible') ?? this.feuilles[0]);
    if (feuille === undefined) throw new ErreurHote('GeneralException');
    return feuille;
  }

  set feuilleActive(feuille: Feuille) {
    this.graphiqueActif = null;
    this.active = feuille;
    this.etrangereDevant = null;
    this.structureModifiee = true;
    this.marquerModifie(false);
  }

  /** Un identifiant d'objet, stable et unique dans la vie du classeur. */
  nouvelId(): string {
    const rang = this.prochainId.toString(16).padStart(8, '0').toUpperCase();
    this.prochainId += 1;
    return `{${rang}-0001-0000-0000-000000000000}`;
  }

  /** Par nom (sans la casse) ou par identifiant. */
  trouverFeuille(cle: string): Feuille | null {
    return this.feuilles.find(({ id, nom }) => id === cle || memeFeuille(nom, cle)) ?? null;
  }

  ajouterFeuille(nom: string | null): Feuille {
    this.exigerStructureLibre();
    const noms = [...this.feuilles.map((feuille) => feuille.nom), ...this.ongletsEtrangers];
    const feuille = new Feuille(this, this.nouvelId(), nom === null ? this.nomLibre() : controlerNomOnglet(nom, noms));
    this.feuilles.push(feuille);
    this.structureModifiee = true;
    feuille.marquerModifiee();
    return feuille;
  }

  renommerFeuille(feuille: Feuille, nom: unknown): void {
    this.exigerStructureLibre();
    const nouveau = controlerNomOnglet(nom, [
      ...this.feuilles.filter((autre) => autre !== feuille).map((autre) => autre.nom),
      ...this.ongletsEtrangers,
    ]);
    const ancien = feuille.nom;
    formulesDuClasseur(this, (formule) => renommerDansFormule(formule, ancien, nouveau));
    feuille.nom = nouveau;
    this.structureModifiee = true;
    this.marquerModifie();
  }

  supprimerFeuille(feuille: Feuille): void {
    this.exigerStructureLibre();
    const visibles = this.feuilles.filter(({ visibilite }) => visibilite === 'Visible');
    if (feuille.visibilite === 'VeryHidden' || (visibles.length === 1 && visibles[0] === feuille))
      throw new ErreurHote('InvalidOperation');
    const rang = this.feuilles.indexOf(feuille);
    if (this.feuilleActive === feuille) {
      const voisine = [...this.feuilles.slice(rang + 1), ...this.feuilles.slice(0, rang).reverse()].find(
        ({ visibilite }) => visibilite === 'Visible',
      );
      this.active = voisine ?? null;
    }
    this.feuilles = this.feuilles.filter((autre) => autre !== feuille);
    this.noms = this.noms.filter((nom) => nom.feuille !== feuille);
    feuille.supprimee = true;
    formulesDuClasseur(this, (formule) => renommerDansFormule(formule, feuille.nom, null));
    this.structureModifiee = true;
    this.marquerModifie();
  }

  deplacerFeuille(feuille: Feuille, position: number): void {
    this.exigerStructureLibre();
    if (!Number.isInteger(position) || position < 0 || position >= this.feuilles.length)
      throw new ErreurHote('InvalidArgument');
    this.feuilles = this.feuilles.filter((autre) => autre !== feuille);
    this.feuilles.splice(position, 0, feuille);
    this.structureModifiee = true;
    this.marquerModifie();
  }

  exigerStructureLibre(): void {
    if (this.structureProtegee) throw new ErreurHote('AccessDenied');
  }

  protegerStructure(protegee: boolean, empreinte: string | null = null): void {
    this.structureProtegee = protegee;
    this.empreinteStructure = empreinte;
    this.structureModifiee = true;
    this.marquerModifie();
  }

  marquerModifie(contenu = true): void {
    this.version += 1;
    if (contenu) this.versionContenu += 1;
  }

  /** Fin d'un calcul suspendu : ce qui attend le fait jusqu'au prochain changement ou à `calculate`. */
  reprendreCalcul(): void {
    if (!this.calculSuspendu) return;
    this.moteur.mettreAJour(this);
    this.calculSuspendu = false;
  }

  remplacerReglages(reglages: Iterable<readonly [string, string]>): void {
    this.reglages.clear();
    for (const [nom, texte] of reglages) this.reglages.set(nom, texte);
    this.marquerModifie(false);
    this.prevenir();
  }

  abonner(rappel: () => void): () => void {
    this.abonnes.add(rappel);
    return () => this.abonnes.delete(rappel);
  }

  /** À appeler quand un lot ou un geste est fini : les abonnés relisent ce qu'ils montrent. */
  prevenir(): void {
    for (const rappel of this.abonnes) rappel();
  }

  private nomLibre(): string {
    let rang = this.feuilles.length + 1;
    while (this.trouverFeuille(`Feuil${rang}`) !== null || this.ongletsEtrangers.includes(`Feuil${rang}`)) rang += 1;
    return `Feuil${rang}`;
  }
}
