import { JSDOM } from 'jsdom';
import type { Contexte } from './contexte';
import { controlerAdresses } from './controler-adresses';
import { controlerExigences } from './controler-exigences';
import { controlerIdentite } from './controler-identite';
import { controlerRessources } from './controler-ressources';
import { controlerStructure } from './controler-structure';

/**
 * Toutes les erreurs d'un manifeste, chacune en une phrase qui dit quoi faire ; liste vide s'il est bon.
 *
 * Hors ligne : rien n'est demandé à Microsoft.
 *
 * @example controlerManifeste('<OfficeApp', contexte) // → ['Le manifeste n'est pas du XML lisible : …']
 */
export function controlerManifeste(xml: string, contexte: Contexte): readonly string[] {
  const document = lireXml(xml);
  if (typeof document === 'string') return [`Le manifeste n'est pas du XML lisible : ${document}`];
  const structure = controlerStructure(document);
  return [
    ...new Set([
      ...structure,
      ...controlerIdentite(document, contexte),
      ...controlerExigences(document),
      ...controlerRessources(document),
      ...controlerAdresses(document, contexte),
    ]),
  ];
}

function lireXml(xml: string): Document | string {
  try {
    return new JSDOM(xml, { contentType: 'text/xml' }).window.document;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}
