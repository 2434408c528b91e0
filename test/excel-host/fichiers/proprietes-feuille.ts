import type { Feuille } from '../modele/feuille';
import { octetsDe, texteDePartie } from './paquet';
import type { Parties } from './paquet';
import { ajouterRelation, ecrireRelations, lireRelations } from './relations';
import { TYPES_CONTENU, declarerType } from './types-contenu';
import { analyser, attribut, el, enfant, enfants } from './xml';
import type { Element } from './xml';
import { separerDonnees } from './lire-feuille';

/** Propriétés propres à une feuille : une petite partie binaire par valeur, en UTF-16. */
export function lireProprietes(feuille: Feuille, parties: ReadonlyMap<string, Uint8Array>): void {
  if (feuille.partie === null) return;
  const texte = texteDePartie(parties, feuille.partie);
  if (!texte?.includes('customPropert')) return;
  const relations = lireRelations(parties, feuille.partie);
  for (const un of enfants(enfant(analyser(separerDonnees(texte).squelette), 'customProperties'), 'customPr')) {
    const octets = parties.get(relations.find(({ id }) => id === idDe(un))?.cible ?? '');
    if (octets !== undefined)
      feuille.proprietes.set(attribut(un, 'name') ?? '', new TextDecoder('utf-16le').decode(octets));
  }
}

/** Écrit les parties des propriétés de la feuille et rend l'élément qui les nomme, ou `null`. */
export function ecrireProprietes(feuille: Feuille, partie: string, parties: Parties): Element | null {
  const anciennes = lireRelations(parties, partie);
  for (const { type, cible } of anciennes) if (type.endsWith('/customProperty')) parties.delete(cible);
  ecrireRelations(
    parties,
    partie,
    anciennes.filter(({ type }) => !type.endsWith('/customProperty')),
  );
  if (feuille.proprietes.size === 0) return null;
  const lignes = [...feuille.proprietes].map(([nom, valeur]) => {
    let rang = 1;
    while (parties.has(`xl/customProperty${rang}.bin`)) rang += 1;
    const cible = `xl/customProperty${rang}.bin`;
    parties.set(cible, utf16(valeur));
    declarerType(parties, cible, TYPES_CONTENU.propriete);
    return el('customPr', { name: nom, 'r:id': ajouterRelation(parties, partie, 'customProperty', cible) });
  });
  return el('customProperties', {}, lignes);
}

function idDe(element: Element): string | undefined {
  return Object.entries(element.attributs).find(([nom]) => nom.endsWith(':id'))?.[1];
}

function utf16(texte: string): Uint8Array {
  if (texte === '') return octetsDe('');
  const octets = new Uint8Array(texte.length * 2);
  const vue = new DataView(octets.buffer);
  for (let rang = 0; rang < texte.length; rang += 1) vue.setUint16(rang * 2, texte.charCodeAt(rang), true);
  return octets;
}
