import { fr } from '../../domain/francais/fr';
import type { ParametresAjoutes } from '../../usecases/ajouter-parametres';
import type { RefusColonne } from '../../usecases/completer-registre';
import type { RefusCreation } from '../../usecases/creer-classeur';
import { phraseEchec } from './echec-classeur';
import { messageNonReconnu } from './non-reconnu';
import { phraseRefusEcriture } from './refus-ecriture';

type RefusParametres = Extract<ParametresAjoutes, { ok: false }>['refus'];

const STRUCTURE_PROTEGEE = fr`La structure du classeur est protégée : aucun onglet ne peut y être ajouté. Ôtez la protection (onglet Révision, « Protéger le classeur »), puis réessayez.`;

const enumerer = (feuilles: readonly string[]): string => feuilles.map((une) => fr`« ${une} »`).join(', ');

/** Les phrases de la création d'un classeur et de ce qui complète un registre. */
export const CREATION = {
  titre: 'Ce classeur est vide',
  phrase: fr`Le volet peut en faire votre classeur de suivi. Il y ajoutera quatre onglets, que vous pourrez ensuite modifier :`,
  onglets: [
    {
      nom: 'Suivi courriels, Suivi courriers',
      quoi: fr`une ligne par demande, avec la date limite, le délai et la situation calculés`,
    },
    { nom: 'Paramètres', quoi: fr`vos délais, vos jours fériés et de fermeture, l'adresse du service` },
    { nom: 'Mode opératoire', quoi: fr`comment s'en servir, avec ou sans le volet` },
  ],
  listes: fr`Un onglet masqué, « Listes », porte les choix des listes et les jours fériés.`,
  creer: 'Créer le classeur de suivi',
  enCours: 'Création des onglets…',
  completer: fr`Colonnes à ajouter`,
  aideCompleter: fr`Ces colonnes sont facultatives. Chacune se place à droite de vos titres ; ce qui est déjà écrit ne change pas.`,
  ajouter: 'Ajouter',
  ajouterColonne: (titre: string, feuille: string): string => fr`Ajouter la colonne « ${titre} » à « ${feuille} »`,
  ajouterParametres: fr`Ajouter l'onglet « Paramètres »`,
  aideParametres: fr`Pour régler vos délais et vos jours de fermeture. Les colonnes « Date limite de réponse », « Délai (jours) » et « Situation » en ont besoin.`,
  colonneAjoutee: (titre: string, feuille: string, cellule: string): string =>
    fr`Colonne « ${titre} » ajoutée à « ${feuille} », en ${cellule}.`,
  parametresAjoutes: (onglet: string): string => fr`Onglet « ${onglet} » ajouté, à ses valeurs d'origine.`,
} as const;

/** Pourquoi le classeur de suivi n'est pas créé, et ce qu'il faut faire. */
export function phraseRefusCreation(refus: RefusCreation): string {
  switch (refus.code) {
    case 'classeur-non-vide':
      return fr`Ce classeur n'est plus vide : ${enumerer(refus.feuilles)} contient déjà quelque chose. Ouvrez un nouveau classeur, puis recommencez.`;
    case 'noms-pris':
      return fr`Un onglet porte déjà un des noms à donner : ${enumerer(refus.feuilles)}. Renommez-le ou supprimez-le, puis réessayez.`;
    case 'classeur-en-lecture-seule':
      return phraseEchec(refus.code);
    case 'structure-protegee':
      return STRUCTURE_PROTEGEE;
    case 'dates-1904':
      return messageNonReconnu(refus.code).phrase;
  }
}

/** Pourquoi la colonne n'est pas ajoutée, et ce qu'il faut faire. */
export function phraseRefusColonne(refus: RefusColonne): string {
  switch (refus.code) {
    case 'classeur-en-lecture-seule':
    case 'feuille-protegee':
      return phraseRefusEcriture(refus.code);
    case 'registre-change':
      return fr`Les colonnes ou l'onglet du registre ont changé depuis que le volet l'a lu. Rien n'a été écrit : choisissez « Actualiser », puis réessayez.`;
    case 'lignes-filtrees':
      return phraseEchec(refus.code);
    case 'structure-protegee':
      return STRUCTURE_PROTEGEE;
    case 'parametres-absents':
      return fr`Cette colonne se calcule d'après l'onglet « Paramètres ». Ajoutez-le d'abord.`;
    case 'place-occupee':
      return fr`La cellule ${refus.cellule}, à droite de vos titres, contient déjà quelque chose. Déplacez-la, puis réessayez.`;
  }
}

/** Pourquoi l'onglet « Paramètres » n'est pas ajouté, et ce qu'il faut faire. */
export function phraseRefusParametres(refus: RefusParametres): string {
  switch (refus) {
    case 'parametres-presents':
      return fr`Ce classeur a déjà un onglet « Paramètres ». Choisissez « Actualiser » pour le relire.`;
    case 'classeur-en-lecture-seule':
      return phraseEchec(refus);
    case 'structure-protegee':
      return STRUCTURE_PROTEGEE;
    case 'dates-1904':
      return messageNonReconnu(refus).phrase;
  }
}
