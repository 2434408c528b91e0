import { annulerGeste } from '../../src/usecases/annuler-geste';
import { calculerResultats } from '../../src/usecases/calculer-resultats';
import { chercherDemandes } from '../../src/usecases/chercher-demandes';
import { corrigerDemande } from '../../src/usecases/corriger-demande';
import type { SaisieDemande, TentativeDemande } from '../../src/usecases/demande-enregistree';
import { DemandeIncertaine } from '../../src/usecases/demande-incertaine';
import { enregistrerAccuse } from '../../src/usecases/enregistrer-accuse';
import { enregistrerDemande } from '../../src/usecases/enregistrer-demande';
import { enregistrerReponse } from '../../src/usecases/enregistrer-reponse';
import { lireFiche } from '../../src/usecases/lire-fiche';
import { ouvrirClasseur } from '../../src/usecases/ouvrir-classeur';
import { AUJOURDHUI, type Poste } from './poste';

/** Un geste prêt à être fait, autant de fois qu'il le faut, comme le fait le bouton « Réessayer ». */
export type Geste = () => Promise<unknown>;

/** Chaque geste du volet, et de quoi le préparer devant un classeur. */
export const GESTES: Readonly<Record<string, (poste: Poste) => Promise<Geste>>> = {
  ouvrir: ({ gateway }) => Promise.resolve(() => ouvrirClasseur(gateway, AUJOURDHUI)),
  chercher: async ({ gateway, registre }) => {
    const registres = [await registre()];
    return () => chercherDemandes(gateway, registres, 'petit', AUJOURDHUI);
  },
  'nouvelle demande': async ({ gateway, registre }) => {
    const saisie: SaisieDemande = {
      registre: await registre(),
      reception: '20/11/2026',
      expediteur: 'Blanc Ève',
      coordonnees: '0612345678',
      objet: '=1+1',
      natureDemande: '',
    };
    let tentative: TentativeDemande | null = null;
    return () =>
      enregistrerDemande(gateway, { ...saisie, tentative }, AUJOURDHUI).catch((erreur: unknown): never => {
        if (erreur instanceof DemandeIncertaine) ({ tentative } = erreur);
        throw erreur;
      });
  },
  réponse: async ({ gateway, montrer }) => {
    const ligne = await montrer('CL-0002');
    return () => enregistrerReponse(gateway, { ligne, reponse: '20/11/2026', nature: 'Accord' }, AUJOURDHUI);
  },
  accusé: async ({ gateway, montrer }) => {
    const ligne = await montrer('CL-0003');
    return () => enregistrerAccuse(gateway, { ligne, accuse: '18/11/2026', annonce: '04/12/2026' }, AUJOURDHUI);
  },
  corriger: async ({ gateway, montrer }) => {
    const lue = await lireFiche(gateway, await montrer('CL-0003'), AUJOURDHUI);
    if (!lue.ok) throw new Error(lue.code);
    const modifications = { reception: '17/11/2026', expediteur: 'Roux Louise', objet: 'Duplicata' };
    return () => corrigerDemande(gateway, { fiche: lue.fiche, modifications }, AUJOURDHUI);
  },
  'annuler une réponse': async ({ gateway, montrer }) => {
    const ligne = await montrer('CL-0002');
    const fait = await enregistrerReponse(gateway, { ligne, reponse: '20/11/2026', nature: 'Accord' }, AUJOURDHUI);
    if (!fait.ok) throw new Error('Réponse refusée');
    return () => annulerGeste(gateway, fait.annulation);
  },
  'annuler une nouvelle demande': async (poste) => {
    const fait = await (await GESTES['nouvelle demande']?.(poste))?.();
    if (typeof fait !== 'object' || fait === null || !('annulation' in fait)) throw new Error('Demande refusée');
    const { annulation } = fait as { annulation: Parameters<typeof annulerGeste>[1] };
    return () => annulerGeste(poste.gateway, annulation);
  },
  'annuler une correction': async ({ gateway, montrer }) => {
    const lue = await lireFiche(gateway, await montrer('CL-0003'), AUJOURDHUI);
    if (!lue.ok) throw new Error(lue.code);
    const modifications = { reception: '17/11/2026', expediteur: 'Roux Louise' };
    const fait = await corrigerDemande(gateway, { fiche: lue.fiche, modifications }, AUJOURDHUI);
    if (!fait.ok) throw new Error('Correction refusée');
    return () => annulerGeste(gateway, fait.annulation);
  },
  calculer: ({ gateway }) =>
    Promise.resolve(() => calculerResultats(gateway, { periode: null, aujourdhui: AUJOURDHUI })),
};
