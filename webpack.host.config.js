// @ts-check
const fs = require('node:fs');
const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const { regles, extensions } = require('./webpack/regles.js');

const PAGE = path.join(__dirname, 'test/excel-host/page');

/** La page qui tient lieu d'Excel dans un navigateur : développement, démonstration et essais, jamais livrée. */
module.exports = (/** @type {unknown} */ _env, /** @type {{ mode?: string }} */ argv) => {
  const entree = ['index.ts', 'index.tsx'].map((nom) => path.join(PAGE, nom)).find((fichier) => fs.existsSync(fichier));
  const modele = path.join(PAGE, 'host.html');
  return {
    mode: argv.mode ?? 'development',
    target: ['web', 'es2022'],
    devtool: argv.mode === 'production' ? false : 'source-map',
    entry: entree === undefined ? {} : { host: entree },
    output: { path: path.join(__dirname, 'build/host'), filename: '[name].[contenthash].js', clean: true },
    resolve: { extensions },
    module: { rules: regles },
    plugins: [
      new HtmlPlugin({
        filename: 'host.html',
        title: "Page d'essai du complément Services Publics +",
        ...(fs.existsSync(modele) ? { template: modele } : {}),
        scriptLoading: 'defer',
        minify: false,
      }),
    ],
    performance: { hints: false },
  };
};
