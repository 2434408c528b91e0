import { Axe } from './axe';
import { decouperAxe, defilementPourMontrer } from './decoupe-axe';

const axe = new Axe(20_000, () => 20);

describe('decouperAxe', () => {
  it('ne garde que les rangs qui se voient', () => {
    expect(decouperAxe(axe, 0, 0, 400).mobile).toEqual({ premier: 1, dernier: 20 });
    expect(decouperAxe(axe, 0, 10_010, 400).mobile).toEqual({ premier: 501, dernier: 521 });
  });

  it('garde les rangs figés en place pendant que le reste défile', () => {
    const decoupe = decouperAxe(axe, 4, 2_000, 400);
    expect(decoupe.figee).toEqual({ premier: 1, dernier: 4 });
    expect(decoupe.tailleFigee).toBe(80);
    expect(decoupe.mobile).toEqual({ premier: 105, dernier: 120 });
    expect(decoupe.origineMobile).toBe(2_080);
  });

  it('ajoute une marge sans jamais mordre sur les rangs figés ni dépasser la fin', () => {
    expect(decouperAxe(axe, 4, 0, 400, 8).mobile.premier).toBe(5);
    expect(decouperAxe(axe, 4, axe.total, 400, 8).mobile.dernier).toBe(20_000);
  });

  it('ne montre rien de mobile quand les rangs figés remplissent la place', () => {
    const { mobile, tailleMobile, tailleFigee } = decouperAxe(axe, 30, 0, 400);
    expect(tailleFigee).toBe(400);
    expect(tailleMobile).toBe(0);
    expect(mobile.dernier).toBeLessThan(mobile.premier);
  });
});

describe('defilementPourMontrer', () => {
  it('ne bouge pas pour un rang déjà visible ou figé', () => {
    expect(defilementPourMontrer(axe, 4, 100, 400, 12)).toBe(100);
    expect(defilementPourMontrer(axe, 4, 5_000, 400, 2)).toBe(5_000);
  });

  it('amène juste au bord un rang qui est en dessous ou au-dessus', () => {
    expect(defilementPourMontrer(axe, 0, 0, 400, 21)).toBe(20);
    expect(defilementPourMontrer(axe, 4, 5_000, 400, 5)).toBe(0);
  });

  it("montre le début d'un rang plus grand que la fenêtre", () => {
    const grand = new Axe(3, (rang) => (rang === 2 ? 900 : 20));
    expect(defilementPourMontrer(grand, 0, 500, 400, 2)).toBe(20);
  });
});
