import { ecrireJour } from '../../domain/commun/ecrire-jour';
import { compter } from '../../domain/francais/compter';
import { fr } from '../../domain/francais/fr';
import type { LectureDuree } from '../../domain/donnees-personnelles/lire-duree';
import type { CopieAnonymisee, RefusCopie } from '../../usecases/copier-anonymise';
import type { DonneesEffacees, RefusEffacement } from '../../usecases/effacer-donnees';
import type { ApercuRegistre } from '../../usecases/previsualiser-effacement';
import { phraseRefusEcriture } from './refus-ecriture';

const demandes = (combien: number): string => compter(combien, 'demande', 'demandes');

/** Les phrases de la vue « Données personnelles ». */
export const DONNEES = {
  titre: 'Données personnelles',
  ouvrir: fr`Données personnelles : effacer, copier sans les noms`,
  retour: fr`Revenir à « Aujourd'hui »`,
  lectureSeule: fr`Le classeur est en lecture seule : ni effacement ni copie ne pourraient être enregistrés.`,
  effacerTitre: 'Effacer les noms des demandes anciennes',
  effacerExplication: fr`Le nom et les coordonnées des demandes répondues depuis longtemps sont vidés. Les lignes, numéros, dates et natures restent : aucun chiffre ne change.`,
  duree: fr`Répondues depuis plus de (mois)`,
  dureeAide: fr`La durée est celle que votre service a décidée : l'outil n'en propose pas. Elle se règle dans l'onglet « Paramètres ».`,
  dureeDuClasseur: fr`Durée réglée dans l'onglet « Paramètres » du classeur.`,
  objet: fr`Vider aussi l'objet`,
  commentaire: fr`Vider aussi les observations`,
  auChoixAide: fr`Un nom peut s'y trouver. Les recherches et les filtres sur ce texte ne le retrouveront plus.`,
  apercevoir: fr`Voir ce qui serait effacé`,
  lecture: 'Lecture des registres…',
  apercuTitre: 'Ce qui serait effacé',
  rien: fr`Rien à effacer : aucune demande n'est répondue depuis plus longtemps, ou c'est déjà fait.`,
  apercu: ({ feuille, nombre, reponses }: ApercuRegistre): string =>
    reponses === null
      ? fr`« ${feuille} » : aucune demande.`
      : fr`« ${feuille} » : ${demandes(nombre)}, ${nombre >= 2 ? 'répondues' : 'répondue'} du ${ecrireJour(reponses.du)} au ${ecrireJour(reponses.au)}.`,
  colonnes: ({ colonnes }: ApercuRegistre): string =>
    fr`${colonnes.length >= 2 ? 'Colonnes vidées' : 'Colonne vidée'} : ${colonnes.join(', ')}.`,
  ecartees: ({ ecartees }: ApercuRegistre): string =>
    fr`${compter(ecartees, 'demande répondue garde son nom', 'demandes répondues gardent leurs noms')} : leurs dates sont impossibles ou illisibles. Corrigez-les, puis recommencez.`,
  definitifTitre: 'Définitif.',
  definitif: fr`Un effacement ne s'annule pas, ni ici ni dans Excel. Les commentaires de cellule, les autres onglets et les anciennes copies du fichier ne sont pas touchés.`,
  confirmer: (nombre: number): string => fr`Pour confirmer, tapez ${nombre}`,
  effacer: (nombre: number): string => fr`Effacer ${demandes(nombre)}`,
  effacement: 'Effacement…',
  efface: ({ nombre, moisFiges, agregats, journal, reprise }: Extract<DonneesEffacees, { ok: true }>): string =>
    fr`${reprise ? fr`Effacement interrompu repris et terminé` : 'Effacement terminé'} : ${demandes(nombre)} sans nom, ${compter(moisFiges, 'mois figé', 'mois figés')} dans « ${agregats} », une ligne par registre dans « ${journal} ». Enregistrez le classeur.`,
  voirJournal: 'Voir le journal',
  copieTitre: 'Copie anonymisée',
  copieExplication: fr`Un nouvel onglet : canal, mois de réception, délai, classe et prise en charge de chaque demande, et un tableau où les effectifs de moins de 5 sont masqués. Pour le transmettre, copiez-le seul dans un classeur neuf : ce classeur-ci contient les noms.`,
  copier: 'Faire la copie anonymisée',
  copie: 'Copie…',
  copiee: ({ onglet, nombre }: Extract<CopieAnonymisee, { ok: true }>): string =>
    fr`Onglet « ${onglet} » écrit : ${demandes(nombre)} dans la liste, sans nom.`,
} as const;

/** Pourquoi la durée tapée n'est pas acceptée. */
export function phraseRefusDuree(code: Extract<LectureDuree, { ok: false }>['code']): string {
  switch (code) {
    case 'duree-vide':
      return fr`Indiquez une durée en mois.`;
    case 'duree-illisible':
      return fr`Indiquez un nombre entier de mois, de 1 à 1200.`;
  }
}

/** Pourquoi rien n'est effacé, et que faire. */
export function phraseRefusEffacement(refus: RefusEffacement): string {
  switch (refus.code) {
    case 'classeur-en-lecture-seule':
      return phraseRefusEcriture(refus.code);
    case 'feuille-protegee':
      return fr`L'onglet « ${refus.feuille} » est protégé : rien n'a été effacé. Ôtez la protection (onglet Révision, « Ôter la protection de la feuille »), puis recommencez.`;
    case 'registre-change':
      return fr`Les colonnes ou le nom de l'onglet « ${refus.feuille} » ont changé depuis que le volet l'a lu : rien n'a été effacé. Revenez à « Aujourd'hui », choisissez « Actualiser », puis recommencez.`;
    case 'structure-protegee':
      return fr`La structure du classeur est protégée : les chiffres ne peuvent pas être figés dans un nouvel onglet, rien n'a été effacé. Ôtez la protection (onglet Révision, « Protéger le classeur »), puis recommencez.`;
    case 'rien-a-effacer':
      return DONNEES.rien;
    case 'nombre-different':
      return fr`Rien n'a été effacé : ${demandes(refus.nombre)} ${refus.nombre >= 2 ? 'seraient effacées' : 'serait effacée'}, ce n'est pas le nombre tapé. Relisez l'aperçu, puis tapez son nombre.`;
    case 'onglet-modifie':
      return fr`L'onglet « ${refus.onglet} » n'a plus ses titres : rien n'a été effacé. Remettez-les ou renommez cet onglet, un autre sera fait.`;
  }
}

/** Pourquoi la copie anonymisée n'est pas faite, et que faire. */
export function phraseRefusCopie(code: RefusCopie): string {
  switch (code) {
    case 'classeur-en-lecture-seule':
      return phraseRefusEcriture(code);
    case 'structure-protegee':
      return fr`La structure du classeur est protégée : aucun onglet ne peut y être ajouté. Ôtez la protection (onglet Révision, « Protéger le classeur »), puis recommencez.`;
    case 'registre-change':
      return fr`Un registre a changé depuis que le volet l'a lu : rien n'a été copié. Revenez à « Aujourd'hui », choisissez « Actualiser », puis recommencez.`;
    case 'aucune-demande':
      return fr`Aucune demande aux dates lisibles : il n'y a rien à copier.`;
  }
}
