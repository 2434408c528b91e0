import type { Periode } from '../domain/commun/periode';
import type { ChoixResultats, ResultatsCalcules } from '../usecases/calculer-resultats';
import type { ChiffreALister } from '../usecases/lister-demandes';
import type { ParametresAjoutes } from '../usecases/ajouter-parametres';
import type { AjoutDeColonne, ColonneAjoutee } from '../usecases/completer-registre';
import type { ClasseurCree } from '../usecases/creer-classeur';
import type { Annulation } from '../usecases/annulation';
import type { GesteAnnule } from '../usecases/annuler-geste';
import type { Modifications } from '../usecases/corriger-demande';
import type { CopieAnonymisee } from '../usecases/copier-anonymise';
import type { DonneesEffacees, EffacementConfirme } from '../usecases/effacer-donnees';
import type { ApercuEffacement } from '../usecases/previsualiser-effacement';
import type { CritereEffacement } from '../workbook/donnees-personnelles/critere-effacement';
import type { DemandeCorrigee } from '../usecases/demande-corrigee';
import type { AccuseEnregistre, SaisieAccuse } from '../usecases/enregistrer-accuse';
import type { DemandeEnregistree, SaisieDemande } from '../usecases/demande-enregistree';
import type { SaisieReponse } from '../usecases/enregistrer-reponse';
import type { ClasseurOuvert } from '../usecases/ouvrir-classeur';
import type { FicheLue } from '../usecases/lire-fiche';
import type { ReponseEnregistree } from '../usecases/reponse-enregistree';
import type { FicheDemande } from '../workbook/suivi-demandes/fiche-demande';
import type { LigneDemande } from '../workbook/suivi-demandes/ligne-demande';
import type { Registre } from '../workbook/suivi-demandes/registre';

/**
 * Les gestes que le volet peut demander, classeur et jour courant déjà fournis.
 * Chacun peut rejeter un `WorkbookFailure` ; toute autre erreur est une faute de programme.
 */
export interface CasDUsage {
  readonly ouvrirClasseur: () => Promise<ClasseurOuvert>;
  /** Fait d'un classeur vide un classeur de suivi. */
  readonly creerClasseur: () => Promise<ClasseurCree>;
  /** Ajoute à un registre une colonne qu'il n'a pas. */
  readonly completerRegistre: (ajout: AjoutDeColonne) => Promise<ColonneAjoutee>;
  readonly ajouterParametres: () => Promise<ParametresAjoutes>;
  readonly chercherDemandes: (registres: readonly Registre[], recherche: string) => Promise<readonly LigneDemande[]>;
  /** La demande sous le curseur ; `null` s'il n'est pas sur une demande. */
  readonly demandeSelectionnee: (registres: readonly Registre[]) => Promise<LigneDemande | null>;
  /** Prévient à chaque déplacement du curseur, jusqu'à l'appel de la fonction rendue. */
  readonly suivreCurseur: (prevenir: () => void) => Promise<() => Promise<void>>;
  readonly lireFiche: (ligne: LigneDemande) => Promise<FicheLue>;
  readonly enregistrerAccuse: (saisie: SaisieAccuse) => Promise<AccuseEnregistre>;
  readonly corrigerDemande: (correction: {
    readonly fiche: FicheDemande;
    readonly modifications: Modifications;
  }) => Promise<DemandeCorrigee>;
  readonly annulerGeste: (annulation: Annulation) => Promise<GesteAnnule>;
  readonly enregistrerReponse: (saisie: SaisieReponse) => Promise<ReponseEnregistree>;
  readonly enregistrerDemande: (saisie: SaisieDemande) => Promise<DemandeEnregistree>;
  readonly calculerResultats: (periode: Periode | null, choix?: ChoixResultats) => Promise<ResultatsCalcules>;
  /** Les lignes qui font un chiffre des résultats. */
  readonly listerDemandes: (chiffre: ChiffreALister) => Promise<readonly LigneDemande[]>;
  /** Nos onglets de résultats dont le registre a changé depuis leur calcul. */
  readonly verifierResultats: () => Promise<readonly string[]>;
  /** Ce qu'un effacement des données personnelles viderait (D13). */
  readonly previsualiserEffacement: (
    registres: readonly Registre[],
    critere: CritereEffacement,
  ) => Promise<ApercuEffacement>;
  readonly effacerDonnees: (registres: readonly Registre[], confirme: EffacementConfirme) => Promise<DonneesEffacees>;
  readonly copierAnonymise: (registres: readonly Registre[]) => Promise<CopieAnonymisee>;
  readonly montrerCellule: (feuille: string, adresse: string) => Promise<void>;
}
