// @ts-check
/** TypeScript et JSX passent par swc vers ES2022 : tous les Excel pris en charge ont un moteur récent, Babel serait de trop. */
const regles = [
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
  { test: /\.css$/, use: ['style-loader', 'css-loader'] },
];

const extensions = ['.ts', '.tsx', '.js'];

module.exports = { regles, extensions };
