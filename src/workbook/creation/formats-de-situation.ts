import type { Situation } from '../../domain/suivi-demandes/situation';
import { adresseBloc, lettresColonne } from '../grille/adresse';
import type { ConditionalStyleName } from '../layout/conditional-style-name';
import type { ConditionalFormatLayout } from '../layout/sheet-layout';
import { motSituation } from '../suivi-demandes/mot-situation';

const ASPECTS: readonly (readonly [situation: Situation | null, style: ConditionalStyleName])[] = [
  ['en-retard', 'en-retard'],
  ['a-echeance', 'a-echeance'],
  ['ar-a-envoyer', 'ar-a-envoyer'],
  ['en-cours', 'en-cours'],
  ['repondue-dans-les-delais', 'dans-les-delais'],
  ['repondue-hors-delai', 'hors-delai'],
  [null, 'a-verifier'],
];

/** Le mot de chaque situation et son aspect, pour qui veut les montrer : la couleur ne dit jamais rien que le mot ne dise (D9). */
export const SITUATIONS_ET_ASPECTS = ASPECTS.map(([situation, style]) => ({ mot: motSituation(situation), style }));

/** Les couleurs que le tableur pose tout seul sur la colonne « Situation », d'après son mot, que `TODAY()` fait changer (D9). */
export function formatsDeSituation(colonne: number, premiere: number, derniere: number): ConditionalFormatLayout[] {
  const range = adresseBloc(premiere, colonne, derniere, colonne);
  const cellule = `$${lettresColonne(colonne)}${premiere}`;
  return SITUATIONS_ET_ASPECTS.map(({ mot, style }) => ({ range, formula: `=${cellule}="${mot}"`, style }));
}

/** La date limite d'une demande sans réponse rougit quand elle est passée, que le registre ait une colonne « Situation » ou non. */
export function formatDeLimite(
  colonnes: { readonly limite: number; readonly reponse: number },
  premiere: number,
  derniere: number,
): ConditionalFormatLayout {
  const limite = `$${lettresColonne(colonnes.limite)}${premiere}`;
  const reponse = `$${lettresColonne(colonnes.reponse)}${premiere}`;
  return {
    range: adresseBloc(premiere, colonnes.limite, derniere, colonnes.limite),
    formula: `=AND(ISNUMBER(${limite}),${reponse}="",${limite}<TODAY())`,
    style: 'attention',
  };
}
