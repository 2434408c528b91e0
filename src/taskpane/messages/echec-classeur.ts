import type { WorkbookFailureCode } from '../../workbook/gateway/workbook-failure';
import { fr } from '../../domain/francais/fr';

/** Pourquoi Excel n'a pas fait ce qu'on lui demandait, et ce que la personne peut faire avant de réessayer. */
export function phraseEchec(code: WorkbookFailureCode): string {
  switch (code) {
    case 'cellule-en-cours-de-saisie':
      return fr`Une cellule est en cours de saisie dans Excel. Validez la cellule (Entrée), puis réessayez.`;
    case 'feuille-protegee':
      return fr`La feuille est protégée. Ôtez la protection (onglet Révision, « Ôter la protection de la feuille »), puis réessayez.`;
    case 'classeur-en-lecture-seule':
      return fr`Le classeur est ouvert en lecture seule. Fermez-le, attendez que votre collègue l'ait fermé, rouvrez-le, puis recommencez.`;
    case 'element-introuvable':
      return fr`Une feuille ou une cellule attendue n'existe plus. Revenez à l'accueil, choisissez « Actualiser », puis réessayez.`;
    case 'nom-deja-pris':
      return fr`Un onglet de votre classeur porte déjà le nom à donner. Renommez cet onglet, puis réessayez.`;
    case 'cellules-fusionnees':
      return fr`Des cellules fusionnées gênent l'écriture. Annulez leur fusion dans le registre, puis réessayez.`;
    case 'lignes-filtrees':
      return fr`Un filtre masque des lignes du registre. Effacez le filtre (onglet Données, « Effacer »), puis réessayez.`;
    case 'trop-volumineux':
      return fr`Le classeur est trop volumineux pour être traité en une fois. Supprimez les lignes et les mises en forme inutiles sous le registre, puis réessayez.`;
    case 'operation-refusee':
      return fr`Excel a refusé l'opération. Si le classeur est partagé à l'ancienne (onglet Révision, « Partager le classeur »), arrêtez ce partage, puis réessayez.`;
    case 'fonction-absente':
      return fr`Cette version d'Excel ne sait pas faire cette opération. Il faut Excel 2021, une version plus récente, ou Excel pour le web.`;
    case 'excel-occupe':
      return fr`Excel est occupé. Attendez la fin de l'opération en cours ou fermez la boîte de dialogue ouverte, puis réessayez.`;
    case 'session-perdue':
      return fr`La liaison avec le classeur est perdue. Copiez votre saisie si besoin, fermez le volet, rouvrez-le, puis recommencez.`;
    case 'sans-reponse':
      return fr`Excel ne répond plus. Ce que vous avez demandé est peut-être déjà écrit ; fermez toute boîte de dialogue ouverte dans Excel, puis réessayez : rien ne sera écrit deux fois.`;
    case 'inattendu':
      return fr`Excel a répondu de façon inattendue. Réessayez ; si cela recommence, enregistrez le classeur, fermez-le et rouvrez-le.`;
  }
}
