import { serieOrdinaire } from '../modele/serie-graphique';
import type { Tendance } from '../modele/serie-graphique';
import { traitOrdinaire } from '../modele/aspect-graphique';
import { tendancesVues } from './tendance-vue';

function tracer(changement: Partial<Tendance>, valeurs: readonly (number | null)[]): { x: number; y: number }[] {
  const serie = serieOrdinaire(null, null, { formule: null, texte: 'Reçues' });
  const tendance: Tendance = {
    type: 'Linear',
    nom: null,
    ordre: 2,
    periode: 2,
    avant: 0,
    arriere: 0,
    origine: null,
    equation: false,
    r2: false,
    trait: traitOrdinaire(),
    ...changement,
  };
  serie.tendances = [tendance];
  const [vue] = tendancesVues(serie, 'Reçues', valeurs, null, '#4472C4');
  return (vue?.points ?? []).map(({ x, y }) => ({ x: Number(x.toFixed(6)), y: Number(y.toFixed(6)) }));
}

describe('tendancesVues', () => {
  it('ajuste une droite, cellules vides enjambées, et la prolonge', () => {
    expect(tracer({ avant: 1 }, [3, null, 7, 9])).toEqual([
      { x: 1, y: 3 },
      { x: 5, y: 11 },
    ]);
  });

  it('passe par un polynôme quand les points en sont un', () => {
    const points = tracer({ type: 'Polynomial' }, [1, 4, 9, 16]);
    expect(points[0]).toEqual({ x: 1, y: 1 });
    expect(points.at(-1)).toEqual({ x: 4, y: 16 });
    expect(points).toHaveLength(41);
  });

  it('ajuste une exponentielle', () => {
    expect(tracer({ type: 'Exponential' }, [2, 4, 8]).at(-1)).toEqual({ x: 3, y: 8 });
  });

  it('fait la moyenne mobile de deux points', () => {
    expect(tracer({ type: 'MovingAverage' }, [2, 4, 8])).toEqual([
      { x: 2, y: 3 },
      { x: 3, y: 6 },
    ]);
  });

  it("ne trace rien d'un seul point, ni une exponentielle qui passe par zéro", () => {
    expect(tracer({}, [2])).toEqual([]);
    expect(tracer({ type: 'Exponential' }, [0, 1])).toEqual([]);
  });
});
