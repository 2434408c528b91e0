import type { Etendue } from './etendue';
import { cleDeMot } from './lire-mots';

/** Ce qu'est un bloc d'une lettre ou d'un courriel ; seuls le corps et les éléments de liste se relisent. */
export type GenreBloc = 'objet' | 'entete' | 'salutation' | 'corps' | 'element' | 'cloture' | 'signature' | 'cite';

/** Un paragraphe ou une ligne, sans sa puce ni les espaces qui l'entourent. */
export interface Bloc extends Etendue {
  readonly genre: GenreBloc;
}

interface Ligne extends Etendue {
  /** Une ligne vide la précède. */
  readonly detachee: boolean;
}

const PUCE = /^(?:[-–—•*·▪◦‣+]|\d{1,2}[.)°]|[a-z]\))\s+/;
const OBJET = /^objet\s*:\s*/i;
const ENTETE =
  /^(?:[vn]\s*\/?\s*ref|ref(?:erences?|\.)? *:|affaire suivie|dossier suivi|de :|a :|cc :|p\.? ?j\.? *:|pieces? jointes? *:)/;
const SALUTATION = /^(?:bonjour|madame|monsieur|mesdames|messieurs|mademoiselle|cher|chere|chers|cheres)\b/;
const CITATION = /^(?:-{2,} ?message|_{10,}|le .{6,60} a ecrit ?:$)/;
const CLOTURE =
  /^(?:(?:bien |tres )?cordialement|bien a vous|respectueusement|salutations|sinceres salutations|meilleures salutations|a (?:tres )?bientot|(?:tres )?bonne (?:journee|reception|fin de)|(?:merci|nous vous remercions|je vous remercie) (?:par avance|d'avance|de votre (?:confiance|comprehension|patience))|avec (?:nos|mes)|recevez|agreez|veuillez (?:agreer|recevoir|croire)|(?:je|nous) vous (?:prie|prions) (?:d'agreer|de croire|de recevoir)|dans (?:l'attente|cette attente)|(?:en )?vous remerciant|(?:nous restons|je reste|nous demeurons|je demeure|nous nous tenons|je me tiens|restant) a votre)/;
const LIGNE_PLEINE = 60;
const SALUTATION_LA_PLUS_LONGUE = 60;

/** Dit si cette phrase est une formule de fin, que l'on laisse telle quelle. */
export function estCloture(phrase: string): boolean {
  return CLOTURE.test(cleDeMot(phrase.slice(0, 60)));
}

/**
 * Les blocs d'un texte : une ligne, ou plusieurs quand un courriel les a coupées au milieu d'une phrase. L'adresse et les
 * références d'avant la salutation, la formule de fin, la signature et le message auquel on répond sont reconnus.
 */
export function decouperBlocs(texte: string): Bloc[] {
  const lignes = lireLignes(texte);
  const salutation = lignes.findIndex((ligne) => estSalutation(texte.slice(ligne.debut, ligne.fin)));
  const blocs: Bloc[] = [];
  let close = false;
  for (const [rang, ligne] of lignes.entries()) {
    const contenu = texte.slice(ligne.debut, ligne.fin);
    const cle = cleDeMot(contenu.slice(0, 80));
    if (CITATION.test(cle)) break;
    const avant = blocs.at(-1);
    const puce = PUCE.exec(contenu)?.[0].length ?? 0;
    if (avant !== undefined && puce === 0 && continuePhrase(texte, avant, lignes[rang - 1], ligne)) {
      blocs[blocs.length - 1] = { ...avant, fin: ligne.fin };
      continue;
    }
    const objet = OBJET.exec(contenu)?.[0].length;
    const genre: GenreBloc =
      objet !== undefined ? 'objet' : genreDeLigne(contenu, cle, rang < salutation, close, puce > 0);
    close ||= genre === 'cloture';
    blocs.push({ debut: ligne.debut + (objet ?? puce), fin: ligne.fin, genre });
  }
  return blocs;
}

function genreDeLigne(
  contenu: string,
  cle: string,
  avantSalutation: boolean,
  close: boolean,
  puce: boolean,
): GenreBloc {
  const ponctuee = /[.!?…:;]$/.test(contenu);
  if (contenu.startsWith('>')) return 'cite';
  if (ENTETE.test(cle) || (avantSalutation && !ponctuee)) return 'entete';
  if (estSalutation(contenu)) return 'salutation';
  if (CLOTURE.test(cle) || /^[-_]{2,}$/.test(contenu)) return 'cloture';
  if (close && !(ponctuee && contenu.length >= LIGNE_PLEINE)) return 'signature';
  return puce ? 'element' : 'corps';
}

function estSalutation(contenu: string): boolean {
  return contenu.length <= SALUTATION_LA_PLUS_LONGUE && !/[.?:;]$/.test(contenu) && SALUTATION.test(cleDeMot(contenu));
}

/** La ligne finit la phrase commencée au-dessus : un courriel l'a coupée pour tenir dans sa largeur. */
function continuePhrase(texte: string, avant: Bloc, auDessus: Ligne | undefined, ligne: Ligne): boolean {
  if (ligne.detachee || (avant.genre !== 'corps' && avant.genre !== 'element' && avant.genre !== 'cloture'))
    return false;
  const derniere = texte.charAt(avant.fin - 1);
  if ('.!?…:;'.includes(derniere) || /^[>"«]/.test(texte.charAt(ligne.debut))) return false;
  const pleine = auDessus !== undefined && auDessus.fin - auDessus.debut >= LIGNE_PLEINE;
  return /\p{Ll}/u.test(texte.charAt(ligne.debut)) || (pleine && avant.genre !== 'cloture');
}

function lireLignes(texte: string): Ligne[] {
  const lignes: Ligne[] = [];
  let detachee = true;
  let debut = 0;
  for (const brute of texte.split(/\r\n|[\n\r\v\u2028\u2029]/)) {
    const contenu = brute.trim();
    if (contenu !== '') {
      const retrait = brute.length - brute.trimStart().length;
      lignes.push({ debut: debut + retrait, fin: debut + retrait + contenu.length, detachee });
    }
    detachee = contenu === '';
    debut += brute.length;
    debut += texte.startsWith('\r\n', debut) ? 2 : 1;
  }
  return lignes;
}
