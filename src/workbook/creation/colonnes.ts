import type { Canal } from '../../domain/suivi-demandes/canal';
import type { StyleName } from '../layout/style-name';
import type { Champ } from '../suivi-demandes/champ';

/** Une colonne du registre : un champ qu'une personne remplit, ou une des trois que le classeur calcule. */
export type CleColonne = Champ | CleCalculee;
export type CleCalculee = 'limite' | 'delai' | 'situation';

/** À quoi ressemble une colonne, quel que soit le registre qui la porte. */
export interface Colonne {
  readonly cle: CleColonne;
  readonly titre: string;
  /** En points. */
  readonly largeur: number;
  readonly style: StyleName;
  /** En codes américains ; `@` garde en texte tout ce qui s'y tape. */
  readonly format: string;
}

const DATE = 'dd/mm/yyyy';
const texte = (cle: CleColonne, titre: string, largeur: number): Colonne => ({
  cle,
  titre,
  largeur,
  style: 'saisie',
  format: '@',
});
const date = (cle: CleColonne, titre: string): Colonne => ({
  cle,
  titre,
  largeur: 74,
  style: 'saisie-centree',
  format: DATE,
});
const calculee = (cle: CleCalculee, titre: string, largeur: number, format: string): Colonne => ({
  cle,
  titre,
  largeur,
  style: 'calcul',
  format,
});

/** Les quinze colonnes d'un registre, dans l'ordre où une personne les remplit. */
export function colonnesDuRegistre(canal: Canal): readonly Colonne[] {
  return [
    texte('numero', `N° du ${canal}`, 66),
    date('reception', 'Date de réception'),
    texte('expediteur', 'Expéditeur', 130),
    texte('coordonnees', 'Coordonnées', 150),
    texte('objet', 'Objet', 170),
    texte('natureDemande', 'Nature de la demande', 88),
    texte('agent', 'Agent en charge', 88),
    date('accuse', "Date d'envoi de l'AR"),
    date('annonce', 'Délai annoncé (date)'),
    calculee('limite', 'Date limite de réponse', 74, DATE),
    date('reponse', 'Date de la réponse finale'),
    texte('natureReponse', 'Nature de la réponse', 120),
    calculee('delai', 'Délai (jours)', 50, '0'),
    calculee('situation', 'Situation', 128, 'General'),
    texte('commentaire', 'Commentaire', 150),
  ];
}
