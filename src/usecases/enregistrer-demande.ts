import type { Jour } from '../domain/commun/jour';
import { numeroSuivant } from '../domain/suivi-demandes/numero-suivant';
import type { Change } from '../workbook/gateway/change';
import { WorkbookFailure } from '../workbook/gateway/workbook-failure';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import { adresse, adresseBloc } from '../workbook/grille/adresse';
import { decodeLignes } from '../workbook/suivi-demandes/decode-lignes';
import type { ColonnesLues } from '../workbook/suivi-demandes/lecture-registre';
import { lirePlace, lirePlaceEnEntier, type LecturePlace } from '../workbook/suivi-demandes/lire-place';
import { PREFIXE_NUMERO } from '../workbook/suivi-demandes/prefixe-numero';
import type { LigneLibre } from '../workbook/suivi-demandes/premiere-ligne-libre';
import type { Registre } from '../workbook/suivi-demandes/registre';
import type { EcritureAnnulable } from './annulation';
import {
  CHAMPS_FACULTATIFS,
  type DemandeEnregistree,
  type SaisieDemande,
  type TentativeDemande,
} from './demande-enregistree';
import { DemandeIncertaine } from './demande-incertaine';
import { ecrireSurLaLigne, type EcritureDeChamp } from './ecrire-sur-la-ligne';
import { refusEcriture } from './refus-ecriture';
import { verifierDemande } from './verifier-demande';

/** Donne à la ligne neuve les formats de celle du dessus. Une ligne de total qui occupe la place descend d'abord. */
function preparerLigne({ feuille: sheet, premiereLigne, titres }: Registre, place: LigneLibre): readonly Change[] {
  const { ligne, occupee } = place;
  const bloc = (une: number): string => adresseBloc(une, 1, une, titres.length);
  return [
    ...(occupee ? [{ kind: 'insert-row' as const, sheet, row: ligne }] : []),
    ...(ligne > premiereLigne
      ? [{ kind: 'format-row-like' as const, sheet, model: bloc(ligne - 1), target: bloc(ligne) }]
      : []),
  ];
}

/** Recopie dans la ligne neuve les formules de la première demande (limite, situation…) ; en dernier, une fois ses dates écrites. */
function recopierFormules(
  { feuille: sheet, premiereLigne }: Registre,
  ligne: number,
  formules: readonly boolean[],
  ecrites: ReadonlySet<number>,
): readonly Change[] {
  if (ligne <= premiereLigne) return [];
  return formules.flatMap((porte, rang): readonly Change[] =>
    porte && !ecrites.has(rang + 1)
      ? [{ kind: 'copy-formula', sheet, model: adresse(premiereLigne, rang + 1), target: adresse(ligne, rang + 1) }]
      : [],
  );
}

/** Les champs que la personne a remplis ; au nouvel essai, ceux qu'elle a vidés depuis le premier le sont aussi. */
function champsSaisis(saisie: SaisieDemande, reception: Jour): readonly EcritureDeChamp[] {
  return [
    { champ: 'reception', content: { kind: 'day', day: reception } },
    { champ: 'expediteur', content: { kind: 'text', text: saisie.expediteur.trim() } },
    ...CHAMPS_FACULTATIFS.flatMap((champ): readonly EcritureDeChamp[] => {
      const text = (saisie[champ] ?? '').trim();
      if (text !== '') return [{ champ, content: { kind: 'text', text } }];
      const tentee = saisie.tentative?.ecritures.some((une) => une.champ === champ) === true;
      return tentee ? [{ champ, content: { kind: 'empty' } }] : [];
    }),
  ];
}

/** La ligne qu'un essai précédent a écrite, en tout ou en partie ; `null` s'il n'a rien écrit. */
function ligneTentee(lues: ColonnesLues, { numero, ecritures }: TentativeDemande): LigneLibre | null {
  for (let position = 0; position < lues.nombre; position += 1) {
    if (String(lues.valeur('numero', position)).trim() !== numero) continue;
    const siens = ecritures.every(({ champ, apres }) => ['', apres].includes(lues.valeur(champ, position)));
    if (siens) return { ligne: lues.premiereLigne + position, occupee: false };
  }
  return null;
}

