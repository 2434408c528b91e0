import type { CasDUsage } from './cas-d-usage';

/** Met les gestes en file : le classeur n'en reçoit jamais deux à la fois, et un échec ne bloque pas le suivant. */
export function unGesteALaFois(casDUsage: CasDUsage): CasDUsage {
  let precedent: Promise<unknown> = Promise.resolve();
  const enFile =
    <A extends readonly unknown[], R>(geste: (...parametres: A) => Promise<R>) =>
    (...parametres: A): Promise<R> => {
      const suite = precedent.then(() => geste(...parametres));
      precedent = suite.catch(() => undefined);
      return suite;
    };
  return {
    ouvrirClasseur: enFile(casDUsage.ouvrirClasseur),
    creerClasseur: enFile(casDUsage.creerClasseur),
    completerRegistre: enFile(casDUsage.completerRegistre),
    ajouterParametres: enFile(casDUsage.ajouterParametres),
    chercherDemandes: enFile(casDUsage.chercherDemandes),
    demandeSelectionnee: enFile(casDUsage.demandeSelectionnee),
    suivreCurseur: enFile(casDUsage.suivreCurseur),
    lireFiche: enFile(casDUsage.lireFiche),
    enregistrerAccuse: enFile(casDUsage.enregistrerAccuse),
    corrigerDemande: enFile(casDUsage.corrigerDemande),
    annulerGeste: enFile(casDUsage.annulerGeste),
    enregistrerReponse: enFile(casDUsage.enregistrerReponse),
    enregistrerDemande: enFile(casDUsage.enregistrerDemande),
    calculerResultats: enFile(casDUsage.calculerResultats),
    listerDemandes: enFile(casDUsage.listerDemandes),
    verifierResultats: enFile(casDUsage.verifierResultats),
    previsualiserEffacement: enFile(casDUsage.previsualiserEffacement),
    effacerDonnees: enFile(casDUsage.effacerDonnees),
    copierAnonymise: enFile(casDUsage.copierAnonymise),
    montrerCellule: enFile(casDUsage.montrerCellule),
  };
}
