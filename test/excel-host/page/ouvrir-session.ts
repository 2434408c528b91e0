import { classeurNeuf } from '../classeur-neuf';
import { ouvrir } from '../fichiers/fichier-xlsx';
import { imagerGraphique } from '../image/imager-graphique';
import { peindreCanevas } from '../image/peindre-canevas';
import type { ClasseurHote } from '../modele/classeur-hote';
import { Hote } from '../protocole/hote';
import type { JournalEcarts } from '../protocole/ecarts';
import type { Pannes } from '../protocole/pannes';
import { HoteXdm } from '../transports/hote-xdm';
import type { VueClasseur } from '../vue/vue-classeur';
import { ClasseurAjuste } from './ajustement/feuille-ajustee';
import { dessinerDialogue } from './cadre/dialogue';
import type { FichierClasseur } from './cadre/fichiers';
import type { Liaison } from './complement/liaison';
import { reglerHorloge } from './complement/regler-horloge';
import type { Session } from './session';

/** Une protection de feuille comme la pose Excel, sans mot de passe. */
const PROTECTION = { motDePasse: null, attributs: { sheet: '1', objects: '1', scenarios: '1' } };

class SessionHote implements Session {
  readonly vue: VueClasseur;
  private readonly hote: Hote;
  private readonly iframes = new Set<HTMLIFrameElement>();

  constructor(private readonly classeur: ClasseurHote) {
    this.hote = new Hote(classeur);
    this.hote.imager = imagerGraphique(peindreCanevas);
    this.vue = new ClasseurAjuste(classeur);
  }

  /** Le premier message d'une page arrive avant qu'elle demande quel jour on est : c'est là que son horloge se règle. */
  readonly relier = (iframe: HTMLIFrameElement, adresse: URL): Liaison => {
    const regler = ({ source }: MessageEvent): void => {
      if (source === iframe.contentWindow) this.reglerHorlogeDe(iframe);
    };
    window.addEventListener('message', regler);
    this.iframes.add(iframe);
    const transport = new HoteXdm(this.hote, iframe, adresse, dessinerDialogue);
    return {
      executerCommande: (nom) => transport.executerCommande(nom),
      get dialogueOuvert() {
        return transport.dialogueOuvert;
      },
      fermer: () => {
        window.removeEventListener('message', regler);
        this.iframes.delete(iframe);
        transport.fermer();
      },
    };
  };

  protegerFeuilleActive(protegee: boolean): void {
    this.classeur.feuilleActive.protection = protegee ? PROTECTION : null;
    this.classeur.feuilleActive.marquerModifiee();
    this.classeur.prevenir();
  }

  get ecarts(): JournalEcarts {
    return this.hote.ecarts;
  }

  get pannes(): Pannes {
    return this.hote.pannes;
  }

  get partage(): boolean {
    return this.classeur.partage;
  }

  set partage(oui: boolean) {
    this.classeur.partage = oui;
    this.classeur.prevenir();
  }

  get jour(): number {
    return this.classeur.jourCourant;
  }

  set jour(serie: number) {
    this.vue.jourCourant = serie;
    for (const iframe of this.iframes) this.reglerHorlogeDe(iframe);
  }

  private reglerHorlogeDe({ contentWindow }: HTMLIFrameElement): void {
    if (contentWindow && 'Date' in contentWindow)
      reglerHorloge(contentWindow as Window & { Date: DateConstructor }, this.jour);
  }
}

/** Ouvre un fichier .xlsx ; rejette, avec une phrase à montrer, si ce n'en est pas un. */
export async function ouvrirSession({ nom, octets }: FichierClasseur): Promise<Session> {
  return new SessionHote(await ouvrir(octets, nom));
}

/** Un classeur vide, quand il n'y en a pas d'autre à montrer. */
export function sessionVide(): Session {
  return new SessionHote(classeurNeuf());
}
