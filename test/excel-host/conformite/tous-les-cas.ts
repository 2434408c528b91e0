import type { CasDeConformite } from './cas';
import { CAS_EVENEMENTS } from './cas/evenements';
import { CAS_EVENEMENTS_CALCUL } from './cas/evenements-calcul';
import { CAS_EVENEMENTS_FEUILLES } from './cas/evenements-feuilles';
import { CAS_VALEURS } from './cas/ecrire-des-valeurs';
import { CAS_FEUILLES } from './cas/feuilles-et-noms';
import { CAS_ASPECTS_CONDITIONNELS } from './cas/aspects-conditionnels';
import { CAS_FORMATS_CONDITIONNELS } from './cas/formats-conditionnels';
import { CAS_GRAPHIQUES } from './cas/graphiques';
import { CAS_MISE_EN_PAGE } from './cas/mise-en-page';
import { CAS_NOMS_ET_REGLAGES } from './cas/noms-et-reglages';
import { CAS_PLAGES_ELOIGNEES } from './cas/plages-eloignees';
import { CAS_VALIDATIONS } from './cas/validations';
import { CAS_TABLEAUX } from './cas/tableaux';

/** Tous les cas de conformité, dans l'ordre où la page les montre. */
export const TOUS_LES_CAS: readonly CasDeConformite[] = [
  ...CAS_VALEURS,
  ...CAS_FEUILLES,
  ...CAS_EVENEMENTS,
  ...CAS_EVENEMENTS_CALCUL,
  ...CAS_EVENEMENTS_FEUILLES,
  ...CAS_NOMS_ET_REGLAGES,
  ...CAS_VALIDATIONS,
  ...CAS_FORMATS_CONDITIONNELS,
  ...CAS_ASPECTS_CONDITIONNELS,
  ...CAS_GRAPHIQUES,
  ...CAS_MISE_EN_PAGE,
  ...CAS_PLAGES_ELOIGNEES,
  ...CAS_TABLEAUX,
];
