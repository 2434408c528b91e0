import { elements, local } from '../xml';
import type { Element } from '../xml';
import { MELES, ORDRES } from './ordres-du-schema';

/** Les enfants mal rangés, ou que le schéma n'admet pas là. */
export function controlerOrdre(racine: Element): readonly string[] {
  const defauts: string[] = [];
  const visiter = (element: Element, parent: string): void => {
    const nom = local(element.nom);
    const ordre = ORDRES[`${parent}/${nom}`] ?? ORDRES[nom];
    if (ordre !== undefined) defauts.push(...controlerEnfants(element, nom, ordre.split(' ')));
    for (const un of elements(element)) visiter(un, nom);
  };
  visiter(racine, '');
  return defauts;
}

function controlerEnfants(element: Element, nom: string, ordre: readonly string[]): string[] {
  const defauts: string[] = [];
  const groupes = (MELES[nom] ?? '').split('|').map((groupe) => groupe.split(' '));
  const rangDe = (enfant: string): number => {
    const groupe = groupes.find((un) => un.includes(enfant));
    return ordre.indexOf(groupe?.[0] ?? enfant);
  };
  let dernier = -1;
  for (const un of elements(element)) {
    const enfant = local(un.nom);
    const rang = rangDe(enfant);
    if (rang < 0) defauts.push(`<${nom}> n'admet pas <${enfant}>`);
    else if (rang < dernier) defauts.push(`<${enfant}> vient trop tard dans <${nom}>`);
    else dernier = rang;
  }
  return defauts;
}