/** La ligne neuve, telle qu'elle se relira une fois écrite. */
function commeEcrite(neuve: ColonnesLues, ecritures: readonly EcritureAnnulable[]): ColonnesLues {
  const valeurs = new Map(ecritures.map(({ champ, apres }) => [champ, apres]));
  return { ...neuve, valeur: (champ) => valeurs.get(champ) ?? '' };
}

/** Lit par cette lecture, puis écrit ; `null` si elle ne suffit pas. */
async function essayer(
  gateway: WorkbookGateway,
  lecture: LecturePlace,
  saisie: SaisieDemande,
  reception: Jour,
  aujourdhui: Jour,
): Promise<DemandeEnregistree | null> {
  const { registre, tentative = null } = saisie;
  const { premiereLigne } = registre;
  const formulas = adresseBloc(premiereLigne, 1, premiereLigne, registre.titres.length);
  let tentee = tentative;
  try {
    return await gateway.readThenApply<DemandeEnregistree | null>([{ ...lecture.demande, formulas }], (instantane) => {
      const empeche = refusEcriture(instantane, 0);
      const feuille = instantane.sheets[0] ?? null;
      const lue = empeche === null ? lecture.relire(feuille) : { ok: false as const, code: empeche };
      if (!lue.ok) {
        if (lue.code === 'a-lire-en-entier') return { changes: [], result: null };
        return { changes: [], result: { ok: false, refus: [{ champ: null, code: lue.code }] } };
      }
      const deja = tentative === null ? null : ligneTentee(lue.lues, tentative);
      const place = deja ?? lue.place;
      const numero =
        deja !== null && tentative !== null
          ? tentative.numero
          : numeroSuivant(lue.numeros, PREFIXE_NUMERO[registre.canal]);
      const neuve: ColonnesLues = { registre, premiereLigne: place.ligne, nombre: 1, valeur: () => '' };
      const { changes, cellule, ecritures } = ecrireSurLaLigne(neuve, [
        { champ: 'numero', content: { kind: 'text', text: numero } },
        ...champsSaisis(saisie, reception),
      ]);
      const [ligne] = decodeLignes(commeEcrite(neuve, ecritures), aujourdhui);
      if (ligne === undefined) throw new Error('Une demande écrite se relit toujours');
      tentee = { numero, ecritures };
      const ecrites = new Set(ecritures.flatMap(({ champ }) => registre.colonnes[champ] ?? []));
      return {
        changes: [
          ...preparerLigne(registre, place),
          ...changes,
          ...recopierFormules(registre, place.ligne, feuille?.formulas[0] ?? [], ecrites),
        ],
        result: {
          ok: true,
          numero,
          reception,
          feuille: registre.feuille,
          ligne: place.ligne,
          cellule,
          annulation: { ligne, ecritures },
        },
      };
    });
  } catch (erreur) {
    if (tentee === null || !(erreur instanceof WorkbookFailure)) throw erreur;
    throw new DemandeIncertaine(erreur, tentee);
  }
}

/**
 * Enregistre une demande sous la dernière ligne du registre, au-dessus d'une ligne de total s'il y en a une, avec le numéro
 * suivant de sa série (D1). Un `sync` pour lire les numéros, un pour écrire ; un de plus quand la dernière ligne du registre
 * n'est pas numérotée. Tout refus laisse le classeur intact, et une saisie refusée ne demande rien à Excel.
 *
 * @throws DemandeIncertaine si Excel a échoué sans dire si la demande est écrite : donnée au nouvel essai, sa tentative évite
 * le doublon. WorkbookFailure si rien n'a pu être écrit.
 */
export async function enregistrerDemande(
  gateway: WorkbookGateway,
  saisie: SaisieDemande,
  aujourdhui: Jour,
): Promise<DemandeEnregistree> {
  const { reception, refus } = verifierDemande(saisie, aujourdhui);
  if (reception === null || refus.length > 0) return { ok: false, refus };
  const { registre } = saisie;
  const lectures = [...(saisie.tentative ? [] : [lirePlace(registre)]), lirePlaceEnEntier(registre)];
  for (const lecture of lectures) {
    const issue = await essayer(gateway, lecture, saisie, reception, aujourdhui);
    if (issue !== null) return issue;
  }
  throw new Error('Une lecture entière dit toujours où écrire');
}
