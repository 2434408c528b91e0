import type { Feuille } from '../modele/feuille';
import type { Couleurs } from './couleurs';
import { lireFiltre } from './filtre-xml';
import { lireFormatsConditionnels, lireValidations } from './lire-regles';
import { lireMiseEnPage } from './mise-en-page-xml';
import { lireSauts } from './sauts-de-page-xml';
import type { StylesLus } from './lire-styles';
import { attribut, enfant, enfants, estVrai } from './xml';
import type { Element } from './xml';
import { zones } from './zones-xml';

const COLONNE_CONNUS = new Set(['min', 'max', 'width', 'customWidth', 'hidden', 'style']);

/** Sépare une partie de feuille en son squelette (sans cellules) et le contenu de `<sheetData>`. */
export function separerDonnees(xml: string): { squelette: string; donnees: string } {
  const debut = /<(?:\w+:)?sheetData\b[^>]*?(\/)?>/u.exec(xml);
  if (debut === null) return { squelette: xml, donnees: '' };
  if (debut[1] === '/') return { squelette: xml, donnees: '' };
  const apres = debut.index + debut[0].length;
  const fin = /<\/(?:\w+:)?sheetData>/u.exec(xml.slice(apres));
  const longueur = fin?.index ?? 0;
  return { squelette: xml.slice(0, apres) + xml.slice(apres + longueur), donnees: xml.slice(apres, apres + longueur) };
}

/** Lit tout ce que le modèle comprend du squelette d'une feuille ; le reste reste dans la partie. */
export function lireSquelette(feuille: Feuille, racine: Element, styles: StylesLus, couleurs: Couleurs): void {
  const proprietes = enfant(racine, 'sheetPr');
  feuille.couleurOnglet = couleurs.lire(enfant(proprietes, 'tabColor'))?.hex ?? '';
  lireVue(feuille, enfant(enfant(racine, 'sheetViews'), 'sheetView'));
  const format = enfant(racine, 'sheetFormatPr');
  const largeur = attribut(format, 'defaultColWidth');
  feuille.largeurParDefaut = largeur === undefined ? null : Number(largeur);
  feuille.hauteurParDefaut = Number(attribut(format, 'defaultRowHeight') ?? 15);
  feuille.colonnes.charger(
    enfants(enfant(racine, 'cols'), 'col').map(({ attributs }) => ({
      de: Number(attributs['min']),
      a: Number(attributs['max']),
      proprietes: {
        taille: attributs['width'] === undefined ? null : Number(attributs['width']),
        masquee: estVrai(attributs['hidden']),
        style:
          attributs['style'] === undefined || attributs['style'] === '0'
            ? null
            : (styles.cellules[Number(attributs['style'])] ?? null),
        attributs: Object.fromEntries(Object.entries(attributs).filter(([nom]) => !COLONNE_CONNUS.has(nom))),
        ...(attributs['width'] === undefined || estVrai(attributs['customWidth'])
          ? {}
          : { automatique: Number(attributs['width']) }),
      },
    })),
  );
  feuille.fusions = enfants(enfant(racine, 'mergeCells'), 'mergeCell').flatMap((un) => zones(attribut(un, 'ref')));
  feuille.filtre = lireFiltre(enfant(racine, 'autoFilter'));
  const protection = enfant(racine, 'sheetProtection');
  if (protection !== undefined && estVrai(attribut(protection, 'sheet')))
    feuille.protection = { motDePasse: null, attributs: protection.attributs };
  feuille.formatsConditionnels = lireFormatsConditionnels(racine, styles.aspects, couleurs, () =>
    feuille.classeur.nouvelId(),
  );
  feuille.validations = lireValidations(racine);
  lireMiseEnPage(feuille.miseEnPage, racine);
  feuille.sautsDePage = lireSauts(racine);
  feuille.aDesImmobiles = enfant(racine, 'legacyDrawing') !== undefined;
}

function lireVue(feuille: Feuille, vue: Element | undefined): void {
  feuille.quadrillage = !['0', 'false'].includes(attribut(vue, 'showGridLines') ?? '1');
  feuille.enTetes = !['0', 'false'].includes(attribut(vue, 'showRowColHeaders') ?? '1');
  const volet = enfant(vue, 'pane');
  if (volet !== undefined && (attribut(volet, 'state') ?? '').startsWith('frozen'))
    feuille.volets = {
      lignes: Number(attribut(volet, 'ySplit') ?? 0),
      colonnes: Number(attribut(volet, 'xSplit') ?? 0),
    };
  const selections = enfants(vue, 'selection');
  const active = selections.find((un) => attribut(un, 'pane') === attribut(volet, 'activePane')) ?? selections[0];
  const [selection] = zones(attribut(active, 'sqref'));
  if (selection !== undefined) feuille.selection = selection;
}
