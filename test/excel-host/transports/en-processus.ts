import { JSDOM, VirtualConsole } from 'jsdom';
import { brancherEvenements } from '../evenements/client-en-processus';
import type { PortesDEvenements } from '../evenements/client-en-processus';
import { imagerGraphique } from '../image/imager-graphique';
import { peindrePixels } from '../image/peindre-pixels';
import { attendreLaFinDeSaisie } from '../protocole/attendre-saisie';
import type { Hote } from '../protocole/hote';
import { repondre } from '../protocole/repondre';
import { estPrisEnCharge } from './ensembles';
import { rejetDe } from './rejets';
import { scriptsOffice } from './scripts-office';

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

type Questionner = (nom: string, version?: string) => boolean;

interface FenetreOffice {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension &
    PortesDEvenements & {
      SessionBase: { prototype: object; _overrideSession: unknown };
      CommonUtility: { isSetSupported: Questionner };
      Utility: { isSetSupported: Questionner };
    };
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

const INFO_HOTE = '?_host_Info=Excel$Web$16.00$fr-fr$$$$0';

/** Comment se tient la page que le client remplace. */
export interface ReglagesClient {
  /** Vrai par défaut : un membre non écrit que `ecarts.json` n'avoue pas fait échouer la requête par une faute visible. */
  readonly strict?: boolean;
  /** Une panne recharge la page : ce client est mort, il ne reçoit plus ni réponse ni événement ; à l'essai d'en ouvrir un autre. */
  readonly surRechargement?: () => void;
}

/** Charge le vrai client office.js et le branche sur l'hôte. */
export function ouvrirClientEnProcessus(
  hote: Hote,
  { strict = true, surRechargement }: ReglagesClient = {},
): ClientEnProcessus {
  // La console muette tait les plaintes attendues du client, qui cherche une fenêtre hôte : c'est nous, sans fenêtre.
  const dom = new JSDOM(
    '<!doctype html><html lang="fr"><head><script src="https://localhost/office.debug.js"></script></head><body></body></html>',
    { url: `https://localhost/${INFO_HOTE}`, runScripts: 'outside-only', virtualConsole: new VirtualConsole() },
  );
  const contexte = dom.getInternalVMContext();
  for (const script of scriptsOffice()) script.runInContext(contexte);
  const { Excel: excel, OfficeExtension: extension } = dom.window as unknown as FenetreOffice;
  hote.imager ??= imagerGraphique(peindrePixels);
  const requetes: MesureRequete[] = [];
  const { inscription, debrancher } = brancherEvenements(hote, extension);

  /** La page n'est plus là : fermée, ou rechargée par une panne. */
  let disparue = false;
  const couper = (): void => {
    disparue = true;
    debrancher();
  };

  const executer = (indicateurs: number, message: MessageRiche): ReponseHttp | null => {
    const issue = repondre(hote, JSON.stringify(message.Body), indicateurs);
    if (strict && hote.ecarts.nonListes.length > 0)
      throw new Error(`Écarts non avoués dans ecarts.json : ${hote.ecarts.nonListes.join(', ')}`);
    if (!estMenage(message))
      requetes.push({
        octetsRecus: issue.sorte === 'rendue' ? issue.octetsRecus : 0,
        octetsRendus: issue.sorte === 'rendue' ? issue.octetsRendus : 0,
        actions: message.Body.Actions.length,
      });
    switch (issue.sorte) {
      case 'rendue':
        return reponseHttp(200, '', '', JSON.parse(issue.texte));
      case 'rejetee': {
        const { statut, code, message: phrase } = rejetDe(issue.code);
        return reponseHttp(statut, code, phrase, null);
      }
      case 'rechargement':
        couper();
        surRechargement?.();
        return null;
      case 'muette':
        return null;
    }
  };
  const executeur = {
    async executeAsync(_donnees: unknown, indicateurs: number, message: MessageRiche): Promise<ReponseHttp> {
      await attendreLaFinDeSaisie(hote, indicateurs);
      const reponse = disparue ? null : executer(indicateurs, message);
      return reponse ?? new Promise<ReponseHttp>(() => undefined);
    },
  };
  // Sans fenêtre hôte le client croit tout pris en charge ; il n'emploierait pas les mêmes messages que dans un navigateur.
  extension.CommonUtility.isSetSupported = extension.Utility.isSetSupported = (nom, version) =>
    estPrisEnCharge(hote, nom, version);
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
      couper();
      dom.window.close();
    },
  };
}

function reponseHttp(statut: number, code: string, message: string, corps: unknown): ReponseHttp {
  return { HttpStatusCode: statut, ErrorCode: code, ErrorMessage: message, Headers: {}, Body: corps };
}

/** Le lot que le client envoie seul, à la fin d'un `run`, pour lâcher ses références. */
function estMenage(message: MessageRiche): boolean {
  return (
    message.Body.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference') &&
    message.Body.Actions.some(({ Name }) => Name === '_RemoveReference')
  );
}
