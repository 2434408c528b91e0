import { adresse, adresseBloc } from '../grille/adresse';
import type { SheetParts } from '../layout/sheet-layout';
import type { CleColonne, Colonne } from './colonnes';
import { formatDeLimite, formatsDeSituation } from './formats-de-situation';
import { formuleDelai, formuleLimite, formuleSituation, type ReglagesCites } from './formules-de-ligne';
import { validationDeColonne } from './validations';

/** Où se posent les colonnes d'un registre. */
export interface PlaceDesColonnes {
  readonly ligneTitres: number;
  readonly premiere: number;
  readonly derniere: number;
  /** La colonne (A = 1) de chaque clé que le registre porte, celle qu'on pose comprise. */
  readonly colonnes: Readonly<Partial<Record<CleColonne, number>>>;
  /** L'onglet des listes déroulantes ; `null` si le classeur n'en a pas : la colonne n'a alors pas de règle de saisie. */
  readonly listes: string | null;
  readonly reglages: ReglagesCites | null;
}

/**
 * La formule d'une colonne calculée, pour la première ligne ; `null` pour une colonne que l'on remplit, ou si le registre ou
 * le classeur n'a pas ce qu'elle cite. Sans colonne « Date limite », la situation calcule elle-même la limite.
 */
export function formuleDeColonne(cle: CleColonne, { premiere, colonnes, reglages }: PlaceDesColonnes): string | null {
  if (reglages === null) return null;
  const cellule = (une: CleColonne): string | null => {
    const colonne = colonnes[une];
    return colonne === undefined ? null : `$${adresse(premiere, colonne)}`;
  };
  const [reception, reponse, accuse, annonce] = [
    cellule('reception'),
    cellule('reponse'),
    cellule('accuse'),
    cellule('annonce'),
  ] as const;
  if (reception === null || reponse === null) return null;
  switch (cle) {
    case 'limite':
      return formuleLimite({ reception, annonce }, reglages);
    case 'delai':
      return formuleDelai({ reception, reponse }, reglages);
    case 'situation': {
      const limite = cellule('limite') ?? formuleLimite({ reception, annonce }, reglages);
      return formuleSituation({ reception, accuse, annonce, reponse, limite }, reglages);
    }
    default:
      return null;
  }
}

/** Une colonne de registre : son titre, ses cellules prêtes, sa formule, sa règle de saisie et ses couleurs. */
export function poserColonne({ cle, titre, style, format }: Colonne, place: PlaceDesColonnes): SheetParts {
  const { ligneTitres, premiere, derniere, colonnes, listes } = place;
  const colonne = colonnes[cle];
  if (colonne === undefined) throw new Error(`La colonne « ${cle} » n'a pas de place`);
  const range = adresseBloc(premiere, colonne, derniere, colonne);
  const formula = formuleDeColonne(cle, place);
  const validation = listes === null ? null : validationDeColonne(cle, range, listes);
  const { limite, reponse } = colonnes;
  return {
    blocks: [{ range, style, format, ...(formula === null ? {} : { formula: `=${formula}` }) }],
    cells: [
      { address: adresse(ligneTitres, colonne), content: { kind: 'text', text: titre }, style: 'entete-registre' },
    ],
    validations: validation === null ? [] : [validation],
    conditionalFormats: [
      ...(cle === 'situation' ? formatsDeSituation(colonne, premiere, derniere) : []),
      ...(cle === 'limite' && limite !== undefined && reponse !== undefined
        ? [formatDeLimite({ limite, reponse }, premiere, derniere)]
        : []),
    ],
  };
}
