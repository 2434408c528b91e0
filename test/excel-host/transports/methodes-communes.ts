import type { Hote } from '../protocole/hote';
import { ERREUR_DE_REQUETE, repondre } from '../protocole/repondre';
import { lireMessageDeFenetre } from './message-de-fenetre';
import type { MessageDeFenetre } from './message-de-fenetre';
import { ecrireSelection, lireSelection } from './selection-commune';
import type { EcritureCommune, LectureCommune } from './selection-commune';

/** Méthodes de l'API commune que l'hôte connaît (protocole, section 4). */
const METHODE = {
  lireSelection: 64,
  ecrireSelection: 65,
  rafraichirReglages: 75,
  enregistrerReglages: 76,
  proprietesFichier: 86,
  apiRiche: 93,
  commandeFinie: 94,
  direALaFenetre: 145,
} as const;
/** Le nom, dans l'API, de ce que l'hôte ne fait pas. */
const NON_ECRITES: Readonly<Record<number, string>> = {
  66: 'bindings.addFromSelectionAsync',
  67: 'bindings.addFromPromptAsync',
  68: 'bindings.getByIdAsync',
  69: 'bindings.releaseByIdAsync',
  70: 'binding.getDataAsync',
  71: 'binding.setDataAsync',
  72: 'binding.addRowsAsync',
  73: 'binding.deleteAllDataValuesAsync',
  74: 'bindings.getAllAsync',
  77: 'document.getFileAsync',
  78: 'bindings.addFromNamedItemAsync',
  79: 'binding.addColumnsAsync',
  82: 'document.goToByIdAsync',
  98: 'auth.getAccessTokenAsync',
};
const NON_PRIS_EN_CHARGE = 5000;

interface Appel {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly DdaGetBindingData?: LectureCommune;
  readonly DdaSetBindingData?: EcritureCommune;
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly [rang: number]: unknown;
}

/** Ce que les méthodes communes changent ou préviennent, en plus du classeur. */
export interface Session {
  readonly hote: Hote;
  readonly adresseClasseur: string;
  commandeFinie(id: string, statut: number): void;
  /** Une panne veut que la page qui vient de demander reparte de zéro. */
  readonly recharger: () => void;
  /** La page parle à la fenêtre qu'elle a ouverte. */
  readonly direALaFenetre: (message: MessageDeFenetre) => void;
}

/** Répond à un `executeMethod` ; rend `null` si aucune réponse ne doit venir. */
export function executerMethode(session: Session, donnees: unknown): Record<string, unknown> | null {
  const appel = (typeof donnees === 'object' && donnees !== null ? donnees : {}) as Appel;
  const methode = appel.DdaMethod?.DispatchId;
  // Pendant une saisie, l'API commune n'a pas non plus accès aux cellules.
  if (session.hote.classeur.saisieEnCours && (methode === METHODE.lireSelection || methode === METHODE.ecrireSelection))
    return { Version: 1, Error: ERREUR_DE_REQUETE.saisieEnCours };
  switch (methode) {
    case METHODE.apiRiche:
      return apiRiche(session, appel.ArrayData ?? []);
    case METHODE.lireSelection:
      return reussite({ Data: lireSelection(session.hote, appel.DdaGetBindingData ?? {}) });
    case METHODE.ecrireSelection: {
      const refus = ecrireSelection(session.hote, appel.DdaSetBindingData ?? {});
      return refus === 0 ? reussite() : { Version: 1, Error: refus };
    }
    case METHODE.commandeFinie:
      session.commandeFinie(String(appel[0]), Number(appel[1]));
      return reussite();
    case METHODE.enregistrerReglages:
      session.hote.classeur.remplacerReglages(appel.DdaSettingsMethod?.Properties ?? []);
      return reussite();
    case METHODE.rafraichirReglages:
      return reussite({
        Properties: { Settings: [...session.hote.classeur.reglages].map(([Name, Value]) => ({ Name, Value })) },
      });
    case METHODE.proprietesFichier:
      return reussite({ 0: { 1: session.adresseClasseur } });
    case METHODE.direALaFenetre: {
      const message = lireMessageDeFenetre(donnees, 'messageContent');
      if (message !== null) session.direALaFenetre(message);
      return reussite();
    }
    default:
      session.hote.ecarts.signaler(NON_ECRITES[methode ?? 0] ?? `executeMethod ${methode ?? '?'}`);
      return { Version: 1, Error: NON_PRIS_EN_CHARGE };
  }
}

/** Les indicateurs d'une requête riche ; 0 pour tout autre appel. */
export function indicateursDe(donnees: unknown): number {
  const indicateurs = (typeof donnees === 'object' && donnees !== null ? (donnees as Appel) : {}).ArrayData?.[6];
  return typeof indicateurs === 'number' ? indicateurs : 0;
}

function apiRiche({ hote, recharger }: Session, tableau: readonly unknown[]): Record<string, unknown> | null {
  const [corps, indicateurs] = [tableau[4], tableau[6]];
  const issue = repondre(
    hote,
    typeof corps === 'string' ? corps : Array.isArray(corps) ? corps.join('') : '',
    typeof indicateurs === 'number' ? indicateurs : 0,
  );
  if (issue.sorte === 'rendue') return reussite({ Data: [200, [], issue.texte] });
  if (issue.sorte === 'rejetee') return { Version: 1, Error: issue.code };
  if (issue.sorte === 'rechargement') recharger();
  return null;
}

function reussite(suite: Record<string, unknown> = {}): Record<string, unknown> {
  return { Version: 1, Error: 0, ...suite };
}
