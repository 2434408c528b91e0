import { readFileSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import { ouvrirEssai } from '../conformite/ouvrir-essai';
import { ECARTS, JournalEcarts, estAvoue } from './ecarts';

describe('ecarts.json', () => {
  it('dit pour chaque écart la différence, la raison et la source, une seule fois', () => {
    for (const { membre, difference, raison, source } of ECARTS)
      expect([membre, difference, raison, source].every((texte) => texte.length > 3)).toBe(true);
    const noms = ECARTS.flatMap(({ membre, membres = [] }) => [membre, ...membres]);
    expect(noms.filter((nom, rang) => noms.indexOf(nom) !== rang)).toEqual([]);
  });

  it("avoue tout ce que l'hôte peut signaler de lui-même, même ce qu'aucun essai n'atteint", () => {
    const signales = sources().flatMap(({ fichier, texte }) =>
      [...texte.matchAll(/\.(?:signaler|nonEcrit)\(\s*'([^']+)'/gu)].map(([, nom]) => ({ fichier, nom: nom ?? '' })),
    );
    expect(signales.length).toBeGreaterThan(15);
    expect(signales.filter(({ nom }) => !estAvoue(nom))).toEqual([]);
  });

  it('couvre un membre par son nom, ou par toute sa classe', () => {
    const journal = new JournalEcarts();
    for (const membre of ['Chart.getImage', 'PivotTable.refresh', 'Range.inventee']) journal.signaler(membre);
    expect(journal.nonListes).toEqual(['Range.inventee']);
  });
});

describe('Le mode strict', () => {
  it("est celui des essais : un écart que rien n'avoue fait échouer la requête", async () => {
    const { hote, client, executer } = await ouvrirEssai();
    hote.ecarts.signaler('Range.inventee');
    await expect(executer((context) => context.sync())).rejects.toThrow('Range.inventee');
    client.fermer();
  });

  it("n'est levé que là où l'on regarde un NotImplemented en face", () => {
    const leves = sources({ essais: true })
      .filter(({ texte }) => /strict: false|ouvrirEssai\([^)]*, false\)/u.test(texte))
      .map(({ fichier }) => path.basename(fichier));
    expect(leves.filter((nom) => !['erreurs.test.ts', 'ecarts.test.ts'].includes(nom))).toEqual([]);
  });
});

/** Les sources de l'hôte, ou ses essais. */
function sources({ essais = false } = {}): { fichier: string; texte: string }[] {
  const racine = path.join(__dirname, '..');
  return readdirSync(racine, { recursive: true, encoding: 'utf8' })
    .filter((nom) => nom.endsWith('.ts') && nom.endsWith('.test.ts') === essais)
    .map((fichier) => ({ fichier, texte: readFileSync(path.join(racine, fichier), 'utf8') }));
}
