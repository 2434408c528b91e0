import type { LectureJour } from '../../domain/commun/lire-jour';
import { fr } from '../../domain/francais/fr';

/** Pourquoi une date tapée n'est pas lue (D1), et comment l'écrire. */
export function phraseRefusJour(code: Extract<LectureJour, { ok: false }>['code']): string {
  switch (code) {
    case 'jour-vide':
      return fr`Indiquez la date : jour, mois, année (14/03/2026).`;
    case 'jour-illisible':
      return fr`Cette date n'est pas lisible. Écrivez le jour, le mois et l'année : 14/03/2026.`;
    case 'jour-inexistant':
      return fr`Cette date n'existe pas dans le calendrier. Vérifiez le jour et le mois.`;
    case 'jour-annee-a-deux-chiffres':
      return fr`Écrivez l'année avec quatre chiffres : 14/03/2026.`;
  }
}
