import type { Hote } from './hote';
import { executerLot } from './dispatcher';
import type { ReponseRiche, RequeteRiche } from './requete';
import { racineDe } from '../objets/Workbook';

/** Excel sur le web refuse plus de 5 Mo dans un sens comme dans l'autre. */
export const OCTETS_PERMIS = 5 * 1024 * 1024;

/** Codes d'erreur de la requête entière (protocole, section 10). */
export const ERREUR_DE_REQUETE = { saisieEnCours: 5004, requeteTropGrosse: 5103, reponseTropGrosse: 5104 } as const;

/** L'issue d'une requête : un texte JSON à rendre, ou un code d'erreur qui la rejette tout entière. */
export type Issue =
  | { readonly ok: true; readonly texte: string; readonly octetsRecus: number; readonly octetsRendus: number }
  | { readonly ok: false; readonly code: number };

/** L'indicateur du client qui accepte d'attendre la fin d'une saisie. */
const ATTENDRE_LA_SAISIE = 64;

/** Répond à une requête riche, en texte comme sur le fil : contrôles de taille et de saisie en cours, puis le lot. */
export function repondre(hote: Hote, texte: string, indicateurs = 0): Issue {
  const octetsRecus = octets(texte);
  if (octetsRecus > OCTETS_PERMIS) return { ok: false, code: ERREUR_DE_REQUETE.requeteTropGrosse };
  if (hote.classeur.saisieEnCours && (indicateurs & ATTENDRE_LA_SAISIE) === 0)
    return { ok: false, code: ERREUR_DE_REQUETE.saisieEnCours };
  const requete = JSON.parse(texte) as RequeteRiche;
  const reponse: ReponseRiche = executerLot(hote, racineDe(hote), requete);
  const rendu = JSON.stringify(reponse);
  const octetsRendus = octets(rendu);
  if (octetsRendus > OCTETS_PERMIS) return { ok: false, code: ERREUR_DE_REQUETE.reponseTropGrosse };
  return { ok: true, texte: rendu, octetsRecus, octetsRendus };
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
