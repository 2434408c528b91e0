import type { Phrase, TexteLu } from '../lire-texte';
import type { Suggestion } from '../suggestion';

/** Un rappel court (« Suite à votre demande du 3 mars, … ») ne retarde rien. */
const RAPPEL_LE_PLUS_LONG = 20;

const RAPPELS =
  /^(?:par (?:votre )?(?:courrier|courriel|lettre|mail|message|correspondance)|(?:pour faire |faisant |comme )?suite a|en reponse a|vous avez (?:bien voulu|appele|attire|souhaite|sollicite)|(?:j'ai|nous avons) bien recu|(?:j'accuse|nous accusons)|vous m'avez)/;
const DROIT =
  /^(?:vu |considerant |(?:conformement (?:a|au|aux)|en application|aux termes|en vertu|au regard|selon|d'apres|l'article|le code|la loi|le decret|l'arrete|les dispositions|les articles|il resulte)\b.{0,40}?\b(?:articles?|code|loi|decret|arrete|ordonnance|reglement|circulaire|dispositions|deliberation)\b|(?:l'article|le decret|la loi) [a-z]?\s?\d)/;

/** Conseils 3 et 9 : le message principal d'abord, avant le rappel des courriers et les textes de loi. */
export function messageTardif({ phrases }: TexteLu): Suggestion[] {
  const premiere = phrases[0];
  if (premiere === undefined) return [];
  const motif = DROIT.test(debutDePhrase(premiere)) ? 'droit' : estLongRappel(premiere) ? 'rappel' : null;
  if (motif === null) return [];
  const { debut, fin } = premiere;
  return [{ regle: 'message-tardif', champ: 'texte', debut, fin, motif, alternative: null }];
}

function estLongRappel(phrase: Phrase): boolean {
  return phrase.nombreMots > RAPPEL_LE_PLUS_LONG && RAPPELS.test(debutDePhrase(phrase));
}

/** Les quinze premiers mots, sans accents, pour reconnaître une ouverture. */
function debutDePhrase({ mots }: Phrase): string {
  return mots
    .slice(0, 15)
    .map(({ cle, elide }) => (elide ? cle : `${cle} `))
    .join('');
}
