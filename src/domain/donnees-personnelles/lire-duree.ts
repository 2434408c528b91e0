/** Cent ans : au-delà, c'est une faute de frappe. */
export const MOIS_AU_PLUS = 1200;

export type LectureDuree =
  | { readonly ok: true; readonly mois: number }
  | { readonly ok: false; readonly code: 'duree-vide' | 'duree-illisible' };

/**
 * Lit une durée de conservation en mois, telle qu'une personne la tape (D13) : un entier de 1 à {@link MOIS_AU_PLUS}.
 * Vide, elle est refusée : aucune durée ne vaut par défaut.
 *
 * @example lireDuree(' 36 ') // { ok: true, mois: 36 }
 * @example lireDuree('0') // { ok: false, code: 'duree-illisible' }
 */
export function lireDuree(texte: string): LectureDuree {
  const saisie = texte.trim();
  if (saisie === '') return { ok: false, code: 'duree-vide' };
  const mois = /^\d{1,4}$/.test(saisie) ? Number(saisie) : 0;
  return mois >= 1 && mois <= MOIS_AU_PLUS ? { ok: true, mois } : { ok: false, code: 'duree-illisible' };
}
