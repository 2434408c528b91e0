import { jourDeDate } from '../../src/domain/commun/calendrier';
import { ecrireJour } from '../../src/domain/commun/ecrire-jour';
import { jour, type Jour } from '../../src/domain/commun/jour';
import { moisDeJour } from '../../src/domain/commun/mois';
import type { Canal } from '../../src/domain/suivi-demandes/canal';
import type { LigneExemple } from './ligne-exemple';

type Retouche = (ligne: LigneExemple, precedente: LigneExemple) => Partial<LigneExemple>;

/** Les maladresses d'un registre tenu à la main, et la fraction du registre à laquelle chacune se trouve. */
const RETOUCHES: Readonly<Record<Canal, readonly (readonly [number, Retouche])[]>> = {
  courriel: [
    [0.3, () => ({ expediteur: "N'Diaye Awa", coordonnees: 'awa.ndiaye@example.org' })],
    [0.4, ({ reception }) => (typeof reception === 'number' ? { reponse: jour(reception - 2), accuse: null } : {})],
    [0.5, () => ({ objet: '=> relance de ma demande du mois dernier' })],
    [0.6, () => ({ reception: null, accuse: null, observations: 'Date de réception à retrouver' })],
    [0.75, (_, { numero }) => ({ numero })],
  ],
  courrier: [
    [
      0.35,
      () => ({
        expediteur: "SARL Les Vergers d'Aubin (exemple)",
        coordonnees: '00098765400012',
        objet: "Aide à l'embauche d'un apprenti",
        observations: 'Coordonnées : SIRET',
      }),
    ],
    [0.5, () => ({ reception: null, accuse: null, observations: 'Cachet de la poste illisible' })],
    [0.7, (_, { numero }) => ({ numero })],
  ],
};

/** Le dernier 3 octobre assez ancien pour que la demande de ce jour-là ait sa réponse. */
function dernierTroisOctobre(aujourdhui: Jour): Jour {
  const { annee } = moisDeJour(aujourdhui);
  const troisOctobre = (an: number): Jour => jourDeDate({ annee: an, mois: 10, quantieme: 3 }) ?? aujourdhui;
  const cetteAnnee = troisOctobre(annee);
  return cetteAnnee + 30 < aujourdhui ? cetteAnnee : troisOctobre(annee - 1);
}

/** Le rang de la première ligne répondue à partir de celui-ci : seules des demandes closes sont retouchées. */
function rangRepondu(lignes: readonly LigneExemple[], depuis: number, reception: number): number {
  return lignes.findIndex(
    (ligne, rang) =>
      rang >= depuis && ligne.reponse !== null && typeof ligne.reception === 'number' && ligne.reception >= reception,
  );
}

/** Glisse dans le registre les anomalies que tout vrai registre finit par avoir (D1, D2), toujours aux mêmes endroits. */
export function poserAnomalies(
  canal: Canal,
  lignes: readonly LigneExemple[],
  aujourdhui: Jour,
): readonly LigneExemple[] {
  const retouchees = [...lignes];
  const retoucher = (rang: number, retouche: Retouche): void => {
    const [ligne, precedente] = [retouchees[rang], retouchees[rang - 1]];
    if (ligne !== undefined && precedente !== undefined)
      retouchees[rang] = { ...ligne, ...retouche(ligne, precedente) };
  };
  if (canal === 'courriel') {
    const texte = dernierTroisOctobre(aujourdhui);
    retoucher(rangRepondu(retouchees, 1, texte), () => ({ reception: ecrireJour(texte), accuse: null }));
  }
  for (const [fraction, retouche] of RETOUCHES[canal]) {
    retoucher(rangRepondu(retouchees, Math.floor(fraction * lignes.length), 0), retouche);
  }
  return retouchees;
}
