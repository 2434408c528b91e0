import { ecrireAdresse } from '../modele/adresse';
import type { Feuille } from '../modele/feuille';
import { MAX_COLONNES, memeRectangle, rectangle } from '../modele/rectangle';
import { annonceDeFeuille } from './annonce';
import type { Annonce } from './annonce';
import { CIBLE_CLASSEUR, EVENEMENT } from './catalogue';
import type { TypeEvenement } from './catalogue';
import { deplacements } from './ordre-feuilles';
import type { FeuillePhotographiee, Photo } from './photo';

const LOCAL = { source: 'Local' } as const;

/** Ce qui a changé entre deux photos ; les feuilles `decalees` ont glissé : leurs lignes masquées et leur sélection n'ont pas changé. */
export function changementsDuClasseur(avant: Photo, apres: Photo, decalees: ReadonlySet<Feuille>): Annonce[] {
  const anciennes = new Map(avant.feuilles.map((une) => [une.id, une]));
  const nouvelles = new Map(apres.feuilles.map((une) => [une.id, une]));
  const annonces: Annonce[] = [];
  const noter = (type: TypeEvenement, feuille: Feuille, corps: Record<string, unknown> = LOCAL): void => {
    annonces.push(annonceDeFeuille(type, feuille, corps));
  };
  for (const une of avant.feuilles) if (!nouvelles.has(une.id)) noter(EVENEMENT.feuilleSupprimee, une.feuille);
  for (const une of apres.feuilles) {
    const ancienne = anciennes.get(une.id);
    if (ancienne === undefined) noter(EVENEMENT.feuilleAjoutee, une.feuille);
    else annonces.push(...changementsDeFeuille(ancienne, une, une.feuille === apres.active, decalees.has(une.feuille)));
  }
  for (const { id, avant: positionBefore, apres: positionAfter } of deplacements(
    avant.feuilles.map((une) => une.id),
    apres.feuilles.map((une) => une.id),
  )) {
    const feuille = nouvelles.get(id)?.feuille;
    if (feuille !== undefined) noter(EVENEMENT.feuilleDeplacee, feuille, { ...LOCAL, positionBefore, positionAfter });
  }
  if (avant.active !== apres.active) {
    if (avant.active !== null && !avant.active.supprimee) noter(EVENEMENT.feuilleQuittee, avant.active, {});
    if (apres.active !== null) noter(EVENEMENT.feuilleActivee, apres.active, {});
  }
  return [...annonces, ...changementsDeGraphiqueActif(avant, apres)];
}

/** Un graphique a été quitté, un autre choisi ; celui qu'on vient de supprimer n'annonce que sa suppression. */
function changementsDeGraphiqueActif(avant: Photo, apres: Photo): Annonce[] {
  if (avant.graphiqueActif === apres.graphiqueActif) return [];
  const annoncer = (type: TypeEvenement, chartId: string | null): Annonce[] =>
    apres.feuilles
      .filter(({ graphiques }) => chartId !== null && graphiques.includes(chartId))
      .map(({ id: worksheetId }) => ({
        type,
        cibles: [worksheetId, chartId ?? ''],
        corps: { chartId, worksheetId },
        plage: null,
      }));
  return [
    ...annoncer(EVENEMENT.graphiqueQuitte, avant.graphiqueActif),
    ...annoncer(EVENEMENT.graphiqueActive, apres.graphiqueActif),
  ];
}

function changementsDeFeuille(
  avant: FeuillePhotographiee,
  apres: FeuillePhotographiee,
  active: boolean,
  decalee: boolean,
): Annonce[] {
  const { feuille } = apres;
  const annonces: Annonce[] = [];
  const noter = (type: TypeEvenement, corps: Record<string, unknown>): void => {
    annonces.push(annonceDeFeuille(type, feuille, corps));
  };
  if (avant.nom !== apres.nom) noter(EVENEMENT.nomChange, { ...LOCAL, nameBefore: avant.nom, nameAfter: apres.nom });
  if (avant.visibilite !== apres.visibilite)
    noter(EVENEMENT.visibiliteChangee, {
      ...LOCAL,
      visibilityBefore: avant.visibilite,
      visibilityAfter: apres.visibilite,
    });
  if (avant.protegee !== apres.protegee) noter(EVENEMENT.protectionChangee, { ...LOCAL, isProtected: apres.protegee });
  if (active && !decalee && !memeRectangle(avant.selection, apres.selection)) {
    noter(EVENEMENT.selectionChangee, { address: ecrireAdresse(apres.selection) });
    annonces.push(...selectionsDeTableaux(avant, apres));
  }
  if (!decalee) annonces.push(...lignesMasquees(avant, apres));
  annonces.push(...graphiquesEtTableaux(avant, apres));
  return annonces;
}

