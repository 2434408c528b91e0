import type { GenreSeuil, Seuil } from '../modele/condition';
import type { ClasseurHote } from '../modele/classeur-hote';
import { ErreurHote } from '../modele/erreur-hote';
import { recopierFormule } from '../modele/references-formule';
import { parmi } from './arguments';
import { lireFormuleDeRegle, objet } from './formule-de-regle';

/** Les types de seuil de l'API et leur nom dans le fichier ; l'automatique dépend du bout de la barre. */
const GENRES: Readonly<Record<string, GenreSeuil>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Formula: 'formula',
  Percentile: 'percentile',
};

export function typeDeSeuil({ genre }: Seuil): string {
  return Object.keys(GENRES).find((nom) => GENRES[nom] === genre) ?? 'Automatic';
}

/** La formule d'un seuil telle que l'API la rend : un nombre en texte, une formule avec son `=`, ou `null`. */
export function formuleDeSeuil({ formule }: Seuil): string | null {
  return formule === null || Number.isFinite(Number(formule)) ? formule : `=${formule}`;
}

/** Lit `{type, formula}` ; seuls les types permis passent, et ceux qui ont besoin d'une formule doivent l'avoir. */
export function lireSeuil(classeur: ClasseurHote, valeur: unknown, permis: readonly string[], auto: GenreSeuil): Seuil {
  const { type, formula } = objet(valeur);
  const genre = GENRES[parmi(type, permis)] ?? auto;
  if (['min', 'max', 'autoMin', 'autoMax'].includes(genre)) return { genre, formule: null };
  const formule = lireFormuleDeRegle(classeur, formula);
  // Un seuil vaut pour toutes les cellules : sa formule ne peut pas glisser de l'une à l'autre.
  if (formule.startsWith('"') || recopierFormule(formule, 1, 1) !== formule) throw new ErreurHote('InvalidArgument');
  const nombre = Number(formule);
  if ((genre === 'percent' || genre === 'percentile') && (nombre < 0 || nombre > 100))
    throw new ErreurHote('InvalidArgument');
  if (genre === 'num' && !Number.isFinite(nombre)) return { genre: 'formula', formule };
  return { genre, formule };
}
