import { fr } from '../../domain/francais/fr';
import type { ValidationLayout } from '../layout/validation-layout';
import type { CleColonne } from './colonnes';
import { sourceDeListe } from './plan-listes';

const PREMIER_JOUR = '=DATE(2020,1,1)';
const DERNIER_JOUR = '=DATE(2099,12,31)';

function datePassee(range: string, quoi: string): ValidationLayout {
  return {
    range,
    rule: { kind: 'date-between', from: PREMIER_JOUR, to: '=TODAY()' },
    prompt: { title: 'Jour, mois, année', message: fr`${quoi}, par exemple 14/03/2026.` },
    alert: {
      effect: 'refuse',
      title: 'Date à corriger',
      message: fr`Tapez une date comme 14/03/2026, à partir du 01/01/2020. Elle ne peut pas être après aujourd'hui.`,
    },
  };
}

function dateAVenir(range: string, quoi: string): ValidationLayout {
  return {
    range,
    rule: { kind: 'date-between', from: PREMIER_JOUR, to: DERNIER_JOUR },
    prompt: { title: 'Jour, mois, année', message: quoi },
    alert: { effect: 'refuse', title: 'Date à corriger', message: fr`Tapez une date comme 14/03/2026.` },
  };
}

function dansLaListe(range: string, source: string, quoi: string): ValidationLayout {
  return {
    range,
    rule: { kind: 'list', source },
    alert: {
      effect: 'previent',
      title: 'Hors de la liste',
      message: fr`${quoi} n'est pas dans la liste. La garder quand même ? Pour changer la liste, voir « Mode opératoire ».`,
    },
  };
}

/** Ce que le tableur vérifie lui-même dans une colonne du registre ; `null` s'il n'y vérifie rien. `listes` : l'onglet des listes. */
export function validationDeColonne(cle: CleColonne, range: string, listes: string): ValidationLayout | null {
  switch (cle) {
    case 'reception':
      return datePassee(range, 'Le jour où la demande est arrivée');
    case 'accuse':
      return datePassee(range, "Le jour où l'accusé de réception est parti");
    case 'reponse':
      return datePassee(range, 'Le jour où la réponse finale est partie');
    case 'annonce':
      return dateAVenir(
        range,
        fr`La date de réponse annoncée à l'usager, s'il y en a une. Elle devient la date limite.`,
      );
    case 'natureDemande':
      return dansLaListe(range, sourceDeListe(listes, 'naturesDemande'), 'Cette nature');
    case 'natureReponse':
      return dansLaListe(range, sourceDeListe(listes, 'naturesReponse'), 'Cette nature');
    case 'numero':
    case 'expediteur':
    case 'coordonnees':
    case 'objet':
    case 'agent':
    case 'limite':
    case 'delai':
    case 'situation':
    case 'commentaire':
      return null;
  }
}
