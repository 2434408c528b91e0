import { ecrireJour } from '../../src/domain/commun/ecrire-jour';
import type { ResultatsCalcules, ResultatsCanal } from '../../src/usecases/calculer-resultats';
import { taux } from '../../src/domain/francais/taux';
import { libelles } from '../../src/workbook/resultats/libelles';

const LARGEUR = 42;
const ligne = (libelle: string, valeur: string): string => `  ${libelle.padEnd(LARGEUR)} ${valeur}`;
const jours = (valeur: number | null): string =>
  valeur === null ? '–' : `${valeur.toFixed(1).replace('.', ',')} jours`;

function direUnCanal({ canal, seuils, indicateurs: i, onglet }: ResultatsCanal): string {
  const mots = libelles(canal, seuils);
  const tauxDe = (nombre: number): string => `${taux(nombre, i.jugees).padStart(5)}   (${nombre} sur ${i.jugees})`;
  return [
    `\n${onglet}`,
    ligne(mots.tauxT1, tauxDe(i.reponduesT1)),
    ligne('Considéré comme non répondu', tauxDe(i.nonRepondues)),
    ligne(mots.tauxT2, tauxDe(i.reponduesT2)),
    ligne('Délai moyen, délai médian', `${jours(i.delaiMoyen)}, ${jours(i.delaiMedian)}`),
    ligne('Trop récentes, hors des taux', String(i.tropRecentes)),
  ].join('\n');
}

/** Les résultats en clair, pour un terminal. */
export function direLesIndicateurs(
  { periode, canaux, anomalies }: Extract<ResultatsCalcules, { ok: true }>,
  syncs: number,
): string {
  return [
    `Suivi des réponses, du ${ecrireJour(periode.du)} au ${ecrireJour(periode.au)}`,
    ...canaux.map(direUnCanal),
    `\n${anomalies.length} cellules à vérifier ; ${syncs} allers et retours avec le classeur.\n`,
  ].join('\n');
}
