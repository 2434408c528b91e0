import type { Hote } from '../protocole/hote';
import { repondre } from '../protocole/repondre';

/** Méthodes de l'API commune que l'hôte connaît (protocole, section 4). */
const METHODE = {
  rafraichirReglages: 75,
  enregistrerReglages: 76,
  proprietesFichier: 86,
  apiRiche: 93,
  commandeFinie: 94,
} as const;
const NON_PRIS_EN_CHARGE = 5000;

interface Appel {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly [rang: number]: unknown;
}

/** Ce que les méthodes communes changent ou préviennent, en plus du classeur. */
export interface Session {
  readonly hote: Hote;
  /** Réglages du complément : nom → texte JSON. */
  readonly reglages: Map<string, string>;
  readonly adresseClasseur: string;
  commandeFinie(id: string, statut: number): void;
}

/** Répond à un `executeMethod`. */
export function executerMethode(session: Session, donnees: unknown): Record<string, unknown> {
  const appel = (typeof donnees === 'object' && donnees !== null ? donnees : {}) as Appel;
  switch (appel.DdaMethod?.DispatchId) {
    case METHODE.apiRiche:
      return apiRiche(session, appel.ArrayData ?? []);
    case METHODE.commandeFinie:
      session.commandeFinie(String(appel[0]), Number(appel[1]));
      return reussite();
    case METHODE.enregistrerReglages:
      session.reglages.clear();
      for (const [nom, valeur] of appel.DdaSettingsMethod?.Properties ?? []) session.reglages.set(nom, valeur);
      return reussite();
    case METHODE.rafraichirReglages:
      return reussite({ Properties: { Settings: [...session.reglages].map(([Name, Value]) => ({ Name, Value })) } });
    case METHODE.proprietesFichier:
      return reussite({ 0: { 1: session.adresseClasseur } });
    default:
      session.hote.ecarts.signaler(`executeMethod ${appel.DdaMethod?.DispatchId ?? '?'}`);
      return { Version: 1, Error: NON_PRIS_EN_CHARGE };
  }
}

function apiRiche({ hote }: Session, tableau: readonly unknown[]): Record<string, unknown> {
  const [corps, indicateurs] = [tableau[4], tableau[6]];
  const issue = repondre(
    hote,
    typeof corps === 'string' ? corps : Array.isArray(corps) ? corps.join('') : '',
    typeof indicateurs === 'number' ? indicateurs : 0,
  );
  return issue.ok ? reussite({ Data: [200, [], issue.texte] }) : { Version: 1, Error: issue.code };
}

function reussite(suite: Record<string, unknown> = {}): Record<string, unknown> {
  return { Version: 1, Error: 0, ...suite };
}
