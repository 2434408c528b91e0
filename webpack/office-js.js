// @ts-check
const path = require('node:path');

/** @typedef {'local' | 'cdn'} OrigineOfficeJs */

/** @type {Readonly<Record<OrigineOfficeJs, string>>} */
const ADRESSE_OFFICE_JS = {
  local: 'office-js/office.js',
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
};

/** Ce que la bibliothèque charge d'elle-même dans Excel pour Windows, Mac et le web, en français ou en anglais. */
const FICHIERS = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'o15apptofilemappingtable.js',
  'es6-promise.js',
  'fr-fr/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs.js',
  'telemetry/oteljs_agave.js',
];

/**
 * @param {string | undefined} valeur
 * @returns {OrigineOfficeJs}
 */
function lireOrigineOfficeJs(valeur = 'local') {
  if (valeur === 'local' || valeur === 'cdn') return valeur;
  throw new Error(`OFFICE_JS vaut « ${valeur} » : choisissez « local » ou « cdn ».`);
}

/**
 * Les fichiers de Microsoft sont copiés tels quels, avec leur licence : elle interdit de les modifier,
 * et `minimized: true` fait passer le minificateur de webpack à côté.
 *
 * @param {string} racine
 */
function copiesOfficeJs(racine) {
  const paquet = path.join(racine, 'node_modules/@microsoft/office-js');
  const info = { minimized: true };
  return [
    ...FICHIERS.map((fichier) => ({ from: path.join(paquet, 'dist', fichier), to: `office-js/${fichier}`, info })),
    { from: path.join(paquet, 'dist/agaveerrorux'), to: 'office-js/agaveerrorux', info },
    { from: path.join(paquet, 'LICENSE.md'), to: 'office-js/LICENSE.md', info },
  ];
}

module.exports = { ADRESSE_OFFICE_JS, copiesOfficeJs, lireOrigineOfficeJs };
