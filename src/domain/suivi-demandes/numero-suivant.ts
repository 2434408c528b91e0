/** Une suite de numéros de même préfixe ; `cle` les rapproche sans regarder la casse. */
interface Serie {
  prefixe: string;
  chiffres: string;
  emplois: number;
}

// Quinze chiffres au plus : au-delà, un nombre ne se compte plus exactement.
const NUMERO = /^(.*?)(\d{1,15})$/;
const SERIE_NEUVE = '0000';

/**
 * Le numéro à donner à la prochaine demande : le plus grand de la série la plus employée, plus un, à la même largeur.
 * Une série, c'est un préfixe suivi de chiffres, sans regarder la casse ; à égalité d'emplois, la dernière commencée
 * l'emporte. Les numéros sans chiffres à la fin sont ignorés. Le plus grand de sa série plus un n'est jamais déjà pris.
 *
 * @example numeroSuivant(['CL-0241', 'CL-0242'], 'CL-') // 'CL-0243'
 * @example numeroSuivant([], 'CL-') // 'CL-0001'
 */
export function numeroSuivant(numeros: readonly string[], prefixeParDefaut: string): string {
  const { prefixe, chiffres } = seriePrincipale(numeros) ?? { prefixe: prefixeParDefaut, chiffres: SERIE_NEUVE };
  return prefixe + String(Number(chiffres) + 1).padStart(chiffres.length, '0');
}

function seriePrincipale(numeros: readonly string[]): Serie | null {
  const series = new Map<string, Serie>();
  for (const numero of numeros) {
    const [, prefixe, chiffres] = NUMERO.exec(numero.trim()) ?? [];
    if (prefixe === undefined || chiffres === undefined) continue;
    const serie = series.get(cle(prefixe));
    if (serie === undefined) series.set(cle(prefixe), { prefixe, chiffres, emplois: 1 });
    else {
      serie.emplois += 1;
      if (Number(chiffres) >= Number(serie.chiffres)) Object.assign(serie, { prefixe, chiffres });
    }
  }
  let principale: Serie | null = null;
  for (const serie of series.values()) {
    if (principale === null || serie.emplois >= principale.emplois) principale = serie;
  }
  return principale;
}

function cle(texte: string): string {
  return texte.trim().toLowerCase();
}
