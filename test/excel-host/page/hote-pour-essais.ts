import type { Pannes } from '../protocole/pannes';
import type { VueClasseur } from '../vue/vue-classeur';

/** Ce que la page offre aux essais d'acceptation, sous `window.hote`. */
export interface HotePourEssais {
  /** Le classeur ouvert en ce moment. */
  readonly classeur: VueClasseur;
  /** Ce que le complément a rencontré d'incomplet dans l'hôte : en tout, et sans que `ecarts.json` l'avoue. */
  readonly ecarts: { readonly tous: readonly string[]; readonly nonListes: readonly string[] };
  /** Les pannes à la demande, qui frappent les demandes du complément. */
  readonly pannes: Pannes;
  enregistrer(): Promise<Uint8Array>;
  /** Le texte affiché dans une cellule : nom de feuille, adresse A1. */
  lireCellule(feuille: string, adresse: string): string;
  /** Exécute une fonction du ruban, volet ouvert ou fermé ; se résout quand elle a fini. */
  executerCommande(nom: string): Promise<void>;
}

declare global {
  interface Window {
    hote?: HotePourEssais;
  }
}
