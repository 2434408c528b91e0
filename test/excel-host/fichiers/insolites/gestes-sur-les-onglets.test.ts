import { lireFichier } from '../../conformite/ouvrir-essai';
import type { ClasseurHote } from '../../modele/classeur-hote';
import { copierFeuille } from '../../modele/copier-feuille';
import { insererCellules } from '../../modele/decaler-feuille';
import { ecrireContenu } from '../../modele/ecrire-cellules';
import { rectangle } from '../../modele/rectangle';
import { controlerPaquet } from '../controle/controler-paquet';
import { enregistrer, ouvrir } from '../fichier-xlsx';
import { lirePaquet } from '../paquet';
import { partiesChangees } from '../parties-changees';
import { INSOLITES } from './tous-les-insolites';

const EQUIPES = ['suivi-reponses.xlsx', 'delais-traitement.xlsx', 'fiche-plan-actions.xlsx', 'riche.xlsx'];
const FICHIERS: readonly (readonly [nom: string, ouvrirOctets: () => Promise<Uint8Array>])[] = [
  ...Object.entries(INSOLITES),
  ...EQUIPES.map((nom) => [nom, () => Promise.resolve(lireFichier(nom))] as const),
];

/** Renomme, ajoute, copie, déplace, supprime, insère : tout ce qui touche à la liste des onglets. */
function bousculer(classeur: ClasseurHote): void {
  classeur.protegerStructure(false);
  const [premiere, deuxieme] = classeur.feuilles;
  if (premiere === undefined) return;
  premiere.protection = null;
  classeur.renommerFeuille(premiere, "L'été & l'hiver");
  if (deuxieme !== undefined) classeur.supprimerFeuille(deuxieme);
  copierFeuille(classeur, premiere, 0);
  const neuve = classeur.ajouterFeuille('Neuve');
  ecrireContenu(neuve, 1, 1, "='L''été & l''hiver'!A1");
  neuve.marquerModifiee();
  classeur.deplacerFeuille(neuve, 0);
  classeur.feuilleActive = neuve;
  if (premiere.tableaux.length === 0) insererCellules(premiere, rectangle(1, 1, 1, 16_384), 'Down');
}

describe('Un classeur dont on bouscule les onglets', () => {
  it.each(FICHIERS)("s'enregistre sans défaut, et se rouvre avec les mêmes onglets : %s", async (_nom, lire) => {
    const octets = await lire();
    const classeur = await ouvrir(octets);
    bousculer(classeur);
    const parties = await lirePaquet(await enregistrer(classeur));
    const defautsDOrigine = controlerPaquet(await lirePaquet(octets));
    expect(controlerPaquet(parties).filter((defaut) => !defautsDOrigine.includes(defaut))).toEqual([]);
    const relu = await ouvrir(await enregistrer(classeur));
    expect(relu.feuilles.map(({ nom, visibilite }) => [nom, visibilite])).toEqual(
      classeur.feuilles.map(({ nom, visibilite }) => [nom, visibilite]),
    );
    expect(relu.feuilleActive.nom).toBe('Neuve');
    expect(relu.ongletsEtrangers).toEqual(classeur.ongletsEtrangers);
    expect(relu.noms.map(({ nom, feuille }) => [nom, feuille?.nom])).toEqual(
      classeur.noms.map(({ nom, feuille }) => [nom, feuille?.nom]),
    );
  });

  it.each(FICHIERS)("s'enregistre deux fois de suite à l'identique : %s", async (_nom, lire) => {
    const classeur = await ouvrir(await lire());
    bousculer(classeur);
    classeur.remplacerReglages([['dernier', '"A"']]);
    const [une, autre] = [await lirePaquet(await enregistrer(classeur)), await lirePaquet(await enregistrer(classeur))];
    expect(partiesChangees(une, autre)).toEqual([]);
  });

  it('garde une feuille graphique à sa place, et devant tant que personne ne passe à une autre', async () => {
    const classeur = await ouvrir(
      await (INSOLITES['feuilles graphique, de dialogue et de macros']?.() ?? Promise.reject(new Error())),
    );
    expect(classeur.feuilles.map(({ nom }) => nom)).toEqual(['Données', 'Fin']);
    expect(() => classeur.ajouterFeuille('courbe')).toThrow();
    classeur.ajouterFeuille('Neuve');
    const relu = await ouvrir(await enregistrer(classeur));
    expect(relu.etrangereDevant).toBe('xl/chartsheets/sheet1.xml');
    expect(relu.noms[0]?.feuille?.nom).toBe('Fin');
  });
});
