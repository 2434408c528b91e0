import { POINTS_PAR_PIXEL, coinDe, pointDe } from '../modele/dimensions-feuille';
import type { Feuille } from '../modele/feuille';
import type { Coin, Graphique } from '../modele/graphique';
import type { Couleurs } from './couleurs';
import { ecrireGraphique } from './ecrire-graphique';
import { lireGraphique } from './lire-graphique';
import { octetsDe, texteDePartie } from './paquet';
import type { Parties } from './paquet';
import { ajouterRelation, cheminDesRelations, cibleDe, ecrireRelations, lireRelations } from './relations';
import { TYPES_CONTENU, declarerType, oterPartie } from './types-contenu';
import { analyser, attribut, chemin, document, el, elements, enfant, texteDe } from './xml';
import type { Element } from './xml';

/** Unités de dessin par point. */
const EMU = 12_700;
const PLACE = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DESSIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const GRAPHIQUE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Lit les graphiques de la feuille ; images et formes restent dans leur partie. */
export function lireDessins(feuille: Feuille, parties: ReadonlyMap<string, Uint8Array>, couleurs: Couleurs): void {
  const dessin = cheminDuDessin(feuille, parties);
  const texte = dessin === null ? null : texteDePartie(parties, dessin);
  if (dessin === null || texte === null) return;
  const relations = lireRelations(parties, dessin);
  for (const ancre of elements(analyser(texte))) {
    const partie = relations.find(({ id }) => id === idDuGraphique(ancre))?.cible;
    const xml = partie === undefined ? null : texteDePartie(parties, partie);
    if (partie === undefined || xml === null) continue;
    const cadre = enfant(ancre, 'graphicFrame');
    const de = lireCoin(enfant(ancre, 'from'));
    const a = finDAncre(feuille, ancre, de);
    const [debut, fin] = [pointDe(feuille, de), pointDe(feuille, a)];
    feuille.graphiques.push(
      lireGraphique(analyser(xml), couleurs, {
        id: feuille.classeur.nouvelId(),
        nom: attribut(chemin(cadre, 'nvGraphicFramePr/cNvPr'), 'name') ?? '',
        de,
        a,
        partie,
        taille: { largeur: fin.x - debut.x, hauteur: fin.y - debut.y },
      }),
    );
  }
}

function cheminDuDessin(feuille: Feuille, parties: ReadonlyMap<string, Uint8Array>): string | null {
  return feuille.partie === null ? null : cibleDe(lireRelations(parties, feuille.partie), 'drawing');
}

function idDuGraphique(ancre: Element): string | undefined {
  const graphique = chemin(ancre, 'graphicFrame/graphic/graphicData/chart');
  return Object.entries(graphique?.attributs ?? {}).find(([nom]) => nom.endsWith(':id'))?.[1];
}

function lireCoin(element: Element | undefined): Coin {
  const nombre = (nom: string): number => Number(texteDe(enfant(element, nom)) || 0);
  return {
    colonne: nombre('col') + 1,
    ligne: nombre('row') + 1,
    dx: nombre('colOff') / EMU,
    dy: nombre('rowOff') / EMU,
  };
}

function finDAncre(feuille: Feuille, ancre: Element, de: Coin): Coin {
  const fin = enfant(ancre, 'to');
  if (fin !== undefined) return lireCoin(fin);
  const taille = enfant(ancre, 'ext');
  const { x, y } = pointDe(feuille, de);
  return coinDe(
    feuille,
    x + Number(attribut(taille, 'cx') ?? 480 * POINTS_PAR_PIXEL * EMU) / EMU,
    y + Number(attribut(taille, 'cy') ?? 288 * POINTS_PAR_PIXEL * EMU) / EMU,
  );
}

/**
 * Écrit les graphiques neufs ou changés, ôte les supprimés, et rend l'identifiant de relation du dessin (`null` : plus aucun dessin).
 * Les graphiques intacts et les autres objets gardent leur XML.
 */
