import { fr } from '../francais/fr';
import { ouACompleter } from './a-completer';
import type { AccuseAComposer } from './accuse-a-composer';

/** Le service chargé du dossier et comment le joindre (CRPA, R112-5, 2° ; accusé simple : R112-11-1, 2°). */
export function paragrapheService({ regime, service }: AccuseAComposer): string {
  const { nom, adresse, courriel, telephone } = service;
  const electronique = courriel.trim() === '' ? [] : [fr`Courriel : ${courriel.trim()}`];
  const postaleFacultative = regime === 'simple' && adresse.trim() === '' && electronique.length > 0;
  return [
    fr`Le service chargé de votre dossier :`,
    ouACompleter(nom, 'nom du service'),
    ...(postaleFacultative ? [] : [ouACompleter(adresse, 'adresse postale du service')]),
    ...electronique,
    fr`Téléphone : ${ouACompleter(telephone, 'téléphone du service')}`,
  ].join('\n');
}
