import { effectifSuffisant } from '../../domain/commun/effectif-suffisant';
import type { Jour } from '../../domain/commun/jour';
import type { Periode } from '../../domain/commun/periode';
import type { Demande } from '../../domain/suivi-demandes/demande';
import { calculerIndicateurs, type Indicateurs } from '../../domain/suivi-demandes/indicateurs';
import type { Seuils } from '../../domain/suivi-demandes/seuils';
import { cleDeTexte } from '../suivi-demandes/filtres';

/** Les chiffres des demandes confiées à un agent. */
export interface ChiffresAgent {
  readonly agent: string;
  readonly indicateurs: Indicateurs;
}

/**
 * Les chiffres par agent en charge (D6, D13), seulement pour ceux qui ont plus de 30 demandes jugées, dans l'ordre
 * alphabétique : ce n'est pas un classement. Les demandes sans agent ne comptent pour personne.
 */
export function chiffresParAgent(
  confiees: readonly { readonly agent: string; readonly demande: Demande }[],
  periode: Periode,
  seuils: Seuils,
  aujourdhui: Jour,
): readonly ChiffresAgent[] {
  const parAgent = new Map<string, { agent: string; demandes: Demande[] }>();
  for (const { agent, demande } of confiees) {
    const cle = cleDeTexte(agent);
    if (cle === '') continue;
    const groupe = parAgent.get(cle);
    if (groupe === undefined) parAgent.set(cle, { agent: agent.trim(), demandes: [demande] });
    else groupe.demandes.push(demande);
  }
  return [...parAgent.values()]
    .map(({ agent, demandes }) => ({
      agent,
      indicateurs: calculerIndicateurs(demandes, periode, seuils, aujourdhui),
    }))
    .filter(({ indicateurs }) => effectifSuffisant(indicateurs.jugees))
    .sort((a, b) => a.agent.localeCompare(b.agent, 'fr'));
}
