import { ErreurHote } from '../modele/erreur-hote';
import { charger } from './charger';
import { exigerClasseurNonPartage } from './classeur-partage';
import type { Hote } from './hote';
import { appeler, ecrirePropriete, lirePropriete, nomApi } from './membres';
import { ObjetHote } from './objet-hote';
import { PanneDAction } from './pannes';
import { statutHttp } from './statut-http';
import { ACTION, CHEMIN } from './requete';
import type { ActionRiche, Arguments, CheminObjet, ErreurRiche, ReponseRiche, RequeteRiche } from './requete';

/** L'objet d'un chemin : évalué une fois par lot ; `null` est un objet nul. */
type Evalue = ObjetHote | null;

/** Ce que la racine et les services internes doivent fournir au dispatcher. */
export interface Racine {
  racine(): ObjetHote;
  reference(id: string): ObjetHote | null;
  service(nom: string): ObjetHote | null;
}

/** Exécute un lot : les actions dans l'ordre, jusqu'à la première qui échoue ; ce qui est fait reste fait. */
export function executerLot(hote: Hote, racine: Racine, requete: RequeteRiche): ReponseRiche {
  const reponse = new Lot(hote, racine, requete).executer();
  hote.classeur.reprendreCalcul();
  hote.evenements.finDeLot();
  return reponse;
}

/** Écrire une propriété ou appeler une méthode ; le reste ne fait que désigner ou lire. */
function estUnGeste({ ActionType }: ActionRiche): boolean {
  return ActionType === ACTION.ecrire || ActionType === ACTION.methode;
}

class Lot {
  private readonly evalues = new Map<number, Evalue>();
  /** Le membre en cours, pour dire où l'erreur est née. */
  private lieu = '';
  /** Tous les membres que l'action en cours a touchés, chargements compris. */
  private readonly lieux: string[] = [];
  /** L'objet et le membre de l'action en cours. */
  private cible: { readonly objet: ObjetHote; readonly membre: string } | null = null;

  constructor(
    private readonly hote: Hote,
    private readonly racine: Racine,
    private readonly requete: RequeteRiche,
  ) {}

