import type { CasDeConformite } from './cas';
import { CAS_VALEURS } from './cas/ecrire-des-valeurs';
import { CAS_FEUILLES } from './cas/feuilles-et-noms';

/** Tous les cas de conformité, dans l'ordre où la page les montre. */
export const TOUS_LES_CAS: readonly CasDeConformite[] = [...CAS_VALEURS, ...CAS_FEUILLES];
