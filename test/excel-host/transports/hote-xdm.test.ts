import { JSDOM } from 'jsdom';
import { classeurNeuf } from '../classeur-neuf';
import { Hote } from '../protocole/hote';
import type { DessinerDialogue } from './dialogue';
import { HoteXdm } from './hote-xdm';
import { GENRE, REQUETE } from './message-xdm';

const SITE = 'https://localhost:3000';

const hoteEtPage = new JSDOM('<!doctype html>', { url: `${SITE}/host.html` }).window;
const { document, MessageEvent: Message } = hoteEtPage;

/** Une page du complément, réduite à ce qu'elle dit à son hôte et à ce qu'il lui répond. */
class FaussePage {
  readonly iframe = document.createElement('iframe');
  readonly recus: string[] = [];
  private rang = 0;

  constructor() {
    document.body.append(this.iframe);
  }

  get conversation(): string {
    const { xdmInfo }: { xdmInfo?: string } = JSON.parse(this.iframe.name) as object;
    return String(xdmInfo).split('|')[0] ?? '';
  }

  demander(_actionName: string, _data: unknown, _actionType: number = GENRE.appeler): void {
    this.rang += 1;
    // Charger une adresse donne à l'iframe une fenêtre neuve : on l'écoute au dernier moment.
    this.fenetre.postMessage = (texte: unknown) => {
      this.recus.push(String(texte));
    };
    const message = {
      _messageType: REQUETE,
      _actionName,
      _actionType,
      _conversationId: this.conversation,
      _correlationId: this.rang,
      _data,
    };
    hoteEtPage.dispatchEvent(
      new Message('message', { data: JSON.stringify(message), origin: SITE, source: this.fenetre }),
    );
  }

  ecrire(valeur: string): void {
    const corps = {
      Actions: [{ Id: 5, ActionType: 4, Name: 'Values', ObjectPathId: 4, ArgumentInfo: { Arguments: [[[valeur]]] } }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
        3: { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['Feuil1'] } },
        4: { Id: 4, ObjectPathType: 3, Name: 'GetRange', ParentObjectPathId: 3, ArgumentInfo: { Arguments: ['A1'] } },
      },
    };
    this.demander('executeMethod', {
      DdaMethod: { DispatchId: 93 },
      ArrayData: ['IterativeExecutor', 'POST', 'ProcessQuery', [], JSON.stringify(corps), 0, 0],
    });
  }

  get fenetre(): NonNullable<HTMLIFrameElement['contentWindow']> {
    const { contentWindow } = this.iframe;
    if (contentWindow === null) throw new Error("L'iframe n'est pas dans la page.");
    return contentWindow;
  }
}

