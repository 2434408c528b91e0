import { changerStyle, ecrireContenu, exigerCellulesLibres, exigerPermission } from '../modele/ecrire-cellules';
import { ErreurHote } from '../modele/erreur-hote';
import { oterLiens } from '../modele/lien';
import { contient } from '../modele/rectangle';
import { texteAffiche } from '../modele/affichage';
import type { Zone } from '../modele/zone';
import { texte } from './arguments';

interface LienRendu {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay: string;
}

/** Le lien de la première cellule d'une plage, ou `null`. */
export function lireLien({ feuille, rect }: Zone): LienRendu | null {
  const lien = feuille.liens.tous.find(({ zone }) => contient(zone, rect.haut, rect.gauche));
  if (lien === undefined) return null;
  const cellule = feuille.lire(rect.haut, rect.gauche);
  return {
    ...(lien.adresse === null ? {} : { address: lien.adresse }),
    ...(lien.emplacement === null ? {} : { documentReference: lien.emplacement }),
    ...(lien.bulle === null ? {} : { screenTip: lien.bulle }),
    textToDisplay: texteAffiche(cellule?.valeur ?? null, cellule?.style.format ?? 'General'),
  };
}

/** Pose un lien et l'aspect d'un lien ; le texte montré remplace le contenu, ou l'adresse si la cellule est vide. */
export function poserLien({ feuille, rect }: Zone, valeur: unknown): void {
  exigerPermission(feuille, 'insertHyperlinks');
  exigerCellulesLibres(feuille, rect);
  if (typeof valeur !== 'object' || valeur === null) throw new ErreurHote('InvalidArgument');
  const { address, documentReference, screenTip, textToDisplay }: Record<string, unknown> = { ...valeur };
  const lu = (mot: unknown): string | null => (mot === undefined || mot === null || mot === '' ? null : texte(mot));
  const [adresse, emplacement] = [lu(address), lu(documentReference)];
  if (adresse === null && emplacement === null) throw new ErreurHote('InvalidArgument');
  const { liens } = feuille;
  oterLiens(liens, rect);
  liens.tous.push({ zone: rect, adresse, emplacement, bulle: lu(screenTip) });
  liens.modifies = true;
  const vide = (feuille.lire(rect.haut, rect.gauche)?.valeur ?? null) === null;
  const montre = lu(textToDisplay) ?? (vide ? (adresse ?? emplacement) : null);
  if (montre !== null) ecrireContenu(feuille, rect.haut, rect.gauche, montre);
  changerStyle(feuille, rect, (style) => ({
    ...style,
    police: { ...style.police, souligne: 'single', couleur: { hex: '#0563C1' } },
  }));
  feuille.marquerModifiee();
}

/** Ôte les liens d'une plage, et leur aspect si on le demande. */
export function oterLiensDePlage({ feuille, rect }: Zone, aspect: boolean): void {
  exigerCellulesLibres(feuille, rect);
  oterLiens(feuille.liens, rect);
  if (aspect)
    changerStyle(feuille, rect, (style) => ({
      ...style,
      police: { ...style.police, souligne: 'none', couleur: feuille.classeur.styles.normal.police.couleur },
    }));
  feuille.marquerModifiee();
}
