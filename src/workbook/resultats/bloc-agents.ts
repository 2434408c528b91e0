import { EFFECTIF_A_DEPASSER } from '../../domain/commun/effectif-suffisant';
import type { LayoutCell } from '../layout/sheet-layout';
import { cellule } from './cellule';
import type { Libelles } from './libelles';
import { COLONNES, LIGNES } from './mise-en-place';
import type { ResultatsAComposer } from './resultats-a-composer';
import { contenuDelai, contenuNombre, contenuTaux } from './taux';

/** Les chiffres par agent, s'ils sont demandés (D6, D13) ; `hauteur` en lignes, 0 si rien n'est montré. */
export function blocAgents(
  { agents }: ResultatsAComposer,
  mots: Libelles,
): { readonly cellules: readonly LayoutCell[]; readonly hauteur: number } {
  if (agents === null) return { cellules: [], hauteur: 0 };
  const { suite: haut } = LIGNES;
  const titre = cellule(
    haut,
    COLONNES.libelle,
    `Par agent en charge (plus de ${EFFECTIF_A_DEPASSER} demandes jugées chacun)`,
    'section',
    COLONNES.finTableaux,
  );
  if (agents.length === 0) {
    const phrase = `Aucun agent n'a plus de ${EFFECTIF_A_DEPASSER} demandes jugées\u00a0: rien n'est montré par agent.`;
    return {
      cellules: [titre, cellule(haut + 1, COLONNES.libelle, phrase, 'lecture', COLONNES.finTableaux)],
      hauteur: 3,
    };
  }
  const titres = ['Agent', 'Jugées (n)', mots.trancheT1, mots.trancheT2, 'Non répondu*', 'Délai moyen', 'Délai médian'];
  return {
    cellules: [
      titre,
      ...titres.map((mot, rang) =>
        cellule(haut + 1, COLONNES.libelle + rang, mot, rang === 0 ? 'entete' : 'entete-nombre'),
      ),
      ...agents.flatMap(({ agent, indicateurs: i }, rang) => [
        cellule(haut + 2 + rang, COLONNES.libelle, agent, 'ligne'),
        ...[
          contenuNombre(i.jugees),
          contenuTaux(i.reponduesT1, i.jugees),
          contenuTaux(i.reponduesT2 - i.reponduesT1, i.jugees),
          contenuTaux(i.nonRepondues, i.jugees),
          contenuDelai(i.delaiMoyen),
          contenuDelai(i.delaiMedian),
        ].map((contenu, index) => cellule(haut + 2 + rang, COLONNES.valeur + index, contenu, 'ligne-nombre')),
      ]),
    ],
    hauteur: agents.length + 3,
  };
}
