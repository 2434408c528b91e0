import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import type { MiseEnPage } from '../modele/mise-en-page';
import { ZONE_IMPRESSION, lireTitres, poserNomReserve, poserTitres, zonesImprimees } from '../modele/noms-impression';
import { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';
import { booleen, entier, nombre, parmi } from './arguments';
import { champsDe, definir } from './champs';
import type { Champ } from './champs';
import { HeaderFooterGroup } from './HeaderFooterGroup';
import { Range } from './Range';
import { RangeAreas } from './RangeAreas';
import { rectangleDe, rectanglesDe } from './rectangle-argument';

const PAPIERS: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
  Paper10x14: 16,
  Paper11x17: 17,
  Note: 18,
  Envelope9: 19,
  Envelope10: 20,
  Envelope11: 21,
  Envelope12: 22,
  Envelope14: 23,
  Csheet: 24,
  Dsheet: 25,
  Esheet: 26,
  EnvelopeDL: 27,
  EnvelopeC5: 28,
  EnvelopeC3: 29,
  EnvelopeC4: 30,
  EnvelopeC6: 31,
  EnvelopeC65: 32,
  EnvelopeB4: 33,
  EnvelopeB5: 34,
  EnvelopeB6: 35,
  EnvelopeItaly: 36,
  EnvelopeMonarch: 37,
  EnvelopePersonal: 38,
  FanfoldUS: 39,
  FanfoldStdGerman: 40,
  FanfoldLegalGerman: 41,
};
const UNITES = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGES = {
  left: 'gauche',
  right: 'droite',
  top: 'haut',
  bottom: 'bas',
  header: 'entete',
  footer: 'pied',
} as const;

export class PageLayout extends ObjetHote {
  readonly classe = 'PageLayout';
  readonly cible: MiseEnPage;

  constructor(
    hote: Hote,
    readonly feuille: Feuille,
  ) {
    super(hote);
    this.cible = feuille.miseEnPage;
  }

  toucher(): void {
    this.cible.modifiee = true;
    this.feuille.marquerModifiee(false);
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.hote, this.feuille);
  }

  setPrintArea(plages: unknown): void {
    poserNomReserve(this.feuille, ZONE_IMPRESSION, rectanglesDe(this.feuille, plages));
  }
  getPrintArea(): RangeAreas {
    const zone = this.getPrintAreaOrNullObject();
    if (zone === null) throw new ErreurHote('ItemNotFound');
    return zone;
  }
  getPrintAreaOrNullObject(): RangeAreas | null {
    return RangeAreas.de(this.hote, this.feuille, zonesImprimees(this.feuille));
  }

  setPrintTitleRows(plage: unknown): void {
    poserTitres(this.feuille, 'lignes', rectangleDe(this.feuille, plage));
  }
  setPrintTitleColumns(plage: unknown): void {
    poserTitres(this.feuille, 'colonnes', rectangleDe(this.feuille, plage));
  }
  getPrintTitleRows(): Range {
    return this.exiger(this.getPrintTitleRowsOrNullObject());
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    return this.titres('lignes');
  }
  getPrintTitleColumns(): Range {
    return this.exiger(this.getPrintTitleColumnsOrNullObject());
  }
  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.titres('colonnes');
  }

  setPrintMargins(unite: unknown, marges: unknown): void {
    const facteur = UNITES[parmi(unite, ['Points', 'Inches', 'Centimeters'])];
    if (typeof marges !== 'object' || marges === null) throw new ErreurHote('InvalidArgument');
    for (const [cle, valeur] of Object.entries(marges)) {
      const propre = Object.entries(MARGES).find(([nom]) => nom === cle)?.[1];
      if (propre === undefined) throw new ErreurHote('InvalidArgument');
      if (valeur !== null && valeur !== undefined)
        this.cible.marges = { ...this.cible.marges, [propre]: controlerMarge(nombre(valeur) * facteur) };
    }
    this.toucher();
  }

  private titres(axe: 'lignes' | 'colonnes'): Range | null {
    const rect = lireTitres(this.feuille, axe);
    return rect === null ? null : new Range(this.hote, new Zone(this.feuille, rect));
  }
  private exiger(plage: Range | null): Range {
    if (plage === null) throw new ErreurHote('ItemNotFound');
    return plage;
  }
}

