import { le } from './essais/exemples';
import { horlogeLocale } from './horloge';

describe('horlogeLocale', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each([
    ['juste après minuit', new Date(2026, 10, 23, 0, 0, 1)],
    ['juste avant minuit', new Date(2026, 10, 23, 23, 59, 59)],
  ])("donne le jour que montre l'ordinateur, %s", (_, maintenant) => {
    jest.useFakeTimers({ now: maintenant });
    expect(horlogeLocale.jourCourant()).toBe(le('23/11/2026'));
  });
});