describe('HoteXdm', () => {
  let hote: Hote;
  const liaisons: HoteXdm[] = [];
  const avant = {
    window: Reflect.get(globalThis, 'window') as unknown,
    location: Reflect.get(globalThis, 'location') as unknown,
  };
  beforeAll(() => {
    Object.assign(globalThis, { window: hoteEtPage, location: hoteEtPage.location });
  });
  afterAll(() => {
    Object.assign(globalThis, avant);
    hoteEtPage.close();
  });
  beforeEach(() => {
    hote = new Hote(classeurNeuf());
  });
  afterEach(() => {
    for (const liaison of liaisons.splice(0)) liaison.fermer();
    document.body.replaceChildren();
  });

  const relier = (dessiner: DessinerDialogue | null = null): FaussePage => {
    const page = new FaussePage();
    liaisons.push(new HoteXdm(hote, page.iframe, new URL(`${SITE}/volet.html`), dessiner));
    return page;
  };
  const valeur = (): unknown => hote.classeur.feuilleActive.lire(1, 1)?.valeur ?? null;

  it('recharge la page qui demandait, et elle seule, que ce soit le volet ou les commandes', () => {
    const [volet, commandes] = [relier(), relier()];
    const avant = [volet.conversation, commandes.conversation];
    commandes.ecrire('des commandes');
    hote.pannes.poser({ visee: { requete: 1 }, effet: 'rechargement' });
    volet.ecrire('du volet');
    expect([volet.conversation === avant[0], commandes.conversation === avant[1]]).toEqual([false, true]);
    liaisons.pop()?.fermer();
    const [seconde] = [volet.conversation];
    hote.pannes.poser({ visee: { requete: 1 }, effet: 'rechargement', moment: 'apres' });
    volet.ecrire('encore');
    expect(volet.conversation).not.toBe(seconde);
    expect(valeur()).toBe('encore');
  });

  it("ne répond rien à la page d'avant le rechargement, et travaille pour celle d'après", () => {
    const volet = relier();
    hote.pannes.poser({ visee: { requete: 1 }, effet: 'rechargement', moment: 'apres' });
    volet.ecrire('fait');
    expect([valeur(), volet.recus]).toEqual(['fait', []]);
    volet.ecrire('refait');
    expect([valeur(), volet.recus.length]).toEqual(['refait', 1]);
  });

  it("ferme avec la page la fenêtre qu'elle avait ouverte, et la laisse en ouvrir une autre", () => {
    const journal: string[] = [];
    const volet = relier(() => {
      journal.push('ouverte');
      return { fermer: () => journal.push('fermée') };
    });
    const ouvrir = (): void => {
      const targetId = JSON.stringify({ url: `${SITE}/message.html`, width: 30, height: 20, displayInIframe: true });
      volet.demander('dialogMessageReceived', { controlId: '', eventDispId: 10, targetId }, GENRE.abonner);
    };
    ouvrir();
    hote.pannes.poser({ visee: { requete: 1 }, effet: 'rechargement' });
    volet.ecrire('x');
    expect(journal).toEqual(['ouverte', 'fermée']);
    ouvrir();
    expect(journal).toEqual(['ouverte', 'fermée', 'ouverte']);
  });

  it("oublie ce que tenait une page qui se recharge d'elle-même", async () => {
    let fermees = 0;
    const volet = relier(() => ({
      fermer: () => {
        fermees += 1;
      },
    }));
    const demarrer = (): void => {
      volet.demander('ContextActivationManager_getAppContextAsync', 'id');
      for (const nom of ['appCommandInvoked', 'richApiMessage']) volet.demander(nom, {}, GENRE.abonner);
    };
    demarrer();
    const targetId = JSON.stringify({ url: `${SITE}/message.html`, width: 30, height: 20, displayInIframe: true });
    volet.demander('dialogMessageReceived', { controlId: '', eventDispId: 10, targetId }, GENRE.abonner);
    const commande = expect(liaisons[0]?.executerCommande('calculer')).rejects.toThrow('rechargé');
    await new Promise((suite) => setTimeout(suite, 0));
    expect(fermees).toBe(0);
    demarrer();
    expect([fermees, liaisons[0]?.dialogueOuvert]).toEqual([1, false]);
    await commande;
  });

  it("répond par une erreur interne à ce que l'hôte ne sait pas traiter, et le signale", () => {
    const signalees: unknown[] = [];
    hoteEtPage.reportError = (erreur: unknown) => {
      signalees.push(erreur);
    };
    const volet = relier();
    volet.demander('executeMethod', { DdaMethod: { DispatchId: 93 }, ArrayData: ['', '', '', [], '{', 0, 0] });
    expect(signalees).toHaveLength(1);
    expect(volet.recus.map((recu) => (JSON.parse(recu) as { _data: unknown })._data)).toEqual([
      { Version: 1, Error: 5001 },
    ]);
  });

  it("n'écoute ni une autre fenêtre, ni une autre origine, ni une conversation finie", () => {
    const [volet, autre] = [relier(), new FaussePage()];
    const ancienne = volet.conversation;
    liaisons[0]?.recharger();
    const message = {
      _messageType: REQUETE,
      _actionName: 'executeMethod',
      _conversationId: ancienne,
      _correlationId: 1,
    };
    for (const [source, origin] of [
      [volet.fenetre, 'https://ailleurs.invalid'],
      [autre.fenetre, SITE],
      [volet.fenetre, SITE],
    ] as const)
      hoteEtPage.dispatchEvent(new Message('message', { data: JSON.stringify(message), origin, source }));
    expect(volet.recus).toEqual([]);
  });
});
