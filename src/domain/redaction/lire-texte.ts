import { decouperBlocs, estCloture } from './decouper-blocs';
import { decouperPhrases } from './decouper-phrases';
import type { Etendue } from './etendue';
import { compterMots, lireMots } from './lire-mots';
import type { Mot } from './lire-mots';

/** Une phrase du corps de la réponse, ou d'un élément de liste. */
export interface Phrase extends Etendue {
  readonly mots: readonly Mot[];
  /** Les formes élidées ne comptent pas. */
  readonly nombreMots: number;
}

/** Un paragraphe, ou un élément de liste, et ses phrases. */
export interface Paragraphe extends Etendue {
  readonly element: boolean;
  readonly phrases: readonly Phrase[];
}

/** Une réponse découpée : ce que chaque règle du langage clair regarde. */
export interface TexteLu {
  readonly texte: string;
  /** L'objet écrit dans le texte (« Objet : … »), s'il y est. */
  readonly objet: Etendue | null;
  readonly paragraphes: readonly Paragraphe[];
  readonly phrases: readonly Phrase[];
}

/** Découpe une réponse en paragraphes, phrases et mots, sans salutation, formule de fin, signature ni message cité. */
export function lireTexte(texte: string): TexteLu {
  const blocs = decouperBlocs(texte);
  const paragraphes = blocs
    .filter(({ genre }) => genre === 'corps' || genre === 'element')
    .map(({ debut, fin, genre }) => ({
      debut,
      fin,
      element: genre === 'element',
      phrases: decouperPhrases(texte, { debut, fin })
        .filter((phrase) => !estCloture(texte.slice(phrase.debut, phrase.fin)))
        .map((phrase) => {
          const mots = lireMots(texte, phrase);
          return { ...phrase, mots, nombreMots: compterMots(mots) };
        })
        .filter(({ mots }) => mots.length > 0),
    }))
    .filter(({ phrases }) => phrases.length > 0);
  return {
    texte,
    objet: blocs.find(({ genre }) => genre === 'objet') ?? null,
    paragraphes,
    phrases: paragraphes.flatMap(({ phrases }) => phrases),
  };
}
