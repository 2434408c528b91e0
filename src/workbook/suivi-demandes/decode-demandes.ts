import type { Jour } from '../../domain/commun/jour';
import { controlerDates } from '../../domain/suivi-demandes/controler-dates';
import type { Demande } from '../../domain/suivi-demandes/demande';
import { adresse } from '../grille/adresse';
import type { Anomalie, CodeAnomalie } from './anomalie';
import type { Champ } from './champ';
import { CHAMP_EN_CAUSE } from './champ-en-cause';
import { contenuLisible, lireDateCellule, type DateCellule } from './date-cellule';
import { decodeDates } from './decode-dates';
import type { ColonnesLues } from './lecture-registre';
import { estLigneDeTotal } from './ligne-de-total';
import { numerosEnDouble } from './numeros-en-double';

/** Les champs qu'il faut lire pour compter ; l'expéditeur dit seulement si une ligne est vraiment vide. */
export const CHAMPS_COMPTES: readonly Champ[] = ['numero', 'reception', 'expediteur', 'accuse', 'annonce', 'reponse'];

/** Les demandes d'un registre, et ce qu'il a d'anormal. */
export interface DemandesDecodees {
  /** Une entrée par position lue : la demande retenue, ou `null` si la ligne est vide ou écartée des calculs. */
  readonly demandes: readonly (Demande | null)[];
  /** Nombre de lignes qui ne sont pas vides, retenues ou non. */
  readonly lignes: number;
  readonly anomalies: readonly Anomalie[];
}

/**
 * Décode un registre ligne par ligne (D1, D2, D5) : rien n'est deviné, rien ne disparaît.
 *
 * Une date en texte est lue et signalée. Une réception absente ou illisible, une réponse illisible ou impossible écartent
 * la ligne de tous les chiffres ; un accusé de réception impossible est ignoré, la ligne reste. Un numéro employé
 * plusieurs fois est signalé à chacune de ses cellules ; les demandes, elles, comptent toutes. Les lignes vides et les lignes de total sont passées.
 */
export function decodeDemandes(lues: ColonnesLues, aujourdhui: Jour): DemandesDecodees {
  const demandes: (Demande | null)[] = [];
  const anomalies: Anomalie[] = [];
  const { registre } = lues;
  let lignes = 0;

  const signaler = (position: number, champ: Champ, code: CodeAnomalie): void => {
    const valeur = lues.valeur(champ, position);
    anomalies.push({
      feuille: registre.feuille,
      cellule: adresse(lues.premiereLigne + position, registre.colonnes[champ] ?? 1),
      code,
      contenu: champ === 'numero' ? String(valeur) : contenuLisible(valeur),
    });
  };
  const controler = (position: number, champ: Champ): DateCellule['genre'] => {
    const { genre } = lireDateCellule(lues.valeur(champ, position));
    if (genre === 'texte') signaler(position, champ, 'date-en-texte');
    if (genre === 'illisible') signaler(position, champ, champ === 'accuse' ? 'accuse-illisible' : 'date-illisible');
    return genre;
  };

  for (let position = 0; position < lues.nombre; position += 1) {
    if (
      CHAMPS_COMPTES.every((champ) => String(lues.valeur(champ, position)).trim() === '') ||
      estLigneDeTotal(lues, position)
    ) {
      demandes.push(null);
      continue;
    }
    lignes += 1;
    const reception = controler(position, 'reception');
    const reponse = controler(position, 'reponse');
    controler(position, 'accuse');
    if (reception === 'vide') signaler(position, 'reception', 'reception-absente');
    const demande = reponse === 'illisible' ? null : decodeDates(lues, position);
    if (demande === null) {
      demandes.push(null);
      continue;
    }
    const controle = controlerDates(demande, aujourdhui);
    for (const code of controle.anomalies) signaler(position, CHAMP_EN_CAUSE[code], code);
    demandes.push(controle.retenue);
  }
  for (const position of numerosEnDouble(lues)) signaler(position, 'numero', 'numero-en-double');
  return { demandes, lignes, anomalies };
}
