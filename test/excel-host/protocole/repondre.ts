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

/**
 * L'issue d'une requête : un texte JSON à rendre, un code d'erreur qui la rejette tout entière, ou aucune réponse ;
 * dans ce dernier cas la page qui l'a faite attend toujours, ou doit être rechargée.
 */
export type Issue =
  | { readonly sorte: 'rendue'; readonly texte: string; readonly octetsRecus: number; readonly octetsRendus: number }
  | { readonly sorte: 'rejetee'; readonly code: number }
  | { readonly sorte: 'muette' | 'rechargement' };

/** Répond à une requête riche, en texte comme sur le fil : contrôles de taille et de saisie en cours, puis le lot. */
export function repondre(hote: Hote, texte: string, indicateurs = 0): Issue {
  const octetsRecus = octets(texte);
  if (octetsRecus > OCTETS_PERMIS) return rejet(ERREUR_DE_REQUETE.requeteTropGrosse);
  const requete = JSON.parse(texte) as RequeteRiche;
  if (hote.classeur.saisieEnCours && (indicateurs & ATTENDRE_LA_SAISIE) === 0 && toucheLeClasseur(requete))
    return rejet(ERREUR_DE_REQUETE.saisieEnCours);
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
  if (octetsRendus > OCTETS_PERMIS) return rejet(ERREUR_DE_REQUETE.reponseTropGrosse);
  return { sorte: 'rendue', texte: rendu, octetsRecus, octetsRendus };
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
  if (typeof panne.effet === 'string') return { sorte: panne.effet };
  return 'erreurAction' in panne.effet ? null : rejet(panne.effet.erreurRequete);
}

function rejet(code: number): Issue {
  return { sorte: 'rejetee', code };
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
