/** Une étape de `npm test` : une commande npm qui réussit ou échoue, ou une salle d'essais jest qui compte ses essais. */
export interface Etape {
  readonly nom: string;
  /** Le script npm à lancer ; absent pour jest. */
  readonly script?: string;
  /** Les projets de jest.config.mjs. */
  readonly projets?: readonly string[];
  /** Le fuseau horaire : un jour doit rester le même jour à Paris et en Martinique. */
  readonly fuseau?: string;
  /** Noms des étapes sans lesquelles celle-ci n'aurait pas de sens. */
  readonly apres?: readonly string[];
}

const RAPIDES = ['unit', 'volet'];

export const ETAPES: readonly Etape[] = [
  { nom: 'Types de chaque couche', script: 'typecheck' },
  { nom: 'Règles de code', script: 'lint' },
  { nom: 'Mise en forme', script: 'format:check' },
  { nom: 'Manifeste', script: 'validate' },
  { nom: "Plancher d'API (Excel 2021)", script: 'plancher' },
  { nom: 'Construction du complément', script: 'build' },
  { nom: "Construction de la page d'essai", script: 'build:host' },
  { nom: 'Essais des règles et du volet, à Paris', projets: RAPIDES, fuseau: 'Europe/Paris' },
  { nom: 'Essais des règles et du volet, en Martinique', projets: RAPIDES, fuseau: 'America/Martinique' },
  { nom: 'Essais avec le vrai client office.js', projets: ['integration'], fuseau: 'Europe/Paris' },
  {
    nom: 'Essais dans un navigateur',
    projets: ['acceptation'],
    fuseau: 'Europe/Paris',
    apres: ['Construction du complément', "Construction de la page d'essai"],
  },
];
