import { ecrireAdresseComplete } from './adresse';
import type { Feuille } from './feuille';
import type { FiltreAutomatique } from './filtre';
import { lignesRetenues } from './juger-filtre';
import type { Rectangle } from './rectangle';

/** Les lignes que le filtre peut cacher : toutes celles de sa zone sauf les titres. */
function donnees({ zone }: FiltreAutomatique): Rectangle | null {
  return zone.bas > zone.haut ? { ...zone, haut: zone.haut + 1 } : null;
}

/** Cache les lignes qu'un des critères refuse et montre les autres. Un critère illisible laisse les lignes comme elles sont. */
export function appliquerFiltre(feuille: Feuille, filtre: FiltreAutomatique): void {
  const zone = donnees(filtre);
  if (zone === null) return;
  feuille.classeur.moteur.mettreAJour(feuille.classeur);
  const criteres = [...filtre.colonnes];
  if (criteres.some(([, { critere }]) => critere === null)) return;
  const retenues = criteres.flatMap(([rang, { critere }]) =>
    critere === null
      ? []
      : [lignesRetenues(feuille, { ...zone, gauche: zone.gauche + rang, droite: zone.gauche + rang }, critere)],
  );
  const visible = (ligne: number): boolean => retenues.every((lignes) => lignes.has(ligne));
  for (let debut = zone.haut; debut <= zone.bas;) {
    const masquee = !visible(debut);
    let fin = debut;
    while (fin < zone.bas && !visible(fin + 1) === masquee) fin += 1;
    feuille.lignes.modifier(debut, fin, (bande) => (bande.masquee === masquee ? bande : { ...bande, masquee }));
    debut = fin + 1;
  }
  feuille.marquerModifiee();
}

const NOM_RESERVE = '_xlnm._FilterDatabase';

/** Tient à jour le nom caché par lequel Excel et LibreOffice retrouvent la plage filtrée d'une feuille. */
export function nommerFiltre(feuille: Feuille): void {
  const { classeur, filtre } = feuille;
  classeur.noms = classeur.noms.filter((un) => un.feuille !== feuille || un.nom !== NOM_RESERVE);
  if (filtre !== null)
    classeur.noms.push({
      nom: NOM_RESERVE,
      feuille,
      formule: ecrireAdresseComplete(feuille.nom, filtre.zone, true),
      visible: false,
      commentaire: '',
      attributs: {},
    });
  classeur.structureModifiee = true;
}

/** Ôte les critères et montre toutes les lignes de la zone. */
export function oterCriteres(feuille: Feuille, filtre: FiltreAutomatique): void {
  if (filtre.colonnes.size === 0) return;
  filtre.colonnes.clear();
  appliquerFiltre(feuille, filtre);
}
