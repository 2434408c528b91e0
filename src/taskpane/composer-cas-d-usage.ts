import { calculerResultats } from '../usecases/calculer-resultats';
import { ajouterParametres } from '../usecases/ajouter-parametres';
import { completerRegistre } from '../usecases/completer-registre';
import { creerClasseur } from '../usecases/creer-classeur';
import { annulerGeste } from '../usecases/annuler-geste';
import { chercherDemandes } from '../usecases/chercher-demandes';
import { copierAnonymise } from '../usecases/copier-anonymise';
import { effacerDonnees } from '../usecases/effacer-donnees';
import { previsualiserEffacement } from '../usecases/previsualiser-effacement';
import { corrigerDemande } from '../usecases/corriger-demande';
import { demandeSelectionnee } from '../usecases/demande-selectionnee';
import { enregistrerAccuse } from '../usecases/enregistrer-accuse';
import { enregistrerDemande } from '../usecases/enregistrer-demande';
import { enregistrerReponse } from '../usecases/enregistrer-reponse';
import { lireFiche } from '../usecases/lire-fiche';
import { listerDemandes } from '../usecases/lister-demandes';
import { montrerCellule } from '../usecases/montrer-cellule';
import { ouvrirClasseur } from '../usecases/ouvrir-classeur';
import { verifierResultats } from '../usecases/verifier-resultats';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import type { CasDUsage } from './cas-d-usage';
import type { Horloge } from './horloge';
import { unGesteALaFois } from './un-geste-a-la-fois';

/** Donne aux cas d'usage leur classeur, et le jour courant au moment de chaque geste. */
export function composerCasDUsage(gateway: WorkbookGateway, { jourCourant }: Horloge): CasDUsage {
  return unGesteALaFois({
    ouvrirClasseur: () => ouvrirClasseur(gateway, jourCourant()),
    creerClasseur: () => creerClasseur(gateway, jourCourant()),
    completerRegistre: (ajout) => completerRegistre(gateway, ajout, jourCourant()),
    ajouterParametres: () => ajouterParametres(gateway, jourCourant()),
    chercherDemandes: (registres, recherche) => chercherDemandes(gateway, registres, recherche, jourCourant()),
    demandeSelectionnee: (registres) => demandeSelectionnee(gateway, registres, jourCourant()),
    suivreCurseur: (prevenir) => gateway.watchSelection(prevenir),
    lireFiche: (ligne) => lireFiche(gateway, ligne, jourCourant()),
    enregistrerAccuse: (saisie) => enregistrerAccuse(gateway, saisie, jourCourant()),
    corrigerDemande: (correction) => corrigerDemande(gateway, correction, jourCourant()),
    annulerGeste: (annulation) => annulerGeste(gateway, annulation),
    enregistrerReponse: (saisie) => enregistrerReponse(gateway, saisie, jourCourant()),
    enregistrerDemande: (saisie) => enregistrerDemande(gateway, saisie, jourCourant()),
    calculerResultats: (periode, choix) => calculerResultats(gateway, { periode, aujourdhui: jourCourant(), ...choix }),
    listerDemandes: (chiffre) => listerDemandes(gateway, chiffre, jourCourant()),
    verifierResultats: () => verifierResultats(gateway),
    previsualiserEffacement: (registres, critere) =>
      previsualiserEffacement(gateway, registres, critere, jourCourant()),
    effacerDonnees: (registres, confirme) => effacerDonnees(gateway, registres, confirme, jourCourant()),
    copierAnonymise: (registres) => copierAnonymise(gateway, registres, jourCourant()),
    montrerCellule: (feuille, adresse) => montrerCellule(gateway, feuille, adresse),
  });
}
