import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { argumentsNavigateur } from './arguments-navigateur';

/**
 * Ouvre une fenêtre de navigateur sur une page, dans un profil temporaire : l'historique et les réglages de la
 * personne ne sont ni lus ni changés. Rend la main aussitôt.
 */
export function ouvrirNavigateur(programme: string, adresse: string, empreinte: string): void {
  const profil = mkdtempSync(path.join(tmpdir(), 'services-publics-plus-'));
  const options = argumentsNavigateur({ empreinte, root: process.getuid?.() === 0 });
  // « --test-type » : sans elle, un bandeau s'inquiète des options et couvre la page.
  spawn(programme, [...options, '--test-type', `--user-data-dir=${profil}`, adresse], {
    detached: true,
    stdio: 'ignore',
  }).unref();
}
