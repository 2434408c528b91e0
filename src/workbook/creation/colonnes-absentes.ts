import { normaliserTitre } from '../suivi-demandes/normaliser-titre';
import type { Registre } from '../suivi-demandes/registre';
import { colonnesDuRegistre, type CleCalculee, type CleColonne, type Colonne } from './colonnes';

/** Les titres sous lesquels une colonne calculée est reconnue ; comme pour les autres, les mots comptent, pas la casse ni les accents. */
const TITRES: Readonly<Record<CleCalculee, readonly string[]>> = {
  limite: ['Date limite de réponse', 'Date limite', 'Limite de réponse', 'Échéance', "Date d'échéance"],
  delai: ['Délai (jours)', 'Délai', 'Délai de réponse', 'Délai en jours', 'Délai de traitement', 'Nombre de jours'],
  situation: ['Situation', 'État', 'Statut', 'État de la demande'],
};
const CALCULEES = ['limite', 'delai', 'situation'] as const satisfies readonly CleCalculee[];

/** Les colonnes d'un registre, celles que le classeur calcule comprises : la place (A = 1) de chacune. */
export function colonnesPresentes(registre: Registre): Readonly<Partial<Record<CleColonne, number>>> {
  const presentes: Partial<Record<CleColonne, number>> = { ...registre.colonnes };
  for (const cle of CALCULEES) {
    const titres = TITRES[cle].map(normaliserTitre);
    const place = registre.titres.findIndex((titre) => titres.includes(normaliserTitre(titre)));
    if (place >= 0) presentes[cle] = place + 1;
  }
  return presentes;
}

/** Les colonnes d'un classeur de suivi neuf que ce registre n'a pas : à offrir, jamais à imposer. */
export function colonnesAbsentes(registre: Registre): readonly Colonne[] {
  const presentes = colonnesPresentes(registre);
  return colonnesDuRegistre(registre.canal).filter(({ cle }) => presentes[cle] === undefined);
}
