import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fabriquerClasseurExemple } from '../exemple/fabriquer-classeur';
import { horlogeLocale } from '../src/taskpane/horloge';
import { calculerSurFichier } from './calculer/calculer-sur-fichier';
import { construireLesPages } from './demo/construire-les-pages';
import { direLesIndicateurs } from './demo/dire-les-indicateurs';
import { ouvrirNavigateur } from './navigateur/ouvrir-navigateur';
import { trouverNavigateur } from './navigateur/trouver-navigateur';
import { demarrerServeur } from './serveur-https';

const RACINE = path.join(__dirname, '..');
const CLASSEURS = path.join(RACINE, 'build/demo');

const dire = (texte: string): void => {
  process.stdout.write(`${texte}\n`);
};

/** Fabrique le classeur d'exemple, en calcule les résultats, les dit, et écrit les deux classeurs. */
async function calculerLExemple(): Promise<void> {
  const aujourdhui = horlogeLocale.jourCourant();
  const octets = await fabriquerClasseurExemple(aujourdhui);
  const { resultats, syncs, enregistrer } = await calculerSurFichier(octets, 'suivi-reponses-exemple.xlsx', {
    periode: null,
    aujourdhui,
  });
  if (!resultats.ok) throw new Error(`Le classeur d'exemple n'a pas été compris : ${resultats.code}`);
  dire(direLesIndicateurs(resultats, syncs));
  await mkdir(CLASSEURS, { recursive: true });
  await writeFile(path.join(CLASSEURS, 'suivi-reponses-exemple.xlsx'), octets);
  const avecResultats = path.join(CLASSEURS, 'suivi-reponses-resultats.xlsx');
  await writeFile(avecResultats, await enregistrer());
  dire(`Classeur écrit, avec ses onglets de résultats : ${path.relative(process.cwd(), avecResultats)}`);
}

async function servir(ouvrir: boolean): Promise<void> {
  dire('\nConstruction des pages…');
  await construireLesPages(RACINE);
  const { adresse, empreinte } = await demarrerServeur({
    montages: [
      { prefixe: '/classeurs', dossier: CLASSEURS },
      { prefixe: '/', dossier: path.join(RACINE, 'build/host') },
      { prefixe: '/', dossier: path.join(RACINE, 'dist') },
    ],
  });
  const page = `${adresse}/host.html`;
  dire(`\nLa démonstration est prête :\n\n    ${page}\n`);
  const navigateur = ouvrir ? trouverNavigateur() : null;
  if (navigateur !== null) {
    ouvrirNavigateur(navigateur, page, empreinte);
    dire("Elle s'ouvre dans un navigateur qui connaît déjà son certificat. Ctrl + C pour arrêter.");
    return;
  }
  if (ouvrir) dire("Aucun Chrome, Edge ni Chromium n'a été trouvé sur cette machine : ouvrez l'adresse vous-même.");
  dire(
    [
      "La page est servie par votre machine, avec un certificat fait ici et que personne d'autre n'a signé.",
      "Votre navigateur affichera donc un avertissement (« Votre connexion n'est pas privée »).",
      'Choisissez « Paramètres avancés », puis « Continuer vers le site localhost ».',
      "Avec « npm run demo -- --ouvrir », un Chrome, Edge ou Chromium installé s'ouvre sans rien demander.",
      'Ctrl + C pour arrêter.',
    ].join('\n'),
  );
}

async function demo(options: readonly string[]): Promise<void> {
  await calculerLExemple();
  if (!options.includes('--once')) await servir(options.includes('--ouvrir'));
}

demo(process.argv.slice(2)).catch((erreur: unknown) => {
  process.stderr.write(
    `La démonstration n'a pas pu démarrer.\n${erreur instanceof Error ? (erreur.stack ?? erreur.message) : String(erreur)}\n`,
  );
  process.exitCode = 1;
});
