import { entreesRiches } from '../evenements/entrees-riches';
import { attendreLaFinDeSaisie } from '../protocole/attendre-saisie';
import type { Hote } from '../protocole/hote';
import { adresseDuVolet, contexteApplication, nomDeFenetre } from './contexte-application';
import type { DessinerDialogue } from './dialogue';
import { DialogueXdm } from './dialogue-xdm';
import { GENRE, REQUETE, ecrireEvenement, ecrireReponse, lireMessage } from './message-xdm';
import type { MessageXdm } from './message-xdm';
import { executerMethode, indicateursDe } from './methodes-communes';
import type { Session } from './methodes-communes';

const EVENEMENT_COMMANDE = 'appCommandInvoked';
/** La page s'y abonne juste après `Office.onReady` : ses fonctions de ruban sont alors déclarées. */
const EVENEMENT_PRET = 'richApiMessage';
const EVENEMENT_DIALOGUE = 'dialogMessageReceived';
/** Genre d'un message de fenêtre : la personne l'a fermée. */
const DIALOGUE_FERME = 12_006;
/** Statut d'une commande dont la fonction n'existe pas. */
const FONCTION_INTROUVABLE = 11_101;

/**
 * L'hôte pour une page du complément dans une iframe : messages croisés avec le vrai office.js (protocole, sections 1 à 6, 11, 12).
 * La page hôte doit être en https et de même nom d'hôte que le complément.
 */
export class HoteXdm {
  private conversation = crypto.randomUUID();
  private readonly abonnements = new Set<string>();
  private readonly commandes = new Map<string, { finir: () => void; echouer: (erreur: Error) => void }>();
  private readonly attentes: (() => void)[] = [];
  private readonly origine: string;
  private readonly session: Session;
  private readonly cesserDeLivrer: () => void;
  private readonly dialogue: DialogueXdm;
  private readonly ecouter = (evenement: MessageEvent): void => {
    this.recevoir(evenement);
  };

  constructor(
    hote: Hote,
    private readonly iframe: HTMLIFrameElement,
    private readonly adresse: URL,
    /** Ce qui dessine les fenêtres du complément ; sans lui elles sont refusées. */
    dessinerDialogue: DessinerDialogue | null = null,
  ) {
    this.origine = adresse.origin;
    this.dialogue = new DialogueXdm(this.origine, dessinerDialogue, () => {
      this.emettre(EVENEMENT_DIALOGUE, { messageType: DIALOGUE_FERME });
    });
    this.session = {
      hote,
      adresseClasseur: `https://${location.host}/${encodeURIComponent(hote.classeur.nom)}`,
      commandeFinie: (id, statut) => {
        this.finirCommande(id, statut);
      },
    };
    this.cesserDeLivrer = hote.evenements.livrerPar(({ riches, anciens }) => {
      if (riches.length > 0) this.emettre(EVENEMENT_PRET, entreesRiches(riches));
      for (const nom of anciens) this.emettre(nom, {});
    });
    window.addEventListener('message', this.ecouter);
    this.charger();
  }

  /** La page repart de zéro, comme si la personne avait rechargé le volet : une nouvelle conversation, plus aucun abonnement. */
  recharger(): void {
    this.abonnements.clear();
    this.conversation = crypto.randomUUID();
    this.charger();
  }

  /** Exécute une fonction de ruban de la page, dès qu'elle s'est déclarée prête ; rejette si la page ne la connaît pas. */
  async executerCommande(nom: string): Promise<void> {
    await this.attendreAbonnement(EVENEMENT_COMMANDE);
    await this.attendreAbonnement(EVENEMENT_PRET);
    const id = `${nom}-${crypto.randomUUID()}`;
    return new Promise((finir, echouer) => {
      this.commandes.set(id, { finir, echouer });
      this.emettre(EVENEMENT_COMMANDE, { 0: id, 1: nom, 2: JSON.stringify({ source: { id: nom } }) });
    });
  }

