import type { Champ } from '../suivi-demandes/champ';
import { CHAMPS_FILTRES, cleDeTexte, type Filtres } from '../suivi-demandes/filtres';
import type { Registre } from '../suivi-demandes/registre';
import { lettresColonne } from '../grille/adresse';
import { BORNES } from './mise-en-place';

/** Les conditions d'une formule de contrôle sur un registre, en formules d'Excel 2010 qui valent 0 ou 1 sur chaque ligne. */
export interface ConditionsDeControle {
  /** Reçue dans la période, à une date qui compte (D2). */
  readonly recue: string;
  /** Reçue depuis plus de T2 jours (D4). */
  readonly mure: string;
  /** Répondue à une date qui compte (D2). */
  readonly repondue: string;
  readonly sansReponse: string;
  /** Le délai de réponse, en jours calendaires (D2). */
  readonly delai: string;
  /** L'accusé précède strictement la réponse (D5). */
  readonly accuseAvantReponse: string;
  /** L'accusé d'une demande sans réponse, à une date qui compte (D5). */
  readonly accuseSeul: string;
  readonly annoncee: string;
  readonly annonceTenue: string;
  readonly memeJour: string;
  readonly recueAvantCalcul: string;
  /** Les filtres, pour une demande répondue puis pour une demande sans réponse ; commencent par `*`, ou vides. */
  readonly filtresRepondue: string;
  readonly filtresSansReponse: string;
  readonly plageReception: string;
  readonly plageReponse: string;
}

/** Une formule cite un nom de feuille entre apostrophes, les siennes doublées. */
const citer = (feuille: string): string => `'${feuille.replaceAll("'", "''")}'`;

/** Vrai ou faux sur chaque ligne, sans jamais d'erreur : une condition qui échoue sur une cellule vaut « non ». */
const tient = (condition: string): string => `ISNUMBER(1/(${condition}))`;

/** Écrit les conditions d'un registre, de sa première ligne jusqu'à `derniereLigne`. */
export function conditionsDeControle(
  registre: Registre,
  derniereLigne: number,
  filtres: Filtres,
): ConditionsDeControle {
  const plage = (champ: Champ): string | null => {
    const colonne = registre.colonnes[champ];
    if (colonne === undefined) return null;
    const lettres = lettresColonne(colonne);
    return `${citer(registre.feuille)}!$${lettres}$${registre.premiereLigne}:$${lettres}$${derniereLigne}`;
  };
  const rec = plage('reception') ?? '';
  const rep = plage('reponse') ?? '';
  const [accuse, annonce] = [plage('accuse'), plage('annonce')];
  const { du, au, aujourdhui, t2 } = BORNES;
  const suitReception = (une: string): string => `ISNUMBER(${une})*(INT(${une})>=INT(${rec}))`;
  const choisis = CHAMPS_FILTRES.map((champ) => {
    const voulu = filtres[champ];
    if (voulu === null) return '';
    const colonne = plage(champ);
    return colonne === null ? '*0' : `*(TRIM(${colonne})="${cleDeTexte(voulu).replaceAll('"', '""')}")`;
  }).join('');
  const filtreAccuse = (condition: string): string => {
    if (filtres.accuse === null) return '';
    const avec = accuse === null ? '0' : tient(condition);
    return filtres.accuse === 'avec' ? `*${avec}` : `*(1-${avec})`;
  };
  const accuseSeul = accuse === null ? '0' : `${suitReception(accuse)}*(${accuse}<${aujourdhui}+1)`;
  const accuseCompte = accuse === null ? '0' : `${suitReception(accuse)}*(INT(${accuse})<=INT(${rep}))`;
  const recueAvantCalcul = `ISNUMBER(${rec})*(${rec}>=61)*(${rec}<${aujourdhui}+1)`;
  return {
    recue: `ISNUMBER(${rec})*(${rec}<${aujourdhui}+1)*(${rec}>=${du})*(${rec}<${au}+1)`,
    mure: `(${rec}<${aujourdhui}-${t2})`,
    repondue: `ISNUMBER(${rep})*(${rep}<${aujourdhui}+1)*(INT(${rep})>=INT(${rec}))`,
    sansReponse: `(LEN(TRIM(${rep}))=0)`,
    delai: `(INT(${rep})-INT(${rec})+(INT(${rep})=INT(${rec})))`,
    accuseAvantReponse: accuse === null ? '0' : `${suitReception(accuse)}*(INT(${accuse})<INT(${rep}))`,
    accuseSeul,
    annoncee: annonce === null ? '0' : suitReception(annonce),
    annonceTenue: annonce === null ? '0' : `(INT(${rep})<=INT(${annonce}))`,
    memeJour: `(INT(${rep})=INT(${rec}))`,
    recueAvantCalcul,
    filtresRepondue: choisis + filtreAccuse(accuseCompte),
    filtresSansReponse: choisis + filtreAccuse(accuseSeul),
    plageReception: rec,
    plageReponse: rep,
  };
}
