import { changerStyle, exigerPermission } from '../modele/ecrire-cellules';
import { rectangle } from '../modele/rectangle';
import type { Rectangle } from '../modele/rectangle';
import type { Bordure, Cote, TraitBordure } from '../modele/style';
import type { Zone } from '../modele/zone';
import type { Hote } from '../protocole/hote';
import { couleur, parmi } from './arguments';
import { ObjetDePlage } from './plage-base';

export const COTES_API = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type CoteApi = (typeof COTES_API)[number];

const TRAITS = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const EPAISSEURS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
type TraitApi = (typeof TRAITS)[number];
type EpaisseurApi = (typeof EPAISSEURS)[number];

/** Le trait du fichier dit à la fois le style et l'épaisseur de l'API. */
const TRAIT_MODELE: Readonly<Record<TraitBordure, readonly [TraitApi, EpaisseurApi]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

/** Un bord d'une plage : il se lit et s'écrit sur les cellules qui le touchent. */
export class RangeBorder extends ObjetDePlage {
  readonly classe = 'RangeBorder';

  constructor(
    hote: Hote,
    zone: Zone,
    private readonly cote: CoteApi,
  ) {
    super(hote, zone);
  }

  override identite(): Record<string, unknown> {
    return { Id: this.cote };
  }

  get id(): string {
    return this.cote;
  }
  get sideIndex(): string {
    return this.cote;
  }

  get style(): string | null {
    const bordure = this.bordure();
    return bordure === null ? null : bordure === undefined ? 'None' : TRAIT_MODELE[bordure.trait][0];
  }
  set style(valeur: unknown) {
    const trait = parmi(valeur, TRAITS);
    const epaisseur = this.bordure();
    const voulue = epaisseur === null || epaisseur === undefined ? 'Thin' : TRAIT_MODELE[epaisseur.trait][1];
    this.changer((bordure) =>
      trait === 'None' ? undefined : { trait: traitDe(trait, voulue), couleur: bordure?.couleur ?? { hex: '#000000' } },
    );
  }
  get weight(): string | null {
    const bordure = this.bordure();
    return bordure === null ? null : bordure === undefined ? 'Thin' : TRAIT_MODELE[bordure.trait][1];
  }
  set weight(valeur: unknown) {
    const epaisseur = parmi(valeur, EPAISSEURS);
    this.changer((bordure) => ({
      trait: traitDe(bordure === undefined ? 'Continuous' : TRAIT_MODELE[bordure.trait][0], epaisseur),
      couleur: bordure?.couleur ?? { hex: '#000000' },
    }));
  }
  get color(): string | null {
    const bordure = this.bordure();
    return bordure === null ? null : (bordure?.couleur?.hex ?? '#000000');
  }
  set color(valeur: unknown) {
    const hex = couleur(valeur);
    this.changer((bordure) => ({ trait: bordure?.trait ?? 'thin', couleur: { hex } }));
  }

  /** La bordure commune ; `undefined` : aucune ; `null` : elles diffèrent. */
  private bordure(): Bordure | undefined | null {
    let premiere: string | undefined | null = null;
    let trouvee: Bordure | undefined;
    for (const { zone, cote } of this.bords()) {
      for (let ligne = zone.haut; ligne <= Math.min(zone.bas, zone.haut + 5_000); ligne += 1) {
        for (let colonne = zone.gauche; colonne <= Math.min(zone.droite, zone.gauche + 500); colonne += 1) {
          const ici = this.feuille.style(ligne, colonne).bordures[cote];
          if (premiere === null) [premiere, trouvee] = [JSON.stringify(ici), ici];
          else if (JSON.stringify(ici) !== premiere) return null;
        }
      }
    }
    return trouvee;
  }

  private changer(changer: (bordure: Bordure | undefined) => Bordure | undefined): void {
    exigerPermission(this.feuille, 'formatCells');
    for (const { zone, cote } of [...this.bords(), ...this.bordsVoisins()]) {
      changerStyle(this.feuille, zone, (style) => {
        const { [cote]: ancienne, ...autres } = style.bordures;
        const nouvelle = changer(ancienne);
        return { ...style, bordures: nouvelle === undefined ? autres : { ...autres, [cote]: nouvelle } };
      });
    }
    this.feuille.marquerModifiee(false);
  }

  private bords(): { zone: Rectangle; cote: Cote }[] {
    const r = this.rect;
    switch (this.cote) {
      case 'EdgeTop':
        return [{ zone: { ...r, bas: r.haut }, cote: 'haut' }];
      case 'EdgeBottom':
        return [{ zone: { ...r, haut: r.bas }, cote: 'bas' }];
      case 'EdgeLeft':
        return [{ zone: { ...r, droite: r.gauche }, cote: 'gauche' }];
      case 'EdgeRight':
        return [{ zone: { ...r, gauche: r.droite }, cote: 'droite' }];
      case 'InsideHorizontal':
        return r.haut === r.bas
          ? []
          : [
              { zone: { ...r, bas: r.bas - 1 }, cote: 'bas' },
              { zone: { ...r, haut: r.haut + 1 }, cote: 'haut' },
            ];
      case 'InsideVertical':
        return r.gauche === r.droite
          ? []
          : [
              { zone: { ...r, droite: r.droite - 1 }, cote: 'droite' },
              { zone: { ...r, gauche: r.gauche + 1 }, cote: 'gauche' },
            ];
      case 'DiagonalDown':
        return [{ zone: r, cote: 'diagonaleBasse' }];
      case 'DiagonalUp':
        return [{ zone: r, cote: 'diagonaleHaute' }];
    }
  }

  /** Le bord d'en face des cellules voisines : une bordure partagée n'en fait qu'une, la dernière écrite gagne. */
  private bordsVoisins(): { zone: Rectangle; cote: Cote }[] {
    const r = this.rect;
    const voisins: { zone: Rectangle; cote: Cote }[] = [];
    if (this.cote === 'EdgeTop' && r.haut > 1)
      voisins.push({ zone: rectangle(r.haut - 1, r.gauche, r.haut - 1, r.droite), cote: 'bas' });
    if (this.cote === 'EdgeLeft' && r.gauche > 1)
      voisins.push({ zone: rectangle(r.haut, r.gauche - 1, r.bas, r.gauche - 1), cote: 'droite' });
    // Seules les voisines qui ont déjà une bordure de ce côté la voient remplacée.
    return voisins.filter(({ zone, cote }) => this.feuille.style(zone.haut, zone.gauche).bordures[cote] !== undefined);
  }
}

/** Le trait du fichier le plus proche du style et de l'épaisseur demandés. */
function traitDe(style: TraitApi, epaisseur: EpaisseurApi): TraitBordure {
  const traits = Object.entries(TRAIT_MODELE) as [TraitBordure, readonly [TraitApi, EpaisseurApi]][];
  const exact = traits.find(([, [s, e]]) => s === style && e === epaisseur);
  return (exact ?? traits.find(([, [s]]) => s === style) ?? ['thin'])[0];
}
