import { reglerHorloge } from './regler-horloge';

const serie = (annee: number, mois: number, quantieme: number): number =>
  Date.UTC(annee, mois - 1, quantieme) / 86_400_000 + 25_569;

describe('reglerHorloge', () => {
  it("change le jour que rendent new Date() et Date.now(), pas l'heure", () => {
    const fenetre = { Date };
    reglerHorloge(fenetre, serie(2026, 3, 14));
    const ici = new fenetre.Date();
    expect([ici.getFullYear(), ici.getMonth() + 1, ici.getDate()]).toEqual([2026, 3, 14]);
    expect(new Date(fenetre.Date.now()).getDate()).toBe(14);
    expect(Math.abs(ici.getHours() - new Date().getHours())).toBeLessThanOrEqual(1);
  });

  it('laisse intactes les dates construites avec des valeurs', () => {
    const fenetre = { Date };
    reglerHorloge(fenetre, serie(2026, 3, 14));
    expect(new fenetre.Date(2020, 0, 5).getTime()).toBe(new Date(2020, 0, 5).getTime());
    expect(fenetre.Date.UTC(2020, 0, 5)).toBe(Date.UTC(2020, 0, 5));
    expect(new fenetre.Date()).toBeInstanceOf(Date);
  });

  it("se règle plusieurs fois, et revient à l'horloge de la machine", () => {
    const fenetre = { Date };
    const aujourdhui = new Date();
    reglerHorloge(fenetre, serie(2026, 3, 14));
    reglerHorloge(fenetre, serie(1999, 12, 31));
    expect(new fenetre.Date().getFullYear()).toBe(1999);
    reglerHorloge(fenetre, serie(aujourdhui.getFullYear(), aujourdhui.getMonth() + 1, aujourdhui.getDate()));
    expect(fenetre.Date).toBe(Date);
  });
});
