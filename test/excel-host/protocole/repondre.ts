import { ATTENDRE_LA_SAISIE } from './attendre-saisie';
import type { Hote } from './hote';
import { executerLot } from './dispatcher';
import type { Panne } from './pannes';
import { ACTION, CHEMIN } from './requete';
import type { ReponseRiche, RequeteRiche } from './requete';
import { racineDe } from '../objets/Workbook';

/** Excel sur le web refuse plus de 5 Mo dans un sens comme dans l'autre. */
export const OCTETS_PERMIS = 5 * 1024 * 1024;

/** Codes d'erreur de la requête entière (protocole, section 10). */
export const ERREUR_DE_REQUETE = { saisieEnCours: 5004, requeteTropGrosse: 5103, reponseTropGrosse: 5104 } as const;

/** L'issue d'une requête : un texte JSON à rendre, ou un code d'erreur qui la rejette tout entière. */
export type Issue =
  | { readonly ok: true; readonly texte: string; readonly octetsRecus: number; readonly octetsRendus: number }
  /** `null` : aucune réponse ne viendra. */
  | { readonly ok: false; readonly code: number | null };

/** Répond à une requête riche, en texte comme sur le fil : contrôles de taille et de saisie en cours, puis le lot. */
export function repondre(hote: Hote, texte: string, indicateurs = 0): Issue {
  const octetsRecus = octets(texte);
  if (octetsRecus > OCTETS_PERMIS) return { ok: false, code: ERREUR_DE_REQUETE.requeteTropGrosse };
  const requete = JSON.parse(texte) as RequeteRiche;
  if (hote.classeur.saisieEnCours && (indicateurs & ATTENDRE_LA_SAISIE) === 0 && toucheLeClasseur(requete))
    return { ok: false, code: ERREUR_DE_REQUETE.saisieEnCours };
  const panne = estMenage(requete) || !toucheLeClasseur(requete) ? null : hote.pannes.frapper(requete);
  if (panne?.moment !== 'apres') {
    const avant = issueDePanne(hote, panne);
    if (avant !== null) return avant;
  }
  const reponse: ReponseRiche = executerLot(hote, racineDe(hote), requete);
  const apres = issueDePanne(hote, panne);
  if (apres !== null) return apres;
  const rendu = JSON.stringify(reponse);
  const octetsRendus = octets(rendu);
  if (octetsRendus > OCTETS_PERMIS) return { ok: false, code: ERREUR_DE_REQUETE.reponseTropGrosse };
  return { ok: true, texte: rendu, octetsRecus, octetsRendus };
}

/** Un lot qui n'emploie que les services internes de l'hôte ne touche pas au classeur : une saisie ne l'arrête pas. */
function toucheLeClasseur({ ObjectPaths }: RequeteRiche): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType !== CHEMIN.nouvelObjet);
}

/** Le lot que le client envoie seul, à la fin d'un `run`, pour lâcher ses références : il ne compte pas comme une requête. */
function estMenage({ Actions }: RequeteRiche): boolean {
  return (
    Actions.every(({ ActionType, Name }) => ActionType === ACTION.instancier || Name === '_RemoveReference') &&
    Actions.some(({ Name }) => Name === '_RemoveReference')
  );
}

/** Ce que devient toute la requête, si la panne la prend tout entière ; `null` si elle n'en prend qu'une action. */
function issueDePanne(hote: Hote, panne: Panne | null): Issue | null {
  if (panne === null) return null;
  // La page montre les pannes qui restent.
  hote.classeur.prevenir();
  if (typeof panne.effet === 'object' && 'erreurAction' in panne.effet) return null;
  if (panne.effet === 'rechargement') hote.rechargerVolet?.();
  return { ok: false, code: typeof panne.effet === 'string' ? null : panne.effet.erreurRequete };
}

/** Longueur en UTF-8, sans fabriquer les octets. */
function octets(texte: string): number {
  let total = texte.length;
  for (let rang = 0; rang < texte.length; rang += 1) {
    const code = texte.charCodeAt(rang);
    if (code > 0x7f) total += code > 0x7ff ? (code >= 0xd800 && code < 0xe000 ? 1 : 2) : 1;
  }
  return total;
}
