import { calculerResultats } from '../usecases/calculer-resultats';
import { annulerGeste } from '../usecases/annuler-geste';
import { chercherDemandes } from '../usecases/chercher-demandes';
import { corrigerDemande } from '../usecases/corriger-demande';
import { demandeSelectionnee } from '../usecases/demande-selectionnee';
import { enregistrerAccuse } from '../usecases/enregistrer-accuse';
import { enregistrerDemande } from '../usecases/enregistrer-demande';
import { enregistrerReponse } from '../usecases/enregistrer-reponse';
import { lireFiche } from '../usecases/lire-fiche';
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
    demandeSelectionnee: (registres) => demandeSelectionnee(gateway, registres, jourCourant()),
    suivreCurseur: (prevenir) => gateway.watchSelection(prevenir),
    lireFiche: (ligne) => lireFiche(gateway, ligne, jourCourant()),
    enregistrerAccuse: (saisie) => enregistrerAccuse(gateway, saisie, jourCourant()),
    corrigerDemande: (correction) => corrigerDemande(gateway, correction, jourCourant()),
    annulerGeste: (annulation) => annulerGeste(gateway, annulation),
    enregistrerReponse: (saisie) => enregistrerReponse(gateway, saisie, jourCourant()),
    enregistrerDemande: (saisie) => enregistrerDemande(gateway, saisie, jourCourant()),
    calculerResultats: (periode) => calculerResultats(gateway, { periode, aujourdhui: jourCourant() }),
    montrerCellule: (feuille, adresse) => montrerCellule(gateway, feuille, adresse),
  });
}
