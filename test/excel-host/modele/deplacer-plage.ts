import { exigerCellulesLibres } from './ecrire-cellules';
import { ErreurHote } from './erreur-hote';
import type { Feuille } from './feuille';
import { formulesDuClasseur } from './formules-du-classeur';
import { MAX_COLONNES, MAX_LIGNES, englobe, intersection } from './rectangle';
import type { Rectangle } from './rectangle';
import { ecrireReference, memeFeuille, transformerReferences, zoneDe } from './references-formule';

/** Coupe des cellules et les colle ailleurs : valeurs, aspects et fusions partent, les formules du classeur les suivent. */
export function deplacerPlage(feuille: Feuille, source: Rectangle, cible: Feuille, haut: number, gauche: number): void {
  const [dl, dc] = [haut - source.haut, gauche - source.gauche];
  const bouger = (zone: Rectangle): Rectangle => ({
    haut: zone.haut + dl,
    bas: zone.bas + dl,
    gauche: zone.gauche + dc,
    droite: zone.droite + dc,
  });
  const arrivee = bouger(source);
  if (arrivee.haut < 1 || arrivee.gauche < 1 || arrivee.bas > MAX_LIGNES || arrivee.droite > MAX_COLONNES)
    throw new ErreurHote('InvalidArgument');
  const coupe = (lieu: Feuille, zone: Rectangle): boolean =>
    lieu.fusions.some((fusion) => intersection(fusion, zone) !== null && !englobe(zone, fusion));
  if (coupe(feuille, source) || coupe(cible, arrivee)) throw new ErreurHote('MergedRangeConflict');
  exigerCellulesLibres(feuille, source);
  exigerCellulesLibres(cible, arrivee);

  formulesDuClasseur(feuille.classeur, (formule, ici) =>
    transformerReferences(formule, (reference) => {
      const chez = reference.feuille ?? ici?.nom ?? '';
      if (!memeFeuille(chez, feuille.nom) || !englobe(source, zoneDe(reference))) return ecrireReference(reference);
      const decaler = <R extends { rang: number }>(repere: R, pas: number): R => ({
        ...repere,
        rang: repere.rang + pas,
      });
      return ecrireReference({
        ...reference,
        feuille: cible === feuille ? reference.feuille : cible.nom,
        haut: decaler(reference.haut, dl),
        bas: decaler(reference.bas, dl),
        gauche: decaler(reference.gauche, dc),
        droite: decaler(reference.droite, dc),
      });
    }),
  );
  const cellules = [...feuille.grille.parcourir(source)];
  const fusions = feuille.fusions.filter((fusion) => englobe(source, fusion));
  for (const [ligne, colonne] of cellules) feuille.grille.oter(ligne, colonne);
  feuille.fusions = feuille.fusions.filter((fusion) => !fusions.includes(fusion));
  for (const [ligne, colonne] of [...cible.grille.parcourir(arrivee)]) cible.grille.oter(ligne, colonne);
  cible.fusions = cible.fusions.filter((fusion) => intersection(fusion, arrivee) === null);
  for (const [ligne, colonne, cellule] of cellules) cible.grille.poser(ligne + dl, colonne + dc, cellule);
  cible.fusions.push(...fusions.map(bouger));
  feuille.cellulesDeplacees = true;
  cible.cellulesDeplacees = true;
  feuille.marquerModifiee();
  cible.marquerModifiee();
}
