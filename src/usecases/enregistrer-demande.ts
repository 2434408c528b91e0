import type { Jour } from '../domain/commun/jour';
import { lireJour, type CodeRefusJour } from '../domain/commun/lire-jour';
import { numeroSuivant } from '../domain/suivi-demandes/numero-suivant';
import { recevoir, type RefusRecevoir } from '../domain/suivi-demandes/recevoir';
import type { CellContent } from '../workbook/gateway/cell-content';
import type { Change } from '../workbook/gateway/change';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import { adresse, adresseBloc } from '../workbook/grille/adresse';
import { CHAMPS, type Champ } from '../workbook/suivi-demandes/champ';
import { lireColonnes } from '../workbook/suivi-demandes/lecture-registre';
import { PREFIXE_NUMERO } from '../workbook/suivi-demandes/prefixe-numero';
import { premiereLigneLibre } from '../workbook/suivi-demandes/premiere-ligne-libre';
import type { Registre } from '../workbook/suivi-demandes/registre';
import { refusEcriture, type RefusEcriture } from './refus-ecriture';

/** Ce que l'agent a rempli, tel qu'il l'a tapé. */
export interface SaisieDemande {
  readonly registre: Registre;
  readonly reception: string;
  readonly expediteur: string;
  readonly coordonnees: string;
  readonly objet: string;
}

/** Pourquoi une demande n'est pas enregistrée, et près de quel champ le dire (`null` : pour tout le formulaire). */
export type RefusDemande =
  | { readonly champ: 'reception'; readonly code: CodeRefusJour }
  | ({ readonly champ: 'reception' } & RefusRecevoir)
  | { readonly champ: 'expediteur'; readonly code: 'expediteur-absent' }
  | { readonly champ: null; readonly code: RefusEcriture };

export type DemandeEnregistree =
  | {
      readonly ok: true;
      /** Attribué par l'outil : le suivant de la série du registre. */
      readonly numero: string;
      readonly reception: Jour;
      readonly feuille: string;
      readonly ligne: number;
    }
  | { readonly ok: false; readonly refus: readonly RefusDemande[] };

/** Ce qui se lit dans la saisie seule : la date de réception, ou toutes les raisons de la refuser. */
function verifierSaisie(
  saisie: SaisieDemande,
  aujourdhui: Jour,
): { reception: Jour | null; refus: readonly RefusDemande[] } {
  const refus: RefusDemande[] = [];
  const lecture = lireJour(saisie.reception, aujourdhui);
  if (lecture.ok) {
    const issue = recevoir({ reception: lecture.jour }, aujourdhui);
    if (!issue.ok) refus.push(...issue.refus.map((un): RefusDemande => ({ champ: 'reception', ...un })));
  } else {
    refus.push({ champ: 'reception', code: lecture.code });
  }
  if (saisie.expediteur.trim() === '') refus.push({ champ: 'expediteur', code: 'expediteur-absent' });
  return { reception: lecture.ok ? lecture.jour : null, refus };
}

/**
 * Enregistre une demande sous la dernière ligne du registre, avec le numéro suivant de sa série (D1).
 * Un `sync` pour lire, un pour écrire ; tout refus laisse le classeur intact, et une saisie refusée ne demande rien à Excel.
 *
 * @throws WorkbookFailure si Excel ne répond pas comme attendu.
 */
export async function enregistrerDemande(
  gateway: WorkbookGateway,
  saisie: SaisieDemande,
  aujourdhui: Jour,
): Promise<DemandeEnregistree> {
  const { reception, refus } = verifierSaisie(saisie, aujourdhui);
  if (reception === null || refus.length > 0) return { ok: false, refus };
  const { registre } = saisie;
  const lecture = lireColonnes(registre, CHAMPS);

  return gateway.readThenApply<DemandeEnregistree>([lecture.demande], (instantane) => {
    const refuse = refusEcriture(instantane, 0);
    const lues = refuse === null ? lecture.relire(instantane.sheets[0] ?? null) : null;
    if (lues === null)
      return { changes: [], result: { ok: false, refus: [{ champ: null, code: refuse ?? 'registre-change' }] } };

    const numeros = Array.from({ length: lues.nombre }, (_, position) =>
      String(lues.valeur('numero', position)).trim(),
    );
    const numero = numeroSuivant(
      numeros.filter((un) => un !== ''),
      PREFIXE_NUMERO[registre.canal],
    );
    const ligne = premiereLigneLibre(lues);
    const contenus: readonly (readonly [Champ, CellContent])[] = [
      ['numero', { kind: 'text', text: numero }],
      ['reception', { kind: 'day', day: reception }],
      ['expediteur', { kind: 'text', text: saisie.expediteur.trim() }],
      ['coordonnees', { kind: 'text', text: saisie.coordonnees.trim() }],
      ['objet', { kind: 'text', text: saisie.objet.trim() }],
    ];
    const cells = contenus.flatMap(([champ, content]) => {
      const colonne = registre.colonnes[champ];
      const vide = content.kind === 'text' && content.text === '';
      return colonne === undefined || vide ? [] : [{ address: adresse(ligne, colonne), content }];
    });
    const largeur = registre.titres.length;
    const modele: readonly Change[] =
      ligne > registre.premiereLigne
        ? [
            {
              kind: 'format-row-like',
              sheet: registre.feuille,
              model: adresseBloc(ligne - 1, 1, ligne - 1, largeur),
              target: adresseBloc(ligne, 1, ligne, largeur),
            },
          ]
        : [];
    return {
      changes: [
        ...modele,
        { kind: 'write-cells', sheet: registre.feuille, cells },
        { kind: 'select', sheet: registre.feuille, address: adresse(ligne, registre.colonnes.numero ?? 1) },
      ],
      result: { ok: true, numero, reception, feuille: registre.feuille, ligne },
    };
  });
}
