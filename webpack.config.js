// @ts-check
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { politiqueDeSecurite } = require('./webpack/politique-de-securite.js');
const { regles, extensions } = require('./webpack/regles.js');
const { ADRESSE_OFFICE_JS, copiesOfficeJs, lireOrigineOfficeJs } = require('./webpack/office-js.js');

const PORT = 3000;

/** Les pages du complément : le volet, les commandes du ruban et la petite fenêtre où celles-ci parlent. */
const PAGES = {
  taskpane: { entree: './src/taskpane/index.tsx', modele: 'src/taskpane/taskpane.html' },
  commands: { entree: './src/commands/index.ts', modele: 'src/commands/commands.html' },
  message: { entree: './src/commands/message.ts', modele: 'src/commands/message.html' },
};

/**
 * La construction du complément, production ou développement.
 *
 * `OFFICE_JS=local` (par défaut) sert office.js depuis le site du complément, `OFFICE_JS=cdn` depuis Microsoft.
 *
 * @param {unknown} _env
 * @param {{ mode?: string }} argv
 * @returns {Promise<import('webpack').Configuration & { devServer?: unknown }>}
 */
module.exports = async (_env, argv) => {
  const enServeur = process.env['WEBPACK_SERVE'] === 'true';
  const enProduction = argv.mode !== 'development';
  const origine = lireOrigineOfficeJs(process.env['OFFICE_JS']);

  const pages = Object.entries(PAGES).map(
    ([nom, { modele }]) =>
      new HtmlPlugin({
        filename: `${nom}.html`,
        template: modele,
        chunks: [nom],
        scriptLoading: 'defer',
        minify: false,
        officeJs: ADRESSE_OFFICE_JS[origine],
        politique: politiqueDeSecurite({ origine, enServeur, port: PORT }),
      }),
  );

  return {
    mode: enProduction ? 'production' : 'development',
    target: ['web', 'es2022'],
    devtool: enProduction ? false : 'source-map',
    entry: Object.fromEntries(Object.entries(PAGES).map(([nom, { entree }]) => [nom, entree])),
    output: { path: path.resolve(__dirname, 'dist'), filename: '[name].[contenthash].js', clean: true },
    resolve: { extensions },
    module: { rules: regles },
    plugins: [
      ...pages,
      new CopyPlugin({
        patterns: [{ from: 'assets/*.png' }, ...(origine === 'local' ? copiesOfficeJs(__dirname) : [])],
      }),
    ],
    // Les pages HTML sortent telles qu'écrites : webpack ne les analyse ni ne les minifie.
    experiments: { html: false },
    performance: {
      hints: enProduction ? 'error' : false,
      maxEntrypointSize: 1_000_000,
      maxAssetSize: 1_000_000,
      assetFilter: (/** @type {string} */ fichier) => /^\w+\.\w+\.js$/.test(fichier),
    },
    ...(enServeur ? { devServer: await serveurDeDeveloppement() } : {}),
  };
};

/** Le serveur de `npm start` : https avec le certificat que les développeurs Office installent une fois. */
async function serveurDeDeveloppement() {
  if (process.platform === 'linux') throw new Error("Excel n'existe pas sur Linux : lancez « npm run demo ».");
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    port: PORT,
    host: 'localhost',
    hot: false,
    liveReload: true,
    server: { type: 'https', options: await getHttpsServerOptions() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    client: { overlay: { warnings: false } },
  };
}