export function ecrireDessins(feuille: Feuille, partieFeuille: string, parties: Parties): string | null {
  const existant = cibleDe(lireRelations(parties, partieFeuille), 'drawing');
  if (existant === null && feuille.graphiques.length === 0) return null;
  const dessin = existant ?? libre(parties, 'xl/drawings/drawing', '.xml');
  const texte = existant === null ? null : texteDePartie(parties, existant);
  const racine = texte === null ? el('xdr:wsDr', { 'xmlns:xdr': PLACE, 'xmlns:a': DESSIN }) : analyser(texte);
  const relations = lireRelations(parties, dessin);
  const parPartie = new Map(relations.map(({ id, cible }) => [id, cible]));
  racine.enfants = racine.enfants.flatMap((ancre) => {
    const partie = typeof ancre === 'string' ? undefined : parPartie.get(idDuGraphique(ancre) ?? '');
    if (typeof ancre === 'string' || !partie?.includes('chart')) return [ancre];
    const graphique = feuille.graphiques.find((un) => un.partie === partie);
    if (graphique === undefined) {
      oterPartie(parties, partie, cheminDesRelations(partie));
      ecrireRelations(
        parties,
        dessin,
        lireRelations(parties, dessin).filter(({ cible }) => cible !== partie),
      );
      return [];
    }
    if (!graphique.modifie) return [ancre];
    parties.set(partie, octetsDe(ecrireGraphique(feuille, graphique)));
    return [ancreDe(graphique, idDuGraphique(ancre) ?? '', racine.enfants.indexOf(ancre) + 2)];
  });
  for (const graphique of feuille.graphiques) {
    if (graphique.partie !== null && parties.has(graphique.partie)) continue;
    const partie = libre(parties, 'xl/charts/chart', '.xml');
    parties.set(partie, octetsDe(ecrireGraphique(feuille, graphique)));
    declarerType(parties, partie, TYPES_CONTENU.graphique);
    racine.enfants.push(
      ancreDe(graphique, ajouterRelation(parties, dessin, 'chart', partie), racine.enfants.length + 2),
    );
  }
  if (elements(racine).length === 0) {
    oterPartie(parties, dessin, cheminDesRelations(dessin));
    ecrireRelations(
      parties,
      partieFeuille,
      lireRelations(parties, partieFeuille).filter(({ cible }) => cible !== dessin),
    );
    return null;
  }
  parties.set(dessin, octetsDe(document(racine)));
  declarerType(parties, dessin, TYPES_CONTENU.dessin);
  return (
    lireRelations(parties, partieFeuille).find(({ cible }) => cible === dessin)?.id ??
    ajouterRelation(parties, partieFeuille, 'drawing', dessin)
  );
}

function libre(parties: ReadonlyMap<string, Uint8Array>, debut: string, fin: string): string {
  let rang = 1;
  while (parties.has(`${debut}${rang}${fin}`)) rang += 1;
  return `${debut}${rang}${fin}`;
}

function ancreDe(graphique: Graphique, relation: string, rang: number): Element {
  const coin = (nom: string, { colonne, ligne, dx, dy }: Coin): Element =>
    el(nom, {}, [
      el('xdr:col', {}, [String(colonne - 1)]),
      el('xdr:colOff', {}, [String(Math.round(dx * EMU))]),
      el('xdr:row', {}, [String(ligne - 1)]),
      el('xdr:rowOff', {}, [String(Math.round(dy * EMU))]),
    ]);
  const cadre = el('xdr:graphicFrame', { macro: '' }, [
    el('xdr:nvGraphicFramePr', {}, [el('xdr:cNvPr', { id: rang, name: graphique.nom }), el('xdr:cNvGraphicFramePr')]),
    el('xdr:xfrm', {}, [el('a:off', { x: 0, y: 0 }), el('a:ext', { cx: 0, cy: 0 })]),
    el('a:graphic', {}, [
      el('a:graphicData', { uri: GRAPHIQUE }, [
        el('c:chart', { 'xmlns:c': GRAPHIQUE, 'xmlns:r': RELATIONS, 'r:id': relation }),
      ]),
    ]),
  ]);
  return el('xdr:twoCellAnchor', { 'xmlns:xdr': PLACE, 'xmlns:a': DESSIN }, [
    coin('xdr:from', graphique.de),
    coin('xdr:to', graphique.a),
    cadre,
    el('xdr:clientData'),
  ]);
}

/** Vrai si un graphique de la feuille est neuf, changé ou supprimé. */
export function dessinsModifies(feuille: Feuille, parties: ReadonlyMap<string, Uint8Array>): boolean {
  const dessin = cheminDuDessin(feuille, parties);
  const anciens =
    dessin === null ? 0 : lireRelations(parties, dessin).filter(({ type }) => type.endsWith('/chart')).length;
  return (
    feuille.graphiques.some(({ modifie, partie }) => modifie || partie === null) ||
    feuille.graphiques.length !== anciens
  );
}
