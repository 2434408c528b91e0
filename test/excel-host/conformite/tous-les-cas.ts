import type { CasDeConformite } from './cas';
import { CAS_CONTEXTES_ET_LOTS } from './cas/contextes-et-lots';
import { CAS_EVENEMENTS } from './cas/evenements';
import { CAS_EVENEMENTS_CALCUL } from './cas/evenements-calcul';
import { CAS_EVENEMENTS_FEUILLES } from './cas/evenements-feuilles';
import { CAS_CELLULES } from './cas/cellules-et-vues';
import { CAS_COPIES } from './cas/copier-des-plages';
import { CAS_COLONNES } from './cas/vie-des-colonnes';
import { CAS_VALEURS } from './cas/ecrire-des-valeurs';
import { CAS_FEUILLES } from './cas/feuilles-et-noms';
import { CAS_ASPECTS_CONDITIONNELS } from './cas/aspects-conditionnels';
import { CAS_FONCTIONS_DE_FEUILLE } from './cas/fonctions-de-feuille';
import { CAS_FORMATS_CONDITIONNELS } from './cas/formats-conditionnels';
import { CAS_GRAPHIQUES } from './cas/graphiques';
import { CAS_GRAPHIQUES_ACTIFS } from './cas/graphiques-actifs';
import { CAS_GRAPHIQUES_REFUSES } from './cas/graphiques-refuses';
import { CAS_LIGNES_FILTREES } from './cas/lignes-filtrees';
import { CAS_MISE_EN_PAGE } from './cas/mise-en-page';
import { CAS_MISE_EN_PAGE_REFUSEE } from './cas/mise-en-page-refusee';
import { CAS_NOMS_ET_REGLAGES } from './cas/noms-et-reglages';
import { CAS_PLAGES_ELOIGNEES } from './cas/plages-eloignees';
import { CAS_REGLES_REFUSEES } from './cas/regles-refusees';
import { CAS_VALIDATIONS } from './cas/validations';
import { CAS_TABLEAUX } from './cas/tableaux';

/** Tous les cas de conformité, dans l'ordre où la page les montre. */
export const TOUS_LES_CAS: readonly CasDeConformite[] = [
  ...CAS_CONTEXTES_ET_LOTS,
  ...CAS_VALEURS,
  ...CAS_FEUILLES,
  ...CAS_EVENEMENTS,
  ...CAS_EVENEMENTS_CALCUL,
  ...CAS_EVENEMENTS_FEUILLES,
  ...CAS_NOMS_ET_REGLAGES,
  ...CAS_FONCTIONS_DE_FEUILLE,
  ...CAS_VALIDATIONS,
  ...CAS_REGLES_REFUSEES,
  ...CAS_FORMATS_CONDITIONNELS,
  ...CAS_ASPECTS_CONDITIONNELS,
  ...CAS_GRAPHIQUES,
  ...CAS_GRAPHIQUES_REFUSES,
  ...CAS_GRAPHIQUES_ACTIFS,
  ...CAS_MISE_EN_PAGE,
  ...CAS_MISE_EN_PAGE_REFUSEE,
  ...CAS_PLAGES_ELOIGNEES,
  ...CAS_TABLEAUX,
  ...CAS_COLONNES,
  ...CAS_COPIES,
  ...CAS_CELLULES,
  ...CAS_LIGNES_FILTREES,
];
