import { classeurNeuf } from '../classeur-neuf';
import { Hote } from '../protocole/hote';
import { executerMethode } from './methodes-communes';
import type { Session } from './methodes-communes';

describe('executerMethode', () => {
  const ouvrirSession = (): Session & { finies: string[] } => {
    const finies: string[] = [];
    return {
      hote: new Hote(classeurNeuf()),
      adresseClasseur: 'https://localhost/c.xlsx',
      commandeFinie: (id, statut) => {
        finies.push(`${id} ${statut}`);
      },
      recharger: () => undefined,
      direALaFenetre: () => undefined,
      finies,
    };
  };
  const riche = (corps: unknown): unknown => ({
    DdaMethod: { DispatchId: 93 },
    ArrayData: ['IterativeExecutor', 'POST', 'ProcessQuery', [], JSON.stringify(corps), 0, 0],
  });
  const lireNom = {
    Actions: [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
  };

  it("répond à l'API riche par un statut, des en-têtes et un texte", () => {
    expect(executerMethode(ouvrirSession(), riche(lireNom))).toEqual({
      Version: 1,
      Error: 0,
      Data: [200, [], JSON.stringify({ Results: [{ ActionId: 1, Value: {} }], TraceIds: [] })],
    });
  });

  it("rend 5004 pendant la saisie d'une cellule", () => {
    const session = ouvrirSession();
    session.hote.classeur.saisieEnCours = true;
    expect(executerMethode(session, riche(lireNom))).toEqual({ Version: 1, Error: 5004 });
  });

  it('écrit la sélection et la lit, brute ou mise en forme, et refuse une feuille protégée', () => {
    const session = ouvrirSession();
    const { feuilleActive } = session.hote.classeur;
    feuilleActive.selection = { haut: 2, gauche: 2, bas: 2, droite: 3 };
    const ecrire = { DdaMethod: { DispatchId: 65 }, DdaSetBindingData: { CoerceType: 'matrix', Data: [[0.5, 'b']] } };
    expect(executerMethode(session, ecrire)).toEqual({ Version: 1, Error: 0 });
    const lire = (ValueFormat: string): unknown =>
      executerMethode(session, {
        DdaMethod: { DispatchId: 64 },
        DdaGetBindingData: { CoerceType: 'matrix', ValueFormat },
      });
    expect(lire('unformatted')).toMatchObject({ Data: [[0.5, 'b']] });
    expect(lire('formatted')).toMatchObject({ Data: [['0,5', 'b']] });
    feuilleActive.protection = { motDePasse: null, attributs: { sheet: '1' } };
    expect(executerMethode(session, ecrire)).toEqual({ Version: 1, Error: 7000 });
  });

  it("garde les réglages, prévient de la fin des commandes, et avoue ce que l'hôte ne fait pas", () => {
    const session = ouvrirSession();
    executerMethode(session, {
      DdaMethod: { DispatchId: 76 },
      DdaSettingsMethod: { Properties: [['cle', '"valeur"']] },
    });
    expect(executerMethode(session, { DdaMethod: { DispatchId: 75 } })).toMatchObject({
      Properties: { Settings: [{ Name: 'cle', Value: '"valeur"' }] },
    });
    executerMethode(session, { 0: 'commande', 1: 0, DdaMethod: { DispatchId: 94 } });
    expect(session.finies).toEqual(['commande 0']);
    expect(executerMethode(session, { DdaMethod: { DispatchId: 77 } })).toEqual({ Version: 1, Error: 5000 });
  });
});
