import type { Jour } from '../../src/domain/commun/jour';
import { PREFIXE_NUMERO } from '../../src/workbook/suivi-demandes/prefixe-numero';
import { poserAnomalies } from './anomalies';
import { tirerDates } from './dates-demande';
import { demandesRecentes } from './demandes-recentes';
import { tirerExpediteur } from './expediteurs';
import type { LigneExemple } from './ligne-exemple';
import { NATURES } from './natures';
import { OBJETS, OBSERVATIONS } from './objets';
import type { Profil } from './profil';
import { tirerReceptions } from './receptions';
import { creerTirage } from './tirage';

/** Le registre d'un canal, de la demande la plus ancienne à la plus récente ; les mêmes lignes pour le même jour. */
export function tirerRegistre(profil: Profil, aujourdhui: Jour): readonly LigneExemple[] {
  const tirage = creerTirage(profil.graine);
  const recentes = demandesRecentes(profil, aujourdhui, tirage);
  const receptions = tirerReceptions(profil, profil.demandes - recentes.length, aujourdhui, tirage);
  const demandes = receptions
    .map((reception) => tirerDates(reception, profil, aujourdhui, tirage))
    .concat(recentes)
    .sort((a, b) => a.reception - b.reception);
  const lignes = demandes.map(({ reception, accuse, reponse }, rang): LigneExemple => {
    const { nom, coordonnees } = tirerExpediteur(profil.canal, tirage);
    const nature = tirage.choix(NATURES);
    const observation = tirage.choix(OBSERVATIONS);
    return {
      numero: `${PREFIXE_NUMERO[profil.canal]}${String(rang + 1).padStart(4, '0')}`,
      reception,
      expediteur: nom,
      coordonnees,
      objet: tirage.choix(OBJETS[profil.canal]),
      accuse,
      reponse,
      nature: reponse === null ? '' : nature,
      observations: tirage.chance(0.12) ? observation : '',
    };
  });
  return poserAnomalies(profil.canal, lignes, aujourdhui);
}
