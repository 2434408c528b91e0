import type { ConditionsDeControle } from './conditions-de-controle';
import { BORNES } from './mise-en-place';

/** Les chiffres qu'une formule recompte depuis le registre, sans nous ; les autres contrôles s'en déduisent. */
export type CleDeControle =
  | 'jugees'
  | 'tropRecentes'
  | 'reponduesT1'
  | 'reponduesT2'
  | 'horsDelai'
  | 'sansReponse'
  | 'reponseApresAr'
  | 'arSansReponse'
  | 'annoncees'
  | 'annoncesTenues'
  | 'enAttente'
  | 'sommeDesDelais';

/**
 * Combien de lignes tiennent toutes ces conditions. Une cellule illisible donne une erreur, que `1/(…)` puis `ISNUMBER`
 * changent en « non » : `IF` dans `SUMPRODUCT` demanderait une validation matricielle avant Excel 365.
 */
const compter = (...conditions: readonly string[]): string => `SUMPRODUCT(--ISNUMBER(1/(${conditions.join('*')})))`;

function formule(cle: CleDeControle, c: ConditionsDeControle): string {
  const repondue = [c.recue, c.repondue + c.filtresRepondue];
  const attente = [c.recue, c.sansReponse + c.filtresSansReponse];
  const jugeeRepondue = [c.mure, ...repondue];
  const jugeeEnAttente = [c.mure, ...attente];
  switch (cle) {
    case 'jugees':
      return `${compter(...jugeeRepondue)}+${compter(...jugeeEnAttente)}`;
    case 'tropRecentes':
      return `${compter(`(1-${c.mure})`, ...repondue)}+${compter(`(1-${c.mure})`, ...attente)}`;
    case 'reponduesT1':
      return compter(...jugeeRepondue, `(${c.delai}<${BORNES.t1})`);
    case 'reponduesT2':
      return compter(...jugeeRepondue, `(${c.delai}<=${BORNES.t2})`);
    case 'horsDelai':
      return compter(...jugeeRepondue, `(${c.delai}>${BORNES.t2})`);
    case 'sansReponse':
      return compter(...jugeeEnAttente);
    case 'reponseApresAr':
      return compter(...jugeeRepondue, c.accuseAvantReponse);
    case 'arSansReponse':
      return compter(...jugeeEnAttente, c.accuseSeul);
    case 'annoncees':
      return `${compter(...jugeeRepondue, c.annoncee)}+${compter(...jugeeEnAttente, c.annoncee)}`;
    case 'annoncesTenues':
      return compter(...jugeeRepondue, c.annoncee, c.annonceTenue);
    case 'enAttente':
      return compter(c.recueAvantCalcul, c.sansReponse + c.filtresSansReponse);
    case 'sommeDesDelais': {
      const jugees = `--ISNUMBER(1/(${jugeeRepondue.join('*')}))`;
      return (
        `SUMPRODUCT(${jugees},${c.plageReponse})-SUMPRODUCT(${jugees},${c.plageReception})` +
        `+${compter(...jugeeRepondue, c.memeJour)}`
      );
    }
  }
}

/** La formule d'un chiffre (D2 à D5, en jours calendaires) sur tous les registres d'un canal, sans le signe égal. */
export function formuleDeControle(cle: CleDeControle, registres: readonly ConditionsDeControle[]): string {
  return registres.map((conditions) => formule(cle, conditions)).join('+');
}
