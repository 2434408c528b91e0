import { CHAMPS_DE_DATE } from './champ-de-date';
import type { Champ } from './champ';
import type { ColonnesLues } from './lecture-registre';
import { normaliserTitre } from './normaliser-titre';

const LIBELLE =
  /^(?:sous )?tota(?:l|ux)(?: (?:general|generaux|annuel|mensuel|partiel))?(?: \d{4})?(?: (?:des |de )?(?:demandes|courriels|courriers))?$/;

/** Où un total s'annonce : jamais chez l'expéditeur d'une demande numérotée, qui peut s'appeler « Total ». */
const SANS_AMBIGUITE: readonly Champ[] = ['numero', ...CHAMPS_DE_DATE];

function ditTotal(lues: ColonnesLues, champ: Champ, position: number): boolean {
  const valeur = lues.valeur(champ, position);
  return typeof valeur === 'string' && /^\s*(?:sous|tota)/i.test(valeur) && LIBELLE.test(normaliserTitre(valeur));
}

/**
 * Dit si une ligne est un total, et non une demande : « Total », « TOTAUX : », « Sous-total 2026 »… à la place du numéro ou d'une
 * date, ou chez l'expéditeur d'une ligne sans numéro. Elle n'est ni comptée, ni listée, ni recouverte.
 */
export function estLigneDeTotal(lues: ColonnesLues, position: number): boolean {
  if (SANS_AMBIGUITE.some((champ) => ditTotal(lues, champ, position))) return true;
  return String(lues.valeur('numero', position)).trim() === '' && ditTotal(lues, 'expediteur', position);
}
