import type { Hote } from '../protocole/hote';
import { ERREUR_DE_REQUETE, repondre } from '../protocole/repondre';
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
} as const;
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
    default:
      session.hote.ecarts.signaler(`executeMethod ${methode ?? '?'}`);
      return { Version: 1, Error: NON_PRIS_EN_CHARGE };
  }
}

/** Les indicateurs d'une requête riche ; 0 pour tout autre appel. */
export function indicateursDe(donnees: unknown): number {
  const indicateurs = (typeof donnees === 'object' && donnees !== null ? (donnees as Appel) : {}).ArrayData?.[6];
  return typeof indicateurs === 'number' ? indicateurs : 0;
}

function apiRiche({ hote }: Session, tableau: readonly unknown[]): Record<string, unknown> | null {
  const [corps, indicateurs] = [tableau[4], tableau[6]];
  const issue = repondre(
    hote,
    typeof corps === 'string' ? corps : Array.isArray(corps) ? corps.join('') : '',
    typeof indicateurs === 'number' ? indicateurs : 0,
  );
  if (issue.ok) return reussite({ Data: [200, [], issue.texte] });
  return issue.code === null ? null : { Version: 1, Error: issue.code };
}

function reussite(suite: Record<string, unknown> = {}): Record<string, unknown> {
  return { Version: 1, Error: 0, ...suite };
}
