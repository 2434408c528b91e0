import { classeurNeuf } from '../classeur-neuf';
import { Hote } from './hote';
import { repondre } from './repondre';

describe('repondre, pour un service interne', () => {
  /** Le lot que le client envoie de lui-même au démarrage de chaque page (protocole, section 1.9). */
  const demarrage = (methode: string): string =>
    JSON.stringify({
      AutoKeepReference: false,
      Actions: [
        { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
        { Id: 3, ActionType: 3, Name: methode, ObjectPathId: 1, ArgumentInfo: { Arguments: [] } },
      ],
      ObjectPaths: {
        1: {
          Id: 1,
          ObjectPathType: 2,
          Name: 'Microsoft.InternalService.AddinInternalService',
          ArgumentInfo: {},
        },
      },
    });
  const corps = (texte: string, saisieEnCours = false): unknown => {
    const classeur = classeurNeuf();
    classeur.saisieEnCours = saisieEnCours;
    const issue = repondre(new Hote(classeur), texte);
    return issue.sorte === 'rendue' ? JSON.parse(issue.texte) : issue;
  };

  it("laisse le client annoncer qu'il est prêt", () => {
    expect(corps(demarrage('NotifyActionHandlerReady'))).toEqual({
      Results: [
        { ActionId: 2, Value: {} },
        { ActionId: 3, Value: null },
      ],
      TraceIds: [],
    });
  });

  it("le laisse l'annoncer pendant une saisie : son classeur n'y est pour rien", () => {
    expect(corps(demarrage('NotifyActionHandlerReady'), true)).not.toHaveProperty('code');
  });

  it("ne connaît que les méthodes que le client d'Excel emploie", () => {
    expect(corps(demarrage('NotifyAnythingElse'))).toMatchObject({
      Error: { Code: 'ApiNotFound', Location: 'AddinInternalService.notifyAnythingElse' },
    });
  });
});
