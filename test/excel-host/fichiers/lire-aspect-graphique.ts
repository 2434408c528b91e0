import { aspectOrdinaire, traitOrdinaire } from '../modele/aspect-graphique';
import type { AspectGraphique, PoliceGraphique, TraitGraphique } from '../modele/aspect-graphique';
import type { Etiquettes, PlaceGraphique, TexteGraphique } from '../modele/graphique';
import { etiquettesMuettes, placeAutomatique, texteMasque } from '../modele/texte-graphique';
import { EMU, POINTILLES } from './aspect-graphique-xml';
import type { Couleurs } from './couleurs';
import { POSITIONS_ETIQUETTES } from './texte-graphique-xml';
import { attribut, chemin, enfant, enfants, estVrai, texteDe } from './xml';
import type { Element } from './xml';

/** La valeur d'un élément (`val`), « 1 » s'il est présent sans la dire. */
export function val(element: Element | undefined): string | undefined {
  return element === undefined ? undefined : (attribut(element, 'val') ?? '1');
}

export function nombreDe(element: Element | undefined): number | null {
  const lu = val(element);
  return lu === undefined ? null : Number(lu);
}

/** Le nom de l'API qui correspond à une valeur du fichier. */
export function cleDe<K extends string>(table: Readonly<Record<K, string>>, valeur: string | undefined): K | null {
  return (Object.keys(table) as K[]).find((cle) => table[cle] === valeur) ?? null;
}

export function lireTrait(ln: Element | undefined, couleurs: Couleurs): TraitGraphique {
  if (ln === undefined) return traitOrdinaire();
  const epaisseur = attribut(ln, 'w');
  const pointille = val(enfant(ln, 'prstDash'));
  return {
    couleur: couleurs.lireDessin(enfant(ln, 'solidFill')),
    genre: (enfant(ln, 'noFill') === undefined
      ? (cleDe(POINTILLES, pointille) ?? 'Automatic')
      : 'None') as TraitGraphique['genre'],
    epaisseur: epaisseur === undefined ? null : Number(epaisseur) / EMU,
  };
}

export function lireFond(spPr: Element | undefined, couleurs: Couleurs): string | null {
  if (enfant(spPr, 'noFill') !== undefined) return 'aucun';
  return couleurs.lireDessin(enfant(spPr, 'solidFill'));
}

export function lireAspect(parent: Element | undefined, couleurs: Couleurs): AspectGraphique {
  const spPr = enfant(parent, 'spPr');
  if (spPr === undefined) return aspectOrdinaire();
  return { fond: lireFond(spPr, couleurs), trait: lireTrait(enfant(spPr, 'ln'), couleurs) };
}

/** La police d'un `rPr` ou d'un `defRPr`. */
export function lirePolice(proprietes: Element | undefined, couleurs: Couleurs): PoliceGraphique {
  const couleur = couleurs.lireDessin(enfant(proprietes, 'solidFill'));
  const [taille, gras] = [attribut(proprietes, 'sz'), attribut(proprietes, 'b')];
  const [italique, souligne] = [attribut(proprietes, 'i'), attribut(proprietes, 'u')];
  const nom = attribut(enfant(proprietes, 'latin'), 'typeface');
  return {
    ...(gras === undefined ? {} : { gras: estVrai(gras) }),
    ...(italique === undefined ? {} : { italique: estVrai(italique) }),
    ...(souligne === undefined ? {} : { souligne: souligne !== 'none' }),
    ...(taille === undefined ? {} : { taille: Number(taille) / 100 }),
    ...(nom === undefined || nom.startsWith('+') ? {} : { nom }),
    ...(couleur === null ? {} : { couleur }),
  };
}

export function lirePoliceAutomatique(parent: Element | undefined, couleurs: Couleurs): PoliceGraphique {
  return lirePolice(chemin(parent, 'txPr/p/pPr/defRPr'), couleurs);
}

