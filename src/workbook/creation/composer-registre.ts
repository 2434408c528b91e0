import type { Canal } from '../../domain/suivi-demandes/canal';
import { fr } from '../../domain/francais/fr';
import { adresseBloc, lettresColonne } from '../grille/adresse';
import type { ConditionalFormatLayout, SheetLayout } from '../layout/sheet-layout';
import { motSituation } from '../suivi-demandes/mot-situation';
import { colonnesDuRegistre, type CleColonne } from './colonnes';
import { formuleBilan } from './formule-bilan';
import { reglagesCites } from './plan-listes';
import { poserColonne, type PlaceDesColonnes } from './poser-colonne';
import type { ReperesParametres } from './reperes-parametres';

/** Le nom de l'onglet d'un canal dans un classeur neuf. */
export const NOM_REGISTRE: Readonly<Record<Canal, string>> = {
  courriel: 'Suivi courriels',
  courrier: 'Suivi courriers',
};

const LIGNE_TITRES = 5;
/** Lignes prêtes à remplir : au-dessous, ni formule, ni liste, ni couleur. */
export const LIGNES_PRETES = 1000;

/** Toute la ligne d'une demande en retard prend un fond clair, sauf la limite et la situation, qui ont leurs couleurs. */
function lignesEnRetard(colonnes: Readonly<Partial<Record<CleColonne, number>>>, place: PlaceDesColonnes) {
  const { limite = 1, situation = 1, commentaire = 1 } = colonnes;
  const cellule = `$${lettresColonne(situation)}${place.premiere}`;
  const bloc = (gauche: number, droite: number): ConditionalFormatLayout => ({
    range: adresseBloc(place.premiere, gauche, place.derniere, droite),
    formula: `=${cellule}="${motSituation('en-retard')}"`,
    style: 'ligne-en-retard',
  });
  return [bloc(1, limite - 1), bloc(limite + 1, situation - 1), bloc(situation + 1, commentaire)];
}

/** Compose le registre d'un canal : un titre, le service, le bilan du jour en formule, les titres, mille lignes prêtes. */
export function composerRegistre(canal: Canal, listes: string, reperes: ReperesParametres): SheetLayout {
  const colonnes = colonnesDuRegistre(canal);
  const places: Partial<Record<CleColonne, number>> = {};
  colonnes.forEach(({ cle }, rang) => (places[cle] = rang + 1));
  const place: PlaceDesColonnes = {
    ligneTitres: LIGNE_TITRES,
    premiere: LIGNE_TITRES + 1,
    derniere: LIGNE_TITRES + LIGNES_PRETES,
    colonnes: places,
    listes,
    reglages: reglagesCites(listes, canal),
  };
  const parts = colonnes.map((colonne) => poserColonne(colonne, place));
  const situation = lettresColonne(places.situation ?? 1);
  const fin = lettresColonne(colonnes.length);
  const service = reperes.valeur('serviceNom', 1) ?? '""';
  const titre = fr`Suivi des réponses aux ${canal}s`;
  return {
    name: NOM_REGISTRE[canal],
    marker: null,
    view: {
      frozen: `A1:A${LIGNE_TITRES}`,
      filter: `A${LIGNE_TITRES}:${fin}${place.derniere}`,
    },
    blocks: [
      { range: adresseBloc(LIGNE_TITRES, 1, LIGNE_TITRES, colonnes.length), style: 'entete-registre' },
      ...parts.flatMap((part) => part.blocks ?? []),
    ],
    cells: [
      { address: 'A1', content: { kind: 'text', text: titre }, style: 'titre' },
      {
        address: 'A2',
        content: {
          kind: 'formula',
          formula: `=IF(TRIM(${service})="","Nom du service\u00A0: à écrire dans l'onglet «\u00A0Paramètres\u00A0»",${service})`,
        },
        style: 'texte',
      },
      {
        address: 'A3',
        content: {
          kind: 'formula',
          formula: `=${formuleBilan(`$${situation}$${place.premiere}:$${situation}$${place.derniere}`)}`,
        },
        style: 'sous-titre',
      },
      // Le style des titres est celui de leur bloc : une action pour quinze.
      ...parts.flatMap((part) => part.cells).map(({ address, content }) => ({ address, content })),
    ],
    columnWidths: colonnes.map(({ largeur }) => largeur),
    rowHeights: new Map([
      [1, 27],
      [3, 20],
      [LIGNE_TITRES, 42],
    ]),
    charts: [],
    conditionalFormats: [...lignesEnRetard(places, place), ...parts.flatMap((part) => part.conditionalFormats)],
    validations: parts.flatMap((part) => part.validations ?? []),
    print: {
      area: `A1:${fin}${place.derniere}`,
      header: titre,
      footer: 'Services Publics +',
      titleRows: `$${LIGNE_TITRES}:$${LIGNE_TITRES}`,
    },
  };
}
