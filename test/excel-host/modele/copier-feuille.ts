import type { ClasseurHote } from './classeur-hote';
import { Feuille } from './feuille';
import { copierTableaux } from './copier-tableaux';
import { memeFeuille, renommerDansFormule } from './references-formule';
import { renommerTableauDansFormule } from './references-structurees';

/** Une copie de feuille : contenus, aspects, tableaux, règles, graphiques, mise en page et noms locaux ; elle vient au rang donné. */
export function copierFeuille(classeur: ClasseurHote, source: Feuille, rang: number): Feuille {
  classeur.exigerStructureLibre();
  const copie = new Feuille(classeur, classeur.nouvelId(), nomDeCopie(classeur, source.nom));
  const tableaux = copierTableaux(source, copie);
  const ici = (formule: string): string =>
    tableaux.reduce(
      (suite, [ancien, nouveau]) => renommerTableauDansFormule(suite, ancien, nouveau),
      renommerDansFormule(formule, source.nom, copie.nom),
    );
  for (const [ligne, colonne, cellule] of source.grille.parcourir())
    copie.grille.poser(ligne, colonne, {
      ...cellule,
      formule: cellule.formule === null ? null : ici(cellule.formule),
    });
  copie.lignes.charger(source.lignes.tous());
  copie.colonnes.charger(source.colonnes.tous());
  copie.fusions = [...source.fusions];
  copie.formatsConditionnels = source.formatsConditionnels.map((regle) => ({
    ...structuredClone(regle),
    id: classeur.nouvelId(),
  }));
  copie.validations = structuredClone(source.validations);
  copie.graphiques = source.graphiques.map((graphique) => ({
    ...structuredClone(graphique),
    id: classeur.nouvelId(),
    partie: null,
    modifie: true,
    series: structuredClone(graphique.series).map((serie) => ({
      ...serie,
      nom: { ...serie.nom, formule: serie.nom.formule === null ? null : ici(serie.nom.formule) },
      categories: serie.categories === null ? null : ici(serie.categories),
      valeurs: serie.valeurs === null ? null : ici(serie.valeurs),
    })),
  }));
  copie.filtre = structuredClone(source.filtre);
  for (const [nom, valeur] of source.proprietes) copie.proprietes.set(nom, valeur);
  Object.assign(copie.miseEnPage, structuredClone(source.miseEnPage), { modifiee: true });
  copie.sautsDePage = structuredClone(source.sautsDePage);
  copie.couleurOnglet = source.couleurOnglet;
  copie.quadrillage = source.quadrillage;
  copie.enTetes = source.enTetes;
  copie.volets = { ...source.volets };
  copie.protection = source.protection;
  Object.assign(copie.liens, { tous: [...source.liens.tous], modifies: source.liens.tous.length > 0 });
  copie.selection = source.selection;
  copie.largeurParDefaut = source.largeurParDefaut;
  copie.hauteurParDefaut = source.hauteurParDefaut;
  for (const nom of classeur.noms.filter(({ feuille }) => feuille === source))
    classeur.noms.push({ ...nom, feuille: copie, formule: ici(nom.formule) });
  classeur.feuilles.splice(rang, 0, copie);
  classeur.structureModifiee = true;
  copie.marquerModifiee();
  return copie;
}

/** « Suivi » → « Suivi (2) », coupé s'il le faut à 31 signes. */
function nomDeCopie(classeur: ClasseurHote, nom: string): string {
  const base = nom.replace(/ \(\d+\)$/u, '');
  for (let rang = 2; ; rang += 1) {
    const suffixe = ` (${rang})`;
    const essai = base.slice(0, 31 - suffixe.length) + suffixe;
    if (!classeur.feuilles.some((feuille) => memeFeuille(feuille.nom, essai))) return essai;
  }
}
