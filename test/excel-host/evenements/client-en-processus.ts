import type { Hote } from '../protocole/hote';
import { EVENEMENT_RICHE } from './entrees-riches';

/** Ce que le client offre pour recevoir des événements sans fenêtre d'hôte : ses propres portes d'essai. */
export interface PortesDEvenements {
  _testSetRichApiMessageReadyImpl(pret: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: {
    readonly entries: readonly {
      readonly messageCategory: number;
      readonly messageType: number;
      readonly targetId: string;
      readonly message: string;
      readonly id: string;
      readonly isRemoteOverride: boolean;
    }[];
  }): void;
}

/** Numéros des événements à l'ancienne dans le client. */
const ANCIENS = { settingsChanged: 1, documentSelectionChanged: 2 } as const;

/** L'inscription aux événements à l'ancienne, que le client demande à sa session. */
export interface InscriptionAncienne {
  register(evenement: number, cible: string, rappel: (donnees: object) => void): Promise<void>;
  unregister(evenement: number, cible: string, rappel: (donnees: object) => void): Promise<void>;
}

/** Branche les événements de l'hôte sur un client en processus ; rend son inscription aux anciens, et de quoi débrancher. */
export function brancherEvenements(
  hote: Hote,
  portes: PortesDEvenements,
): { readonly inscription: InscriptionAncienne; readonly debrancher: () => void } {
  const abonnes = new Map<number, Set<(donnees: object) => void>>();
  const inscription: InscriptionAncienne = {
    register(evenement, _cible, rappel) {
      hote.evenements.ecouter();
      const rappels = abonnes.get(evenement) ?? new Set();
      abonnes.set(evenement, rappels.add(rappel));
      return Promise.resolve();
    },
    unregister(evenement, _cible, rappel) {
      abonnes.get(evenement)?.delete(rappel);
      return Promise.resolve();
    },
  };
  portes._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  const debrancher = hote.evenements.livrerPar(({ riches, anciens }) => {
    if (riches.length > 0)
      portes._testTriggerRichApiMessageEvent({
        entries: riches.map(({ type, cible, message }) => ({
          messageCategory: EVENEMENT_RICHE,
          messageType: type,
          targetId: cible,
          message,
          id: '',
          isRemoteOverride: false,
        })),
      });
    for (const nom of anciens) for (const rappel of abonnes.get(ANCIENS[nom]) ?? []) rappel({});
  });
  return { inscription, debrancher };
}
