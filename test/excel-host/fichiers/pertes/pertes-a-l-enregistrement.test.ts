import { lireFichier } from '../../conformite/ouvrir-essai';
import type { ClasseurHote } from '../../modele/classeur-hote';
import { insererCellules } from '../../modele/decaler-feuille';
import { ecrireContenu } from '../../modele/ecrire-cellules';
import { rectangle } from '../../modele/rectangle';
import { enregistrer, ouvrir } from '../fichier-xlsx';
import { INSOLITES } from '../insolites/tous-les-insolites';
import { pertesALEnregistrement } from './pertes-a-l-enregistrement';

async function insolite(titre: string): Promise<ClasseurHote> {
  const fabriquer = INSOLITES[titre];
  if (fabriquer === undefined) throw new Error(titre);
  return ouvrir(await fabriquer());
}

/** Les phrases de pertes après un changement d'un classeur insolite. */
async function pertes(titre: string, changer: (classeur: ClasseurHote) => void): Promise<readonly string[]> {
  const classeur = await insolite(titre);
  changer(classeur);
  return pertesALEnregistrement(classeur);
}

function inserer({ feuilleActive }: ClasseurHote): void {
  insererCellules(feuilleActive, rectangle(1, 1, 2, 16_384), 'Down');
}

function changerUneCellule({ feuilleActive }: ClasseurHote): void {
  ecrireContenu(feuilleActive, 20, 3, 'changée');
  feuilleActive.marquerModifiee();
}

function supprimer(nom: string): (classeur: ClasseurHote) => void {
  return (classeur) => {
    classeur.supprimerFeuille(classeur.trouverFeuille(nom) ?? classeur.feuilleActive);
  };
}

describe('pertesALEnregistrement', () => {
  it.each(Object.keys(INSOLITES).map((titre) => [titre]))("ne dit rien d'un classeur intact : %s", async (titre) => {
    expect(await pertes(titre, () => undefined)).toEqual([]);
  });

  it.each(
    Object.keys(INSOLITES)
      .filter((titre) => !titre.includes('signature'))
      .map((titre) => [titre]),
  )("ne dit rien d'une cellule de plus : %s", async (titre) => {
    expect(await pertes(titre, changerUneCellule)).toEqual([]);
  });

  it('ne dit rien des classeurs des équipes quand une cellule y change', async () => {
    for (const nom of ['suivi-reponses.xlsx', 'delais-traitement.xlsx', 'fiche-plan-actions.xlsx']) {
      const classeur = await ouvrir(lireFichier(nom), nom);
      changerUneCellule(classeur);
      expect(pertesALEnregistrement(classeur)).toEqual([]);
    }
  });

  it("nomme ce qu'un graphique modifié ne gardera pas", async () => {
    expect(
      await pertes('graphiques riches et étendus', ({ feuilleActive }) => {
        for (const graphique of feuilleActive.graphiques) Object.assign(graphique, { intervalle: 50, modifie: true });
      }),
    ).toEqual([
      "Le graphique « Graphique 1 » de la feuille « Bilan » a été modifié : il ne gardera pas ses dégradés, ses effets (ombres, lueurs, reliefs), ses barres d'erreur et des réglages d'une version plus récente d'Excel.",
    ]);
  });

  it('nomme ce qui ne suit pas des lignes insérées', async () => {
    expect(await pertes('images, formes et commentaires', inserer)).toEqual([
      'Des cellules de la feuille « Visite » ont été insérées, supprimées ou déplacées : ses commentaires, ses fils de discussion, ses images et ses formes resteront à leur ancienne place.',
      'Un graphique que ce tableur ne montre pas lit encore la feuille « Visite » comme avant le déplacement de ses cellules.',
      'Une forme lit encore la feuille « Visite » comme avant le déplacement de ses cellules.',
    ]);
  });

  it('nomme ce que lit encore un tableau croisé quand sa feuille est renommée', async () => {
    expect(
      await pertes('tableau croisé, segment et requête', (classeur) => {
        classeur.renommerFeuille(classeur.feuilleActive, 'Source');
      }),
    ).toEqual(['Un tableau croisé dynamique lit encore la feuille « Données », renommée « Source ».']);
  });

  it("nomme ce qu'une feuille supprimée emporte, et le segment qui la pilotait", async () => {
    expect(await pertes('tableau croisé, segment et requête', supprimer('Croisé'))).toEqual([
      'La feuille « Croisé » est supprimée avec ses tableaux croisés dynamiques et ses segments.',
      "Le segment « Canal » pilotait un tableau croisé d'une feuille supprimée : Excel l'ôtera.",
    ]);
    expect(await pertes('images, formes et commentaires', supprimer('Annexe'))).toEqual([
      'La feuille « Annexe » est supprimée avec ses images.',
    ]);
  });

  it('annonce la signature perdue et le module de macros resté', async () => {
    expect(await pertes('macros, contrôle et signature', supprimer('Calcul'))).toEqual([
      'Un contrôle lit encore la feuille « Calcul », supprimée.',
      'La signature numérique du classeur ne sera plus valable.',
      'Le module de macros de la feuille supprimée « Calcul » restera dans le fichier.',
    ]);
  });

  it("annonce une liste coupée à la virgule et ce qu'une règle lit encore", async () => {
    expect(
      await pertes('règles et validations étendues', ({ feuilleActive }) => {
        feuilleActive.validations = feuilleActive.validations.slice(0, 1);
        feuilleActive.marquerModifiee();
      }),
    ).toEqual([
      'Une liste de choix de la feuille « Saisie » a un choix qui contient une virgule : il sera coupé en deux.',
    ]);
    expect(
      await pertes('règles et validations étendues', (classeur) => {
        classeur.renommerFeuille(classeur.feuilleActive, 'Registre');
      }),
    ).toEqual([
      'Un graphique sparkline de la feuille « Registre » lit encore la feuille « Saisie », renommée « Registre ».',
    ]);
  });

  it("ne change rien : l'enregistrement qui suit est le même", async () => {
    const [un, autre] = [
      await insolite('graphiques riches et étendus'),
      await insolite('graphiques riches et étendus'),
    ];
    inserer(un);
    inserer(autre);
    pertesALEnregistrement(un);
    const [a, b] = [await ouvrir(await enregistrer(un)), await ouvrir(await enregistrer(autre))];
    expect([...a.parties]).toEqual([...b.parties]);
  });
});
