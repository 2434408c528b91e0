/** Ce que fait `npm start` ou `npm stop` sur un système : une commande à lancer, ou une explication. */
export type CommandeOffice =
  { readonly lancer: readonly string[] } | { readonly expliquer: string; readonly code: 0 | 1 };

const SANS_EXCEL =
  "Excel n'existe pas sur ce système : « npm start » ne marche que sous Windows et sur Mac.\n" +
  "Pour voir le complément ici, à côté d'un vrai classeur, lancez : npm run demo -- --ouvrir";

/**
 * Traduit `start` ou `stop` en commande d'office-addin-debugging, l'outil de Microsoft qui inscrit le manifeste dans
 * Excel et lance le serveur de développement.
 *
 * Sous Linux, `start` échoue (code 1 : Excel ne s'est pas ouvert) et `stop` n'a rien à faire (code 0).
 */
export function commandeOffice(geste: 'start' | 'stop', plateforme: NodeJS.Platform): CommandeOffice {
  if (plateforme !== 'win32' && plateforme !== 'darwin') {
    return geste === 'start'
      ? { expliquer: SANS_EXCEL, code: 1 }
      : { expliquer: "Rien à arrêter : Excel n'est pas ouvert ici.", code: 0 };
  }
  if (geste === 'stop') return { lancer: ['stop', 'manifest.xml', 'desktop'] };
  return {
    lancer: [
      'start',
      'manifest.xml',
      'desktop',
      '--app',
      'excel',
      '--dev-server',
      'npm run dev-server',
      '--dev-server-port',
      '3000',
    ],
  };
}
