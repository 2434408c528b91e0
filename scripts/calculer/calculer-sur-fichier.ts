import type { Jour } from '../../src/domain/commun/jour';
import type { Periode } from '../../src/domain/commun/periode';
import { ExcelGateway } from '../../src/excel/excel-gateway';
import { calculerResultats, type ResultatsCalcules } from '../../src/usecases/calculer-resultats';
import { enregistrer, ouvrir } from '../../test/excel-host/fichiers/fichier-xlsx';
import { pertesALEnregistrement } from '../../test/excel-host/fichiers/pertes/pertes-a-l-enregistrement';
import { Hote } from '../../test/excel-host/protocole/hote';
import { ouvrirClientEnProcessus } from '../../test/excel-host/transports/en-processus';

/** Un fichier calculé : ce que le bouton aurait répondu, et de quoi en tirer le classeur avec ses onglets. */
export interface FichierCalcule {
  readonly resultats: ResultatsCalcules;
  /** Allers et retours avec l'hôte, comptés par lui. */
  readonly syncs: number;
  /** Les octets du classeur après le calcul. */
  readonly enregistrer: () => Promise<Uint8Array>;
  /** Ce que l'enregistrement perdrait du fichier d'origine, une phrase par perte. */
  readonly pertes: () => readonly string[];
}

/**
 * Ouvre un classeur dans le remplaçant d'Excel et lance le même cas d'usage que le bouton, par le vrai client office.js.
 *
 * @throws FichierIllisible si ces octets ne sont pas un classeur .xlsx.
 * @throws WorkbookFailure si l'hôte refuse une opération.
 */
export async function calculerSurFichier(
  octets: Uint8Array,
  nom: string,
  demande: { readonly periode: Periode | null; readonly aujourdhui: Jour },
): Promise<FichierCalcule> {
  const classeur = await ouvrir(octets, nom);
  classeur.jourCourant = demande.aujourdhui;
  const client = ouvrirClientEnProcessus(new Hote(classeur));
  const oterGlobales = client.installerGlobales();
  try {
    const resultats = await calculerResultats(new ExcelGateway(), demande);
    return {
      resultats,
      syncs: client.syncs,
      enregistrer: () => enregistrer(classeur),
      pertes: () => pertesALEnregistrement(classeur),
    };
  } finally {
    oterGlobales();
    client.fermer();
  }
}
