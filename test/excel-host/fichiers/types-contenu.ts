import { octetsDe, texteDePartie } from './paquet';
import type { Parties } from './paquet';
import { analyser, document, el, enfants, local } from './xml';
import type { Element } from './xml';

const CHEMIN = '[Content_Types].xml';
export const TYPES_CONTENU = {
  feuille: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  dessin: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  graphique: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  propriete: 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty',
} as const;

/** Déclare le type d'une partie neuve. */
export function declarerType(parties: Parties, partie: string, type: string): void {
  const racine = analyser(texteDePartie(parties, CHEMIN) ?? '');
  const connue = enfants(racine, 'Override').some((un) => designe(un, partie));
  if (connue) return;
  racine.enfants.push(el(`${prefixe(racine.nom)}Override`, { PartName: `/${partie}`, ContentType: type }));
  parties.set(CHEMIN, octetsDe(document(racine)));
}

/** Ôte une partie, ses relations et son type. */
export function oterPartie(parties: Parties, partie: string, relations: string): void {
  parties.delete(partie);
  parties.delete(relations);
  const racine = analyser(texteDePartie(parties, CHEMIN) ?? '');
  const restent = racine.enfants.filter(
    (un) => typeof un === 'string' || local(un.nom) !== 'Override' || !designe(un, partie),
  );
  if (restent.length === racine.enfants.length) return;
  racine.enfants = restent;
  parties.set(CHEMIN, octetsDe(document(racine)));
}

function designe({ attributs }: Element, partie: string): boolean {
  return attributs['PartName']?.toLowerCase() === `/${partie}`.toLowerCase();
}

function prefixe(nom: string): string {
  return nom.slice(0, nom.indexOf(':') + 1);
}
