import { elements, local } from './xml';
import type { Element } from './xml';

/**
 * Ce que `ancien` disait et que `nouveau` ne dit plus : chemins d'éléments (`chart/plotArea/ser/errBars`) et d'attributs
 * (`cols/col@bestFit`), une fois chacun. Seuls les plus hauts éléments perdus sont nommés.
 */
export function elementsPerdus(ancien: Element, nouveau: Element): readonly string[] {
  const presents = compter(nouveau);
  const perdus = [...compter(ancien)].filter(([chemin, nombre]) => (presents.get(chemin) ?? 0) < nombre);
  const chemins = new Set(perdus.map(([chemin]) => chemin));
  return [...chemins].filter((chemin) => !ancetres(chemin).some((ancetre) => chemins.has(ancetre)));
}

function compter(racine: Element): Map<string, number> {
  const nombres = new Map<string, number>();
  const ajouter = (chemin: string): void => void nombres.set(chemin, (nombres.get(chemin) ?? 0) + 1);
  const visiter = (element: Element, chemin: string): void => {
    for (const nom of Object.keys(element.attributs)) if (!/^xmlns\b/u.test(nom)) ajouter(`${chemin}@${local(nom)}`);
    for (const un of elements(element)) {
      const suite = chemin === '' ? local(un.nom) : `${chemin}/${local(un.nom)}`;
      ajouter(suite);
      visiter(un, suite);
    }
  };
  visiter(racine, '');
  return nombres;
}

function ancetres(chemin: string): string[] {
  const morceaux = chemin.split(/[/@]/u);
  return morceaux.slice(1).map((_, rang) => morceaux.slice(0, rang + 1).join('/'));
}
