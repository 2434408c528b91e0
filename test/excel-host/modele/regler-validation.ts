import type { ClasseurHote } from './classeur-hote';
import type { Feuille } from './feuille';
import { intersection, soustraire } from './rectangle';
import type { Rectangle } from './rectangle';
import { enR1C1 } from './style-r1c1';
import type { Validation } from './validation';
import { oterValidations, placerValidation } from './zones-de-regle';

/** Ce qu'on trouve dans des cellules : aucune règle, la même partout, plusieurs, ou des règles par endroits seulement. */
export type EtatValidation =
  | { readonly genre: 'aucune' }
  | { readonly genre: 'une'; readonly regle: Validation }
  | { readonly genre: 'plusieurs' }
  | { readonly genre: 'par-endroits' };

export const SANS_REGLE: Omit<Validation, 'zones'> = {
  type: 'none',
  operateur: 'between',
  formule1: null,
  formule2: null,
  videPermis: true,
  menuDeroulant: true,
  alerte: { montrer: true, genre: 'stop', titre: '', message: '' },
  invite: { montrer: true, titre: '', message: '' },
};

export function etatValidation(feuille: Feuille, rects: readonly Rectangle[]): EtatValidation {
  const touchees = feuille.validations.filter(({ zones }) => communs(zones, rects).length > 0);
  const [regle] = touchees;
  if (regle === undefined) return { genre: 'aucune' };
  if (trous(touchees, rects).length > 0) return { genre: 'par-endroits' };
  return new Set(touchees.map(empreinte)).size === 1 ? { genre: 'une', regle } : { genre: 'plusieurs' };
}

/** Pose une règle neuve sur des cellules ; elle remplace ce qui s'y trouvait. */
export function poserValidation(feuille: Feuille, rects: readonly Rectangle[], regle: Omit<Validation, 'zones'>): void {
  for (const rect of rects) oterValidations(feuille, rect);
  feuille.validations = [...feuille.validations, { ...regle, zones: [...rects] }];
}

/** Change un réglage de toutes ces cellules ; celles qui n'ont pas de règle en reçoivent une qui permet tout. */
export function reglerValidation(
  feuille: Feuille,
  rects: readonly Rectangle[],
  changement: Partial<Pick<Validation, 'alerte' | 'invite' | 'videPermis'>>,
): void {
  const touchees = feuille.validations.filter(({ zones }) => communs(zones, rects).length > 0);
  const libres = trous(touchees, rects);
  const changees = touchees.map((regle) => {
    const copie = { ...regle };
    placerValidation(copie, communs(regle.zones, rects));
    return { ...copie, ...changement };
  });
  for (const rect of rects) oterValidations(feuille, rect);
  feuille.validations = [
    ...feuille.validations,
    ...changees,
    ...(libres.length === 0 ? [] : [{ ...SANS_REGLE, ...changement, zones: libres }]),
  ];
}

/** La formule d'une plage, qu'on la cite depuis sa feuille ou d'une autre. */
export function formuleDePlage(classeur: ClasseurHote, ici: Feuille, la: Feuille, adresse: string): string {
  const absolue = adresse.replaceAll(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
  return ici === la ? absolue : classeur.moteur.normaliser(`'${la.nom.replaceAll("'", "''")}'!${absolue}`);
}

function communs(zones: readonly Rectangle[], rects: readonly Rectangle[]): Rectangle[] {
  return zones.flatMap((zone) => rects.map((rect) => intersection(zone, rect)).filter((un) => un !== null));
}

function trous(regles: readonly Validation[], rects: readonly Rectangle[]): Rectangle[] {
  return regles
    .flatMap(({ zones }) => zones)
    .reduce<Rectangle[]>((restes, zone) => restes.flatMap((reste) => soustraire(reste, zone)), [...rects]);
}

/** Deux règles posées à des endroits différents sont la même si leurs formules disent la même chose vues de leur coin. */
function empreinte({ zones, etendue: _etendue, ...regle }: Validation): string {
  const [{ haut, gauche } = { haut: 1, gauche: 1 }] = zones;
  const vue = (formule: string | null): string | null =>
    formule === null || formule.startsWith('"') ? formule : enR1C1(formule, haut, gauche);
  return JSON.stringify({ ...regle, formule1: vue(regle.formule1), formule2: vue(regle.formule2) });
}
