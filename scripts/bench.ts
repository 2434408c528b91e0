import { mesurerCalcul } from './bench/mesurer-calcul';
import { mesurerGestes } from './bench/mesurer-gestes';

const LIGNES = [1_000, 10_000, 100_000];
/** Le registre sur lequel une réponse doit rester légère. */
const LIGNES_REPONSE = 20_000;

const nombre = (valeur: number, decimales = 0): string =>
  valeur.toLocaleString('fr-FR', { minimumFractionDigits: decimales, maximumFractionDigits: decimales });
const dire = (texte: string): void => {
  process.stdout.write(`${texte}\n`);
};
const colonnes = (...textes: readonly string[]): string =>
  textes.map((texte, rang) => (rang === 0 ? texte.padEnd(34) : texte.padStart(16))).join('');

/** `npm run bench` : ce que coûtent les chiffres, et ce que chaque geste échange avec Excel, selon la taille du registre. */
async function mesurer(): Promise<void> {
  dire('Calculer, comparé à une passe nue sur le même tableau (objectif pour 100 000 demandes : au plus 3 fois)\n');
  dire(colonnes('', ...LIGNES.map((un) => `${nombre(un)} dem.`)));
  const calculs = LIGNES.map(mesurerCalcul);
  const rangee = (nom: string, lire: (une: (typeof calculs)[number]) => string): void => {
    dire(colonnes(nom, ...calculs.map(lire)));
  };
  rangee('passe nue', (une) => `${nombre(une.passeNue, 3)} ms`);
  rangee('indicateurs', (une) => `${nombre(une.indicateurs, 3)} ms`);
  rangee('  rapport à la passe nue', (une) => `× ${nombre(une.indicateurs / une.passeNue, 1)}`);
  rangee('douze mois', (une) => `${nombre(une.mensuels, 3)} ms`);
  rangee('  rapport à la passe nue', (une) => `× ${nombre(une.mensuels / une.passeNue, 1)}`);

  dire(
    `\nÉchanger avec Excel, par le client office.js (objectif : une réponse sur ${nombre(LIGNES_REPONSE)} lignes, moins de 100 ko)`,
  );
  for (const lignes of [...LIGNES, LIGNES_REPONSE].sort((a, b) => a - b)) {
    dire(`\n${colonnes(`registre de ${nombre(lignes)} lignes`, 'sync', 'ko')}`);
    for (const { geste, syncs, octets } of await mesurerGestes(lignes))
      dire(colonnes(geste, nombre(syncs), nombre(octets / 1000, 1)));
  }
}

mesurer().catch((erreur: unknown) => {
  process.stderr.write(`${erreur instanceof Error ? (erreur.stack ?? erreur.message) : String(erreur)}\n`);
  process.exitCode = 1;
});
