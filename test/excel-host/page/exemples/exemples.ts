import { classeurNeuf } from '../../classeur-neuf';
import { enregistrer } from '../../fichiers/fichier-xlsx';
import { chargerFichier, type FichierClasseur } from '../cadre/fichiers';
import { fabriquerPresentations } from './fabriquer-presentations';

/** Un classeur que la page propose d'ouvrir. */
export interface Exemple {
  readonly nom: string;
  readonly charger: () => Promise<FichierClasseur>;
}

const fabrique = async (nom: string, octets: Promise<Uint8Array>): Promise<FichierClasseur> => ({
  nom,
  octets: new Uint8Array(await octets),
});

/** Les classeurs du menu « Exemples » : ceux que la démonstration sert, et ceux que la page fabrique. */
export const EXEMPLES: readonly Exemple[] = [
  { nom: 'Suivi des réponses', charger: () => chargerFichier('classeurs/suivi-reponses-exemple.xlsx') },
  {
    nom: 'Suivi des réponses, avec ses résultats',
    charger: () => chargerFichier('classeurs/suivi-reponses-resultats.xlsx'),
  },
  {
    nom: 'Toutes les présentations',
    charger: () => fabrique('presentations.xlsx', fabriquerPresentations()),
  },
  { nom: 'Classeur vide', charger: () => fabrique('Classeur1.xlsx', enregistrer(classeurNeuf())) },
];
