import type { Rectangle } from '../../modele/rectangle';
import { nombreDeColonnes } from '../../modele/rectangle';
import { attribut, enfant, enfants } from '../xml';
import type { Element } from '../xml';
import { zones } from '../zones-xml';
import { doubles } from './controler-classeur';

/** Un tableau, et comment lire une cellule de sa feuille. */
export interface TableauAControler {
  readonly racine: Element;
  readonly texteEn: (ligne: number, colonne: number) => string;
}

/** Numéros et noms uniques, colonnes en nombre, titres égaux aux cellules : sans quoi Excel répare. */
export function controlerTableaux(tableaux: readonly TableauAControler[], noms: readonly string[]): readonly string[] {
  const nomsDesTableaux = tableaux.map(({ racine }) => (attribut(racine, 'displayName') ?? '').toLowerCase());
  return [
    ...doubles(tableaux.map(({ racine }) => attribut(racine, 'id') ?? '')).map((id) => `deux tableaux de numéro ${id}`),
    ...doubles([...nomsDesTableaux, ...noms.map((nom) => nom.toLowerCase())]).map(
      (nom) => `nom pris deux fois : ${nom}`,
    ),
    ...tableaux.flatMap((tableau) =>
      controlerTableau(tableau).map((defaut) => `${attribut(tableau.racine, 'displayName') ?? ''} : ${defaut}`),
    ),
  ];
}

function controlerTableau({ racine, texteEn }: TableauAControler): string[] {
  const [zone] = zones(attribut(racine, 'ref'));
  if (zone === undefined) return ['sans cellules'];
  const colonnes = enfants(enfant(racine, 'tableColumns'), 'tableColumn');
  const titres = colonnes.map((une) => attribut(une, 'name') ?? '');
  const defauts = [
    ...doubles(titres.map((titre) => titre.toLowerCase())).map((titre) => `deux colonnes « ${titre} »`),
    ...doubles(colonnes.map((une) => attribut(une, 'id') ?? '')).map((id) => `deux colonnes de numéro ${id}`),
  ];
  if (colonnes.length !== nombreDeColonnes(zone)) defauts.push('colonnes en mauvais nombre');
  if (Number(attribut(enfant(racine, 'tableColumns'), 'count')) !== colonnes.length)
    defauts.push('compte mal ses colonnes');
  if (attribut(racine, 'headerRowCount') !== '0')
    titres.forEach((titre, rang) => {
      const cellule = texteEn(zone.haut, zone.gauche + rang);
      const attendu = titre.replace(/_x000A_/gu, '\n');
      if (cellule !== attendu) defauts.push(`le titre « ${titre} » n'est pas celui de la cellule (« ${cellule} »)`);
    });
  const [filtre] = zones(attribut(enfant(racine, 'autoFilter'), 'ref'));
  if (filtre !== undefined && !memeHaut(filtre, zone)) defauts.push('filtre mal placé');
  return defauts;
}

function memeHaut(filtre: Rectangle, zone: Rectangle): boolean {
  return filtre.haut === zone.haut && filtre.gauche === zone.gauche && filtre.droite === zone.droite;
}
