import { entreesRiches } from '../evenements/entrees-riches';
import { attendreLaFinDeSaisie } from '../protocole/attendre-saisie';
import type { Hote } from '../protocole/hote';
import { contexteApplication } from './contexte-application';
import type { DessinerDialogue } from './dialogue';
import { DialogueXdm } from './dialogue-xdm';
import type { MessageXdm } from './message-xdm';
import { executerMethode, indicateursDe } from './methodes-communes';
import type { Session } from './methodes-communes';
import { PageXdm } from './page-xdm';

const EVENEMENT_COMMANDE = 'appCommandInvoked';
/** La page s'y abonne juste après `Office.onReady` : ses fonctions de ruban sont alors déclarées. */
const EVENEMENT_PRET = 'richApiMessage';
const EVENEMENT_DIALOGUE = 'dialogMessageReceived';
/** Statut d'une commande dont la fonction n'existe pas. */
const FONCTION_INTROUVABLE = 11_101;

/**
 * L'hôte pour une page du complément dans une iframe : messages croisés avec le vrai office.js (protocole, sections 1 à 6, 11, 12).
 * La page hôte doit être en https et de même nom d'hôte que le complément. Plusieurs pages peuvent partager le même hôte :
 * le volet, et celle qui exécute une commande du ruban.
 */
export class HoteXdm {
  private readonly commandes = new Map<string, { finir: () => void; echouer: (erreur: Error) => void }>();
  private readonly session: Session;
  private readonly page: PageXdm;
  private readonly dialogue: DialogueXdm;
  private cesserDeLivrer: () => void;
  /** La page a demandé son contexte : office.js y est en route. */
  private activee = false;

  constructor(
    hote: Hote,
    iframe: HTMLIFrameElement,
    adresse: URL,
    /** Ce qui dessine les fenêtres du complément ; sans lui elles sont refusées. */
    dessinerDialogue: DessinerDialogue | null = null,
  ) {
    const adresseClasseur = `https://${location.host}/${encodeURIComponent(hote.classeur.nom)}`;
    this.dialogue = new DialogueXdm(
      adresse.origin,
      dessinerDialogue,
      () => contexteApplication(hote, adresseClasseur),
      (evenement) => {
        this.page.emettre(EVENEMENT_DIALOGUE, evenement);
      },
    );
    this.session = {
      hote,
      adresseClasseur,
      commandeFinie: (id, statut) => {
        this.finirCommande(id, statut);
      },
      recharger: () => {
        this.recharger();
      },
      direALaFenetre: (message) => {
        this.dialogue.dire(message);
      },
    };
    this.page = new PageXdm(iframe, adresse, 'volet', {
      attendre: ({ _data }) => attendreLaFinDeSaisie(hote, indicateursDe(_data)),
      appeler: (message) => this.repondreA(message),
      abonner: (message) => this.abonner(message),
      desabonner: (nom) => {
        if (nom === EVENEMENT_DIALOGUE) this.dialogue.fermer();
      },
    });
    this.cesserDeLivrer = this.livrer();
  }

  /** La page repart de zéro, comme si la personne avait rechargé le volet. */
  recharger(): void {
    this.oublierLaPage();
    this.page.recharger();
  }

  /** Exécute une fonction de ruban de la page, dès qu'elle s'est déclarée prête ; rejette si la page ne la connaît pas. */
  async executerCommande(nom: string): Promise<void> {
    await this.page.attendreAbonnement(EVENEMENT_COMMANDE);
    await this.page.attendreAbonnement(EVENEMENT_PRET);
    const id = `${nom}-${crypto.randomUUID()}`;
    return new Promise((finir, echouer) => {
      this.commandes.set(id, { finir, echouer });
      this.page.emettre(EVENEMENT_COMMANDE, { 0: id, 1: nom, 2: JSON.stringify({ source: { id: nom } }) });
    });
  }

  /** La page a une fenêtre ouverte : elle attend quelqu'un. */
  get dialogueOuvert(): boolean {
    return this.dialogue.estOuverte;
  }

  fermer(): void {
    this.page.fermer();
    this.cesserDeLivrer();
    this.dialogue.fermer();
    this.abandonnerLesCommandes('Le complément a été fermé.');
  }

  private repondreA({ _actionName, _data }: MessageXdm): unknown {
    switch (_actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        // Demandé une seconde fois : la page s'est rechargée d'elle-même.
        if (this.activee) this.oublierLaPage();
        this.activee = true;
        return contexteApplication(this.session.hote, this.session.adresseClasseur);
      case 'executeMethod':
        return executerMethode(this.session, _data);
      default:
        // notifyHost et le reste : rien à répondre que le client attende.
        return {};
    }
  }

  /** Rend 0, ou le code du refus. S'abonner aux messages d'une fenêtre, c'est demander qu'elle s'ouvre. */
  private abonner({ _actionName, _data }: MessageXdm): number {
    if (_actionName === EVENEMENT_DIALOGUE) {
      const cible = typeof _data === 'object' && _data !== null && 'targetId' in _data ? _data.targetId : null;
      return this.dialogue.ouvrir(String(cible));
    }
    if (_actionName === 'documentSelectionChanged' || _actionName === 'settingsChanged')
      this.session.hote.evenements.ecouter();
    return 0;
  }

  /** Plus d'abonnement, de fenêtre ni de commande en cours. */
  private oublierLaPage(): void {
    this.activee = false;
    this.dialogue.fermer();
    this.page.oublierLesAbonnements();
    this.cesserDeLivrer();
    this.cesserDeLivrer = this.livrer();
    this.abandonnerLesCommandes('Le complément a été rechargé.');
  }

  private livrer(): () => void {
    return this.session.hote.evenements.livrerPar(({ riches, anciens }) => {
      if (riches.length > 0) this.page.emettre(EVENEMENT_PRET, entreesRiches(riches));
      for (const nom of anciens) this.page.emettre(nom, {});
    });
  }

  private finirCommande(id: string, statut: number): void {
    const commande = this.commandes.get(id);
    this.commandes.delete(id);
    if (statut === FONCTION_INTROUVABLE) commande?.echouer(new Error('Le complément ne connaît pas cette commande.'));
    else commande?.finir();
  }

  private abandonnerLesCommandes(raison: string): void {
    for (const { echouer } of this.commandes.values()) echouer(new Error(raison));
    this.commandes.clear();
  }
}
