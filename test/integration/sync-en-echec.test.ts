import { phraseEchec } from '../../src/taskpane/messages/echec-classeur';
import { WorkbookFailure } from '../../src/workbook/gateway/workbook-failure';
import type { Panne } from '../excel-host/protocole/pannes';
import { GESTES, type Geste } from './gestes';
import { ouvrirPoste, type Photo, type Poste } from './poste';

// Chaque essai ouvre le vrai client office.js une fois par requête du geste.
jest.setTimeout(120_000);

type Effet = Pick<Panne, 'effet' | 'moment'>;

const EFFETS: readonly (readonly [string, Effet])[] = [
  ['échoue avant son effet', { effet: { erreurAction: 'GeneralException' } }],
  ['échoue après son effet', { effet: { erreurAction: 'GeneralException' }, moment: 'apres' }],
  ['est rejetée avant son effet', { effet: { erreurRequete: 5012 } }],
  ['est rejetée après son effet', { effet: { erreurRequete: 5012 }, moment: 'apres' }],
  ['reste sans réponse', { effet: 'muette' }],
  ['reste sans réponse après son effet', { effet: 'muette', moment: 'apres' }],
];

/** Ce qui peut échouer au milieu d'un lot d'écriture. */
const MEMBRES = [
  'Range.numberFormat',
  'Range.values',
  'Range.copyFrom',
  'Range.clear',
  'Worksheet.activate',
  'Range.select',
];

const ECRITURES = Object.keys(GESTES).filter((nom) => !['ouvrir', 'chercher', 'calculer'].includes(nom));

async function preparer(nom: string): Promise<{ poste: Poste; geste: Geste }> {
  const poste = await ouvrirPoste();
  const prepare = GESTES[nom];
  if (prepare === undefined) throw new Error(`Pas de geste ${nom}`);
  const geste = await prepare(poste);
  poste.client.remettreAZero();
  return { poste, geste };
}

interface SansPanne {
  readonly photo: Photo;
  readonly saisies: Photo;
  readonly requetes: number;
}

const connus = new Map<string, SansPanne>();

/** Le classeur après le geste, quand rien n'échoue, et le nombre de ses requêtes. */
async function sansPanne(nom: string): Promise<SansPanne> {
  const connu = connus.get(nom);
  if (connu !== undefined) return connu;
  const { poste, geste } = await preparer(nom);
  await expect(geste()).resolves.not.toMatchObject({ ok: false });
  const { syncs } = poste.client;
  const [photo, saisies] = [poste.photo(true), poste.photo()];
  poste.fermer();
  const bien = { photo, saisies, requetes: syncs };
  connus.set(nom, bien);
  return bien;
}

/** Fait le geste, qui doit échouer : l'échec dit à la personne, l'attente d'une réponse écourtée s'il n'en vient pas. */
async function echouer({ hote, perdrePatience }: Poste, geste: Geste, panne: Panne): Promise<WorkbookFailure> {
  hote.pannes.poser(panne);
  const issue = geste().then(
    () => null,
    (erreur: unknown) => erreur,
  );
  if (panne.effet === 'muette') {
    while (hote.pannes.attend(panne)) await new Promise((suite) => setTimeout(suite, 5));
    await new Promise((suite) => setTimeout(suite, 5));
    perdrePatience();
  }
  const erreur = await issue;
  if (!(erreur instanceof WorkbookFailure)) throw new Error(`Échec attendu : ${String(erreur)}`);
  return erreur;
}

describe.each(Object.keys(GESTES))('Un sync qui échoue : %s', (nom) => {
  it.each(EFFETS)(
    "la requête qui %s : c'est dit, rien n'est à moitié écrit, un nouvel essai aboutit sans doublon",
    async (_, effet) => {
      const bien = await sansPanne(nom);
      for (let requete = 1; requete <= bien.requetes; requete += 1) {
        const { poste, geste } = await preparer(nom);
        const avant = poste.photo();

        const echec = await echouer(poste, geste, { visee: { requete }, ...effet });
        expect(phraseEchec(echec.code)).toMatch(/éessayez|recommencez/);
        // Un onglet de résultats fini reste ; une réponse perdue ne permet pas de défaire ce qu'on ne sait pas fait.
        const tientSansLeDire = nom === 'calculer' || effet.effet === 'muette';
        const faitSansLeDire = tientSansLeDire && effet.moment === 'apres' && requete === bien.requetes;
        expect(poste.photo()).toEqual(faitSansLeDire ? bien.saisies : avant);

        await expect(geste()).resolves.not.toMatchObject({ ok: false });
        expect(poste.photo(true)).toEqual(bien.photo);
        poste.fermer();
      }
    },
  );
});

describe.each(ECRITURES)("Une écriture qui s'interrompt au milieu : %s", (nom) => {
  it.each(
    MEMBRES.flatMap(
      (membre) =>
        [
          [membre, 'avant'],
          [membre, 'apres'],
        ] as const,
    ),
  )('à %s, %s : ce qui était déjà écrit est repris, un nouvel essai aboutit', async (membre, moment) => {
    const bien = await sansPanne(nom);
    const { poste, geste } = await preparer(nom);
    const avant = poste.photo();
    const panne: Panne = { visee: { membre }, effet: { erreurAction: 'GeneralException' }, moment };
    const oter = poste.hote.pannes.poser(panne);
    const issue = await geste().catch((erreur: unknown) => erreur);
    // Un geste qui n'emploie pas ce membre réussit du premier coup.
    if (issue instanceof WorkbookFailure) expect(poste.photo()).toEqual(avant);
    oter();
    if (issue instanceof WorkbookFailure) await expect(geste()).resolves.not.toMatchObject({ ok: false });
    expect(poste.photo(true)).toEqual(bien.photo);
    poste.fermer();
  });
});