  /** La page a une fenêtre ouverte : elle attend quelqu'un. */
  get dialogueOuvert(): boolean {
    return this.dialogue.estOuverte;
  }

  /** Envoie un événement si la page s'y est abonnée. */
  emettre(nom: string, donnees: unknown): void {
    if (this.abonnements.has(nom)) this.envoyer(ecrireEvenement(nom, this.conversation, donnees));
  }

  fermer(): void {
    window.removeEventListener('message', this.ecouter);
    this.cesserDeLivrer();
    this.dialogue.fermer();
    for (const { echouer } of this.commandes.values()) echouer(new Error('Le complément a été fermé.'));
    this.commandes.clear();
  }

  private recevoir({ data, origin, source }: MessageEvent): void {
    if (source !== this.iframe.contentWindow || origin !== this.origine) return;
    const message = lireMessage(data);
    if (message?._messageType !== REQUETE || message._conversationId !== this.conversation) return;
    const attente = attendreLaFinDeSaisie(this.session.hote, indicateursDe(message._data));
    if (attente === null) this.rendre(message);
    else
      void attente.then(() => {
        this.rendre(message);
      });
  }

  /** Répond, ou se tait si une panne le veut ; une réponse d'avant un rechargement est perdue. */
  private rendre(message: MessageXdm): void {
    const { conversation } = this;
    this.session.hote.rechargerVolet = () => {
      this.recharger();
    };
    const reponse = this.repondreA(message);
    if (reponse !== null && conversation === this.conversation) this.envoyer(ecrireReponse(message, reponse));
  }

  private charger(): void {
    const { iframe } = this;
    iframe.name = nomDeFenetre(this.conversation, location.origin);
    // Une iframe déjà dans la page garde le nom qu'avait sa fenêtre : on le change aussi.
    if (iframe.contentWindow !== null) iframe.contentWindow.name = iframe.name;
    iframe.src = adresseDuVolet(this.adresse, this.conversation);
  }

  private repondreA(message: MessageXdm): unknown {
    if (message._actionType === GENRE.abonner) return { Version: 1, Error: this.abonner(message) };
    if (message._actionType === GENRE.desabonner) {
      if (message._actionName === EVENEMENT_DIALOGUE) this.dialogue.fermer();
      this.abonnements.delete(message._actionName);
      return { Version: 1, Error: 0 };
    }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return contexteApplication(this.session.hote, this.session.adresseClasseur);
      case 'executeMethod':
        return executerMethode(this.session, message._data);
      default:
        // notifyHost et le reste : rien à répondre que le client attende.
        return {};
    }
  }

  /** Abonne la page à un événement ; rend 0, ou le code du refus. S'abonner aux messages d'une fenêtre, c'est demander qu'elle s'ouvre. */
  private abonner({ _actionName, _data }: MessageXdm): number {
    if (_actionName === EVENEMENT_DIALOGUE) {
      const cible = typeof _data === 'object' && _data !== null && 'targetId' in _data ? _data.targetId : null;
      const refus = this.dialogue.ouvrir(String(cible));
      if (refus !== 0) return refus;
    }
    this.abonnements.add(_actionName);
    if (_actionName === 'documentSelectionChanged' || _actionName === 'settingsChanged')
      this.session.hote.evenements.ecouter();
    for (const reveiller of this.attentes.splice(0)) reveiller();
    return 0;
  }

  private async attendreAbonnement(nom: string): Promise<void> {
    while (!this.abonnements.has(nom))
      await new Promise<void>((reveiller) => {
        this.attentes.push(reveiller);
      });
  }

  private finirCommande(id: string, statut: number): void {
    const commande = this.commandes.get(id);
    this.commandes.delete(id);
    if (statut === FONCTION_INTROUVABLE) commande?.echouer(new Error('Le complément ne connaît pas cette commande.'));
    else commande?.finir();
  }

  private envoyer(texte: string): void {
    this.iframe.contentWindow?.postMessage(texte, this.origine);
  }
}
