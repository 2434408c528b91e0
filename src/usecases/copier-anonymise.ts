import type { Jour } from '../domain/commun/jour';
import { anonymiser } from '../domain/donnees-personnelles/anonymiser';
import { CANAUX } from '../domain/suivi-demandes/canal';
import { composerCopie, type CanalAnonyme } from '../workbook/donnees-personnelles/composer-copie';
import { NOM_COPIE } from '../workbook/donnees-personnelles/noms-onglets';
import type { WorkbookGateway } from '../workbook/gateway/workbook-gateway';
import { placerSousLeNom } from '../workbook/layout/placer-sous-le-nom';
import { CHAMPS_COMPTES, decodeDemandes } from '../workbook/suivi-demandes/decode-demandes';
import { lireColonnes } from '../workbook/suivi-demandes/lecture-registre';
import type { Registre } from '../workbook/suivi-demandes/registre';

/** Pourquoi la copie n'est pas faite. */
export type RefusCopie = 'classeur-en-lecture-seule' | 'structure-protegee' | 'registre-change' | 'aucune-demande';

export type CopieAnonymisee =
  | { readonly ok: true; readonly onglet: string; readonly nombre: number }
  | { readonly ok: false; readonly code: RefusCopie };

/** Les noms ne sont pas lus du tout : ce qui n'est pas lu ne peut pas être copié. */
const CHAMPS_SANS_NOM = CHAMPS_COMPTES.filter((champ) => champ !== 'expediteur');

/**
 * Fait l'onglet « Copie anonymisée » (D13) : pour chaque demande retenue, son canal, son mois de réception, son délai, sa classe
 * et sa prise en charge, rien d'autre ; et un tableau par mois où les effectifs de moins de cinq sont masqués, y compris par
 * différence. Notre copie d'avant est remplacée. Quatre `sync`, davantage si la liste dépasse ce qu'Excel accepte en une fois.
 *
 * @throws WorkbookFailure si Excel ne répond pas comme attendu.
 */
export async function copierAnonymise(
  gateway: WorkbookGateway,
  registres: readonly Registre[],
  aujourdhui: Jour,
): Promise<CopieAnonymisee> {
  const structure = await gateway.readStructure();
  const lectures = registres.map((registre) => lireColonnes(registre, CHAMPS_SANS_NOM));
  const refuser = (code: RefusCopie) => ({ changes: [], result: { ok: false, code } as const });
  return gateway.readThenApply<CopieAnonymisee>(
    lectures.map(({ demande }) => demande),
    (instantane) => {
      if (instantane.readOnly) return refuser('classeur-en-lecture-seule');
      if (instantane.structureProtected) return refuser('structure-protegee');
      const lues = lectures.flatMap((lecture, rang) => lecture.relire(instantane.sheets[rang] ?? null) ?? []);
      if (lues.length < lectures.length) return refuser('registre-change');
      const canaux = CANAUX.flatMap((canal): CanalAnonyme[] => {
        const duCanal = lues.filter(({ registre }) => registre.canal === canal);
        const [premier] = duCanal;
        if (premier === undefined) return [];
        const demandes = duCanal
          .flatMap((une) => decodeDemandes(une, aujourdhui).demandes)
          .filter((demande) => demande !== null);
        const { seuils } = premier.registre.reglages;
        return demandes.length === 0 ? [] : [{ canal, seuils, copie: anonymiser(demandes, seuils, aujourdhui) }];
      });
      if (canaux.length === 0) return refuser('aucune-demande');
      const place = placerSousLeNom(structure, NOM_COPIE);
      const { changes, nombre } = composerCopie(place, canaux, aujourdhui);
      return { changes, result: { ok: true, onglet: place.nom, nombre } };
    },
  );
}
