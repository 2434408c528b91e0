import { insererCellules } from '../modele/decaler-feuille';
import type { ClasseurHote } from '../modele/classeur-hote';
import { rectangle } from '../modele/rectangle';
import { elementsPerdus } from './elements-perdus';
import { enregistrer, ouvrir } from './fichier-xlsx';
import { graphiquesRiches } from './insolites/graphiques-riches';
import { lirePaquet, texteDePartie } from './paquet';
import { analyser } from './xml';

const PARTIE = 'xl/charts/chart1.xml';
const DESSIN = 'xl/drawings/drawing1.xml';

async function apres(changer: (classeur: ClasseurHote) => void): Promise<(partie: string) => string> {
  const classeur = await ouvrir(await graphiquesRiches());
  changer(classeur);
  const parties = await lirePaquet(await enregistrer(classeur));
  return (partie) => texteDePartie(parties, partie) ?? '';
}

async function avant(partie: string): Promise<string> {
  return texteDePartie(await lirePaquet(await graphiquesRiches()), partie) ?? '';
}

describe('Un graphique du fichier', () => {
  it("garde dégradé, barres d'erreur et formes quand son onglet est renommé", async () => {
    const lire = await apres((classeur) => {
      classeur.renommerFeuille(classeur.feuilleActive, 'Été 2026');
    });
    expect(lire(PARTIE)).toContain('<c:f>&apos;Été 2026&apos;!$A$1:$B$1</c:f>');
    expect(elementsPerdus(analyser(await avant(PARTIE)), analyser(lire(PARTIE)))).toEqual([]);
  });

  it('suit les lignes insérées sans perdre sa description ni ses verrous', async () => {
    const lire = await apres((classeur) => {
      insererCellules(classeur.feuilleActive, rectangle(1, 1, 2, 16_384), 'Down');
    });
    expect(lire(PARTIE)).toContain('<c:f>Bilan!$A$3:$B$3</c:f>');
    expect(lire(DESSIN)).toContain('<xdr:row>2</xdr:row>');
    expect(elementsPerdus(analyser(await avant(DESSIN)), analyser(lire(DESSIN)))).toEqual([]);
  });

  it('perd ce que le modèle ignore de ses séries quand son aspect change, mais rien à sa surface', async () => {
    const lire = await apres(({ feuilleActive }) => {
      const [graphique] = feuilleActive.graphiques;
      if (graphique !== undefined) Object.assign(graphique, { intervalle: 50, modifie: true });
    });
    expect(lire(PARTIE)).toContain('<c:gapWidth val="50"/>');
    expect(lire(PARTIE)).toContain('userShapes');
    expect(elementsPerdus(analyser(await avant(PARTIE)), analyser(lire(PARTIE)))).toContain(
      'chart/plotArea/barChart/ser/errBars',
    );
  });
});