  executer(): ReponseRiche {
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    const avant = new Map(this.hote.classeur.feuilles.map((feuille) => [feuille, new Set(feuille.zones)]));
    const version = this.hote.classeur.version;
    let echec: ErreurRiche | null = null;
    for (const [rang, action] of this.requete.Actions.entries()) {
      try {
        this.lieux.length = 0;
        this.hote.pannes.verifier('avant', [], rang === 0);
        if (action.ActionType === ACTION.tracer) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: this.agir(action) ?? null });
        this.hote.evenements.apresAction(estUnGeste(action) ? this.cible : null);
        this.hote.pannes.verifier('apres', this.lieux, rang === this.requete.Actions.length - 1);
      } catch (erreur) {
        if (!(erreur instanceof ErreurHote) && !(erreur instanceof PanneDAction)) throw erreur;
        echec = {
          Code: erreur.code,
          Message: erreur.message,
          Location: this.lieu,
          ActionIndex: rang,
          HttpStatusCode: statutHttp(erreur.code),
        };
        break;
      }
    }
    this.oublierLesPlagesDuLot(avant);
    if (this.hote.classeur.version !== version) this.hote.classeur.prevenir();
    return { Results, TraceIds, ...(echec === null ? {} : { Error: echec }) };
  }

  private agir(action: ActionRiche): unknown {
    this.lieu = '';
    this.cible = null;
    switch (action.ActionType) {
      case ACTION.instancier:
        return this.evaluer(action.ObjectPathId)?.identite() ?? null;
      case ACTION.charger: {
        const objet = this.evaluer(action.ObjectPathId);
        if (objet === null) return null;
        this.lieu = objet.classe;
        return charger(objet, action.QueryInfo ?? {}, (porteur, nom) => {
          this.toucher(porteur, nom);
          return lirePropriete(porteur, nom);
        });
      }
      case ACTION.methode: {
        const objet = this.evaluer(action.ObjectPathId);
        // Appeler une méthode d'un objet nul ne fait rien : les exemples officiels suppriment ainsi une feuille qui n'existe pas encore.
        if (objet === null) return null;
        const cible = this.exiger(objet, nomApi(action.Name));
        if (this.hote.evenements.demander(cible, action.Name)) return null;
        this.exigerPermis(cible, nomApi(action.Name));
        const resultat = appeler(cible, nomApi(action.Name), this.arguments(action.ArgumentInfo));
        return resultat instanceof ObjetHote ? resultat.identite() : resultat;
      }
      case ACTION.ecrire: {
        const cible = this.exiger(this.evaluer(action.ObjectPathId), nomApi(action.Name));
        this.exigerPermis(cible, nomApi(action.Name));
        ecrirePropriete(cible, nomApi(action.Name), this.arguments(action.ArgumentInfo)[0]);
        return null;
      }
      case ACTION.tracer:
        return null;
      default:
        throw this.hote.nonEcrit(`action ${action.ActionType}`);
    }
  }

  private exiger(objet: Evalue, membre: string): ObjetHote {
    if (objet === null) {
      this.lieu = membre;
      throw new ErreurHote('InvalidObjectPath');
    }
    this.cible = { objet, membre };
    this.toucher(objet, membre);
    return objet;
  }

  /** Note où l'on en est, et laisse une panne frapper ici. */
  private toucher({ classe }: ObjetHote, membre: string): void {
    this.lieu = `${classe}.${membre}`;
    this.lieux.push(this.lieu);
    this.hote.pannes.verifier('avant', [this.lieu], false);
  }

  /** Un classeur partagé à l'ancienne refuse certains gestes, une feuille protégée aussi ; les lectures passent. */
  private exigerPermis(objet: ObjetHote, membre: string): void {
    if (this.hote.classeur.partage) exigerClasseurNonPartage(objet.classe, membre);
    objet.exigerPermis(membre);
  }

  /** Un chemin s'évalue à sa première mention, une seule fois par lot : `add()` n'ajoute qu'une fois. */
  private evaluer(id: number): Evalue {
    const connu = this.evalues.get(id);
    if (connu !== undefined) return connu;
    const chemin = this.requete.ObjectPaths[String(id)];
    if (chemin === undefined) throw new ErreurHote('InvalidObjectPath');
    const objet = this.suivre(chemin);
    this.evalues.set(id, objet);
    return objet;
  }

  private suivre(chemin: CheminObjet): Evalue {
    switch (chemin.ObjectPathType) {
      case CHEMIN.racine:
        return this.racine.racine();
      case CHEMIN.nouvelObjet: {
        const service = this.racine.service(chemin.Name);
        if (service === null) throw this.hote.nonEcrit(chemin.Name);
        return service;
      }
      case CHEMIN.reference: {
        const objet = this.racine.reference(chemin.Name);
        if (objet === null) throw new ErreurHote('InvalidReference');
        return objet;
      }
      case CHEMIN.nul:
        return null;
      case CHEMIN.propriete: {
        const parent = this.evaluer(chemin.ParentObjectPathId ?? 0);
        if (parent === null) return null;
        const nom = nomApi(chemin.Name);
        return this.objet(lirePropriete(this.exiger(parent, nom), nom));
      }
      case CHEMIN.methode:
      case CHEMIN.indexeur: {
        const parent = this.evaluer(chemin.ParentObjectPathId ?? 0);
        if (parent === null) return null;
        const args = this.arguments(chemin.ArgumentInfo);
        const nom = chemin.ObjectPathType === CHEMIN.indexeur ? 'getItem' : nomApi(chemin.Name);
        const cible = this.exiger(parent, nom);
        this.exigerPermis(cible, nom);
        return this.objet(appeler(cible, nom, args));
      }
      default:
        throw this.hote.nonEcrit(`chemin ${chemin.ObjectPathType}`);
    }
  }

  private objet(valeur: unknown): Evalue {
    if (valeur === null || valeur === undefined) return null;
    if (valeur instanceof ObjetHote) return valeur;
    throw new ErreurHote('InvalidObjectPath');
  }

  private arguments(info: Arguments | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((valeur, rang) => this.argument(valeur, references[rang]));
  }

  private argument(valeur: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference !== 0) return this.evaluer(reference);
    if (Array.isArray(valeur) && Array.isArray(reference))
      return valeur.map((element: unknown, rang) => this.argument(element, (reference as unknown[])[rang]));
    if (
      typeof valeur === 'object' &&
      valeur !== null &&
      '_ObjectPathId' in valeur &&
      typeof valeur._ObjectPathId === 'number'
    )
      return this.evaluer(valeur._ObjectPathId);
    // Une plage peut être au fond d'une donnée : la source d'une liste de validation, par exemple.
    if (Array.isArray(valeur)) return valeur;
    if (typeof valeur === 'object' && valeur !== null)
      return Object.fromEntries(Object.entries(valeur).map(([cle, une]) => [cle, this.argument(une, undefined)]));
    return valeur;
  }

  /** Les plages du lot suivent leurs cellules jusqu'à sa fin ; après, seules les plages gardées vivent. */
  private oublierLesPlagesDuLot(avant: ReadonlyMap<unknown, ReadonlySet<unknown>>): void {
    const { references, classeur } = this.hote;
    for (const feuille of classeur.feuilles) {
      const anciennes = avant.get(feuille);
      for (const zone of [...feuille.zones])
        if (anciennes?.has(zone) !== true && references.idDe(zone) === null) zone.oublier();
    }
  }
}
