import { attendreExcel } from './attendre-excel';
import type { EtatHote } from './attendre-excel';

function attendre(quandPret: () => Promise<string | null>, versionSuffisante = true) {
  const etats: EtatHote[] = [];
  const arreter = attendreExcel({ quandPret, versionSuffisante: () => versionSuffisante }, 8000, (etat) =>
    etats.push(etat),
  );
  return { etats, arreter };
}

describe('attendreExcel', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('dit que le volet est prêt quand Excel répond', async () => {
    const { etats } = attendre(() => Promise.resolve('Excel'));
    await jest.advanceTimersByTimeAsync(20_000);
    expect(etats).toEqual(['pret']);
  });

  it("dit que le volet est ouvert hors d'Excel quand il n'y a pas d'hôte", async () => {
    const { etats } = attendre(() => Promise.resolve(null));
    await jest.advanceTimersByTimeAsync(0);
    expect(etats).toEqual(['hors-excel']);
  });

  it("dit qu'Excel est trop ancien quand il n'a pas le socle", async () => {
    const { etats } = attendre(() => Promise.resolve('Excel'), false);
    await jest.advanceTimersByTimeAsync(0);
    expect(etats).toEqual(['trop-ancien']);
  });

  it('dit que rien ne répond passé le délai, puis se reprend si la réponse arrive', async () => {
    const { etats } = attendre(() => new Promise((repondre) => setTimeout(repondre, 10_000, 'Excel')));
    await jest.advanceTimersByTimeAsync(8000);
    expect(etats).toEqual(['muet']);
    await jest.advanceTimersByTimeAsync(2000);
    expect(etats).toEqual(['muet', 'pret']);
  });

  it("dit que rien ne répond quand office.js n'est pas chargé", async () => {
    const { etats } = attendre(() => Promise.reject(new ReferenceError('Office')));
    await jest.advanceTimersByTimeAsync(0);
    expect(etats).toEqual(['muet']);
  });

  it("ne dit plus rien une fois qu'on a cessé d'attendre", async () => {
    const { etats, arreter } = attendre(() => Promise.resolve('Excel'));
    arreter();
    await jest.advanceTimersByTimeAsync(20_000);
    expect(etats).toEqual([]);
  });
});
