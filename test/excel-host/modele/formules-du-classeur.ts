import type { ClasseurHote } from './classeur-hote';
import { changerFormules } from './condition';
import type { Feuille } from './feuille';

/** Réécrit toutes les formules du classeur : cellules, noms, formats conditionnels, validations, séries de graphiques. */
export function formulesDuClasseur(
  classeur: ClasseurHote,
  reecrire: (formule: string, feuille: Feuille | null) => string,
): void {
  for (const feuille of classeur.feuilles) {
    const ici = (formule: string): string => reecrire(formule, feuille);
    for (const [ligne, colonne, cellule] of [...feuille.grille.parcourir()]) {
      if (cellule.formule === null) continue;
      const formule = ici(cellule.formule);
      if (formule === cellule.formule) continue;
      classeur.journal.sansNoter(() => {
        feuille.grille.poser(ligne, colonne, { ...cellule, formule });
      });
      feuille.modifiee = true;
    }
    for (const regle of feuille.formatsConditionnels) {
      const suite = changerFormules(regle.condition, ici);
      if (suite === regle.condition) continue;
      Object.assign(regle, { condition: suite, brut: null, etendu: null });
      feuille.modifiee = true;
    }
    for (const validation of feuille.validations) {
      const [formule1, formule2] = [validation.formule1, validation.formule2].map((formule) =>
        formule === null || formule.startsWith('"') ? formule : ici(formule),
      );
      if (formule1 === validation.formule1 && formule2 === validation.formule2) continue;
      Object.assign(validation, { formule1, formule2 });
      feuille.modifiee = true;
    }
    for (const graphique of feuille.graphiques) {
      for (const serie of graphique.series) {
        const avant = [serie.nom.formule, serie.categories, serie.valeurs];
        const [nom, categories, valeurs] = avant.map((formule) => (formule === null ? null : ici(formule)));
        if ([nom, categories, valeurs].every((formule, rang) => formule === avant[rang])) continue;
        Object.assign(serie, { nom: { ...serie.nom, formule: nom }, categories, valeurs });
        Object.assign(graphique, { modifie: true });
      }
    }
  }
  for (const nom of classeur.noms) {
    const formule = reecrire(nom.formule, nom.feuille);
    if (formule === nom.formule) continue;
    nom.formule = formule;
    classeur.structureModifiee = true;
  }
}
