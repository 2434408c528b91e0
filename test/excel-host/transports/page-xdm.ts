import { adresseDePage, nomDeFenetre } from './contexte-application';
import type { Role } from './contexte-application';
import { GENRE, REQUETE, ecrireEvenement, ecrireReponse, lireMessage } from './message-xdm';
import type { MessageXdm } from './message-xdm';

/** Ce que l'hôte fait des demandes d'une page. */
export interface Interlocuteur {
  /** De quoi faire attendre la réponse, ou `null`. */
  attendre(message: MessageXdm): Promise<void> | null;
  /** La donnée à rendre ; `null` si aucune réponse ne doit venir. */
  appeler(message: MessageXdm): unknown;
  /** La page veut s'abonner à un événement ; rend 0, ou le code du refus. */
  abonner(message: MessageXdm): number;
  desabonner(nom: string): void;
}

/** Une erreur interne de l'hôte, dans les codes de l'API commune. */
const ERREUR_INTERNE = 5001;

/** Une iframe du complément et sa conversation avec l'hôte : les messages, leurs réponses, les abonnements (protocole, section 3). */
export class PageXdm {
  private conversation = crypto.randomUUID();
  private readonly abonnements = new Set<string>();
  private readonly attentes: (() => void)[] = [];
  private readonly ecouter = (evenement: MessageEvent): void => {
    this.recevoir(evenement);
  };

  constructor(
    private readonly iframe: HTMLIFrameElement,
    private readonly adresse: URL,
    private readonly role: Role,
    private readonly interlocuteur: Interlocuteur,
  ) {
    window.addEventListener('message', this.ecouter);
    this.charger();
  }

  /** La page a été rechargée, par elle-même ou par l'hôte : elle n'est plus abonnée à rien. */
  oublierLesAbonnements(): void {
    this.abonnements.clear();
  }

  /** Nouvelle conversation, plus d'abonnement : une réponse encore due à l'ancienne est perdue. */
  recharger(): void {
    this.oublierLesAbonnements();
    this.conversation = crypto.randomUUID();
    this.charger();
  }

  /** Envoie un événement si la page s'y est abonnée. */
  emettre(nom: string, donnees: unknown): void {
    if (this.abonnements.has(nom)) this.envoyer(ecrireEvenement(nom, this.conversation, donnees));
  }

  async attendreAbonnement(nom: string): Promise<void> {
    while (!this.abonnements.has(nom))
      await new Promise<void>((reveiller) => {
        this.attentes.push(reveiller);
      });
  }

  fermer(): void {
    window.removeEventListener('message', this.ecouter);
  }

  private recevoir({ data, origin, source }: MessageEvent): void {
    if (source !== this.iframe.contentWindow || origin !== this.adresse.origin) return;
    const message = lireMessage(data);
    if (message?._messageType !== REQUETE || message._conversationId !== this.conversation) return;
    const attente = this.interlocuteur.attendre(message);
    if (attente === null) this.rendre(message);
    else
      void attente.then(() => {
        this.rendre(message);
      });
  }

  private rendre(message: MessageXdm): void {
    const { conversation } = this;
    const reponse = this.repondreA(message);
    if (reponse !== null && conversation === this.conversation) this.envoyer(ecrireReponse(message, reponse));
  }

  /** Un bogue de l'hôte se voit dans la console, et la page n'attend pas pour autant jusqu'à la fin des temps. */
  private repondreA(message: MessageXdm): unknown {
    try {
      if (message._actionType === GENRE.abonner) return { Version: 1, Error: this.abonner(message) };
      if (message._actionType === GENRE.desabonner) {
        this.interlocuteur.desabonner(message._actionName);
        this.abonnements.delete(message._actionName);
        return { Version: 1, Error: 0 };
      }
      return this.interlocuteur.appeler(message);
    } catch (erreur) {
      window.reportError(erreur);
      return { Version: 1, Error: ERREUR_INTERNE };
    }
  }

  private abonner(message: MessageXdm): number {
    const refus = this.interlocuteur.abonner(message);
    if (refus !== 0) return refus;
    this.abonnements.add(message._actionName);
    for (const reveiller of this.attentes.splice(0)) reveiller();
    return 0;
  }

  private charger(): void {
    const { iframe } = this;
    iframe.name = nomDeFenetre(this.conversation, location.origin, this.role);
    // Une iframe déjà dans la page garde le nom qu'avait sa fenêtre : on le change aussi.
    if (iframe.contentWindow !== null) iframe.contentWindow.name = iframe.name;
    iframe.src = adresseDePage(this.adresse, this.conversation, this.role);
  }

  private envoyer(texte: string): void {
    this.iframe.contentWindow?.postMessage(texte, this.adresse.origin);
  }
}
