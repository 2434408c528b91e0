/** Les suites qu'un Excel français prolonge à la recopie. */
const LISTES: readonly (readonly string[])[] = [
  ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'],
  ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'],
  [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
];

/**
 * Les mots qui suivent ceux-ci dans une liste, par rang depuis le premier ; `null` s'ils ne se suivent dans aucune.
 *
 * @example suiteDeListe(['Lundi'])?.(1) // 'Mardi'
 */
export function suiteDeListe(mots: readonly string[]): ((rang: number) => string) | null {
  const [premier] = mots;
  if (premier === undefined) return null;
  const bas = mots.map((mot) => mot.toLowerCase());
  for (const liste of LISTES) {
    const debut = liste.indexOf(bas[0] ?? '');
    const second = bas[1] === undefined ? debut + 1 : liste.indexOf(bas[1]);
    if (debut < 0 || second < 0) continue;
    const mot = (rang: number): string => {
      const place = debut + (second - debut) * rang;
      return liste[((place % liste.length) + liste.length) % liste.length] ?? '';
    };
    if (bas.every((un, rang) => un === mot(rang))) return (rang) => habiller(mot(rang), premier);
  }
  return null;
}

/** Dans la casse du modèle : `LUNDI`, `Lundi` ou `lundi`. */
function habiller(mot: string, modele: string): string {
  if (modele === modele.toUpperCase()) return mot.toUpperCase();
  return modele.startsWith(modele.charAt(0).toUpperCase()) ? mot.charAt(0).toUpperCase() + mot.slice(1) : mot;
}
