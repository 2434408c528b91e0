import type { Bandes, ProprietesBande } from '../modele/bandes';
import { BANDE_ORDINAIRE } from '../modele/bandes';
import type { Feuille } from '../modele/feuille';
import { MAX_LIGNES } from '../modele/rectangle';

type Bande = ReturnType<Bandes['tous']>[number];

/**
 * La première des lignes masquées jusqu'au bas de la feuille, ou `null`. Le fichier ne les énumère pas : il dit que les lignes
 * sont masquées à moins d'être nommées (`zeroHeight`).
 */
export function premiereCacheeEnBas({ lignes }: Feuille): number | null {
  const derniere = lignes.tous().at(-1);
  return derniere?.a === MAX_LIGNES && derniere.proprietes.masquee && derniere.proprietes.style === null
    ? derniere.de
    : null;
}

/** Les bandes d'une feuille dont les lignes qui ne sont pas `nommees` sont masquées. */
export function masquerLesAutres(bandes: readonly Bande[], nommees: readonly number[]): readonly Bande[] {
  const cachee: ProprietesBande = { ...BANDE_ORDINAIRE, masquee: true };
  const trous: Bande[] = [];
  let prochaine = 1;
  for (const ligne of [...nommees, MAX_LIGNES + 1].sort((a, b) => a - b)) {
    if (ligne > prochaine) trous.push({ de: prochaine, a: ligne - 1, proprietes: cachee });
    prochaine = ligne + 1;
  }
  return [...bandes, ...trous];
}