function lignesMasquees(avant: FeuillePhotographiee, apres: FeuillePhotographiee): Annonce[] {
  if (avant.masquees === apres.masquees) return [];
  return [
    ...difference(apres.masquees, avant.masquees).map((lignes) => ['Hidden', lignes] as const),
    ...difference(avant.masquees, apres.masquees).map((lignes) => ['Unhidden', lignes] as const),
  ].map(([changeType, [de, a]]) =>
    annonceDeFeuille(EVENEMENT.lignesMasquees, apres.feuille, {
      ...LOCAL,
      changeType,
      address: ecrireAdresse(rectangle(de, 1, a, MAX_COLONNES)),
    }),
  );
}

type Intervalle = readonly [number, number];

/** Ce que couvrent les uns et pas les autres ; les deux listes sont ordonnées et disjointes. */
function difference(uns: readonly Intervalle[], autres: readonly Intervalle[]): Intervalle[] {
  let restes: Intervalle[] = [];
  for (const un of uns) {
    const dernier = restes.at(-1);
    if (dernier?.[1] === un[0] - 1) restes[restes.length - 1] = [dernier[0], un[1]];
    else restes.push(un);
  }
  if (restes.length === 0) return [];
  for (const [de, a] of autres)
    restes = restes.flatMap(([debut, fin]): Intervalle[] =>
      a < debut || de > fin
        ? [[debut, fin]]
        : [...(debut < de ? [[debut, de - 1] as const] : []), ...(fin > a ? [[a + 1, fin] as const] : [])],
    );
  return restes;
}

/** La sélection entre dans un tableau, en sort ou y bouge : le tableau l'apprend (adresse vide quand elle en sort). */
function selectionsDeTableaux(avant: FeuillePhotographiee, apres: FeuillePhotographiee): Annonce[] {
  const dans = (selection: FeuillePhotographiee['selection'], rect: FeuillePhotographiee['selection']): boolean =>
    selection.haut <= rect.bas &&
    selection.bas >= rect.haut &&
    selection.gauche <= rect.droite &&
    selection.droite >= rect.gauche;
  return apres.tableaux
    .filter(({ rect }) => dans(avant.selection, rect) || dans(apres.selection, rect))
    .map(({ id, rect }) => ({
      type: EVENEMENT.selectionDeTableau,
      cibles: [id],
      corps: {
        address: dans(apres.selection, rect) ? ecrireAdresse(apres.selection) : '',
        isInsideTable: dans(apres.selection, rect),
        tableId: id,
        worksheetId: apres.id,
      },
      plage: null,
    }));
}

function graphiquesEtTableaux(avant: FeuillePhotographiee, apres: FeuillePhotographiee): Annonce[] {
  const annonce = (type: TypeEvenement, cibles: readonly string[], corps: Record<string, unknown>): Annonce => ({
    type,
    cibles,
    corps: { ...LOCAL, ...corps, worksheetId: apres.id },
    plage: null,
  });
  const feuille = [apres.id];
  const classeur = [apres.id, CIBLE_CLASSEUR];
  const manquants = (uns: readonly { id: string }[], autres: readonly { id: string }[]): string[] =>
    uns.filter(({ id }) => !autres.some((autre) => autre.id === id)).map(({ id }) => id);
  return [
    ...apres.graphiques
      .filter((id) => !avant.graphiques.includes(id))
      .map((chartId) => annonce(EVENEMENT.graphiqueAjoute, feuille, { chartId })),
    ...avant.graphiques
      .filter((id) => !apres.graphiques.includes(id))
      .map((chartId) => annonce(EVENEMENT.graphiqueSupprime, feuille, { chartId })),
    ...manquants(apres.tableaux, avant.tableaux).map((tableId) =>
      annonce(EVENEMENT.tableauAjoute, classeur, { tableId }),
    ),
    ...manquants(avant.tableaux, apres.tableaux).map((tableId) =>
      annonce(EVENEMENT.tableauSupprime, classeur, {
        tableId,
        tableName: avant.tableaux.find(({ id }) => id === tableId)?.nom ?? '',
      }),
    ),
  ];
}
