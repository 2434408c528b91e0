import type { Hote } from '../protocole/hote';
import { adresseDuVolet, contexteApplication, nomDeFenetre } from './contexte-application';
import { GENRE, REQUETE, ecrireEvenement, ecrireReponse, lireMessage } from './message-xdm';
import type { MessageXdm } from './message-xdm';
import { executerMethode } from './methodes-communes';
import type { Session } from './methodes-communes';

const EVENEMENT_COMMANDE = 'appCommandInvoked';
/** La page s'y abonne juste après `Office.onReady` : ses fonctions de ruban sont alors déclarées. */
const EVENEMENT_PRET = 'richApiMessage';
/** Statut d'une commande dont la fonction n'existe pas. */
const FONCTION_INTROUVABLE = 11_101;

/**
 * L'hôte pour une page du complément dans une iframe : messages croisés avec le vrai office.js (protocole, sections 1 à 6, 11, 12).
 * La page hôte doit être en https et de même nom d'hôte que le complément.
 */
export class HoteXdm {
  private readonly conversation = crypto.randomUUID();
  private readonly abonnements = new Set<string>();
  private readonly commandes = new Map<string, { finir: () => void; echouer: (erreur: Error) => void }>();
  private readonly attentes: (() => void)[] = [];
  private readonly origine: string;
  private readonly session: Session;
  private readonly ecouter = (evenement: MessageEvent): void => {
    this.recevoir(evenement);
  };

  constructor(
    hote: Hote,
    private readonly iframe: HTMLIFrameElement,
    adresse: URL,
    /** Réglages du complément, gardés d'une ouverture du volet à l'autre. */
    reglages = new Map<string, string>(),
  ) {
    this.origine = adresse.origin;
    this.session = {
      hote,
      reglages,
      adresseClasseur: `https://${location.host}/${encodeURIComponent(hote.classeur.nom)}`,
      commandeFinie: (id, statut) => {
        this.finirCommande(id, statut);
      },
    };
    window.addEventListener('message', this.ecouter);
    iframe.name = nomDeFenetre(this.conversation, location.origin);
    // Une iframe déjà dans la page garde le nom qu'avait sa fenêtre : on le change aussi.
    if (iframe.contentWindow !== null) iframe.contentWindow.name = iframe.name;
    iframe.src = adresseDuVolet(adresse, this.conversation);
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

  /** Envoie un événement si la page s'y est abonnée. */
  emettre(nom: string, donnees: unknown): void {
    if (this.abonnements.has(nom)) this.envoyer(ecrireEvenement(nom, this.conversation, donnees));
  }

  fermer(): void {
    window.removeEventListener('message', this.ecouter);
    for (const { echouer } of this.commandes.values()) echouer(new Error('Le complément a été fermé.'));
    this.commandes.clear();
  }

  private recevoir({ data, origin, source }: MessageEvent): void {
    if (source !== this.iframe.contentWindow || origin !== this.origine) return;
    const message = lireMessage(data);
    if (message?._messageType !== REQUETE || message._conversationId !== this.conversation) return;
    this.envoyer(ecrireReponse(message, this.repondreA(message)));
  }

  private repondreA(message: MessageXdm): unknown {
    if (message._actionType === GENRE.abonner || message._actionType === GENRE.desabonner) {
      if (message._actionType === GENRE.abonner) this.abonnements.add(message._actionName);
      else this.abonnements.delete(message._actionName);
      for (const reveiller of this.attentes.splice(0)) reveiller();
      return { Version: 1, Error: 0 };
    }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return contexteApplication(this.session.hote, this.session.reglages, this.session.adresseClasseur);
      case 'executeMethod':
        return executerMethode(this.session, message._data);
      default:
        // notifyHost et le reste : rien à répondre que le client attende.
        return {};
    }
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
