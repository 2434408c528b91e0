import { AUJOURDHUI, classeur, registresDe, SIX_MOIS } from '../../test/contrat/effacement';
import { le } from '../../test/contrat/registre-courriels';
import type { CritereEffacement } from '../workbook/donnees-personnelles/critere-effacement';
import { previsualiserEffacement } from './previsualiser-effacement';

describe('previsualiserEffacement', () => {
  it('dit combien, de quelle date à quelle date, quelles colonnes, et ce qui resterait, sans rien écrire', async () => {
    const gateway = classeur();
    const apercu = await previsualiserEffacement(gateway, await registresDe(gateway), SIX_MOIS, AUJOURDHUI);
    expect(apercu).toEqual({
      ok: true,
      nombre: 3,
      registres: [
        {
          feuille: 'Suivi courriels',
          canal: 'courriel',
          nombre: 3,
          reponses: { du: le(9, 3, 2026), au: le(3, 4, 2026) },
          colonnes: ["Nom et prénom de l'expéditeur", 'Coordonnées'],
          ecartees: 1,
        },
      ],
    });
    expect(gateway.applied).toEqual([]);
  });

  it("ajoute l'objet et les observations si on le demande", async () => {
    const gateway = classeur();
    const critere: CritereEffacement = { mois: 6, auChoix: ['objet', 'commentaire'] };
    const apercu = await previsualiserEffacement(gateway, await registresDe(gateway), critere, AUJOURDHUI);
    expect(apercu).toMatchObject({
      registres: [
        { colonnes: ["Nom et prénom de l'expéditeur", 'Coordonnées', 'Objet de la demande', 'Observations'] },
      ],
    });
  });
});
