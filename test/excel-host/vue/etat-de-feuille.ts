import type { Feuille } from '../modele/feuille';
import type { FiltreAutomatique } from '../modele/filtre';

/** Retient ce qu'un geste peut changer à une feuille en plus de ses cellules, et rend de quoi l'y remettre. */
export function retenirEtat(feuille: Feuille): () => void {
  const lignes = feuille.lignes.tous();
  const colonnes = feuille.colonnes.tous();
  const fusions = [...feuille.fusions];
  const liens = [...feuille.liens.tous];
  const formats = feuille.formatsConditionnels.map((regle) => ({ regle, zones: regle.zones }));
  const validations = feuille.validations.map((regle) => ({ regle, zones: regle.zones }));
  const filtre = retenirFiltre(feuille.filtre);
  const tableaux = feuille.tableaux.map((tableau) => {
    const { zone, tri, ligneVide } = tableau;
    const filtreDuTableau = retenirFiltre(tableau.filtre);
    return () => {
      if (tableau.zone !== zone) tableau.placer(zone);
      Object.assign(tableau, { tri, ligneVide });
      filtreDuTableau();
      tableau.modifie = true;
    };
  });
  return () => {
    feuille.lignes.charger(lignes);
    feuille.colonnes.charger(colonnes);
    feuille.fusions = [...fusions];
    if (feuille.liens.tous.length !== liens.length) Object.assign(feuille.liens, { tous: [...liens], modifies: true });
    feuille.formatsConditionnels = formats.map(({ regle, zones }) => Object.assign(regle, { zones }));
    feuille.validations = validations.map(({ regle, zones }) => Object.assign(regle, { zones }));
    filtre();
    for (const remettre of tableaux) remettre();
    feuille.marquerModifiee();
  };
}

function retenirFiltre(filtre: FiltreAutomatique | null): () => void {
  const criteres = [...(filtre?.colonnes ?? [])];
  const zone = filtre?.zone;
  return () => {
    if (filtre === null || zone === undefined) return;
    filtre.zone = zone;
    filtre.colonnes.clear();
    for (const [rang, critere] of criteres) filtre.colonnes.set(rang, critere);
  };
}
