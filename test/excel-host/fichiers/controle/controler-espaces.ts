import { elements } from '../xml';
import type { Element } from '../xml';

/** Les préfixes employés sans être déclarés : un lecteur strict refuse le document. */
export function controlerEspaces(racine: Element): readonly string[] {
  const defauts = new Set<string>();
  const visiter = (element: Element, connus: ReadonlySet<string>): void => {
    const declares = new Set(connus);
    for (const nom of Object.keys(element.attributs)) if (nom.startsWith('xmlns:')) declares.add(nom.slice(6));
    for (const nom of [element.nom, ...Object.keys(element.attributs)]) {
      const [prefixe = '', reste] = nom.split(':');
      if (reste !== undefined && prefixe !== 'xmlns' && !declares.has(prefixe)) defauts.add(`préfixe inconnu : ${nom}`);
    }
    for (const prefixe of (element.attributs['mc:Ignorable'] ?? '').split(' ').filter((un) => un !== ''))
      if (!declares.has(prefixe)) defauts.add(`préfixe à ignorer mais inconnu : ${prefixe}`);
    for (const un of elements(element)) visiter(un, declares);
  };
  visiter(racine, new Set(['xml']));
  return [...defauts];
}
