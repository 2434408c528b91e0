import { motifDeRecherche } from './chercher';
import type { Recherche } from './chercher';
import { ecrireContenu, exigerCellulesLibres } from './ecrire-cellules';
import type { Feuille } from './feuille';
import { rectangle } from './rectangle';
import type { Rectangle } from './rectangle';
import type { Valeur } from './valeur';

/** Remplace un texte partout, formules comprises, et rend le nombre de remplacements. */
export function remplacerTout(
  feuille: Feuille,
  zone: Rectangle,
  quoi: string,
  remplacement: string,
  recherche: Recherche,
): number {
  const motif = motifDeRecherche(quoi, recherche, true);
  let nombre = 0;
  for (const [ligne, colonne, { valeur, formule }] of [...feuille.grille.parcourir(zone)]) {
    const contenu = formule === null ? texteDe(valeur) : `=${formule}`;
    if (contenu === null) continue;
    let ici = 0;
    const apres = contenu.replace(motif, () => {
      ici += 1;
      return remplacement;
    });
    if (ici === 0) continue;
    exigerCellulesLibres(feuille, rectangle(ligne, colonne));
    ecrireContenu(feuille, ligne, colonne, apres);
    nombre += ici;
  }
  if (nombre > 0) feuille.marquerModifiee();
  return nombre;
}

/** Ce qu'on cherche dans une valeur sans formule ; `null` pour une cellule vide ou une erreur. */
function texteDe(valeur: Valeur): string | null {
  if (typeof valeur === 'string') return valeur;
  return typeof valeur === 'number' || typeof valeur === 'boolean' ? String(valeur) : null;
}
