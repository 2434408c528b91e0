import type { Complements } from '../../domain/suivi-demandes/complements';
import type { Indicateurs } from '../../domain/suivi-demandes/indicateurs';
import type { CellContent } from '../gateway/cell-content';
import type { ConditionsDeControle } from './conditions-de-controle';
import { formuleDeControle, type CleDeControle } from './formules-de-controle';

/** Les chiffres qu'un contrôle compare : les nôtres, ou ceux qu'une formule voit. */
export type ChiffresControles = Readonly<Record<CleDeControle, number>>;

/** Pourquoi les contrôles d'un onglet ne peuvent pas recompter. */
export type RaisonSansControle = 'jours-ouvres' | 'filtre-objet';

/** De quoi écrire les contrôles d'un onglet. */
export type Controle =
  | {
      readonly genre: 'formules';
      readonly registres: readonly ConditionsDeControle[];
      /** Par chiffre, ce que les dates écrites en texte lui ajoutent : lues par nous, une formule ne les compte pas. */
      readonly enPlus: ChiffresControles;
      /** La moyenne se recompte : aucune date ne porte d'heure, aucune cellule d'erreur. */
      readonly moyenne: boolean;
    }
  | { readonly genre: 'aucun'; readonly raison: RaisonSansControle };

/** Les chiffres contrôlés, tirés de nos calculs. */
export function chiffresControles(i: Indicateurs, c: Complements): ChiffresControles {
  return {
    jugees: i.jugees,
    tropRecentes: i.tropRecentes,
    reponduesT1: i.reponduesT1,
    reponduesT2: i.reponduesT2,
    horsDelai: i.horsDelai,
    sansReponse: i.sansReponse,
    reponseApresAr: i.reponseApresAr,
    arSansReponse: i.arSansReponse,
    annoncees: c.annoncees,
    annoncesTenues: c.annoncesTenues,
    enAttente: c.enAttente,
    sommeDesDelais: Math.round((i.delaiMoyen ?? 0) * (i.reponduesT2 + i.horsDelai)),
  };
}

/** Un chiffre recompté, sans le signe égal ; `null` si rien ne peut le recompter. */
export function recompte(controle: Controle, cle: CleDeControle): string | null {
  if (controle.genre === 'aucun' || (cle === 'sommeDesDelais' && !controle.moyenne)) return null;
  const enPlus = controle.enPlus[cle];
  const signe = enPlus > 0 ? `+${enPlus}` : String(enPlus);
  return `${formuleDeControle(cle, controle.registres)}${enPlus === 0 ? '' : signe}`;
}

/** La cellule d'un nombre recompté. */
export function contenuRecompte(controle: Controle, cle: CleDeControle): CellContent {
  const formule = recompte(controle, cle);
  return formule === null
    ? { kind: 'text', text: 'n.\u00a0d.' }
    : { kind: 'formula', formula: `=${formule}`, format: '#,##0' };
}

/** La cellule d'un rapport recompté : le dénominateur est une autre formule, ou une cellule de contrôle. */
export function contenuRapport(
  controle: Controle,
  cle: CleDeControle,
  denominateur: string,
  format: string,
): CellContent {
  const formule = recompte(controle, cle);
  return formule === null
    ? { kind: 'text', text: 'n.\u00a0d.' }
    : { kind: 'formula', formula: `=IFERROR((${formule})/(${denominateur}),"–")`, format };
}

/** Une cellule déduite d'autres contrôles ; « – » quand ils ne donnent pas de nombre. */
export function contenuDeduit(controle: Controle, formule: string, format: string): CellContent {
  return controle.genre === 'aucun'
    ? { kind: 'text', text: 'n.\u00a0d.' }
    : { kind: 'formula', formula: `=IFERROR(${formule},"–")`, format };
}

/** L'écart entre notre valeur et son contrôle : 0 s'ils disent la même chose, « n. d. » sans contrôle. */
export function contenuEcart(valeur: string, controle: string, format: string): CellContent {
  return {
    kind: 'formula',
    formula: `=IF(AND(ISNUMBER(${valeur}),ISNUMBER(${controle})),ROUND(${valeur}-${controle},9),IF(EXACT(${valeur},${controle}),0,IF(ISNUMBER(${controle}),1,"n.\u00a0d.")))`,
    format,
  };
}
