import { ecrireAdresse } from '../modele/adresse';
import type { Decalage } from '../modele/decalage';
import type { Feuille } from '../modele/feuille';
import { FORMULES_DETAILLEES, estUneCellule } from '../modele/journal-faits';
import type { FaitsDeFeuille } from '../modele/journal-faits';
import { MAX_COLONNES, MAX_LIGNES, intersection, rectangle, union } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import { ErreurCellule } from '../modele/valeur';
import type { Valeur } from '../modele/valeur';
import type { Hote } from '../protocole/hote';
import type { ActionSurCellules } from './action-sur-cellules';
import { annonceDeFeuille } from './annonce';
import type { Annonce, Origine } from './annonce';
import { CIBLE_CLASSEUR, EVENEMENT } from './catalogue';
import { tableauxDe } from './tableaux';

interface Changement {
  readonly changeType: string;
  readonly shiftDirection: string;
  readonly zones: readonly Rectangle[];
}

/** Les événements de contenu, de formule et de format ; une action qui porte sur une plage l'annonce tout entière. */
export function changementsDeCellules(
  hote: Hote,
  faits: ReadonlyMap<Feuille, FaitsDeFeuille>,
  action: ActionSurCellules | null,
  origine: Origine,
): Annonce[] {
  const feuilles = new Set([...faits.keys(), ...(action === null ? [] : [action.feuille])]);
  return [...feuilles]
    .filter(({ supprimee }) => !supprimee)
    .flatMap((feuille) => {
      const ici = faits.get(feuille);
      const touche = action?.feuille === feuille ? action : null;
      const glisse = (ici?.decalages.length ?? 0) > 0;
      const contenus = touche?.genre === 'contenu' ? [touche.rect] : glisse ? [] : (ici?.contenus ?? []);
      const aspects =
        touche?.genre === 'aspect' ? [touche.rect] : glisse || touche !== null ? [] : (ici?.aspects ?? []);
      const changements = [
        ...(ici?.decalages ?? []).map(decalageAnnonce),
        ...(contenus.length === 0 ? [] : [{ changeType: 'RangeEdited', shiftDirection: 'None', zones: contenus }]),
      ];
      return [
        ...changements.flatMap((changement) => annoncer(hote, feuille, changement, ici?.premiere ?? null, origine)),
        ...(aspects.length === 0
          ? []
          : [
              annonceDeFeuille(
                EVENEMENT.formatChange,
                feuille,
                { source: 'Local', address: adresses(aspects) },
                { feuille, rect: englobant(aspects) },
              ),
            ]),
        ...(ici?.tris ?? []).map(({ axe, zone }) =>
          annonceDeFeuille(axe === 'lignes' ? EVENEMENT.lignesTriees : EVENEMENT.colonnesTriees, feuille, {
            source: 'Local',
            address: ecrireAdresse(zone),
          }),
        ),
        ...(ici === undefined || glisse || ici.formules.length === 0 ? [] : [formulesChangees(feuille, ici)]),
      ];
    });
}

function annoncer(
  hote: Hote,
  feuille: Feuille,
  { changeType, shiftDirection, zones }: Changement,
  premiere: FaitsDeFeuille['premiere'],
  triggerSource: Origine,
): Annonce[] {
  const corps = {
    changeType,
    source: 'Local',
    triggerSource,
    shiftDirection,
    ...(changeType === 'RangeEdited' && estUneCellule(zones) ? details(hote, feuille, zones, premiere) : {}),
  };
  const deFeuille = annonceDeFeuille(
    EVENEMENT.contenuChange,
    feuille,
    { ...corps, address: adresses(zones) },
    { feuille, rect: englobant(zones) },
  );
  const deTableaux = tableauxDe(feuille).flatMap(({ id, rect }): Annonce[] => {
    const communes = zones.map((zone) => intersection(zone, rect)).filter((zone) => zone !== null);
    return communes.length === 0
      ? []
      : [
          {
            type: EVENEMENT.tableauChange,
            cibles: [id, feuille.id, CIBLE_CLASSEUR],
            corps: { ...corps, address: adresses(communes), tableId: id, worksheetId: feuille.id },
            plage: { feuille, rect: englobant(communes) },
          },
        ];
  });
  return [deFeuille, ...deTableaux];
}

/** La valeur avant et après, quand une seule cellule a changé. */
function details(
  hote: Hote,
  feuille: Feuille,
  zones: readonly Rectangle[],
  premiere: FaitsDeFeuille['premiere'],
): Record<string, unknown> {
  const { haut, gauche } = englobant(zones);
  hote.classeur.moteur.mettreAJour(hote.classeur);
  const apres = feuille.lire(haut, gauche)?.valeur ?? null;
  const avant = premiere !== null && premiere.ligne === haut && premiere.colonne === gauche ? premiere.avant : apres;
  return {
    valueBefore: enJson(avant),
    valueAfter: enJson(apres),
    valueTypeBefore: typeDe(avant),
    valueTypeAfter: typeDe(apres),
  };
}

function enJson(valeur: Valeur): string | number | boolean {
  return valeur instanceof ErreurCellule ? valeur.code : (valeur ?? '');
}

function typeDe(valeur: Valeur): string {
  if (valeur === null) return 'Empty';
  if (valeur instanceof ErreurCellule) return 'Error';
  return typeof valeur === 'string' ? 'String' : typeof valeur === 'number' ? 'Double' : 'Boolean';
}

function decalageAnnonce({ axe, debut, nombre, bande }: Decalage): Changement {
  const fin = debut + Math.abs(nombre) - 1;
  const enLignes = axe === 'lignes';
  const zone = enLignes ? rectangle(debut, bande.de, fin, bande.a) : rectangle(bande.de, debut, bande.a, fin);
  const entier = bande.de === 1 && bande.a === (enLignes ? MAX_COLONNES : MAX_LIGNES);
  const quoi = !entier ? 'Cell' : enLignes ? 'Row' : 'Column';
  const sens = nombre > 0 ? (enLignes ? 'Down' : 'Right') : enLignes ? 'Up' : 'Left';
  return {
    changeType: `${quoi}${nombre > 0 ? 'Inserted' : 'Deleted'}`,
    shiftDirection: entier ? 'None' : `ShiftCell${sens}`,
    zones: [zone],
  };
}

function formulesChangees(feuille: Feuille, { formules }: FaitsDeFeuille): Annonce {
  return annonceDeFeuille(EVENEMENT.formuleChangee, feuille, {
    source: 'Local',
    ...(formules.length > FORMULES_DETAILLEES
      ? {}
      : {
          formulaDetails: formules.map(({ ligne, colonne, avant }) => ({
            cellAddress: ecrireAdresse(rectangle(ligne, colonne)),
            previousFormula: avant === null ? '' : `=${avant}`,
          })),
        }),
  });
}

function adresses(zones: readonly Rectangle[]): string {
  return zones.map((zone) => ecrireAdresse(zone)).join(',');
}

function englobant(zones: readonly Rectangle[]): Rectangle {
  return zones.reduce<Rectangle | null>((tout, zone) => union(tout, zone), null) ?? rectangle(1, 1);
}
