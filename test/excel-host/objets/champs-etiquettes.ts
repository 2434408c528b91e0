import type { AspectGraphique } from '../modele/aspect-graphique';
import { ErreurHote } from '../modele/erreur-hote';
import type { Etiquettes } from '../modele/graphique';
import { positionsDEtiquette } from '../modele/types-graphique';
import { angle, booleen, texte, unDe } from './champs';
import type { Champ } from './champs';
import { ChartDataLabelFormat } from './formats-graphique';
import type { ObjetDeGraphique } from './objet-de-graphique';
import { suivreMorceau } from './suivre-morceau';

const POSITIONS = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
  'Callout',
] as const;

/** Ce qui sépare les parts d'une étiquette dans un Excel français. */
export const SEPARATEUR = '; ';

/** Des étiquettes : celles d'un graphique, d'une série ou d'un point. */
export interface PorteurDEtiquettes {
  /** Ce qu'en dit l'API ; `null` : elles peuvent différer d'un point à l'autre. */
  readonly vue: Etiquettes | null;
  /** Les types des séries qui les portent. */
  readonly types: readonly string[];
  changer(changement: Partial<Etiquettes>): void;
}

function champ<T extends PorteurDEtiquettes, K extends keyof Etiquettes>(
  cle: K,
  controler: (valeur: unknown) => Etiquettes[K],
  rendre: (valeur: Etiquettes[K], porteur: T) => unknown = (valeur) => valeur,
): Champ<T> {
  return {
    lire: (porteur) => (porteur.vue === null ? null : rendre(porteur.vue[cle], porteur)),
    ecrire: (porteur, valeur) => {
      porteur.changer({ [cle]: controler(valeur) });
    },
  };
}

/** Les propriétés que toutes les étiquettes ont. */
export function champsDEtiquettes<T extends PorteurDEtiquettes>(): Readonly<Record<string, Champ<T>>> {
  const position = champ<T, 'position'>('position', unDe(...POSITIONS), (posee, { types: [type = ''] }) => {
    const [ordinaire = 'None', ...autres] = positionsDEtiquette(type);
    return posee !== null && autres.includes(posee) ? posee : ordinaire;
  });
  return {
    showValue: champ('valeur', booleen),
    showPercentage: champ('pourcentage', booleen),
    showCategoryName: champ('nomCategorie', booleen),
    showSeriesName: champ('nomSerie', booleen),
    showLegendKey: champ('cle', booleen),
    showBubbleSize: champ('bulle', booleen),
    separator: champ('separateur', texte, (separateur) => separateur ?? SEPARATEUR),
    numberFormat: {
      ...champ<T, 'format'>('format', texte, (format) => format ?? 'General'),
      ecrire: (porteur, valeur) => {
        porteur.changer({ format: texte(valeur), lieAuFormat: false });
      },
    },
    linkNumberFormat: champ('lieAuFormat', booleen),
    /** Une place que le type de graphique n'a pas est refusée : Excel ne rouvrirait pas le fichier. */
    position: {
      ...position,
      ecrire: (porteur, valeur) => {
        const voulue = unDe(...POSITIONS)(valeur);
        if (!porteur.types.every((type) => positionsDEtiquette(type).includes(voulue)))
          throw new ErreurHote('InvalidArgument');
        porteur.changer({ position: voulue });
      },
    },
    textOrientation: champ('orientation', angle),
    horizontalAlignment: champ('alignementH', unDe('Center', 'Left', 'Right', 'Justify', 'Distributed')),
    verticalAlignment: champ('alignementV', unDe('Center', 'Bottom', 'Top', 'Justify', 'Distributed')),
  };
}

/** La police, le fond et le contour d'étiquettes : les changer leur en donne de propres. */
export function formatDEtiquettes(
  parent: ObjetDeGraphique & PorteurDEtiquettes,
  lire: () => Etiquettes,
): ChartDataLabelFormat {
  const changerAspect = (aspect: AspectGraphique): void => {
    parent.changer({ aspect });
  };
  const aspect = suivreMorceau(() => lire().aspect, changerAspect);
  return new ChartDataLabelFormat(
    parent,
    {
      aspect: {
        get fond() {
          return aspect.fond;
        },
        set fond(fond) {
          aspect.fond = fond;
        },
        trait: suivreMorceau(
          () => lire().aspect.trait,
          (trait) => {
            changerAspect({ ...lire().aspect, trait });
          },
        ),
      },
      get police() {
        return lire().police;
      },
      set police(police) {
        parent.changer({ police });
      },
    },
    9,
  );
}
