import type { AccuseAComposer } from '../../../domain/accuse-de-reception/accuse-a-composer';
import type { Jour } from '../../../domain/commun/jour';
import { lireJour } from '../../../domain/commun/lire-jour';
import type { LigneDemande } from '../../../workbook/suivi-demandes/ligne-demande';
import type { FormulaireAccuse } from './formulaire-accuse';

/** Ce que le formulaire dit au domaine : chaque texte y est lu une fois, et ce qui ne se lit pas reste nommé. */
export function lireFormulaire(
  { regime, service, ...formulaire }: FormulaireAccuse,
  { reception, expediteur, objet, numero }: LigneDemande,
  aujourdhui: Jour,
): AccuseAComposer {
  const annonce = lireJour(formulaire.annonce, aujourdhui);
  const limite = lireJour(formulaire.limite, aujourdhui);
  return {
    regime,
    demande: { reception, expediteur, objet, numero },
    service,
    annonce: annonce.ok ? annonce.jour : annonce.code === 'jour-vide' ? null : 'illisible',
    delaiDecision: /^\d{1,2}$/.test(formulaire.delai.trim()) ? Number(formulaire.delai) : null,
    pieces: formulaire.incomplet
      ? { liste: formulaire.pieces.split('\n'), limite: limite.ok ? limite.jour : null }
      : null,
    recours: formulaire.autreRecours
      ? { genre: 'autre', texte: formulaire.recours }
      : { genre: 'droit-commun', tribunal: formulaire.tribunal },
    aujourdhui,
  };
}
