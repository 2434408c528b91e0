import type { RowSearch, SheetRead } from '../gateway/read-request';
import type { FoundRow, SheetSnapshot } from '../gateway/workbook-snapshot';
import { adresseBloc } from '../grille/adresse';
import type { Champ } from './champ';
import { estLaLigne, type IdentiteDemande } from './est-la-ligne';
import { BAS_DE_FEUILLE, lireColonnes, type ColonnesLues } from './lecture-registre';
import type { LigneDemande } from './ligne-demande';

/** La ligne d'une demande, relue juste avant d'écrire, ou pourquoi elle ne peut pas l'être. */
export type LigneRetrouvee =
  | { readonly ok: true; readonly lues: ColonnesLues }
  | { readonly ok: false; readonly code: 'registre-change' | 'demande-introuvable' };

/** Ce qu'il faut demander à Excel pour retrouver une ligne, et comment relire ce qu'il a répondu. */
export interface LectureLigne {
  readonly demande: SheetRead;
  relire(feuille: SheetSnapshot | null): LigneRetrouvee;
}

function colonnesTrouvees({ registre }: LigneDemande, champs: readonly Champ[], trouvee: FoundRow): ColonnesLues {
  return {
    registre,
    premiereLigne: trouvee.row,
    nombre: 1,
    valeur: (champ) => trouvee.values[champs.indexOf(champ)] ?? '',
  };
}

/**
 * Prépare la relecture de la ligne montrée à une personne : à sa place d'abord, sinon là où son numéro est passé si le
 * registre a été trié ou complété entre-temps. Tout tient dans une lecture de quelques cellules, quel que soit le registre.
 *
 * Une ligne n'est retrouvée que si {@link estLaLigne} la reconnaît. Sans numéro, elle n'est cherchée qu'à sa place ; d'un
 * numéro employé deux fois, seule la première ligne est essayée : sinon, `demande-introuvable`, et rien n'est écrit à côté.
 *
 * `aussi` : l'identité que lui donne le geste s'il a déjà été tenté. La demande telle que montrée l'emporte toujours.
 */
export function retrouverLigne(
  montree: LigneDemande,
  champs: readonly Champ[],
  aussi: IdentiteDemande = montree,
): LectureLigne {
  const { registre, ligne, numero } = montree;
  const surPlace = lireColonnes(registre, champs, ligne, ligne);
  const presents = champs.filter((champ) => registre.colonnes[champ] !== undefined);
  const columns = presents.flatMap((champ) => registre.colonnes[champ] ?? []);
  const colonneNumero = registre.colonnes.numero;
  const search: RowSearch | null =
    colonneNumero === undefined || numero === ''
      ? null
      : {
          within: adresseBloc(registre.premiereLigne, colonneNumero, BAS_DE_FEUILLE, colonneNumero),
          text: numero,
          columns,
        };

  return {
    demande: search === null ? surPlace.demande : { ...surPlace.demande, search },
    relire(feuille) {
      const ici = surPlace.relire(feuille);
      if (feuille === null || ici === null) return { ok: false, code: 'registre-change' };
      const ailleurs = feuille.found === null ? [] : [colonnesTrouvees(montree, presents, feuille.found)];
      const candidates = [ici, ...ailleurs];
      const lues =
        candidates.find((colonnes) => estLaLigne(montree, colonnes, 0)) ??
        candidates.find((colonnes) => estLaLigne(montree, colonnes, 0, aussi));
      return lues === undefined ? { ok: false, code: 'demande-introuvable' } : { ok: true, lues };
    },
  };
}
