import type { Canal } from '../../domain/suivi-demandes/canal';
import { REGLAGES_PAR_DEFAUT } from '../../domain/suivi-demandes/reglages';
import { MARGE_PAR_DEFAUT } from '../../domain/suivi-demandes/situation';
import { lettresColonne } from '../grille/adresse';
import { MOTS_DE_DECOMPTE } from '../parametres/mots-de-decompte';
import { COLONNES_LISTES, LIGNES_REGLAGES } from './plan-listes';
import type { ReperesParametres } from './reperes-parametres';

/** Au-delà, c'est une faute de frappe : la même borne que dans `lireParametres`. */
const JOURS_AU_PLUS = 366;

/** Le nombre entier d'une cellule, ou la valeur par défaut si elle est vide, absente ou illisible. */
function entierOuDefaut(cellule: string | null, defaut: number): string {
  if (cellule === null) return String(defaut);
  const lu = `IFERROR(VALUE(${cellule}),-1)`;
  const lisible = `AND(${lu}>=0,${lu}<=${JOURS_AU_PLUS},IFERROR(MOD(VALUE(${cellule}),1),1)=0)`;
  return `IF(TRIM(${cellule})="",${defaut},IF(${lisible},VALUE(${cellule}),${defaut}))`;
}

/**
 * Les réglages d'un canal tels que le volet les lit (D3, D5, D9) : une formule par ligne de « Listes », sans `=`. Une cellule
 * vide ou illisible de « Paramètres » laisse la valeur par défaut ; deux seuils qui se contredisent sont écartés ensemble.
 * `territoires` : la plage des noms ; `fetes` : celle de leurs fêtes, dans le même ordre.
 */
export function formulesDeReglages(
  canal: Canal,
  reperes: ReperesParametres,
  { territoires, fetes }: { readonly territoires: string; readonly fetes: string },
): Readonly<Record<keyof typeof LIGNES_REGLAGES, string>> {
  const { seuils, alertes } = REGLAGES_PAR_DEFAUT[canal];
  const rang = canal === 'courriel' ? 1 : 2;
  const ici = (ligne: keyof typeof LIGNES_REGLAGES): string =>
    `${lettresColonne(COLONNES_LISTES[canal])}${LIGNES_REGLAGES[ligne]}`;
  const decompte = reperes.valeur('decompte', 1);
  const zone = reperes.valeur('zone', 1);
  return {
    t1: entierOuDefaut(reperes.valeur('t1', rang), seuils.t1),
    t2Lu: entierOuDefaut(reperes.valeur('t2', rang), seuils.t2),
    t2: `IF(${ici('t1')}<=${ici('t2Lu')},${ici('t2Lu')},${seuils.t2})`,
    delaiAr: entierOuDefaut(reperes.valeur('delaiAr', rang), alertes.delaiAr ?? 0),
    marge: entierOuDefaut(reperes.valeur('marge', 1), MARGE_PAR_DEFAUT),
    ouvres:
      decompte === null
        ? 'FALSE'
        : `OR(TRIM(${decompte})="${MOTS_DE_DECOMPTE.ouvres}",TRIM(${decompte})="Jours ouvres")`,
    territoire: zone === null ? '1' : `IFERROR(MATCH(TRIM(${zone}),${territoires},0),1)`,
    fete: `INDEX(${fetes},${ici('territoire')})`,
  };
}
