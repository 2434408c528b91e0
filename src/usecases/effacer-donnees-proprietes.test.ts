import fc from 'fast-check';
import { AUJOURDHUI, classeur, colonne, effacer, registresDe, SIX_MOIS } from '../../test/contrat/effacement';
import { MemoryGateway } from '../../test/contrat/memory-gateway';
import { feuilleCourriels, le, ligne, TITRES } from '../../test/contrat/registre-courriels';
import type { CellValue } from '../workbook/gateway/cell-value';
import { WorkbookFailure } from '../workbook/gateway/workbook-failure';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import { calculerResultats } from './calculer-resultats';
import { effacerDonnees } from './effacer-donnees';
import { ouvrirClasseur } from './ouvrir-classeur';
import { previsualiserEffacement } from './previsualiser-effacement';

/** Une passerelle dont l'envoi échoue après ses premiers changements. */
function interrompue(gateway: MemoryGateway, gardes: number): WorkbookGateway {
  return {
    readStructure: () => gateway.readStructure(),
    readSelection: () => gateway.readSelection(),
    watchSelection: (prevenir) => gateway.watchSelection(prevenir),
    async readThenApply(quoi, decider) {
      await gateway.readThenApply(quoi, (instantane) => {
        const { changes, result } = decider(instantane);
        return { changes: changes.slice(0, gardes), result };
      });
      throw new WorkbookFailure('excel-occupe', 'essai');
    },
  };
}

describe('effacerDonnees, quoi qu’il arrive', () => {
  it.each([0, 1, 2, 3, 4])(
    'interrompu après %i changement(s), il reprend sans figer un mois deux fois, même un autre jour',
    async (gardes) => {
      const gateway = classeur();
      gateway.sheet('Suivi courriels').filtered = true;
      const registres = await registresDe(gateway);
      const confirme = { critere: SIX_MOIS, nombreConfirme: 3 };
      await expect(effacerDonnees(interrompue(gateway, gardes), registres, confirme, AUJOURDHUI)).rejects.toThrow(
        WorkbookFailure,
      );
      const apercu = await previsualiserEffacement(gateway, registres, SIX_MOIS, le(24, 11, 2026));
      if (!apercu.ok) throw new Error(apercu.refus.code);
      const fini = await effacer(gateway, apercu.nombre, SIX_MOIS, le(24, 11, 2026));
      expect(fini.ok).toBe(gardes < 4);
      expect(colonne(gateway, 'Suivi courriels', 2)).toEqual([
        '',
        '',
        'Sans réponse',
        '',
        'Récente',
        'Dates impossibles',
      ]);
      expect(colonne(gateway, 'Agrégats mensuels', 4)).toEqual([le(1, 3, 2026), le(1, 4, 2026)]);
      expect(new Set(colonne(gateway, 'Agrégats mensuels', 0))).toEqual(new Set(['EF-0001']));
      if (gardes === 3)
        expect(colonne(gateway, 'Journal des effacements', 6)).toEqual(['Interrompu, repris le 24/11/2026', 'Terminé']);
    },
  );

  it('ne change aucun chiffre : les résultats sont égaux avant et après, quel que soit le registre', async () => {
    const date = fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: le(1, 10, 2025), max: AUJOURDHUI + 3 }) },
      { weight: 1, arbitrary: fc.constantFrom<CellValue>('', '12/03/2026', 'fin mars', '31/02/2026') },
    );
    const demande = fc
      .record({
        numero: fc.oneof(
          fc.nat(30).map((n) => `CL-${n}`),
          fc.constant(''),
        ),
        reception: date,
        expediteur: fc.constantFrom('', 'Martin', '=1+1', '0612'),
        accuse: fc.oneof(fc.constant<CellValue>(''), date),
        reponse: fc.oneof(fc.constant<CellValue>(''), date),
      })
      .map((une) => ligne(une.numero, une.reception, une.expediteur, une));
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof({ weight: 9, arbitrary: demande }, { weight: 1, arbitrary: fc.constant(TITRES.map(() => '')) }),
          {
            maxLength: 40,
          },
        ),
        fc.integer({ min: 1, max: 14 }),
        fc.subarray(['objet', 'commentaire'] as const),
        async (lignes, mois, auChoix) => {
          const gateway = new MemoryGateway([feuilleCourriels(lignes)]);
          const lire = async () => {
            const resultats = await calculerResultats(gateway, { periode: null, aujourdhui: AUJOURDHUI });
            const onglet = gateway.sheets.find(({ name }) => name === 'Résultats courriels');
            const ouvert = await ouvrirClasseur(gateway, AUJOURDHUI);
            const comptes = ouvert.ok
              ? ouvert.registres.map(({ demandes, anomalies }) => ({ demandes, anomalies }))
              : [];
            return { resultats, onglet: onglet?.rows, comptes };
          };
          const avant = structuredClone(await lire());
          const registres = await registresDe(gateway);
          const critere = { mois, auChoix };
          const apercu = await previsualiserEffacement(gateway, registres, critere, AUJOURDHUI);
          const nombreConfirme = apercu.ok ? apercu.nombre : -1;
          const issue = await effacerDonnees(gateway, registres, { critere, nombreConfirme }, AUJOURDHUI);
          expect(issue.ok).toBe(nombreConfirme > 0);
          expect(await lire()).toEqual(avant);
        },
      ),
      { numRuns: 60 },
    );
  });
});
