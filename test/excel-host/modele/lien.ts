import { intersection, soustraire } from './rectangle';
import type { Rectangle } from './rectangle';

/** Un lien hypertexte posé sur des cellules : une adresse, un endroit du classeur, ou les deux. */
export interface Lien {
  readonly zone: Rectangle;
  readonly adresse: string | null;
  readonly emplacement: string | null;
  readonly bulle: string | null;
}

/** Les liens d'une feuille ; `modifies` : à récrire dans le fichier. */
export interface Liens {
  tous: Lien[];
  modifies: boolean;
}

/** Ôte les liens d'une zone ; un lien à cheval garde le reste de ses cellules. */
export function oterLiens(liens: Liens, zone: Rectangle): void {
  if (!liens.tous.some((lien) => intersection(lien.zone, zone) !== null)) return;
  liens.tous = liens.tous.flatMap((lien) => soustraire(lien.zone, zone).map((reste) => ({ ...lien, zone: reste })));
  liens.modifies = true;
}

/** Les liens suivent leurs cellules. */
export function deplacerLiens(liens: Liens, bouger: (zone: Rectangle) => Rectangle | null): void {
  liens.modifies ||= liens.tous.length > 0;
  liens.tous = liens.tous.flatMap((lien) => {
    const zone = bouger(lien.zone);
    return zone === null ? [] : [{ ...lien, zone }];
  });
}