/** L'angle d'un texte, vers le haut si positif ; `null` s'il n'est pas dit. */
export function lireAngle(corps: Element | undefined): number | null {
  if (attribut(corps, 'vert')?.startsWith('wordArtVert') === true) return 180;
  const rot = attribut(corps, 'rot');
  // Excel écrit -60000000 pour « au mieux ».
  return rot === undefined || Math.abs(Number(rot)) > 5_400_000 ? null : -Number(rot) / 60_000;
}

export function lirePlace(parent: Element | undefined, taille: { largeur: number; hauteur: number }): PlaceGraphique {
  const manuelle = chemin(parent, 'layout/manualLayout');
  if (manuelle === undefined) return placeAutomatique();
  const mesure = (nom: string, entier: number): number | null => {
    const part = nombreDe(enfant(manuelle, nom));
    return part === null ? null : part * entier;
  };
  return {
    x: mesure('x', taille.largeur),
    y: mesure('y', taille.hauteur),
    largeur: mesure('w', taille.largeur),
    hauteur: mesure('h', taille.hauteur),
  };
}

export function lireTexte(
  titre: Element | undefined,
  couleurs: Couleurs,
  taille: { largeur: number; hauteur: number },
): TexteGraphique {
  if (titre === undefined) return texteMasque();
  const riche = chemin(titre, 'tx/rich');
  const formule = chemin(titre, 'tx/strRef/f');
  const proprietes = chemin(riche, 'p/r/rPr') ?? chemin(riche, 'p/pPr/defRPr') ?? chemin(titre, 'txPr/p/pPr/defRPr');
  return {
    ...texteMasque(),
    visible: true,
    texte:
      riche !== undefined
        ? enfants(riche, 'p')
            .map((p) =>
              enfants(p, 'r')
                .map((r) => texteDe(enfant(r, 't')))
                .join(''),
            )
            .join('\n')
        : formule === undefined
          ? null
          : texteDe(chemin(titre, 'tx/strRef/strCache/pt/v')),
    formule: formule === undefined ? null : texteDe(formule),
    police: lirePolice(proprietes, couleurs),
    superpose: estVrai(val(enfant(titre, 'overlay')) ?? '0'),
    orientation: lireAngle(enfant(riche, 'bodyPr') ?? chemin(titre, 'txPr/bodyPr')),
    ombre: chemin(titre, 'spPr/effectLst/outerShdw') !== undefined,
    aspect: lireAspect(titre, couleurs),
    place: lirePlace(titre, taille),
  };
}

/** Les étiquettes lues, ou `null` si elles ne montrent rien. */
export function lireEtiquettes(dLbls: Element | undefined, couleurs: Couleurs): Etiquettes | null {
  if (dLbls === undefined || estVrai(val(enfant(dLbls, 'delete')) ?? '0')) return null;
  const montre = (nom: string): boolean => estVrai(val(enfant(dLbls, nom)) ?? '0');
  const format = enfant(dLbls, 'numFmt');
  const separateur = enfant(dLbls, 'separator');
  const lues: Etiquettes = {
    ...etiquettesMuettes(),
    valeur: montre('showVal'),
    pourcentage: montre('showPercent'),
    nomCategorie: montre('showCatName'),
    nomSerie: montre('showSerName'),
    cle: montre('showLegendKey'),
    bulle: montre('showBubbleSize'),
    separateur: separateur === undefined ? null : texteDe(separateur),
    format: attribut(format, 'formatCode') ?? null,
    lieAuFormat: format === undefined || estVrai(attribut(format, 'sourceLinked')),
    position: cleDe(POSITIONS_ETIQUETTES, val(enfant(dLbls, 'dLblPos'))),
    orientation: lireAngle(chemin(dLbls, 'txPr/bodyPr')) ?? 0,
    police: lirePoliceAutomatique(dLbls, couleurs),
    aspect: lireAspect(dLbls, couleurs),
  };
  return lues.valeur || lues.pourcentage || lues.nomCategorie || lues.nomSerie ? lues : null;
}