/** Une marge a 49 pouces au plus (MS-XLS, LeftMargin). */
const controlerMarge = (valeur: unknown): number => nombre(valeur, 0, 49 * UNITES.Inches);

const de = champsDe<PageLayout>();
const marge = (cle: keyof MiseEnPage['marges']): Champ<PageLayout> => ({
  lire: ({ cible }) => cible.marges[cle],
  ecrire: ({ cible }, valeur) => {
    cible.marges = { ...cible.marges, [cle]: controlerMarge(valeur) };
  },
});
/** Une énumération de l'API et ses mots dans le fichier. */
function choix<K extends 'orientation' | 'commentaires' | 'erreurs' | 'ordre'>(
  cle: K,
  mots: Readonly<Record<string, MiseEnPage[K]>>,
): Champ<PageLayout> {
  return {
    lire: ({ cible }) => Object.keys(mots).find((mot) => mots[mot] === cible[cle]) ?? null,
    ecrire: ({ cible }, valeur) => {
      const mot = mots[parmi(valeur, Object.keys(mots))];
      if (mot !== undefined) cible[cle] = mot;
    },
  };
}

definir(PageLayout, {
  orientation: choix('orientation', { Portrait: 'portrait', Landscape: 'landscape' }),
  paperSize: {
    lire: ({ cible }) => Object.entries(PAPIERS).find(([, code]) => code === cible.papier)?.[0] ?? null,
    ecrire: ({ cible }, valeur) => {
      cible.papier = PAPIERS[parmi(valeur, Object.keys(PAPIERS))] ?? 9;
    },
  },
  centerHorizontally: de('centreHorizontal', booleen),
  centerVertically: de('centreVertical', booleen),
  blackAndWhite: de('noirEtBlanc', booleen),
  draftMode: de('brouillon', booleen),
  printGridlines: de('quadrillage', booleen),
  printHeadings: de('titresDeGrille', booleen),
  firstPageNumber: de(
    'premierNumero',
    (valeur) => (valeur === '' ? null : entier(valeur, -32_765, 32_767)),
    (numero) => numero ?? '',
  ),
  printComments: choix('commentaires', { NoComments: 'none', EndSheet: 'atEnd', InPlace: 'asDisplayed' }),
  printErrors: choix('erreurs', { AsDisplayed: 'displayed', Blank: 'blank', Dash: 'dash', NotAvailable: 'NA' }),
  printOrder: choix('ordre', { DownThenOver: 'downThenOver', OverThenDown: 'overThenDown' }),
  leftMargin: marge('gauche'),
  rightMargin: marge('droite'),
  topMargin: marge('haut'),
  bottomMargin: marge('bas'),
  headerMargin: marge('entete'),
  footerMargin: marge('pied'),
  /** `scale`, ou un ajustement à un nombre de pages en largeur et en hauteur. */
  zoom: {
    lire: ({ cible: { ajustement, echelle } }) =>
      ajustement === null
        ? { scale: echelle }
        : {
            ...(ajustement.largeur > 0 ? { horizontalFitToPages: ajustement.largeur } : {}),
            ...(ajustement.hauteur > 0 ? { verticalFitToPages: ajustement.hauteur } : {}),
          },
    ecrire: ({ cible }, valeur) => {
      if (typeof valeur !== 'object' || valeur === null) throw new ErreurHote('InvalidArgument');
      const voulu: { scale?: unknown; horizontalFitToPages?: unknown; verticalFitToPages?: unknown } = valeur;
      const [largeur, hauteur] = [voulu.horizontalFitToPages ?? null, voulu.verticalFitToPages ?? null];
      if (largeur === null && hauteur === null)
        Object.assign(cible, { echelle: entier(voulu.scale, 10, 400), ajustement: null });
      else
        cible.ajustement = {
          largeur: largeur === null ? 0 : entier(largeur, 1, 32_767),
          hauteur: hauteur === null ? 0 : entier(hauteur, 1, 32_767),
        };
    },
  },
});
