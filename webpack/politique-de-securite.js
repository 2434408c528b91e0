// @ts-check
/**
 * La politique de sécurité (CSP) des pages du complément : rien d'autre que nos propres fichiers, aucune requête.
 *
 * - `style-src 'unsafe-inline'` : Fluent (Griffel) pose ses styles dans des balises `<style>`.
 * - `frame-src 'self'` : office.js ouvre sa page de confiance dans un cadre.
 * - `frame-ancestors` n'existe pas dans une balise meta : le serveur du service informatique peut l'ajouter en en-tête.
 *
 * @param {{ origine: 'local' | 'cdn', enServeur: boolean, port: number }} options
 */
function politiqueDeSecurite({ origine, enServeur, port }) {
  const microsoft = origine === 'cdn' ? ' https://appsforoffice.microsoft.com' : '';
  const rechargement = `'self' wss://localhost:${port}`;
  return [
    "default-src 'none'",
    `script-src 'self'${microsoft}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src ${enServeur ? rechargement : "'none'"}`,
    `frame-src 'self'${microsoft}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { politiqueDeSecurite };
