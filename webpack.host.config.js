// @ts-check
const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const { regles, extensions } = require('./webpack/regles.js');

const HOTE = path.join(__dirname, 'test/excel-host');

/** Les pages qui tiennent lieu d'Excel ou le mesurent : développement, démonstration et essais, jamais livrées. */
module.exports = (/** @type {unknown} */ _env, /** @type {{ mode?: string }} */ argv) => {
  /** @param {string} nom @param {string} modele */
  const page = (nom, modele) =>
    new HtmlPlugin({
      filename: `${nom}.html`,
      template: path.join(HOTE, modele),
      chunks: [nom],
      scriptLoading: 'defer',
      minify: false,
    });
  return {
    mode: argv.mode ?? 'development',
    target: ['web', 'es2022'],
    devtool: argv.mode === 'production' ? false : 'source-map',
    entry: { host: path.join(HOTE, 'page/index.ts'), conformite: path.join(HOTE, 'conformite/page.ts') },
    output: { path: path.join(__dirname, 'build/host'), filename: '[name].[contenthash].js', clean: true },
    resolve: { extensions },
    module: { rules: regles },
    plugins: [page('host', 'page/host.html'), page('conformite', 'conformite/conformite.html')],
    performance: { hints: false },
  };
};
