import { normaliserTitre } from '../suivi-demandes/normaliser-titre';

/** Un motif de réclamation et le nombre de fois où il revient. */
export interface Motif {
  /** L'objet tel qu'écrit la première fois ; `''` pour les réclamations sans objet. */
  readonly objet: string;
  readonly combien: number;
}

/** Vrai si cette nature de demande est une réclamation, quelle que soit la façon de l'écrire. */
export function estReclamation(nature: string): boolean {
  return /^reclamations?\b/u.test(normaliserTitre(nature));
}

/**
 * Groupe des réclamations par motif, les plus récurrentes d'abord ; à égalité, dans l'ordre alphabétique.
 * Deux objets écrits avec d'autres majuscules, accents ou signes sont le même motif. Aucune réclamation donne un tableau vide.
 *
 * @example grouperMotifs(['Horaires', 'Attente', 'horaires']) // [{ objet: 'Horaires', combien: 2 }, { objet: 'Attente', combien: 1 }]
 */
export function grouperMotifs(objets: readonly string[]): readonly Motif[] {
  const parCle = new Map<string, { objet: string; combien: number }>();
  for (const brut of objets) {
    const objet = brut.trim();
    const cle = normaliserTitre(objet);
    const motif = parCle.get(cle);
    if (motif === undefined) parCle.set(cle, { objet, combien: 1 });
    else motif.combien += 1;
  }
  return [...parCle.values()].sort((a, b) => b.combien - a.combien || a.objet.localeCompare(b.objet, 'fr'));
}
