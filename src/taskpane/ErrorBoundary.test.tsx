import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { monterVolet } from './essais/monter';

describe('ErrorBoundary', () => {
  beforeEach(() => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('remplace le volet par une phrase et des détails sans donnée personnelle, et permet de reprendre', async () => {
    const { agent, volet } = monterVolet({ calculerResultats: () => Promise.reject(new TypeError('Dupont Jeanne')) });
    await agent.click(await screen.findByRole('tab', { name: 'Résultats' }));
    await agent.click(screen.getByRole('button', { name: 'Calculer les résultats' }));
    expect(await screen.findByRole('heading', { name: "Le volet s'est arrêté" })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'Détails à transmettre' })).toHaveTextContent('TypeError');
    expect(volet).not.toHaveTextContent('Dupont');
    await agent.click(screen.getByRole('button', { name: 'Copier les détails' }));
    expect(await screen.findByText('Détails copiés.')).toBeInTheDocument();
    await agent.click(screen.getByRole('button', { name: 'Reprendre' }));
    expect(await screen.findByRole('heading', { name: "Aujourd'hui" })).toBeInTheDocument();
  });
});
