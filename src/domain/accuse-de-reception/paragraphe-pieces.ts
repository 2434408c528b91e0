import { fr } from '../francais/fr';
import { aCompleter } from './a-completer';
import type { AccuseAComposer } from './accuse-a-composer';
import { limiteEcrite } from './limite-ecrite';

/** Les pièces qui manquent et la date limite de leur réception (CRPA, L114-5) ; rien si le dossier est complet. */
export function paragraphePieces({ pieces, aujourdhui }: AccuseAComposer): readonly string[] {
  if (pieces === null) return [];
  const liste = pieces.liste.map((piece) => piece.trim()).filter((piece) => piece !== '');
  return [
    [
      fr`Votre demande est incomplète. Il nous manque :`,
      ...(liste.length === 0 ? [aCompleter('pièces manquantes')] : liste).map((piece) => `- ${piece}`),
      fr`Nous devons recevoir ces pièces au plus tard le ${limiteEcrite(pieces, aujourdhui)}.`,
    ].join('\n'),
  ];
}
