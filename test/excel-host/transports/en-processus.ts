import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { brancherEvenements } from '../evenements/client-en-processus';
import type { PortesDEvenements } from '../evenements/client-en-processus';
import { attendreLaFinDeSaisie } from '../protocole/attendre-saisie';
import type { Hote } from '../protocole/hote';
import { ERREUR_DE_REQUETE, repondre } from '../protocole/repondre';

/** Ce qu'un lot a coûté. */
export interface MesureRequete {
  readonly octetsRecus: number;
  readonly octetsRendus: number;
  readonly actions: number;
}

/** Le vrai client office.js, branché sur un hôte sans navigateur (protocole, section 16). */
export interface ClientEnProcessus {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Un par aller-retour demandé par l'auteur ; le ménage des références, que le client fait seul, n'est pas compté. */
  readonly requetes: readonly MesureRequete[];
  /** Combien de `sync` depuis l'ouverture, ou depuis la dernière remise à zéro. */
  readonly syncs: number;
  remettreAZero(): void;
  /** Pose `Excel` et `OfficeExtension` en globales, pour du code qui les nomme ; rend de quoi les ôter. */
  installerGlobales(): () => void;
  fermer(): void;
}

interface FenetreOffice {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension &
    PortesDEvenements & { SessionBase: { prototype: object; _overrideSession: unknown } };
}

interface MessageRiche {
  readonly Body: { readonly Actions: readonly { readonly ActionType: number; readonly Name: string }[] };
}

interface ReponseHttp {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Record<string, string>;
  readonly Body: unknown;
}

/** Code d'une requête rejetée en bloc → ce que le client en dit. */
const REJETS: Readonly<Record<number, readonly [status: number, code: string, message: string]>> = {
  [ERREUR_DE_REQUETE.saisieEnCours]: [
    400,
    'InvalidOperationInCellEditMode',
    'Excel est en mode de modification de cellule.',
  ],
  [ERREUR_DE_REQUETE.requeteTropGrosse]: [
    400,
    'RequestPayloadSizeLimitExceeded',
    'La requête dépasse la taille permise.',
  ],
  [ERREUR_DE_REQUETE.reponseTropGrosse]: [
    400,
    'ResponsePayloadSizeLimitExceeded',
    'La réponse dépasse la taille permise.',
  ],
};

/** Les autres codes qu'une panne peut donner à une requête entière (protocole, section 10). */
const REJETS_DE_PANNE: typeof REJETS = {
  5012: [408, 'InvalidOrTimedOutSession', 'La session a expiré.'],
  5016: [400, 'WriteNotSupportedWhenModalDialogOpen', 'Une boîte de dialogue est ouverte.'],
  5102: [429, 'ActivityLimitReached', "La limite d'activité est atteinte."],
  7000: [401, 'AccessDenied', "Vous ne pouvez pas effectuer l'opération demandée."],
  1014: [400, 'InvalidRequestContext', "Le contexte de la demande n'est pas valide."],
};

const INFO_HOTE = '?_host_Info=Excel$Web$16.00$fr-fr$$$$0';
let scripts: readonly string[] | null = null;

/**
 * Charge le vrai client office.js et le branche sur l'hôte.
 * En mode strict (par défaut), un membre non écrit que `ecarts.json` n'avoue pas fait échouer la requête par une faute visible.
 */
export function ouvrirClientEnProcessus(hote: Hote, { strict = true }: { strict?: boolean } = {}): ClientEnProcessus {
  // La console muette tait les plaintes attendues du client, qui cherche une fenêtre hôte : c'est nous, sans fenêtre.
  const dom = new JSDOM(
    '<!doctype html><html lang="fr"><head><script src="https://localhost/office.debug.js"></script></head><body></body></html>',
    { url: `https://localhost/${INFO_HOTE}`, runScripts: 'outside-only', virtualConsole: new VirtualConsole() },
  );
  for (const script of lireScripts()) dom.window.eval(script);
  const { Excel: excel, OfficeExtension: extension } = dom.window as unknown as FenetreOffice;
  const requetes: MesureRequete[] = [];
  const { inscription, debrancher } = brancherEvenements(hote, extension);

  const executeur = {
    executeAsync(_donnees: unknown, indicateurs: number, message: MessageRiche): Promise<ReponseHttp> {
      return (attendreLaFinDeSaisie(hote, indicateurs) ?? Promise.resolve()).then(() => {
        const issue = repondre(hote, JSON.stringify(message.Body), indicateurs);
        if (strict && hote.ecarts.nonListes.length > 0)
          throw new Error(`Écarts non avoués dans ecarts.json : ${hote.ecarts.nonListes.join(', ')}`);
        if (!estMenage(message))
          requetes.push({
            octetsRecus: issue.ok ? issue.octetsRecus : 0,
            octetsRendus: issue.ok ? issue.octetsRendus : 0,
            actions: message.Body.Actions.length,
          });
        if (!issue.ok && issue.code === null) return new Promise<ReponseHttp>(() => undefined);
        if (issue.ok)
          return {
            HttpStatusCode: 200,
            ErrorCode: '',
            ErrorMessage: '',
            Headers: {},
            Body: JSON.parse(issue.texte) as unknown,
          };
        const [HttpStatusCode, ErrorCode, ErrorMessage] = REJETS[issue.code ?? 0] ??
          REJETS_DE_PANNE[issue.code ?? 0] ?? [500, 'GeneralException', ''];
        return { HttpStatusCode, ErrorCode, ErrorMessage, Headers: {}, Body: null };
      });
    },
  };
  extension.SessionBase._overrideSession = Object.assign(Object.create(extension.SessionBase.prototype) as object, {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'https://hote.invalid/', headers: {} }),
    _createRequestExecutorOrNull: () => executeur,
    getEventRegistration: () => inscription,
  });

  return {
    Excel: excel,
    OfficeExtension: extension,
    requetes,
    get syncs() {
      return requetes.length;
    },
    remettreAZero() {
      requetes.length = 0;
    },
    installerGlobales() {
      const avant = {
        Excel: Reflect.get(globalThis, 'Excel') as unknown,
        OfficeExtension: Reflect.get(globalThis, 'OfficeExtension') as unknown,
      };
      Object.assign(globalThis, { Excel: excel, OfficeExtension: extension });
      return () => Object.assign(globalThis, avant);
    },
    fermer() {
      debrancher();
      dom.window.close();
    },
  };
}

/** Le lot que le client envoie seul, à la fin d'un `run`, pour lâcher ses références. */
function estMenage(message: MessageRiche): boolean {
  return (
    message.Body.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference') &&
    message.Body.Actions.some(({ Name }) => Name === '_RemoveReference')
  );
}

function lireScripts(): readonly string[] {
  if (scripts === null) {
    const dossier = path.dirname(
      createRequire(path.join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/dist/office.debug.js'),
    );
    scripts = ['office.debug.js', 'excel-web-16.00.debug.js', path.join('fr-fr', 'office_strings.debug.js')].map(
      (nom) => readFileSync(path.join(dossier, nom), 'utf8'),
    );
  }
  return scripts;
}
