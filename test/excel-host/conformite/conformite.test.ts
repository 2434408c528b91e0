import { classeurNeuf } from '../classeur-neuf';
import { Hote } from '../protocole/hote';
import { ouvrirClientEnProcessus, type ClientEnProcessus } from '../transports/en-processus';
import { executerCas } from './executer-cas';
import { TOUS_LES_CAS } from './tous-les-cas';

describe("L'hôte se conduit comme Excel", () => {
  let client: ClientEnProcessus;
  beforeAll(() => {
    client = ouvrirClientEnProcessus(new Hote(classeurNeuf()));
  });
  afterAll(() => {
    client.fermer();
  });

  it.each(TOUS_LES_CAS.map((cas) => [cas.nom, cas] as const))('%s', async (_, cas) => {
    const { observe } = await executerCas(client.Excel, cas);
    expect(observe).toEqual(cas.attendu);
  });
});
