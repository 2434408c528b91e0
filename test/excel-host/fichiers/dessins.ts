import { POINTS_PAR_PIXEL, coinDe, pointDe } from '../modele/dimensions-feuille';
import type { Feuille } from '../modele/feuille';
import type { Coin, Graphique } from '../modele/graphique';
import type { Couleurs } from './couleurs';
import { ecrireGraphique } from './ecrire-graphique';
import { lireGraphique } from './lire-graphique';
import { oterInatteignables } from './oter-inatteignables';
import { octetsDe, texteDePartie } from './paquet';
import type { Parties } from './paquet';
import { ajouterRelation, cibleDe, ecrireRelations, lireRelations } from './relations';
import { reporterGraphique } from './reporter-graphique';
import { suivreGraphique } from './suivre-graphique';
import { TYPES_CONTENU, declarerType } from './types-contenu';
import { analyser, attribut, chemin, document, el, elements, enfant, local, serialiser, texteDe } from './xml';
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
  for (const { ancre, partie } of ancresDeGraphiques(analyser(texte), parties, dessin)) {
    const xml = texteDePartie(parties, partie);
    if (xml === null) continue;
    const cadre = enfant(ancre, 'graphicFrame');
    const de = lireCoin(enfant(ancre, 'from'));
    const a = finDAncre(feuille, ancre, de);
    feuille.graphiques.push(
      lireGraphique(analyser(xml), couleurs, {
        id: feuille.classeur.nouvelId(),
        nom: attribut(chemin(cadre, 'nvGraphicFramePr/cNvPr'), 'name') ?? '',
        de,
        a,
        partie,
        taille: tailleDAncre(feuille, ancre),
      }),
    );
  }
}

function cheminDuDessin(feuille: Feuille, parties: ReadonlyMap<string, Uint8Array>): string | null {
  return feuille.partie === null ? null : cibleDe(lireRelations(parties, feuille.partie), 'drawing');
}

/** Les ancres du dessin qui portent un graphique, avec sa partie ; pas ceux d'un groupe, ni les graphiques étendus. */
function ancresDeGraphiques(
  racine: Element,
  parties: ReadonlyMap<string, Uint8Array>,
  dessin: string,
): { readonly ancre: Element; readonly partie: string }[] {
  const relations = new Map(lireRelations(parties, dessin).map(({ id, cible }) => [id, cible]));
  return elements(racine).flatMap((ancre) => {
    const partie = relations.get(idDuGraphique(ancre) ?? '');
    return partie === undefined || !parties.has(partie) ? [] : [{ ancre, partie }];
  });
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

function tailleDAncre(feuille: Feuille, ancre: Element): { largeur: number; hauteur: number } {
  const de = lireCoin(enfant(ancre, 'from'));
  const [debut, fin] = [pointDe(feuille, de), pointDe(feuille, finDAncre(feuille, ancre, de))];
  return { largeur: fin.x - debut.x, hauteur: fin.y - debut.y };
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
export function ecrireDessins(
  feuille: Feuille,
  partieFeuille: string,
  parties: Parties,
  couleurs: Couleurs,
): string | null {
  const relation = lireRelations(parties, partieFeuille).find(({ type }) => type.endsWith('/drawing'));
  if (!dessinsModifies(feuille, parties)) return relation?.id ?? null;
  const dessin = relation?.cible ?? libre(parties, 'xl/drawings/drawing', '.xml');
  const texte = relation === undefined ? null : texteDePartie(parties, dessin);
  const racine = texte === null ? el('xdr:wsDr', { 'xmlns:xdr': PLACE, 'xmlns:a': DESSIN }) : analyser(texte);
  for (const { ancre, partie } of ancresDeGraphiques(racine, parties, dessin)) {
    const graphique = feuille.graphiques.find((un) => un.partie === partie);
    const rang = racine.enfants.indexOf(ancre);
    if (graphique === undefined) {
      racine.enfants.splice(rang, 1);
      oterInatteignables(parties, () => {
        ecrireRelations(
          parties,
          dessin,
          lireRelations(parties, dessin).filter(({ cible }) => cible !== partie),
        );
      });
    } else if (graphique.modifie) {
      const ancien = texteDePartie(parties, partie) ?? '';
      const suivi = suivreGraphique(ancien, graphique, couleurs, tailleDAncre(feuille, ancre));
      parties.set(partie, octetsDe(suivi ?? reporterGraphique(ancien, ecrireGraphique(feuille, graphique))));
      racine.enfants[rang] = ancreSuivie(feuille, ancre, graphique);
    }
  }
  for (const graphique of feuille.graphiques) {
    if (graphique.partie !== null && parties.has(graphique.partie)) continue;
    const partie = libre(parties, 'xl/charts/chart', '.xml');
    parties.set(partie, octetsDe(ecrireGraphique(feuille, graphique)));
    declarerType(parties, partie, TYPES_CONTENU.graphique);
    racine.enfants.push(ancreDe(graphique, ajouterRelation(parties, dessin, 'chart', partie), idLibre(racine)));
  }
  if (elements(racine).length === 0) {
    oterInatteignables(parties, () => {
      ecrireRelations(
        parties,
        partieFeuille,
        lireRelations(parties, partieFeuille).filter(({ cible }) => cible !== dessin),
      );
    });
    return null;
  }
  parties.set(dessin, octetsDe(document(racine)));
  declarerType(parties, dessin, TYPES_CONTENU.dessin);
  return relation?.id ?? ajouterRelation(parties, partieFeuille, 'drawing', dessin);
}

/** Le premier numéro d'objet libre du dessin ; Excel les veut tous différents. */
function idLibre(racine: Element): number {
  const ids = [...serialiser(racine).matchAll(/cNvPr\b[^>]*?\bid="(\d+)"/gu)].map(([, id]) => Number(id));
  return Math.max(1, ...ids) + 1;
}

/** L'ancre d'un graphique changé : sa place et son nom d'après le modèle, le reste (description, verrous, accroche) comme avant. */
function ancreSuivie(feuille: Feuille, ancre: Element, graphique: Graphique): Element {
  const neuve = ancreDe(graphique, '', 0);
  const de = lireCoin(enfant(ancre, 'from'));
  const immobile = JSON.stringify([de, finDAncre(feuille, ancre, de)]) === JSON.stringify([graphique.de, graphique.a]);
  const proprietes = chemin(ancre, 'graphicFrame/nvGraphicFramePr/cNvPr');
  if (proprietes !== undefined) proprietes.attributs['name'] = graphique.nom;
  if (immobile) return ancre;
  const gardes = elements(ancre).filter(({ nom }) => !['from', 'to', 'ext', 'pos'].includes(local(nom)));
  return {
    ...neuve,
    attributs: { ...neuve.attributs, ...ancre.attributs },
    enfants: [...elements(neuve).slice(0, 2), ...gardes],
  };
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
  const texte = dessin === null ? null : texteDePartie(parties, dessin);
  const anciens = dessin === null || texte === null ? [] : ancresDeGraphiques(analyser(texte), parties, dessin);
  return (
    feuille.graphiques.some(({ modifie, partie }) => modifie || partie === null) ||
    feuille.graphiques.length !== anciens.length
  );
}
