import '../excel-host/page/hote-pour-essais';
import { mkdtempSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { fabriquerClasseurExemple } from '../../exemple/fabriquer-classeur';
import { argumentsNavigateur } from '../../scripts/navigateur/arguments-navigateur';
import { trouverNavigateur } from '../../scripts/navigateur/trouver-navigateur';
import { demarrerServeur, type Serveur } from '../../scripts/serveur-https';
import { le } from '../contrat/registre-courriels';

/** Le jour où se passent tous les scénarios. */
export const AUJOURDHUI = le(23, 11, 2026);
const RACINE = path.join(__dirname, '../..');

/** La démonstration servie et un navigateur ouvert, pour toute une suite de scénarios. */
export interface Banc {
  readonly serveur: Serveur;
  readonly navigateur: Browser;
  fermer(): Promise<void>;
}

/** Une personne devant la page : le tableur à gauche, le volet à droite. */
export interface Poste {
  readonly page: Page;
  readonly volet: FrameLocator;
  /** Ce que la page ou une de ses fenêtres a demandé ailleurs que sur cette machine. */
  readonly requetesSorties: readonly string[];
  readonly erreurs: readonly string[];
  /** Le texte affiché dans une cellule. */
  cellule(feuille: string, adresse: string): Promise<string>;
  /** Le fond d'une cellule, formats conditionnels compris ; `null` s'il n'y en a pas. */
  fond(feuille: string, adresse: string): Promise<string | null>;
  onglets(): Promise<readonly string[]>;
  /** Met le classeur dans une situation qu'Excel connaît. */
  situation(nom: 'lectureSeule' | 'saisieEnCours', vrai: boolean): Promise<void>;
  /** Le classeur tel qu'il serait enregistré, écrit dans un dossier temporaire. */
  enregistrer(): Promise<string>;
  fermer(): Promise<void>;
}

/** Sert les pages construites avec trois classeurs : ceux d'un site, dont un qui n'est pas un suivi, et l'exemple du projet. */
export async function monterLeBanc(): Promise<Banc> {
  const classeurs = mkdtempSync(path.join(tmpdir(), 'spp-classeurs-'));
  for (const nom of ['suivi-reponses.xlsx', 'fiche-plan-actions.xlsx'])
    await copyFile(path.join(RACINE, 'test/classeurs', nom), path.join(classeurs, nom));
  await writeFile(path.join(classeurs, 'suivi-reponses-exemple.xlsx'), await fabriquerClasseurExemple(AUJOURDHUI));
  const serveur = await demarrerServeur({
    port: 0,
    montages: [
      { prefixe: '/classeurs', dossier: classeurs },
      { prefixe: '/', dossier: path.join(RACINE, 'build/host') },
      { prefixe: '/', dossier: path.join(RACINE, 'dist') },
    ],
  });
  const programme = trouverNavigateur();
  if (programme === null) throw new Error('Aucun Chrome, Edge ni Chromium : « npm test » dit la commande à lancer.');
  const navigateur = await chromium.launch({
    executablePath: programme,
    args: argumentsNavigateur({ empreinte: serveur.empreinte, root: process.getuid?.() === 0 }),
  });
  return {
    serveur,
    navigateur,
    fermer: async () => {
      await navigateur.close();
      await serveur.fermer();
    },
  };
}

/** Ouvre la page sur un classeur, le 23 novembre 2026, et attend le titre par lequel le volet dit l'avoir lu. */
export async function ouvrirUnPoste(
  { serveur, navigateur }: Banc,
  classeur: string,
  titre = "Aujourd'hui",
): Promise<Poste> {
  const contexte = await navigateur.newContext({
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1440, height: 900 },
  });
  const page = await contexte.newPage();
  const requetesSorties: string[] = [];
  const erreurs: string[] = [];
  contexte.on('request', (requete) => {
    const { protocol, origin } = new URL(requete.url());
    if (protocol.startsWith('http') && origin !== serveur.adresse) requetesSorties.push(requete.url());
  });
  page.on('pageerror', (erreur) => erreurs.push(erreur.message));
  await page.clock.setFixedTime(new Date(2026, 10, 23, 10, 0));
  await page.goto(`${serveur.adresse}/host.html?classeur=classeurs/${classeur}`);
  const volet = page.frameLocator('#iframe-volet');
  await volet.getByRole('heading', { name: titre }).waitFor();
  return {
    page,
    volet,
    requetesSorties,
    erreurs,
    cellule: (feuille, adresse) =>
      page.evaluate(([f, a]) => window.hote?.lireCellule(f, a) ?? '', [feuille, adresse] as const),
    fond: (feuille, adresse) =>
      page.evaluate(
        ([nom, colonne, ligne]) => {
          const classeur = window.hote?.classeur;
          const onglet = classeur?.feuilles().find((une) => une.nom === nom);
          return onglet === undefined
            ? null
            : (classeur?.feuille(onglet.id).cellule(ligne, colonne).style.fond ?? null);
        },
        [feuille, colonneDe(adresse), Number(adresse.replace(/\D/g, ''))] as const,
      ),
    situation: (nom, vrai) =>
      page.evaluate(
        ([quoi, valeur]) => {
          if (window.hote !== undefined) window.hote.classeur[quoi] = valeur;
        },
        [nom, vrai] as const,
      ),
    onglets: () => page.evaluate(() => (window.hote?.classeur.feuilles() ?? []).map(({ nom }) => nom)),
    enregistrer: async () => {
      const octets = await page.evaluate(async () => Array.from((await window.hote?.enregistrer()) ?? []));
      const fichier = path.join(mkdtempSync(path.join(tmpdir(), 'spp-enregistre-')), 'classeur.xlsx');
      await writeFile(fichier, Uint8Array.from(octets));
      return fichier;
    },
    fermer: () => contexte.close(),
  };
}

/** Attend qu'une valeur lue à plusieurs reprises devienne celle qu'on attend, et la rend ; échoue en montrant la dernière lue. */
export async function jusquA<V>(lire: () => Promise<V>, attendue: (valeur: V) => boolean): Promise<V> {
  const limite = Date.now() + 20_000;
  for (;;) {
    const valeur = await lire();
    if (attendue(valeur)) return valeur;
    if (Date.now() > limite) throw new Error(`Dernière valeur lue : ${JSON.stringify(valeur)}`);
    await new Promise((suite) => setTimeout(suite, 100));
  }
}

/** Le numéro d'une colonne d'une lettre (A = 1). */
const colonneDe = (adresse: string): number => adresse.charCodeAt(0) - 64;
