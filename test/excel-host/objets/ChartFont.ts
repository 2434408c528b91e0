import type { PoliceGraphique } from '../modele/aspect-graphique';
import { booleen, couleur, definir, entre, texte, unDe } from './champs';
import type { Champ } from './champs';
import { MorceauDeGraphique } from './objet-de-graphique';
import type { ObjetDeGraphique } from './objet-de-graphique';

/** Ce qui porte une police, et celle qu'Excel lui donne quand on n'en a rien dit. */
export interface PorteurDePolice {
  police: PoliceGraphique;
}

export class ChartFont extends MorceauDeGraphique<PorteurDePolice> {
  readonly classe = 'ChartFont';

  constructor(
    parent: ObjetDeGraphique,
    porteur: PorteurDePolice,
    readonly tailleOrdinaire = 10,
  ) {
    super(parent, porteur);
  }
}

function champ<K extends keyof PoliceGraphique>(
  cle: K,
  controler: (valeur: unknown) => NonNullable<PoliceGraphique[K]>,
  ordinaire: (police: ChartFont) => NonNullable<PoliceGraphique[K]>,
): Champ<ChartFont> {
  return {
    lire: (objet) => objet.cible.police[cle] ?? ordinaire(objet),
    ecrire: ({ cible }, valeur) => {
      cible.police = { ...cible.police, [cle]: controler(valeur) };
    },
  };
}

definir(ChartFont, {
  bold: champ('gras', booleen, () => false),
  italic: champ('italique', booleen, () => false),
  size: champ('taille', entre(1, 409), ({ tailleOrdinaire }) => tailleOrdinaire),
  name: champ('nom', texte, () => 'Calibri'),
  color: champ('couleur', couleur, () => '#595959'),
  underline: {
    lire: ({ cible }) => (cible.police.souligne === true ? 'Single' : 'None'),
    ecrire: ({ cible }, valeur) => {
      cible.police = { ...cible.police, souligne: unDe('None', 'Single')(valeur) === 'Single' };
    },
  },
});
