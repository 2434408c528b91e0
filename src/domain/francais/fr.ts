import { nombre } from './nombre';

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
