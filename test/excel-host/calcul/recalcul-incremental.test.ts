import fc from 'fast-check';
import { classeurNeuf } from '../classeur-neuf';
import { supprimerCellules, insererCellules } from '../modele/decaler-feuille';
import { ecrireContenu, viderContenu } from '../modele/ecrire-cellules';
import type { ClasseurHote } from '../modele/classeur-hote';
import type { Feuille } from '../modele/feuille';
import { MAX_COLONNES, rectangle } from '../modele/rectangle';
import { ErreurCellule } from '../modele/valeur';
import { MoteurExcelts } from './moteur-excelts';

const COTE = 4;

/** Ce qu'on peut écrire, avec une cellule et une autre feuille au hasard. */
const FORMULES: readonly ((cellule: string, plage: string, feuille: string) => string)[] = [
  (cellule) => `=${cellule}+1`,
  (cellule) => `=${cellule}`,
  (cellule) => `=${cellule}&"x"`,
  (_, plage) => `=SUM(${plage})`,
  (_, plage) => `=COUNTIF(${plage},">2")`,
  (cellule, plage) => `=IFERROR(MATCH(${cellule},${plage},0),-1)`,
  (cellule, _, feuille) => `=${feuille}!${cellule}*2`,
  (_, plage, feuille) => `=SUM(${feuille}!${plage})`,
  () => '=SUM(A:A)',
  () => '=COUNTA(2:3)',
  // La colonne G n'a pas de formule : une référence calculée n'y fait pas de cercle.
  (cellule) => `=INDIRECT("G"&${cellule.slice(1)})`,
  () => '=OFFSET($G$1,2,0)',
  (_, plage) => `=SUBTOTAL(109,${plage})`,
  () => '=TODAY()',
  () => '=Taux*2',
  () => '=SUM(Zone)',
  (cellule) => `=ISFORMULA(${cellule})`,
  () => '=ROW()+COLUMN()',
  (cellule) => `=1/${cellule}`,
];

const rang = fc.integer({ min: 1, max: COTE });
const lettre = rang.map((n) => String.fromCharCode(64 + n));
const cellule = fc.tuple(lettre, rang).map(([l, n]) => `${l}${n}`);
const plage = fc
  .tuple(lettre, rang, lettre, rang)
  .map(([l1, n1, l2, n2]) => `${l1 < l2 ? l1 : l2}${Math.min(n1, n2)}:${l1 < l2 ? l2 : l1}${Math.max(n1, n2)}`);
const nomFeuille = fc.constantFrom('Feuil1', 'Deux', "'A b'");
const contenu = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.constantFrom('a', 'x', true),
  fc.tuple(fc.constantFrom(...FORMULES), cellule, plage, nomFeuille).map(([ecrire, c, p, f]) => ecrire(c, p, f)),
);

type Geste = (classeur: ClasseurHote, feuille: Feuille) => void;
const geste: fc.Arbitrary<Geste> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.tuple(rang, rang, contenu).map(([l, c, brut]): Geste => (_, feuille) => {
      ecrireContenu(feuille, l, c, brut);
    }),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(rang, fc.nat(9)).map(([l, nombre]): Geste => (_, feuille) => {
      ecrireContenu(feuille, l, 7, nombre);
    }),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(rang, rang).map(([l, c]): Geste => (_, feuille) => {
      viderContenu(feuille, l, c);
    }),
  },
  rang.map((l): Geste => (_, feuille) => {
    insererCellules(feuille, rectangle(l, 1, l, MAX_COLONNES), 'Down');
  }),
  rang.map((l): Geste => (_, feuille) => {
    supprimerCellules(feuille, rectangle(l, 1, l, MAX_COLONNES), 'Up');
  }),
  rang.map((l): Geste => (_, feuille) => {
    feuille.lignes.modifier(l, l, (bande) => ({ ...bande, masquee: !bande.masquee }));
  }),
  fc.constantFrom('Deux', 'A b', 'Feuil1').map((nom): Geste => (classeur, feuille) => {
    if (classeur.trouverFeuille(nom) === null) classeur.renommerFeuille(feuille, nom);
  }),
  fc.constantFrom('Deux', 'A b', 'Feuil1').map((nom): Geste => (classeur) => {
    if (classeur.trouverFeuille(nom) === null) classeur.ajouterFeuille(nom);
  }),
  fc.constant<Geste>((classeur, feuille) => {
    if (classeur.feuilles.length > 1) classeur.supprimerFeuille(feuille);
  }),
  fc
    .tuple(fc.constantFrom('Taux', 'Zone'), fc.constantFrom('3', 'Feuil1!$A$1', 'Deux!$A$1:$B$3', 'Feuil1!$C$2+1'))
    .map(([nom, formule]): Geste => (classeur) => {
      classeur.noms = classeur.noms.filter((un) => un.nom !== nom);
      classeur.noms.push({ nom, feuille: null, formule, visible: true, commentaire: '', attributs: {} });
    }),
  fc.integer({ min: 45_000, max: 45_010 }).map((jour): Geste => (classeur) => {
    classeur.jourCourant = jour;
  }),
);

/** Tout ce que valent les cellules, feuille par feuille. */
function valeurs(classeur: ClasseurHote): unknown {
  return classeur.feuilles.map(({ nom, grille }) => [
    nom,
    grille
      .lignesOrdonnees()
      .flatMap(({ ligne, cellules }) =>
        cellules.map(({ colonne, cellule: { formule, valeur } }) => [
          ligne,
          colonne,
          formule,
          valeur instanceof ErreurCellule ? valeur.code : valeur,
        ]),
      ),
  ]);
}

describe('MoteurExcelts.mettreAJour', () => {
  it("donne après chaque changement les valeurs d'un calcul complet", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(geste, fc.nat()), { minLength: 1, maxLength: 40 }), (gestes) => {
        const classeur = classeurNeuf();
        classeur.jourCourant = 45_000;
        classeur.ajouterFeuille('Deux');
        for (const [faire, choix] of gestes) {
          const feuille = classeur.feuilles[choix % classeur.feuilles.length] ?? classeur.feuilleActive;
          faire(classeur, feuille);
          feuille.marquerModifiee();
          classeur.moteur.mettreAJour(classeur);
          const suivies = valeurs(classeur);
          new MoteurExcelts().mettreAJour(classeur);
          expect(suivies).toEqual(valeurs(classeur));
        }
      }),
      { numRuns: 150, seed: 20_261_123 },
    );
  });
});
