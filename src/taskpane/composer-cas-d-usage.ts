import { calculerResultats } from '../usecases/calculer-resultats';
import { chercherDemandes } from '../usecases/chercher-demandes';
import { enregistrerDemande } from '../usecases/enregistrer-demande';
import { enregistrerReponse } from '../usecases/enregistrer-reponse';
import { montrerCellule } from '../usecases/montrer-cellule';
import { ouvrirClasseur } from '../usecases/ouvrir-classeur';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import type { CasDUsage } from './cas-d-usage';
import type { Horloge } from './horloge';
import { unGesteALaFois } from './un-geste-a-la-fois';

/** Donne aux cas d'usage leur classeur, et le jour courant au moment de chaque geste. */
export function composerCasDUsage(gateway: WorkbookGateway, { jourCourant }: Horloge): CasDUsage {
  return unGesteALaFois({
    ouvrirClasseur: () => ouvrirClasseur(gateway, jourCourant()),
    chercherDemandes: (registres, recherche) => chercherDemandes(gateway, registres, recherche, jourCourant()),
    enregistrerReponse: (saisie) => enregistrerReponse(gateway, saisie, jourCourant()),
    enregistrerDemande: (saisie) => enregistrerDemande(gateway, saisie, jourCourant()),
    calculerResultats: (periode) => calculerResultats(gateway, { periode, aujourdhui: jourCourant() }),
    montrerCellule: (feuille, adresse) => montrerCellule(gateway, feuille, adresse),
  });
}
