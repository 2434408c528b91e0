import { creerElement } from '../creer-element';
import type { Relier } from './liaison';

/** Délai au-delà duquel une commande du ruban est tenue pour perdue, en millisecondes. */
const PATIENCE = 120_000;

/** Exécute une fonction du ruban dans une page cachée, ouverte pour elle, volet ouvert ou non. */
export async function executerCommande(relier: Relier, page: URL, nom: string): Promise<void> {
  const iframe = creerElement('iframe', {
    title: 'Commandes du complément',
    class: 'hors-ecran',
    'aria-hidden': 'true',
    tabindex: -1,
  });
  const liaison = relier(iframe, page);
  document.body.append(iframe);
  let minuterie = 0;
  const abandon = new Promise<never>((_, rejeter) => {
    // Tant qu'une fenêtre est ouverte, c'est la personne qu'on attend, pas le complément.
    minuterie = window.setInterval(() => {
      if (!liaison.dialogueOuvert) rejeter(new Error("Le complément n'a pas répondu."));
    }, PATIENCE);
  });
  try {
    await Promise.race([liaison.executerCommande(nom), abandon]);
  } finally {
    clearInterval(minuterie);
    liaison.fermer();
    iframe.remove();
  }
}
