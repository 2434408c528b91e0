import { Axe } from './axe';
import { deplacer, tourner, type Terrain } from './deplacement';
import { Fusions } from './fusions';

const PLEINES = new Set(['1,1', '2,1', '3,1', '7,1', '8,1']);

const terrain: Terrain = {
  lignes: new Axe(100, (l) => (l === 5 ? 0 : 20)),
  colonnes: new Axe(26, () => 64),
  fusions: new Fusions([{ de: { l: 20, c: 3 }, a: { l: 22, c: 6 } }]),
  volets: { lignes: 4, colonnes: 1 },
  dimensions: { lignes: 40, colonnes: 9 },
  lignesParPage: 25,
  pleine: (l, c) => PLEINES.has(`${l},${c}`),
};
const aller = (key: string, l: number, c: number, maintenues: { ctrl?: boolean; maj?: boolean } = {}): unknown =>
  deplacer({ key, ctrlKey: maintenues.ctrl === true, shiftKey: maintenues.maj === true }, { l, c }, terrain);

describe('deplacer', () => {
  it("va d'une cellule dans le sens de la flèche et s'arrête au bord", () => {
    expect(aller('ArrowDown', 10, 2)).toEqual({ l: 11, c: 2 });
    expect(aller('ArrowRight', 10, 2)).toEqual({ l: 10, c: 3 });
    expect(aller('ArrowUp', 1, 1)).toEqual({ l: 1, c: 1 });
  });

  it('enjambe les lignes masquées', () => {
    expect(aller('ArrowDown', 4, 2)).toEqual({ l: 6, c: 2 });
  });

  it("traverse une fusion d'un pas", () => {
    expect(aller('ArrowRight', 20, 3)).toEqual({ l: 20, c: 7 });
    expect(aller('ArrowDown', 20, 3)).toEqual({ l: 23, c: 3 });
  });

  it('Tab et Entrée avancent, Maj les fait reculer', () => {
    expect(aller('Tab', 10, 2)).toEqual({ l: 10, c: 3 });
    expect(aller('Tab', 10, 2, { maj: true })).toEqual({ l: 10, c: 1 });
    expect(aller('Enter', 10, 2)).toEqual({ l: 11, c: 2 });
    expect(aller('Enter', 10, 2, { maj: true })).toEqual({ l: 9, c: 2 });
  });

  it('Ctrl + flèche va au bout du pavé, puis au début du suivant, puis au bord', () => {
    expect(aller('ArrowDown', 1, 1, { ctrl: true })).toEqual({ l: 3, c: 1 });
    expect(aller('ArrowDown', 3, 1, { ctrl: true })).toEqual({ l: 7, c: 1 });
    expect(aller('ArrowDown', 8, 1, { ctrl: true })).toEqual({ l: 100, c: 1 });
  });

  it('Ctrl + Début va à la première cellule qui défile, Ctrl + Fin à la dernière utilisée', () => {
    expect(aller('Home', 30, 8, { ctrl: true })).toEqual({ l: 5, c: 2 });
    expect(aller('Home', 30, 8)).toEqual({ l: 30, c: 2 });
    expect(aller('End', 1, 1, { ctrl: true })).toEqual({ l: 40, c: 9 });
  });

  it("Page bas et Page haut avancent d'un écran sans sortir de la feuille", () => {
    expect(aller('PageDown', 10, 2)).toEqual({ l: 35, c: 2 });
    expect(aller('PageDown', 90, 2)).toEqual({ l: 100, c: 2 });
    expect(aller('PageUp', 10, 2)).toEqual({ l: 1, c: 2 });
  });

  it('ne répond pas aux autres touches', () => {
    expect(aller('a', 10, 2)).toBeNull();
    expect(aller('End', 10, 2)).toBeNull();
  });
});

describe('tourner', () => {
  const bloc = { de: { l: 1, c: 1 }, a: { l: 2, c: 2 } };
  const suite = (key: string, shiftKey = false): string[] => {
    let ici = bloc.de;
    return Array.from({ length: 4 }, () => {
      ici = tourner({ key, ctrlKey: false, shiftKey }, ici, bloc, libre);
      return `${ici.l},${ici.c}`;
    });
  };
  const libre: Terrain = {
    ...terrain,
    fusions: new Fusions([]),
    lignes: new Axe(9, () => 20),
    colonnes: new Axe(9, () => 20),
  };

  it('fait le tour de la sélection par colonne avec Entrée, par ligne avec Tab', () => {
    expect(suite('Enter')).toEqual(['2,1', '1,2', '2,2', '1,1']);
    expect(suite('Tab')).toEqual(['1,2', '2,1', '2,2', '1,1']);
  });

  it('repart en arrière avec Maj', () => {
    expect(suite('Tab', true)).toEqual(['2,2', '2,1', '1,2', '1,1']);
  });

  it('enjambe les lignes masquées et les cellules sous une fusion', () => {
    const cachees: Terrain = { ...libre, lignes: new Axe(9, (l) => (l === 2 ? 0 : 20)) };
    expect(tourner({ key: 'Enter', ctrlKey: false, shiftKey: false }, bloc.de, bloc, cachees)).toEqual({ l: 1, c: 2 });
    const fusionnees: Terrain = { ...libre, fusions: new Fusions([{ de: { l: 1, c: 1 }, a: { l: 2, c: 1 } }]) };
    expect(tourner({ key: 'Enter', ctrlKey: false, shiftKey: false }, bloc.de, bloc, fusionnees)).toEqual({
      l: 1,
      c: 2,
    });
  });
});
