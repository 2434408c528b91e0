import type { SheetLayout } from '../layout/sheet-layout';
import { composerListes } from './composer-listes';
import { composerModeOperatoire } from './composer-mode-operatoire';
import { composerParametres, reperesDuClasseurNeuf } from './composer-parametres';
import { composerRegistre } from './composer-registre';
import { NOM_LISTES } from './plan-listes';

/** Les onglets d'un classeur de suivi neuf, dans l'ordre où ils se montrent. `annee` : celle de la création. */
export function composerClasseur(annee: number): readonly SheetLayout[] {
  const reperes = reperesDuClasseurNeuf();
  return [
    composerRegistre('courriel', NOM_LISTES, reperes),
    composerRegistre('courrier', NOM_LISTES, reperes),
    composerParametres(NOM_LISTES),
    composerModeOperatoire(annee),
    composerListes(NOM_LISTES, reperes, annee),
  ];
}
