import { writeXlsx } from 'hucre';
import { dateDeJour } from '../src/domain/commun/calendrier';
import type { Jour } from '../src/domain/commun/jour';
import { PROFILS } from './donnees/profil';
import { tirerRegistre } from './donnees/tirer-registre';
import { feuilleListes } from './feuilles/listes';
import { feuilleModeOperatoire } from './feuilles/mode-operatoire';
import { planDuRegistre } from './feuilles/plan-du-registre';
import { feuilleRegistre, titresRepetes } from './feuilles/registre';
import { SITE } from './feuilles/site';

/** Le premier onglet montré : le registre des courriels. */
const ONGLET_OUVERT = 1;

function instant(j: Jour): Date {
  const { annee, mois, quantieme } = dateDeJour(j);
  return new Date(Date.UTC(annee, mois - 1, quantieme));
}

/**
 * Fabrique le classeur d'exemple : 14 mois de demandes d'un site imaginaire qui finissent `aujourdhui`, avec des alertes
 * à traiter et les quelques anomalies d'un registre tenu à la main. Le même jour donne les mêmes octets.
 *
 * @example await writeFile('exemple.xlsx', await fabriquerClasseurExemple(jour(46349)))
 */
export async function fabriquerClasseurExemple(aujourdhui: Jour): Promise<Uint8Array> {
  const listes = feuilleListes(aujourdhui);
  const registres = PROFILS.map((profil) => {
    const lignes = tirerRegistre(profil, aujourdhui);
    return { plan: planDuRegistre(profil.canal, lignes.length), lignes };
  });
  return writeXlsx({
    sheets: [
      feuilleModeOperatoire(listes.derniereAnnee),
      ...registres.map(({ plan, lignes }) => feuilleRegistre(plan, lignes, listes.plageJoursFeries, aujourdhui)),
      listes.feuille,
    ],
    namedRanges: [...listes.noms, ...registres.map(({ plan }) => titresRepetes(plan))],
    activeSheet: ONGLET_OUVERT,
    properties: {
      title: 'Suivi des réponses aux demandes écrites',
      subject: SITE,
      creator: SITE,
      lastModifiedBy: SITE,
      description: "Classeur d'exemple : le site, les personnes et les demandes sont imaginaires.",
      keywords: 'Services Publics +, courriels, courriers, délais de réponse',
      created: instant(aujourdhui),
      modified: instant(aujourdhui),
    },
  });
}
