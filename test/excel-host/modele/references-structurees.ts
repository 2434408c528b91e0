import type { ClasseurHote } from './classeur-hote';
import { ecrireAdresseComplete } from './adresse';
import type { Feuille } from './feuille';
import { formulesDuClasseur } from './formules-du-classeur';
import { contient } from './rectangle';
import type { Rectangle } from './rectangle';
import type { Tableau } from './tableau';

/** Textes et noms de feuille d'abord, pour ne rien y changer ; puis `Nom[…]` ou `[…]`, crochets emboîtés compris. */
const JETON = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.]*)?(\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\])/gu;
const CETTE_LIGNE = '[#This Row]';

function transformer(formule: string, reecrire: (nom: string, crochets: string) => string): string {
  if (!formule.includes('[')) return formule;
  return formule.replace(JETON, (jeton: string, nom?: string, crochets?: string) =>
    crochets === undefined ? jeton : reecrire(nom ?? '', crochets),
  );
}

/** Le tableau dont la cellule est une donnée ou un total, ou `null`. */
export function tableauDe(feuille: Feuille, ligne: number, colonne: number): Tableau | null {
  return feuille.tableaux.find(({ zone }) => contient(zone, ligne, colonne)) ?? null;
}

/** La formule telle qu'Excel la garde : `[@Prix]` devient `Tableau1[[#This Row],[Prix]]`. */
export function completerReferences(formule: string, tableau: Tableau | null): string {
  return transformer(formule, (nom, crochets) => {
    const cible = nom === '' ? (tableau?.nom ?? '') : nom;
    if (cible === '') return crochets;
    const ici = /^\[@(.*)\]$/su.exec(crochets)?.[1];
    if (ici === undefined) return cible + crochets;
    const colonnes = ici === '' ? '' : ici.startsWith('[') ? `,${ici}` : `,[${ici}]`;
    return colonnes === '' ? `${cible}[#This Row]` : `${cible}[${CETTE_LIGNE}${colonnes}]`;
  });
}

/** La formule telle que l'API la rend : dans son tableau, `[@Prix]` ; ailleurs, `Tableau1[@Prix]`. */
export function abregerReferences(formule: string, tableau: Tableau | null): string {
  return transformer(formule, (nom, crochets) => {
    const chezLui = tableau !== null && nom.toLowerCase() === tableau.nom.toLowerCase();
    if (crochets === CETTE_LIGNE) return `${chezLui ? '' : nom}[@]`;
    const suite = /^\[\[#This Row\],(.*)\]$/isu.exec(crochets)?.[1];
    if (suite === undefined) return nom + crochets;
    const simple = /^\[([\p{L}\p{N}_.]+)\]$/u.exec(suite)?.[1];
    return `${chezLui ? '' : nom}[@${simple ?? suite}]`;
  });
}

/** Un tableau a changé de nom : les formules le suivent. */
export function renommerTableauDansFormules(classeur: ClasseurHote, ancien: string, nouveau: string): void {
  formulesDuClasseur(classeur, (formule) => renommerTableauDansFormule(formule, ancien, nouveau));
}

/** La formule où un tableau porte un autre nom. */
export function renommerTableauDansFormule(formule: string, ancien: string, nouveau: string): string {
  return transformer(
    formule,
    (nom, crochets) => (nom.toLowerCase() === ancien.toLowerCase() ? nouveau : nom) + crochets,
  );
}

/** Le nom d'une colonne entre crochets : les signes réservés y portent une apostrophe. */
export const proteger = (nom: string): string => nom.replace(/['[\]#]/gu, "'$&");

/** Une colonne a changé de nom, ou disparu (`nouveau` vaut `null` : `Tableau1[#REF!]`) : les formules la suivent. */
export function renommerColonneDansFormules(tableau: Tableau, ancien: string, nouveau: string | null): void {
  const cherche = `[${proteger(ancien)}]`.toLowerCase();
  const suite = nouveau === null ? '[#REF!]' : `[${proteger(nouveau)}]`;
  formulesDuClasseur(tableau.feuille.classeur, (formule) =>
    transformer(formule, (nom, crochets) => {
      if (nom.toLowerCase() !== tableau.nom.toLowerCase()) return nom + crochets;
      if (crochets.toLowerCase() === cherche) return nom + suite;
      return nom + crochets.replace(/\[(?:'.|[^[\]'])*\]/gu, (une) => (une.toLowerCase() === cherche ? suite : une));
    }),
  );
}

/** Le tableau disparaît : ses références deviennent des adresses (`convertir`), ou `#REF!`. */
export function resoudreReferences(tableau: Tableau, convertir: boolean): void {
  const { feuille } = tableau;
  const resoudre = (formule: string, ligne: number): string =>
    transformer(formule, (nom, crochets) => {
      if (nom.toLowerCase() !== tableau.nom.toLowerCase()) return nom + crochets;
      const zone = convertir ? zoneStructuree(tableau, crochets, ligne) : null;
      return zone === null ? '#REF!' : ecrireAdresseComplete(feuille.nom, zone, true);
    });
  for (const porteuse of feuille.classeur.feuilles) {
    for (const [ligne, colonne, cellule] of [...porteuse.grille.parcourir()]) {
      if (cellule.formule?.includes('[') !== true) continue;
      const formule = resoudre(cellule.formule, ligne);
      if (formule === cellule.formule) continue;
      porteuse.grille.poser(ligne, colonne, { ...cellule, formule });
      porteuse.modifiee = true;
    }
  }
  for (const defini of feuille.classeur.noms) {
    const formule = resoudre(defini.formule, 1);
    if (formule === defini.formule) continue;
    defini.formule = formule;
    feuille.classeur.structureModifiee = true;
  }
}

/** Les cellules que désignent les crochets, vus de la ligne donnée ; `null` si une colonne est inconnue. */
export function zoneStructuree(tableau: Tableau, crochets: string, ligne: number): Rectangle | null {
  const interieur = crochets.slice(1, -1);
  const morceaux = interieur.startsWith('[')
    ? [...interieur.matchAll(/\[((?:'.|[^[\]'])*)\]/gu)].map(([, un = '']) => un)
    : [interieur];
  let place: Rectangle | null = tableau.corps;
  const rangs: number[] = [];
  for (const morceau of morceaux) {
    const special = morceau.toLowerCase();
    if (special === '#all') place = tableau.zone;
    else if (special === '#headers') place = tableau.titres;
    else if (special === '#totals') place = tableau.total;
    else if (special === '#this row') place = { ...tableau.corps, haut: ligne, bas: ligne };
    else if (special !== '#data' && morceau !== '') {
      const nom = morceau.replace(/'(.)/gu, '$1').toLowerCase();
      const rang = tableau.colonnes.findIndex((une) => une.nom.toLowerCase() === nom);
      if (rang < 0) return null;
      rangs.push(rang);
    }
  }
  if (place === null) return null;
  if (rangs.length === 0) return place;
  return {
    ...place,
    gauche: tableau.zone.gauche + Math.min(...rangs),
    droite: tableau.zone.gauche + Math.max(...rangs),
  };
}
