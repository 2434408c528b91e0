import type { CasDUsage } from '../cas-d-usage';
import { APERCU_EFFACEMENT, effacees } from './exemples-effacement';
import { annulation, CLASSEUR, DEMANDES, EN_RETARD, FICHE, le, RESULTATS_CALCULES } from './exemples';

type Appel = {
  readonly [G in keyof CasDUsage]: { readonly geste: G; readonly parametres: Parameters<CasDUsage[G]> };
}[keyof CasDUsage];

/** Des cas d'usage qui réussissent toujours, sauf ceux que l'essai remplace, et qui se souviennent de ce qu'on leur a demandé. */
export class FauxCasDUsage {
  readonly appels: Appel[] = [];
  readonly gestes: CasDUsage;

  constructor(remplacements: Partial<CasDUsage> = {}) {
    const gestes: CasDUsage = {
      ouvrirClasseur: () => Promise.resolve(CLASSEUR),
      creerClasseur: () => Promise.resolve({ ok: true, onglets: ['Suivi courriels'] }),
      completerRegistre: ({ registre, cle }) =>
        Promise.resolve({ ok: true, titre: cle, feuille: registre.feuille, cellule: 'J4' }),
      ajouterParametres: () => Promise.resolve({ ok: true, onglet: 'Paramètres' }),
      chercherDemandes: () => Promise.resolve(DEMANDES),
      enregistrerReponse: ({ ligne }) =>
        Promise.resolve({
          ok: true,
          numero: ligne.numero,
          reponse: le('14/03/2026'),
          delai: 5,
          dansLesDelais: true,
          feuille: ligne.registre.feuille,
          cellule: 'G7',
          annulation: annulation(ligne),
        }),
      demandeSelectionnee: () => Promise.resolve(null),
      suivreCurseur: () => Promise.resolve(() => Promise.resolve()),
      lireFiche: () => Promise.resolve({ ok: true, fiche: FICHE }),
      enregistrerAccuse: ({ ligne }) =>
        Promise.resolve({
          ok: true,
          numero: ligne.numero,
          accuse: le('23/11/2026'),
          annonce: null,
          feuille: ligne.registre.feuille,
          cellule: 'F7',
          annulation: annulation(ligne),
        }),
      corrigerDemande: ({ fiche: { ligne } }) =>
        Promise.resolve({
          ok: true,
          numero: ligne.numero,
          champs: ['objet'],
          feuille: ligne.registre.feuille,
          cellule: 'E7',
          annulation: annulation(ligne),
        }),
      annulerGeste: ({ ligne }) => Promise.resolve({ ok: true, feuille: ligne.registre.feuille, cellule: 'G7' }),
      enregistrerDemande: ({ registre }) =>
        Promise.resolve({
          ok: true,
          numero: 'CL-0243',
          reception: le('14/03/2026'),
          feuille: registre.feuille,
          ligne: 247,
          cellule: 'A247',
          annulation: annulation({ ...EN_RETARD, registre, ligne: 247, numero: 'CL-0243' }),
        }),
      calculerResultats: () => Promise.resolve(RESULTATS_CALCULES),
      listerDemandes: () => Promise.resolve(DEMANDES),
      verifierResultats: () => Promise.resolve([]),
      previsualiserEffacement: () => Promise.resolve(APERCU_EFFACEMENT),
      effacerDonnees: (_, { nombreConfirme }) => Promise.resolve(effacees(nombreConfirme)),
      copierAnonymise: () => Promise.resolve({ ok: true, onglet: 'Copie anonymisée', nombre: 1204 }),
      montrerCellule: () => Promise.resolve(),
      ...remplacements,
    };
    this.gestes = {
      ouvrirClasseur: (...parametres) =>
        this.#noter({ geste: 'ouvrirClasseur', parametres }, gestes.ouvrirClasseur(...parametres)),
      creerClasseur: (...parametres) =>
        this.#noter({ geste: 'creerClasseur', parametres }, gestes.creerClasseur(...parametres)),
      completerRegistre: (...parametres) =>
        this.#noter({ geste: 'completerRegistre', parametres }, gestes.completerRegistre(...parametres)),
      ajouterParametres: (...parametres) =>
        this.#noter({ geste: 'ajouterParametres', parametres }, gestes.ajouterParametres(...parametres)),
      chercherDemandes: (...parametres) =>
        this.#noter({ geste: 'chercherDemandes', parametres }, gestes.chercherDemandes(...parametres)),
      demandeSelectionnee: (...parametres) =>
        this.#noter({ geste: 'demandeSelectionnee', parametres }, gestes.demandeSelectionnee(...parametres)),
      suivreCurseur: (...parametres) =>
        this.#noter({ geste: 'suivreCurseur', parametres }, gestes.suivreCurseur(...parametres)),
      lireFiche: (...parametres) => this.#noter({ geste: 'lireFiche', parametres }, gestes.lireFiche(...parametres)),
      enregistrerAccuse: (...parametres) =>
        this.#noter({ geste: 'enregistrerAccuse', parametres }, gestes.enregistrerAccuse(...parametres)),
      corrigerDemande: (...parametres) =>
        this.#noter({ geste: 'corrigerDemande', parametres }, gestes.corrigerDemande(...parametres)),
      annulerGeste: (...parametres) =>
        this.#noter({ geste: 'annulerGeste', parametres }, gestes.annulerGeste(...parametres)),
      enregistrerReponse: (...parametres) =>
        this.#noter({ geste: 'enregistrerReponse', parametres }, gestes.enregistrerReponse(...parametres)),
      enregistrerDemande: (...parametres) =>
        this.#noter({ geste: 'enregistrerDemande', parametres }, gestes.enregistrerDemande(...parametres)),
      calculerResultats: (...parametres) =>
        this.#noter({ geste: 'calculerResultats', parametres }, gestes.calculerResultats(...parametres)),
      listerDemandes: (...parametres) =>
        this.#noter({ geste: 'listerDemandes', parametres }, gestes.listerDemandes(...parametres)),
      verifierResultats: (...parametres) =>
        this.#noter({ geste: 'verifierResultats', parametres }, gestes.verifierResultats(...parametres)),
      previsualiserEffacement: (...parametres) =>
        this.#noter({ geste: 'previsualiserEffacement', parametres }, gestes.previsualiserEffacement(...parametres)),
      effacerDonnees: (...parametres) =>
        this.#noter({ geste: 'effacerDonnees', parametres }, gestes.effacerDonnees(...parametres)),
      copierAnonymise: (...parametres) =>
        this.#noter({ geste: 'copierAnonymise', parametres }, gestes.copierAnonymise(...parametres)),
      montrerCellule: (...parametres) =>
        this.#noter({ geste: 'montrerCellule', parametres }, gestes.montrerCellule(...parametres)),
    };
  }

  /** Ce qui a été demandé de ce geste, dans l'ordre. */
  demandes<G extends keyof CasDUsage>(geste: G): readonly Parameters<CasDUsage[G]>[] {
    return this.appels.flatMap((appel) => (estAppel(appel, geste) ? [appel.parametres] : []));
  }

  #noter<R>(appel: Appel, issue: R): R {
    this.appels.push(appel);
    return issue;
  }
}

function estAppel<G extends keyof CasDUsage>(
  appel: { readonly geste: keyof CasDUsage },
  geste: G,
): appel is { readonly geste: G; readonly parametres: Parameters<CasDUsage[G]> } {
  return appel.geste === geste;
}
