import path from 'node:path';
import { construireLesPages } from './demo/construire-les-pages';
import { demarrerServeur } from './serveur-https';

const RACINE = path.join(__dirname, '..');

/** `npm run conformite` : sert la page qui exécute les cas de conformité dans l'Excel qui l'ouvre. */
async function servir(): Promise<void> {
  await construireLesPages(RACINE);
  const { adresse } = await demarrerServeur({
    montages: [
      { prefixe: '/', dossier: path.join(RACINE, 'build/host') },
      { prefixe: '/', dossier: path.join(RACINE, 'dist') },
    ],
  });
  process.stdout.write(
    [
      `Devant notre hôte  : ${adresse}/host.html?volet=conformite.html`,
      `Dans un vrai Excel : chargez test/excel-host/conformite/manifest.xml (il attend ${adresse}),`,
      '                     ouvrez le volet « Conformité », puis « Exécuter dans cet Excel » (voir CONTRIBUTING.md).',
      'Ctrl + C pour arrêter.',
      '',
    ].join('\n'),
  );
}

servir().catch((erreur: unknown) => {
  process.stderr.write(`${erreur instanceof Error ? (erreur.stack ?? erreur.message) : String(erreur)}\n`);
  process.exitCode = 1;
});
