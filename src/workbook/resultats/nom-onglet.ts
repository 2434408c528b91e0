import type { Canal } from '../../domain/suivi-demandes/canal';

/** Le nom de l'onglet de résultats de chaque canal, quand rien d'autre ne le porte. */
export const NOM_ONGLET: Readonly<Record<Canal, string>> = {
  courriel: 'Résultats courriels',
  courrier: 'Résultats courriers',
};
