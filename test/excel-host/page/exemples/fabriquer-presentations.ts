import { classeurNeuf } from '../../classeur-neuf';
import { enregistrer } from '../../fichiers/fichier-xlsx';
import { Worksheet } from '../../objets/Worksheet';
import { Hote } from '../../protocole/hote';
import { remplirFormats } from './feuille-formats';
import { remplirGraphiques } from './feuille-graphiques';
import { remplirRegles } from './feuille-regles';
import { remplirTableau } from './feuille-tableau';
import { regler } from './regler';

/** Un onglet, sa couleur et ce qu'on y met. */
const ONGLETS: readonly (readonly [nom: string, couleur: string, remplir: (feuille: Worksheet) => void])[] = [
  ['Formats', '#1E5A44', remplirFormats],
  ['Règles', '#C00000', remplirRegles],
  ['Tableau', '#4472C4', remplirTableau],
  ['Graphiques', '#ED7D31', remplirGraphiques],
];

/** Fabrique, par les objets de l'API, un classeur qui montre de chaque présentation ce que la page sait en dessiner. */
export async function fabriquerPresentations(): Promise<Uint8Array> {
  const classeur = classeurNeuf('presentations.xlsx');
  const hote = new Hote(classeur);
  for (const [nom, couleur, remplir] of ONGLETS) {
    const feuille = new Worksheet(hote, classeur.ajouterFeuille(nom));
    regler(feuille, { tabColor: couleur });
    remplir(feuille);
  }
  const [reserve, premiere] = classeur.feuilles;
  if (reserve !== undefined && premiere !== undefined) {
    classeur.renommerFeuille(reserve, 'Réserve');
    const feuille = new Worksheet(hote, reserve);
    regler(feuille.getRange('A1'), {
      values: [['Cette feuille était masquée : clic droit sur un onglet, « Afficher… ».']],
    });
    classeur.deplacerFeuille(reserve, classeur.feuilles.length - 1);
    classeur.feuilleActive = premiere;
    regler(feuille, { visibility: 'Hidden' });
  }
  return enregistrer(classeur);
}
