import type { Jour } from '../domain/commun/jour';
import { lireJour, type CodeRefusJour } from '../domain/commun/lire-jour';
import { numeroSuivant } from '../domain/suivi-demandes/numero-suivant';
import { recevoir, type RefusRecevoir } from '../domain/suivi-demandes/recevoir';
import type { Change } from '../workbook/gateway/change';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import { adresse, adresseBloc } from '../workbook/grille/adresse';
import { CHAMPS, type Champ } from '../workbook/suivi-demandes/champ';
import { decodeLignes } from '../workbook/suivi-demandes/decode-lignes';
import { lireColonnes, type ColonnesLues } from '../workbook/suivi-demandes/lecture-registre';
import { PREFIXE_NUMERO } from '../workbook/suivi-demandes/prefixe-numero';
import { premiereLigneLibre } from '../workbook/suivi-demandes/premiere-ligne-libre';
import type { Registre } from '../workbook/suivi-demandes/registre';
import type { Annulation, EcritureAnnulable } from './annulation';
import { ecrireSurLaLigne, type EcritureDeChamp } from './ecrire-sur-la-ligne';
import { refusEcriture, type RefusEcriture } from './refus-ecriture';

const FACULTATIFS = ['coordonnees', 'objet', 'natureDemande', 'agent'] as const satisfies readonly Champ[];

/** Ce que l'agent a rempli, tel qu'il l'a tapé. */
export interface SaisieDemande {
  readonly registre: Registre;
  readonly reception: string;
  readonly expediteur: string;
  readonly coordonnees: string;
  readonly objet: string;
  /** Facultatifs, comme les coordonnées et l'objet ; sans colonne pour eux dans le registre, ils sont refusés plutôt que perdus. */
  readonly natureDemande?: string;
  readonly agent?: string;
}

/** Pourquoi une demande n'est pas enregistrée, et près de quel champ le dire (`null` : pour tout le formulaire). */
export type RefusDemande =
  | { readonly champ: 'reception'; readonly code: CodeRefusJour }
  | ({ readonly champ: 'reception' } & RefusRecevoir)
  | { readonly champ: 'expediteur'; readonly code: 'expediteur-absent' }
  | { readonly champ: ChampFacultatif; readonly code: 'colonne-absente' }
  | { readonly champ: null; readonly code: RefusEcriture };

type ChampFacultatif = (typeof FACULTATIFS)[number];

export type DemandeEnregistree =
  | {
      readonly ok: true;
      /** Attribué par l'outil : le suivant de la série du registre. */
      readonly numero: string;
      readonly reception: Jour;
      readonly feuille: string;
      readonly ligne: number;
      readonly cellule: string;
      readonly annulation: Annulation;
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
  for (const champ of FACULTATIFS) {
    const perdu = (saisie[champ] ?? '').trim() !== '' && saisie.registre.colonnes[champ] === undefined;
    if (perdu) refus.push({ champ, code: 'colonne-absente' });
  }
  return { reception: lecture.ok ? lecture.jour : null, refus };
}

/** Donne à la ligne neuve les formats de celle du dessus, et les formules de la première demande (limite, situation…). */
function preparerLigne(registre: Registre, ligne: number, formules: readonly boolean[]): readonly Change[] {
  const { feuille: sheet, premiereLigne, titres } = registre;
  if (ligne <= premiereLigne) return [];
  const model = adresseBloc(ligne - 1, 1, ligne - 1, titres.length);
  return [
    { kind: 'format-row-like', sheet, model, target: adresseBloc(ligne, 1, ligne, titres.length) },
    ...formules.flatMap((porte, rang): readonly Change[] =>
      porte
        ? [{ kind: 'copy-formula', sheet, model: adresse(premiereLigne, rang + 1), target: adresse(ligne, rang + 1) }]
        : [],
    ),
  ];
}

/** La ligne neuve, telle qu'elle se relira une fois écrite. */
function commeEcrite(neuve: ColonnesLues, ecritures: readonly EcritureAnnulable[]): ColonnesLues {
  const valeurs = new Map(ecritures.map(({ champ, apres }) => [champ, apres]));
  return { ...neuve, valeur: (champ) => valeurs.get(champ) ?? '' };
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
  const largeur = registre.titres.length;
  const { premiereLigne } = registre;
  const formulas = adresseBloc(premiereLigne, 1, premiereLigne, largeur);

  return gateway.readThenApply<DemandeEnregistree>([{ ...lecture.demande, formulas }], (instantane) => {
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
    const neuve: ColonnesLues = { registre, premiereLigne: ligne, nombre: 1, valeur: () => '' };
    const texte = (champ: ChampFacultatif): EcritureDeChamp[] => {
      const saisi = (saisie[champ] ?? '').trim();
      return saisi === '' ? [] : [{ champ, content: { kind: 'text', text: saisi } }];
    };
    const expediteur = saisie.expediteur.trim();
    const { changes, cellule, ecritures } = ecrireSurLaLigne(neuve, [
      { champ: 'numero', content: { kind: 'text', text: numero } },
      { champ: 'reception', content: { kind: 'day', day: reception } },
      { champ: 'expediteur', content: { kind: 'text', text: expediteur } },
      ...FACULTATIFS.flatMap(texte),
    ]);
    const [montree] = decodeLignes(commeEcrite(neuve, ecritures), aujourdhui);
    if (montree === undefined) throw new Error('Une demande écrite se relit toujours');
    return {
      changes: [...preparerLigne(registre, ligne, instantane.sheets[0]?.formulas[0] ?? []), ...changes],
      result: {
        ok: true,
        numero,
        reception,
        feuille: registre.feuille,
        ligne,
        cellule,
        annulation: { ligne: montree, ecritures },
      },
    };
  });
}
