import type { Periode } from '../domain/commun/periode';
import type { ResultatsCalcules } from '../usecases/calculer-resultats';
import type { DemandeEnregistree, SaisieDemande } from '../usecases/enregistrer-demande';
import type { SaisieReponse } from '../usecases/enregistrer-reponse';
import type { ClasseurOuvert } from '../usecases/ouvrir-classeur';
import type { ReponseEnregistree } from '../usecases/reponse-enregistree';
import type { LigneDemande } from '../workbook/suivi-demandes/ligne-demande';
import type { Registre } from '../workbook/suivi-demandes/registre';

/**
 * Les gestes que le volet peut demander, classeur et jour courant déjà fournis.
 * Chacun peut rejeter un `WorkbookFailure` ; toute autre erreur est une faute de programme.
 */
export interface CasDUsage {
  readonly ouvrirClasseur: () => Promise<ClasseurOuvert>;
  readonly chercherDemandes: (registres: readonly Registre[], recherche: string) => Promise<readonly LigneDemande[]>;
  readonly enregistrerReponse: (saisie: SaisieReponse) => Promise<ReponseEnregistree>;
  readonly enregistrerDemande: (saisie: SaisieDemande) => Promise<DemandeEnregistree>;
  readonly calculerResultats: (periode: Periode | null) => Promise<ResultatsCalcules>;
  readonly montrerCellule: (feuille: string, adresse: string) => Promise<void>;
}
