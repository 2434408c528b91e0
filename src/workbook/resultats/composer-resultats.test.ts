import { le } from '../../../test/contrat/registre-courriels';
import { calculerIndicateurs } from '../../domain/suivi-demandes/indicateurs';
import { calculerIndicateursMensuels } from '../../domain/suivi-demandes/indicateurs-mensuels';
import { calculerComplements } from '../../domain/suivi-demandes/complements';
import type { Demande } from '../../domain/suivi-demandes/demande';
import type { SheetLayout } from '../layout/sheet-layout';
import type { Anomalie } from '../suivi-demandes/anomalie';
import { SANS_FILTRE } from '../suivi-demandes/filtres';
import { grouperMotifs } from './motifs';
import { composerResultats } from './composer-resultats';
import type { ResultatsAComposer } from './resultats-a-composer';

const AUJOURDHUI = le(23, 11, 2026);
const PERIODE = { du: le(1, 11, 2025), au: le(31, 10, 2026) };

function chiffres(demandes: readonly Demande[], periode: typeof PERIODE, seuils: { t1: number; t2: number }) {
  return {
    feuilles: ['Suivi courriels'],
    filtres: SANS_FILTRE,
    indicateurs: calculerIndicateurs(demandes, periode, seuils, AUJOURDHUI),
    mensuels: calculerIndicateursMensuels(demandes, periode, seuils, AUJOURDHUI),
    complements: calculerComplements(demandes, periode, seuils, AUJOURDHUI),
    motifs: null,
    agents: null,
    controle: { genre: 'aucun', raison: 'jours-ouvres' } as const,
    empreinte: '4-01234567',
  };
}

function composer(
  demandes: readonly Demande[],
  anomalies: readonly Anomalie[] = [],
  seuils = { t1: 8, t2: 14 },
  autres: Partial<ResultatsAComposer> = {},
): SheetLayout {
  return composerResultats({
    nom: 'Résultats courriels',
    canal: 'courriel',
    periode: PERIODE,
    aujourdhui: AUJOURDHUI,
    seuils,
    ...chiffres(demandes, PERIODE, seuils),
    anomalies,
    ...autres,
  });
}

const demande = (jours: number | null, mois = 3): Demande => {
  const reception = le(2, mois, 2026);
  return { reception, accuse: null, annonce: null, reponse: jours === null ? null : le(2 + jours, mois, 2026) };
};

const contenu = ({ cells }: SheetLayout, address: string): string | number | null => {
  const content = cells.find((cell) => cell.address.split(':')[0] === address)?.content;
  if (content === undefined || content.kind === 'empty') return null;
  if (content.kind === 'text') return content.text;
  return content.kind === 'number' ? content.value : null;
};

const textes = ({ cells }: SheetLayout): string =>
  cells.map(({ content }) => (content.kind === 'text' ? content.text : '')).join('\n');

