import type { ClasseurHote } from '../../modele/classeur-hote';
import type { Feuille } from '../../modele/feuille';
import { lireOnglets } from '../onglets-du-classeur';
import { texteDePartie } from '../paquet';
import { cibleDe, lireRelations } from '../relations';
import { analyser, attribut } from '../xml';

/** Ce qu'est devenue une feuille du fichier ouvert ; `feuille` est `null` si elle a été supprimée. */
export interface SortDOnglet {
  readonly ancienNom: string;
  readonly numero: string;
  readonly partie: string;
  readonly feuille: Feuille | null;
}

/** Les feuilles de calcul du fichier ouvert, et ce qu'elles sont devenues. */
export function sortDesOnglets(classeur: ClasseurHote): readonly SortDOnglet[] {
  const { parties } = classeur;
  const principale = cibleDe(lireRelations(parties, ''), 'officeDocument');
  const texte = principale === null ? null : texteDePartie(parties, principale);
  if (principale === null || texte === null) return [];
  return lireOnglets(parties, principale, analyser(texte)).flatMap(({ element, partie, deCalcul }) =>
    partie === null || !deCalcul
      ? []
      : [
          {
            ancienNom: attribut(element, 'name') ?? '',
            numero: attribut(element, 'sheetId') ?? '',
            partie,
            feuille: classeur.feuilles.find((une) => une.partie === partie) ?? null,
          },
        ],
  );
}
