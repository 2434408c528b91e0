import type { Jour } from '../../domain/commun/jour';
import { aFaire } from '../../domain/suivi-demandes/a-faire';
import { echeance } from '../../domain/suivi-demandes/echeance';
import { situation } from '../../domain/suivi-demandes/situation';
import type { CellValue } from '../gateway/cell-value';
import type { Champ } from './champ';
import { lireDateCellule } from './date-cellule';
import { CHAMPS_COMPTES, decodeDemandes, type DemandesDecodees } from './decode-demandes';
import { estLigneDeTotal } from './ligne-de-total';
import type { ColonnesLues } from './lecture-registre';
import type { LigneDemande } from './ligne-demande';

/** Les champs qu'il faut lire pour montrer une demande. */
export const CHAMPS_MONTRES: readonly Champ[] = [...CHAMPS_COMPTES, 'objet', 'natureReponse'];

function jourLu(valeur: CellValue): Jour | null {
  const date = lireDateCellule(valeur);
  return 'jour' in date ? date.jour : null;
}

/** Les lignes d'un registre telles qu'on les montre ; celles qui n'ont ni numéro ni expéditeur ni réception sont passées. */
export function decodeLignes(
  lues: ColonnesLues,
  aujourdhui: Jour,
  { demandes }: DemandesDecodees = decodeDemandes(lues, aujourdhui),
): readonly LigneDemande[] {
  const { reglages } = lues.registre;
  const { seuils, alertes } = reglages;
  const lignes: LigneDemande[] = [];
  demandes.forEach((demande, position) => {
    const texte = (champ: Champ): string => String(lues.valeur(champ, position)).trim();
    if (texte('numero') === '' && texte('expediteur') === '' && texte('reception') === '') return;
    if (demande === null && estLigneDeTotal(lues, position)) return;
    lignes.push({
      registre: lues.registre,
      ligne: lues.premiereLigne + position,
      numero: texte('numero'),
      expediteur: texte('expediteur'),
      objet: texte('objet'),
      reception: jourLu(lues.valeur('reception', position)),
      accuse: jourLu(lues.valeur('accuse', position)),
      reponse: jourLu(lues.valeur('reponse', position)),
      natureReponse: texte('natureReponse'),
      situation: demande === null ? null : situation(demande, seuils, aujourdhui, alertes),
      echeance: demande === null ? null : echeance(demande, seuils),
      aFaire: demande === null ? null : aFaire(demande, reglages, aujourdhui),
    });
  });
  return lignes;
}
