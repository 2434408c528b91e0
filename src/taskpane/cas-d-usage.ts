import type { Periode } from '../domain/commun/periode';
import type { ResultatsCalcules } from '../usecases/calculer-resultats';
import type { Annulation } from '../usecases/annulation';
import type { GesteAnnule } from '../usecases/annuler-geste';
import type { Modifications } from '../usecases/corriger-demande';
import type { DemandeCorrigee } from '../usecases/demande-corrigee';
import type { AccuseEnregistre, SaisieAccuse } from '../usecases/enregistrer-accuse';
import type { DemandeEnregistree, SaisieDemande } from '../usecases/enregistrer-demande';
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
  readonly calculerResultats: (periode: Periode | null) => Promise<ResultatsCalcules>;
  readonly montrerCellule: (feuille: string, adresse: string) => Promise<void>;
}
