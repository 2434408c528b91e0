import type { DessinerDialogue, DialogueOuvert } from './dialogue';

/** Codes de `displayDialogAsync`. */
const REUSSITE = 0;
const NON_PRIS_EN_CHARGE = 5000;
const SITE_INCONNU = 12_004;
const HTTPS_EXIGE = 12_005;
const DEJA_OUVERTE = 12_007;

/** La fenêtre d'une page du complément : une seule à la fois, du même site et en https. */
export class DialogueXdm {
  private ouverte: DialogueOuvert | null = null;

  constructor(
    private readonly origine: string,
    private readonly dessiner: DessinerDialogue | null,
    /** La personne a fermé la fenêtre. */
    private readonly surFermeture: () => void,
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
    this.ouverte = this.dessiner({ adresse, largeur: width, hauteur: height }, () => {
      this.ouverte = null;
      this.surFermeture();
    });
    return REUSSITE;
  }

  /** La page ferme sa fenêtre, ou disparaît. */
  fermer(): void {
    this.ouverte?.fermer();
    this.ouverte = null;
  }
}
