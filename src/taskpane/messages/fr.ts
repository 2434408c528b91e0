const NOMBRE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/** Un nombre comme on l'écrit en français, une décimale au plus. */
export function nombre(valeur: number): string {
  return NOMBRE.format(valeur);
}

/**
 * Écrit une phrase en bonne typographie : espaces insécables devant `: ; ? ! » %` et après `«`, nombres à la française.
 * Seul le texte du modèle est touché : un nom ou un contenu de cellule reste tel quel.
 *
 * @example fr`L'onglet « ${nom} » a ${1200} lignes.`
 */
export function fr(morceaux: TemplateStringsArray, ...valeurs: readonly (string | number)[]): string {
  return morceaux
    .map((morceau, rang) => {
      const valeur = valeurs[rang] ?? '';
      return (
        morceau.replace(/ (?=[:;?!»%])/g, '\u00A0').replace(/« /g, '«\u00A0') +
        (typeof valeur === 'number' ? nombre(valeur) : valeur)
      );
    })
    .join('');
}

/**
 * Un nombre suivi du nom accordé : en français, 0 et 1 demandent le singulier.
 *
 * @example compter(2, 'demande', 'demandes') // « 2 demandes »
 */
export function compter(combien: number, singulier: string, pluriel: string): string {
  return `${nombre(combien)}\u00A0${combien >= 2 ? pluriel : singulier}`;
}

/**
 * Un taux arrondi à l'unité, la moitié vers le haut (D6) ; « – » quand il n'y a rien à compter.
 *
 * @example taux(5, 6) // « 83 % »
 */
export function taux(part: number, ensemble: number): string {
  return ensemble === 0 ? '–' : `${nombre(Math.floor((200 * part + ensemble) / (2 * ensemble)))}\u00A0%`;
}
