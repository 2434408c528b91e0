import { ErreurHote } from '../modele/erreur-hote';
import type { Feuille } from '../modele/feuille';
import type { MiseEnPage, TextesDePage, TroisCases } from '../modele/mise-en-page';
import type { Hote } from '../protocole/hote';
import { ObjetHote } from '../protocole/objet-hote';
import { booleen, texte } from './arguments';
import { champsDe, definir, unDe } from './champs';
import type { Champ } from './champs';

const ETATS = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

abstract class DeMiseEnPage<C> extends ObjetHote {
  constructor(
    hote: Hote,
    readonly feuille: Feuille,
    readonly cible: C,
  ) {
    super(hote);
  }

  toucher(): void {
    this.feuille.miseEnPage.modifiee = true;
    this.feuille.marquerModifiee(false);
  }
}

export class HeaderFooterGroup extends DeMiseEnPage<MiseEnPage> {
  readonly classe = 'HeaderFooterGroup';

  constructor(hote: Hote, feuille: Feuille) {
    super(hote, feuille, feuille.miseEnPage);
  }

  get defaultForAllPages(): HeaderFooter {
    return this.textes(this.cible);
  }
  get firstPage(): HeaderFooter {
    return this.textes(this.cible.premierePage);
  }
  get oddPages(): HeaderFooter {
    return this.textes(this.cible);
  }
  get evenPages(): HeaderFooter {
    return this.textes(this.cible.pagesPaires);
  }

  private textes(page: TextesDePage): HeaderFooter {
    return new HeaderFooter(this.hote, this.feuille, page);
  }
}

const de = champsDe<HeaderFooterGroup>();
definir(HeaderFooterGroup, {
  state: {
    lire: ({ cible }) => ETATS[(cible.premiereDifferente ? 1 : 0) + (cible.pairesDifferentes ? 2 : 0)],
    ecrire: ({ cible }, valeur) => {
      const rang = ETATS.indexOf(unDe(...ETATS)(valeur));
      Object.assign(cible, { premiereDifferente: rang % 2 === 1, pairesDifferentes: rang >= 2 });
    },
  },
  useSheetMargins: de('margesDeFeuille', booleen),
  useSheetScale: de('echelleDeFeuille', booleen),
});

export class HeaderFooter extends DeMiseEnPage<TextesDePage> {
  readonly classe = 'HeaderFooter';
}

/** Les trois cases, avec le repère de celles qui ne sont pas vides, tiennent ensemble en 255 signes (MS-OI29500, firstHeader). */
const LONGUEUR = 255;
const longueur = ({ gauche, centre, droite }: TroisCases): number =>
  [gauche, centre, droite].reduce((total, une) => total + (une === '' ? 0 : une.length + '&C'.length), 0);

const place = (ou: keyof TextesDePage, cle: keyof TroisCases): Champ<HeaderFooter> => ({
  lire: ({ cible }) => cible[ou][cle],
  ecrire: ({ cible }, valeur) => {
    const cases: TroisCases = { ...cible[ou], [cle]: texte(valeur) };
    if (longueur(cases) > LONGUEUR) throw new ErreurHote('InvalidArgument');
    cible[ou][cle] = cases[cle];
  },
});
definir(HeaderFooter, {
  leftHeader: place('entete', 'gauche'),
  centerHeader: place('entete', 'centre'),
  rightHeader: place('entete', 'droite'),
  leftFooter: place('pied', 'gauche'),
  centerFooter: place('pied', 'centre'),
  rightFooter: place('pied', 'droite'),
});
