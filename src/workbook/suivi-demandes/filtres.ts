import type { Demande } from '../../domain/suivi-demandes/demande';
import type { Champ } from './champ';
import type { ColonnesLues } from './lecture-registre';
import { normaliserTitre } from './normaliser-titre';

/** Les champs dont une valeur peut être choisie comme filtre. */
export const CHAMPS_FILTRES = ['natureDemande', 'natureReponse', 'agent'] as const satisfies readonly Champ[];
export type ChampFiltre = (typeof CHAMPS_FILTRES)[number];

/** Ce qu'on veut compter ; `null` ou `''` : tout. */
export interface Filtres {
  readonly natureDemande: string | null;
  readonly natureReponse: string | null;
  readonly agent: string | null;
  readonly accuse: 'avec' | 'sans' | null;
  /** Un texte que l'objet contient, sans égard à la casse ni aux accents. */
  readonly objet: string;
}

export const SANS_FILTRE: Filtres = { natureDemande: null, natureReponse: null, agent: null, accuse: null, objet: '' };

/** Un texte comme Excel le compare dans SUPPRESPACE(…)="…" : sans espaces en trop, sans casse, avec ses accents. */
export function cleDeTexte(valeur: string | number | boolean): string {
  return String(valeur).replace(/ +/gu, ' ').replace(/^ | $/gu, '').toLocaleLowerCase('fr');
}

/** Les champs qu'il faut lire en plus pour appliquer ces filtres. */
export function champsDesFiltres(filtres: Filtres): readonly Champ[] {
  return [
    ...CHAMPS_FILTRES.filter((champ) => filtres[champ] !== null),
    ...(filtres.objet.trim() === '' ? [] : (['objet'] as const)),
  ];
}

/** Prépare le tri des demandes d'un registre ; une colonne absente ne correspond à aucun filtre. */
export function preparerFiltre(lues: ColonnesLues, filtres: Filtres): (position: number, demande: Demande) => boolean {
  const choisis = CHAMPS_FILTRES.flatMap((champ) => {
    const voulu = filtres[champ];
    return voulu === null ? [] : [{ champ, voulu: cleDeTexte(voulu) }];
  });
  const objet = normaliserTitre(filtres.objet);
  return (position, demande) =>
    choisis.every(({ champ, voulu }) => cleDeTexte(lues.valeur(champ, position)) === voulu) &&
    (filtres.accuse === null || (demande.accuse !== null) === (filtres.accuse === 'avec')) &&
    (objet === '' || normaliserTitre(String(lues.valeur('objet', position))).includes(objet));
}

/** Les filtres choisis, en une phrase ; « aucun » s'il n'y en a pas. */
export function direFiltres(filtres: Filtres): string {
  const dire = (mot: string, valeur: string | null): readonly string[] =>
    valeur === null || valeur.trim() === '' ? [] : [`${mot}\u00a0«\u00a0${valeur.trim()}\u00a0»`];
  const dits = [
    ...dire('nature de la demande', filtres.natureDemande),
    ...dire('nature de la réponse', filtres.natureReponse),
    ...dire('agent', filtres.agent),
    ...(filtres.accuse === null ? [] : [`${filtres.accuse} accusé de réception`]),
    ...dire('objet contenant', filtres.objet),
  ];
  return dits.length === 0 ? 'aucun' : dits.join('\u00a0; ');
}
