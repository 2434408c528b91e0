import { EVENEMENT_DE_FENETRE } from './dialogue';
import type { DessinerDialogue, DialogueOuvert } from './dialogue';
import { lireMessageDeFenetre } from './message-de-fenetre';
import type { MessageDeFenetre } from './message-de-fenetre';
import type { MessageXdm } from './message-xdm';
import { PageXdm } from './page-xdm';

/** Codes de `displayDialogAsync`. */
const REUSSITE = 0;
const NON_PRIS_EN_CHARGE = 5000;
const SITE_INCONNU = 12_004;
const HTTPS_EXIGE = 12_005;
const DEJA_OUVERTE = 12_007;

/** Genre d'un événement de fenêtre qui porte un message. */
const MESSAGE = 0;
const EVENEMENT_DU_PARENT = 'dialogParentMessageReceived';

/** Ce que reçoit la page qui a ouvert la fenêtre, sous `dialogMessageReceived`. */
export interface EvenementDeDialogue {
  readonly messageType: number;
  readonly messageContent?: string;
  readonly messageOrigin?: string;
}

/** La fenêtre d'une page du complément : une seule à la fois, du même site et en https. */
export class DialogueXdm {
  private ouverte: DialogueOuvert | null = null;
  private page: PageXdm | null = null;

  constructor(
    private readonly origine: string,
    private readonly dessiner: DessinerDialogue | null,
    private readonly contexte: () => Record<string, unknown>,
    private readonly prevenir: (evenement: EvenementDeDialogue) => void,
  ) {}

  get estOuverte(): boolean {
    return this.ouverte !== null;
  }

  /** Ouvre la fenêtre que décrit le texte JSON envoyé par le client ; rend 0, ou le code du refus. */
  ouvrir(demande: string): number {
    if (this.dessiner === null) return NON_PRIS_EN_CHARGE;
    if (this.ouverte !== null) return DEJA_OUVERTE;
    const { url, width, height } = JSON.parse(demande) as { url: string; width: number; height: number };
    if (!URL.canParse(url)) return SITE_INCONNU;
    const adresse = new URL(url);
    if (adresse.protocol !== 'https:') return HTTPS_EXIGE;
    if (adresse.origin !== this.origine) return SITE_INCONNU;
    const relier = (iframe: HTMLIFrameElement): void => {
      this.page = new PageXdm(iframe, adresse, 'dialogue', {
        attendre: () => null,
        appeler: (message) => this.repondreALaFenetre(message),
        abonner: () => 0,
        desabonner: () => undefined,
      });
    };
    this.ouverte = this.dessiner({ adresse, largeur: width, hauteur: height, relier }, (messageType) => {
      if (messageType === EVENEMENT_DE_FENETRE.fermee) this.oublier();
      this.prevenir({ messageType });
    });
    return REUSSITE;
  }

  /** `dialog.messageChild` : de la page à sa fenêtre. */
  dire({ texte, cible }: MessageDeFenetre): void {
    if (this.vise(cible))
      this.page?.emettre(EVENEMENT_DU_PARENT, { messageContent: texte, messageOrigin: this.origine });
  }

  /** La page ferme sa fenêtre, ou disparaît. */
  fermer(): void {
    this.ouverte?.fermer();
    this.oublier();
  }

  /** Une fenêtre parle à sa page, et n'a pas d'autre API : ni cellules, ni réglages. */
  private repondreALaFenetre({ _actionName, _data }: MessageXdm): unknown {
    if (_actionName === 'ContextActivationManager_getAppContextAsync') return this.contexte();
    if (_actionName !== 'executeMethod') return {};
    const message = lireMessageDeFenetre(_data, 'messageToParent');
    if (message === null) return { Version: 1, Error: NON_PRIS_EN_CHARGE };
    if (this.vise(message.cible))
      this.prevenir({ messageType: MESSAGE, messageContent: message.texte, messageOrigin: this.origine });
    return { Version: 1, Error: REUSSITE };
  }

  private vise(cible: string | null): boolean {
    return cible === null || cible === '*' || (URL.canParse(cible) && new URL(cible).origin === this.origine);
  }

  private oublier(): void {
    this.page?.fermer();
    this.page = null;
    this.ouverte = null;
  }
}
