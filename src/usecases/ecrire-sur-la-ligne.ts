import type { CellContent } from '../workbook/gateway/cell-content';
import type { Change } from '../workbook/gateway/change';
import { adresse } from '../workbook/grille/adresse';
import type { Champ } from '../workbook/suivi-demandes/champ';
import type { ColonnesLues } from '../workbook/suivi-demandes/lecture-registre';
import type { EcritureAnnulable } from './annulation';
import { contenuDAvant } from './contenu-d-avant';
import { valeurEcrite } from './valeur-ecrite';

/** Ce qu'on veut voir dans un champ d'une demande. */
export interface EcritureDeChamp {
  readonly champ: Champ;
  readonly content: Extract<CellContent, { kind: 'text' | 'day' | 'number' | 'empty' }>;
}

/**
 * Prépare l'écriture de champs sur la ligne lue (une seule ligne, position 0), montre la première cellule écrite, et garde
 * de quoi défaire. Un champ que le registre n'a pas est passé ; sans rien à écrire, rien ne change.
 */
export function ecrireSurLaLigne(
  lues: ColonnesLues,
  ecritures: readonly EcritureDeChamp[],
): { readonly changes: readonly Change[]; readonly cellule: string; readonly ecritures: readonly EcritureAnnulable[] } {
  const { feuille, colonnes } = lues.registre;
  const placees = ecritures.flatMap(({ champ, content }) => {
    const colonne = colonnes[champ];
    return colonne === undefined ? [] : [{ champ, content, address: adresse(lues.premiereLigne, colonne) }];
  });
  const cellule = placees[0]?.address ?? adresse(lues.premiereLigne, colonnes.numero ?? 1);
  return {
    changes:
      placees.length === 0
        ? []
        : [
            {
              kind: 'write-cells',
              sheet: feuille,
              cells: placees.map(({ address, content }) => ({ address, content })),
              before: placees.map(({ champ }) => contenuDAvant(champ, lues.valeur(champ, 0))),
            },
            { kind: 'select', sheet: feuille, address: cellule },
          ],
    cellule,
    ecritures: placees.map(({ champ, content }) => ({
      champ,
      avant: lues.valeur(champ, 0),
      apres: valeurEcrite(content),
    })),
  };
}
