import { compterMots, lireMots } from '../lire-mots';
import { JARGON } from '../lexique/jargon';
import type { Suggestion } from '../suggestion';
import type { TexteLu } from '../lire-texte';
import { chercherTournures, rangerLexique } from '../tournures';

/** Un objet tient sur une ligne : au-delà, il ne se lit plus d'un coup d'œil. */
const OBJET_LE_PLUS_LONG = 12;
const LEXIQUE = rangerLexique(JARGON);

/** Les mots qui ne disent rien de la réponse ; les nombres, dates et références non plus. */
const VAGUES = new Set(
  (
    "votre vos notre nos la le les l' un une des de du d' a au aux en et sur pour par suite reponse demande demandes courrier " +
    'courriel mail mel message lettre correspondance reclamation dossier information informations reference ref v n re tr fwd ' +
    'objet sujet date concernant relatif relative retour urgent important janvier fevrier mars avril mai juin juillet aout ' +
    'septembre octobre novembre decembre'
  ).split(' '),
);

/**
 * Conseil 2 : un objet clair, donc présent, court (12 mots au plus), informatif et sans jargon. Il est lu dans `objet`, sinon
 * à la ligne « Objet : » du texte.
 */
export function relireObjet(lu: TexteLu, objet: string): Suggestion[] {
  const champ = objet.trim() !== '' || lu.objet === null ? 'objet' : 'texte';
  const source = champ === 'objet' ? objet : lu.texte;
  const etendue = champ === 'objet' || lu.objet === null ? { debut: 0, fin: objet.length } : lu.objet;
  const mots = lireMots(source, etendue);
  const [premier, dernier] = [mots[0], mots.at(-1)];
  if (premier === undefined || dernier === undefined) {
    return lu.phrases.length === 0
      ? []
      : [{ regle: 'objet-absent', champ: 'objet', debut: 0, fin: 0, alternative: null }];
  }
  const place = { champ, debut: premier.debut, fin: dernier.fin, alternative: null } as const;
  const nombre = compterMots(mots);
  const suggestions = chercherTournures(source, mots, LEXIQUE).map(({ aEnlever: _, ...tournure }): Suggestion => ({
    regle: 'objet-jargon',
    champ,
    ...tournure,
  }));
  if (mots.every(({ cle }) => VAGUES.has(cle) || /\d/.test(cle))) suggestions.push({ regle: 'objet-vague', ...place });
  if (nombre > OBJET_LE_PLUS_LONG) suggestions.push({ regle: 'objet-long', ...place, mots: nombre });
  return suggestions;
}
