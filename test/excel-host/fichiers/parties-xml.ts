import type { PartieXml } from '../modele/partie-xml';
import { octetsDe, texteDePartie } from './paquet';
import type { Parties } from './paquet';
import { ajouterRelationTypee, cheminLibre } from './relation-typee';
import { TYPE_RELATION, cheminDesRelations, cibleDe, ecrireRelations, lireRelations } from './relations';
import { declarerType, oterPartie } from './types-contenu';
import { analyser, document, el } from './xml';

const DONNEES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

interface PartieDuFichier extends PartieXml {
  readonly chemin: string;
}

/** Les parties XML que nomme le classeur, avec leur identifiant. */
export function lirePartiesXml(parties: ReadonlyMap<string, Uint8Array>): PartieDuFichier[] {
  const principale = cibleDe(lireRelations(parties, ''), 'officeDocument') ?? '';
  return lireRelations(parties, principale)
    .filter(({ type, cible }) => type.endsWith('/customXml') && parties.has(cible))
    .map(({ cible }) => ({ chemin: cible, id: idDe(parties, cible), xml: texteDePartie(parties, cible) ?? '' }));
}

function idDe(parties: ReadonlyMap<string, Uint8Array>, chemin: string): string {
  const proprietes = texteDePartie(parties, cibleDe(lireRelations(parties, chemin), 'customXmlProps') ?? '');
  const attributs = proprietes === null ? {} : analyser(proprietes).attributs;
  const id = Object.entries(attributs).find(([nom]) => nom === 'itemID' || nom.endsWith(':itemID'))?.[1];
  return (id ?? `{${chemin}}`).toUpperCase();
}

/** Écrit ce qui a changé : parties ajoutées, récrites ou ôtées ; les autres restent octet pour octet. */
export function ecrirePartiesXml(parties: Parties, voulues: readonly PartieXml[]): void {
  const anciennes = lirePartiesXml(parties);
  const principale = cibleDe(lireRelations(parties, ''), 'officeDocument') ?? '';
  for (const { id, chemin } of anciennes.filter((une) => !voulues.some((voulue) => voulue.id === une.id))) {
    const proprietes = cibleDe(lireRelations(parties, chemin), 'customXmlProps');
    if (proprietes !== null) oterPartie(parties, proprietes, cheminDesRelations(proprietes));
    oterPartie(parties, chemin, cheminDesRelations(chemin));
    const relations = lireRelations(parties, principale);
    ecrireRelations(
      parties,
      principale,
      relations.filter(({ cible }) => cible !== chemin),
    );
    anciennes.splice(
      anciennes.findIndex((une) => une.id === id),
      1,
    );
  }
  for (const { id, xml } of voulues) {
    const ancienne = anciennes.find((une) => une.id === id);
    if (ancienne?.xml === xml) continue;
    parties.set(ancienne?.chemin ?? creer(parties, principale, id, xml), octetsDe(xml));
  }
}

function creer(parties: Parties, principale: string, id: string, xml: string): string {
  const chemin = cheminLibre(parties, 'customXml/item', '.xml');
  const proprietes = cheminLibre(parties, 'customXml/itemProps', '.xml');
  const espace = espaceDe(xml);
  parties.set(chemin, octetsDe(''));
  parties.set(
    proprietes,
    octetsDe(
      document(
        el('ds:datastoreItem', { 'ds:itemID': id, 'xmlns:ds': DONNEES }, [
          el('ds:schemaRefs', {}, espace === '' ? [] : [el('ds:schemaRef', { 'ds:uri': espace })]),
        ]),
      ),
    ),
  );
  declarerType(parties, chemin, 'application/xml');
  declarerType(parties, proprietes, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
  ajouterRelationTypee(parties, principale, `${TYPE_RELATION}/customXml`, chemin);
  ajouterRelationTypee(parties, chemin, `${TYPE_RELATION}/customXmlProps`, proprietes);
  return chemin;
}

/** L'espace de noms de la racine d'un document XML ; vide si elle n'en a pas. */
export function espaceDe(xml: string): string {
  const { nom, attributs } = analyser(xml);
  const prefixe = nom.includes(':') ? nom.slice(0, nom.indexOf(':')) : null;
  return attributs[prefixe === null ? 'xmlns' : `xmlns:${prefixe}`] ?? '';
}
