import type { Phrase, TexteLu } from '../lire-texte';
import type { Suggestion } from '../suggestion';

/** Une réponse de deux ou trois phrases n'a pas besoin d'une rubrique « ce que vous devez faire ». */
const MOTS_D_UNE_REPONSE_COURTE = 40;
const PARAGRAPHES_DE_LA_FIN = 2;

const ACTION =
  /\b(?:veuillez|merci de|merci d'|vous (?:devez|devrez|pouvez|pourrez|avez jusqu|disposez)|il vous (?:suffit|faut|faudra|reste)|rien a faire|rien d'autre a faire|aucune demarche|pas besoin de|pas a (?:nous|faire|envoyer|renvoyer)|nous vous (?:invitons|demandons|prions|remercions|conseillons|attendons)|je vous (?:invite|demande|prie|remercie|conseille)|a nous (?:envoyer|renvoyer|retourner|transmettre)|rendez-vous (?:sur|au|a|le))\b/;
const FAUX_IMPERATIFS = new Set(['chez', 'assez', 'nez', 'rez', 'rendez-vous']);

/** Conseils 3 et 9 : la réponse se termine par ce que la personne doit faire, même si c'est « rien ». */
export function actionFinale({ paragraphes, phrases }: TexteLu): Suggestion[] {
  const derniere = phrases.at(-1);
  const mots = phrases.reduce((somme, { nombreMots }) => somme + nombreMots, 0);
  if (derniere === undefined || mots <= MOTS_D_UNE_REPONSE_COURTE) return [];
  // Une liste finale se lit avec la phrase qui l'annonce.
  let debutDeLaFin = paragraphes.length - 1;
  while (debutDeLaFin > 0 && paragraphes[debutDeLaFin]?.element === true) debutDeLaFin -= 1;
  const fin = paragraphes.slice(Math.max(0, debutDeLaFin - PARAGRAPHES_DE_LA_FIN + 1)).flatMap((un) => un.phrases);
  if (fin.some(demandeUneAction)) return [];
  return [
    {
      regle: 'action-finale',
      champ: 'texte',
      debut: derniere.debut,
      fin: derniere.fin,
      ailleurs: phrases.some(demandeUneAction),
      alternative: null,
    },
  ];
}

function demandeUneAction({ mots }: Phrase): boolean {
  const texte = mots.map(({ cle, elide }) => (elide ? cle : `${cle} `)).join('');
  return ACTION.test(texte) || mots.some(({ cle }, rang) => estImperatif(cle) && mots[rang - 1]?.cle !== 'vous');
}

/** « Envoyez », « adressez-nous » ; « vous envoyez » n'en est pas un. */
function estImperatif(cle: string): boolean {
  return /^[a-z]{2,}ez(?:-[a-z]+)?$/.test(cle) && !FAUX_IMPERATIFS.has(cle);
}
