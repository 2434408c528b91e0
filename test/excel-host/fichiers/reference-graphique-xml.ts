import { texteAffiche } from '../modele/affichage';
import type { ClasseurHote } from '../modele/classeur-hote';
import { cellulesDeReference } from '../modele/valeurs-reference';
import { el } from './xml';
import type { Element } from './xml';

/** Une référence et ce qu'elle valait à l'enregistrement. */
export function reference(classeur: ClasseurHote, genre: 'str' | 'num', formule: string): Element {
  const cellules = cellulesDeReference(classeur, formule);
  const points = cellules.flatMap((cellule, rang) => {
    const valeur = cellule?.valeur ?? null;
    const texte =
      genre === 'num'
        ? typeof valeur === 'number'
          ? String(valeur)
          : null
        : valeur === null
          ? null
          : texteAffiche(valeur, cellule?.style.format ?? 'General');
    return texte === null ? [] : [el('c:pt', { idx: rang }, [el('c:v', {}, [texte])])];
  });
  const format = cellules.find((cellule) => cellule !== undefined)?.style.format ?? 'General';
  return el(`c:${genre}Ref`, {}, [
    el('c:f', {}, [formule]),
    el(`c:${genre}Cache`, {}, [
      genre === 'num' ? el('c:formatCode', {}, [format]) : null,
      el('c:ptCount', { val: cellules.length }),
      ...points,
    ]),
  ]);
}

/** Vrai si toutes les cellules pleines de la référence sont des nombres : un nuage peut s'en servir d'abscisses. */
export function estNumerique(classeur: ClasseurHote, formule: string): boolean {
  const pleines = cellulesDeReference(classeur, formule).filter((cellule) => (cellule?.valeur ?? null) !== null);
  return pleines.length > 0 && pleines.every((cellule) => typeof cellule?.valeur === 'number');
}
