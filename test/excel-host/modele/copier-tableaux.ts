import type { Feuille } from './feuille';
import { Tableau } from './tableau';
import { tableauxDuClasseur } from './tableaux';

/** Copie les tableaux d'une feuille dans sa copie, sous des noms neufs ; rend l'ancien nom et le nouveau de chacun. */
export function copierTableaux(source: Feuille, copie: Feuille): (readonly [ancien: string, nouveau: string])[] {
  const { classeur } = source;
  return source.tableaux.map((tableau) => {
    const tous = [...tableauxDuClasseur(classeur), ...copie.tableaux];
    const numero = Math.max(...tous.map((un) => un.numero)) + 1;
    const pris = new Set([...tous, ...classeur.noms].map(({ nom }) => nom.toLowerCase()));
    let rang = numero;
    while (pris.has(`${tableau.nom}${rang}`.toLowerCase())) rang += 1;
    const nom = `${tableau.nom}${rang}`;
    const double = new Tableau(copie, classeur.nouvelId(), numero, nom, tableau.zone);
    double.colonnes = structuredClone(tableau.colonnes);
    double.enTetes = tableau.enTetes;
    double.totaux = tableau.totaux;
    double.filtre = structuredClone(tableau.filtre);
    double.tri = tableau.tri;
    double.ligneVide = tableau.ligneVide;
    double.options = { ...tableau.options };
    copie.tableaux.push(double);
    return [tableau.nom, nom] as const;
  });
}
