import { actif } from '../passer-a-l-actif';
import { chercherPassifs } from '../chercher-passifs';
import type { TexteLu } from '../lire-texte';
import type { Suggestion } from '../suggestion';

/** Conseil 5 : la forme active, qui dit qui agit. « Votre demande sera examinée » : « Nous examinerons votre demande ». */
export function formesPassives({ texte, phrases }: TexteLu): Suggestion[] {
  return phrases.flatMap((phrase) =>
    chercherPassifs(phrase.mots).map((passif): Suggestion => {
      const [premier, dernier] = [phrase.mots[passif.auxiliaire], phrase.mots[passif.participe]];
      const etendue = { debut: premier?.debut ?? phrase.debut, fin: dernier?.fin ?? phrase.fin };
      const terme = texte.slice(etendue.debut, etendue.fin);
      const remplacement = actif(texte, phrase, passif) ?? { ...etendue, alternative: null };
      return { regle: 'forme-passive', champ: 'texte', terme, ...remplacement };
    }),
  );
}
