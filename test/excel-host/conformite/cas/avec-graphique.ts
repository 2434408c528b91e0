import type { CasDeConformite } from '../cas';

/** Pose quatre mois de données, crée un graphique, et rend ce que l'essai en lit. */
export const avecGraphique =
  (
    type: `${Excel.ChartType}`,
    adresse: string,
    lire: (graphique: Excel.Chart, context: Excel.RequestContext, feuille: Excel.Worksheet) => Promise<unknown>,
  ): CasDeConformite['executer'] =>
  async (context, feuille) => {
    feuille.getRange('A1:C4').values = [
      ['Mois', 'Reçues', 'Répondues'],
      ['janv.', 10, 4],
      ['févr.', 8, 5],
      ['mars', 12, 3],
    ];
    return lire(feuille.charts.add(type, feuille.getRange(adresse), 'Columns'), context, feuille);
  };