describe('composerResultats', () => {
  it('montre le titre, la période, les filtres et les trois taux de la boîte à outils', () => {
    const onglet = composer([demande(3), demande(10), demande(20), demande(null)]);
    expect(contenu(onglet, 'A1')).toBe('Résultats courriels');
    expect(contenu(onglet, 'A2')).toBe('Résultats du 01/11/2025 au 31/10/2026');
    expect(contenu(onglet, 'A3')).toMatch(/^Filtre\(s\) éventuel\(s\)/);
    expect(
      [7, 8, 11].map((ligne) => [
        contenu(onglet, `A${ligne}`),
        contenu(onglet, `B${ligne}`),
        contenu(onglet, `C${ligne}`),
      ]),
    ).toEqual([
      ['Taux de réponse en moins de 8 jours', 0.25, 1],
      ['Considéré comme non répondu*', 0.5, 2],
      ['Taux de réponse en moins de 14 jours', 0.5, 2],
    ]);
  });

  it('sépare le non répondu en « sans réponse » et « hors délai »', () => {
    const onglet = composer([demande(3), demande(20), demande(null), demande(null)]);
    expect([contenu(onglet, 'C9'), contenu(onglet, 'C10')]).toEqual([2, 1]);
  });

  it('engendre ses libellés depuis les seuils', () => {
    const onglet = composer([demande(3)], [], { t1: 10, t2: 20 });
    expect(contenu(onglet, 'A7')).toBe('Taux de réponse en moins de 10 jours');
    expect(textes(onglet)).not.toMatch(/Marianne/);
    expect(textes(onglet)).toMatch(/supérieur à 20 jours/);
  });

  it('fait une somme de 100 % avec ses trois parts', () => {
    const onglet = composer([demande(3), demande(10), demande(20), demande(null), demande(1)]);
    const parts = [7, 8, 9].map((ligne) => contenu(onglet, `T${ligne}`));
    expect(parts.reduce<number>((total, part) => total + Number(part), 0)).toBeCloseTo(1, 12);
  });

  it("écrit « – » et non zéro quand il n'y a rien à mesurer", () => {
    const onglet = composer([]);
    expect([7, 8, 11, 12, 13].map((ligne) => contenu(onglet, `B${ligne}`))).toEqual(['–', '–', '–', '–', '–']);
  });

  it('marque les mois incomplets et donne une ligne par mois', () => {
    const onglet = composerAuMois();
    const mois = Array.from({ length: 12 }, (_, rang) => contenu(onglet, `A${22 + rang}`));
    expect(mois[0]).toBe('déc. 2025');
    expect(mois[11]).toBe('nov. 2026\u00a0¹');
  });

  it('nomme les cellules écartées et celles à vérifier', () => {
    const onglet = composer(
      [demande(3)],
      [
        { feuille: 'Suivi courriels', cellule: 'G33', code: 'reponse-avant-reception', contenu: '22/10/2025' },
        { feuille: 'Suivi courriels', cellule: 'A51', code: 'numero-en-double', contenu: 'CL-0047' },
        { feuille: 'Suivi courriels', cellule: 'A52', code: 'numero-en-double', contenu: 'CL-0047' },
      ],
    );
    expect(textes(onglet)).toMatch(/Écartées de tous les chiffres.*1\u00a0réponse antérieure à la réception \(G33\)/);
    expect(textes(onglet)).toMatch(/à vérifier.*2\u00a0cellules de numéros en double \(A51, A52\)/);
  });

  it('dit que trente demandes ne suffisent pas pour généraliser, et pas plus de trente', () => {
    const trente = Array.from({ length: 30 }, () => demande(3));
    expect(textes(composer(trente))).toMatch(/Effectif insuffisant pour généraliser\u00a0: 30 demandes jugées/);
    expect(textes(composer([...trente, demande(3)]))).not.toMatch(/Effectif insuffisant/);
  });

  it("range les réclamations par motif, les récurrentes d'abord, et réunit les plus rares", () => {
    const onglet = composer([], [], undefined, {
      motifs: grouperMotifs(['Attente', 'Horaires', 'horaires ', 'Accueil', 'Papiers', 'Zèle', '']),
    });
    const lignes = [30, 31, 32, 33, 34].map((ligne) => [contenu(onglet, `R${ligne}`), contenu(onglet, `S${ligne}`)]);
    expect(lignes).toEqual([
      ['Horaires', 2],
      ['(sans objet)', 1],
      ['Accueil', 1],
      ['Attente', 1],
      ['Autres motifs', 2],
    ]);
  });

  it("montre le stock par âge, et dit quand le registre n'a pas la nature des demandes", () => {
    const onglet = composer([demande(null), { ...demande(null), reception: le(20, 11, 2026) }, demande(3)]);
    expect([22, 23, 24, 25, 26].map((ligne) => contenu(onglet, `S${ligne}`))).toEqual([2, 1, 0, 0, 1]);
    expect(contenu(onglet, 'R29')).toMatch(/pas de colonne/);
  });

  it('ne montre rien par agent sans le demander, et seulement ceux de plus de trente demandes jugées', () => {
    expect(textes(composer([demande(3)]))).not.toMatch(/Par agent/);
    expect(textes(composer([demande(3)], [], undefined, { agents: [] }))).toMatch(/Aucun agent n'a plus de 30/);
  });

  it("dit pourquoi rien n'est recompté en jours ouvrés, et ne met aucune formule à la place", () => {
    const onglet = composer([demande(3)]);
    expect([7, 12, 16].map((ligne) => contenu(onglet, `D${ligne}`))).toEqual([
      'n.\u00a0d.',
      'n.\u00a0d.',
      'n.\u00a0d.',
    ]);
    expect(textes(onglet)).toMatch(/Contrôles non disponibles en jours ouvrés/);
  });

  it('montre les filtres choisis', () => {
    const filtres = { ...SANS_FILTRE, agent: 'Martin', accuse: 'sans' as const };
    expect(contenu(composer([], [], undefined, { filtres }), 'A3')).toBe(
      'Filtre(s) éventuel(s)\u00a0: agent\u00a0«\u00a0Martin\u00a0»\u00a0; sans accusé de réception',
    );
  });

  it("lit l'anneau en une phrase", () => {
    expect(textes(composer([demande(3), demande(10), demande(null), demande(null)]))).toMatch(
      /Sur 100 demandes jugées, 50 ont reçu une réponse dans les délais\./,
    );
  });
});

function composerAuMois(): SheetLayout {
  const periode = { du: le(1, 12, 2025), au: le(23, 11, 2026) };
  const seuils = { t1: 8, t2: 14 };
  const demandes = [demande(3)];
  return composerResultats({
    nom: 'Résultats courriels',
    canal: 'courriel',
    periode,
    aujourdhui: AUJOURDHUI,
    seuils,
    ...chiffres(demandes, periode, seuils),
    anomalies: [],
  });
}
