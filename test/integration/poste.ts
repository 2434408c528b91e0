import { ExcelGateway } from '../../src/excel/excel-gateway';
import { reconnaitreRegistres } from '../../src/usecases/reconnaitre-registres';
import { chercherDemandes } from '../../src/usecases/chercher-demandes';
import type { CellValue } from '../../src/workbook/gateway/cell-value';
import { adresse } from '../../src/workbook/grille/adresse';
import type { LigneDemande } from '../../src/workbook/suivi-demandes/ligne-demande';
import type { Registre } from '../../src/workbook/suivi-demandes/registre';
import { le } from '../contrat/registre-courriels';
import { classeurNeuf } from '../excel-host/classeur-neuf';
import type { ClasseurHote } from '../excel-host/modele/classeur-hote';
import { Hote } from '../excel-host/protocole/hote';
import { ouvrirClientEnProcessus, type ClientEnProcessus } from '../excel-host/transports/en-processus';

export const AUJOURDHUI = le(23, 11, 2026);
export const FEUILLE = 'Suivi courriels';

/** Un registre complet, deux formules comprises : la date limite et le délai. */
export const TITRES_COMPLETS = [
  'N° du courriel',
  'Date de réception',
  "Nom et prénom de l'expéditeur",
  'Coordonnées',
  'Objet de la demande',
  'Nature de la demande',
  "Date d'envoi de l'accusé de réception",
  'Délai annoncé',
  'Date de la réponse finale',
  'Nature de la réponse',
  'Date limite',
  'Jours',
];

/** Une demande : numéro, réception, expéditeur, puis accusé, réponse et nature s'il y en a. */
export function demande(
  numero: CellValue,
  reception: CellValue,
  expediteur: string,
  { accuse = '', reponse = '', nature = '' }: { accuse?: CellValue; reponse?: CellValue; nature?: string } = {},
): readonly CellValue[] {
  return [numero, reception, expediteur, 'a@exemple.fr', 'Attestation', '', accuse, '', reponse, nature];
}

export const DEMANDES: readonly (readonly CellValue[])[] = [
  demande('CL-0001', le(5, 10, 2026), 'Moreau Léa', { reponse: le(9, 10, 2026), nature: 'Accord' }),
  demande('CL-0002', le(2, 11, 2026), 'Petit Zoé', { accuse: le(3, 11, 2026) }),
  demande('CL-0003', le(16, 11, 2026), 'Roux Lou'),
];

/** Ce que contient chaque cellule saisie (`Feuille!A1`) ; une formule, avec son signe égal. */
export type Photo = Readonly<Record<string, unknown>>;

/** Un agent devant son classeur : l'hôte, le vrai client office.js et la passerelle du complément. */
export interface Poste {
  readonly classeur: ClasseurHote;
  readonly hote: Hote;
  readonly client: ClientEnProcessus;
  readonly gateway: ExcelGateway;
  /** L'attente d'une réponse d'Excel prend fin maintenant. */
  readonly perdrePatience: () => void;
  readonly registre: () => Promise<Registre>;
  /** La demande de ce numéro, telle que le volet la montre. */
  readonly montrer: (numero: string) => Promise<LigneDemande>;
  readonly photo: (avecFormules?: boolean) => Photo;
  /** Ce que fait une personne, ou un collègue, directement dans Excel. */
  readonly dansExcel: (geste: (feuille: Excel.Worksheet) => void) => Promise<void>;
  readonly octets: () => number;
  readonly fermer: () => void;
}

function photographier(classeur: ClasseurHote, avecFormules: boolean): Photo {
  const vues: Record<string, unknown> = {};
  for (const feuille of classeur.feuilles)
    for (const [ligne, colonne, cellule] of feuille.grille.parcourir()) {
      if (cellule.formule !== null) {
        if (avecFormules) vues[`${feuille.nom}!${adresse(ligne, colonne)}`] = `=${cellule.formule}`;
      } else if (cellule.valeur !== null) vues[`${feuille.nom}!${adresse(ligne, colonne)}`] = cellule.valeur;
    }
  return vues;
}

/** Ouvre un classeur dont l'unique registre porte ces demandes sous ses titres, à partir de la ligne 2. */
export async function ouvrirPoste(lignes: readonly (readonly CellValue[])[] = DEMANDES): Promise<Poste> {
  const classeur = classeurNeuf();
  const hote = new Hote(classeur);
  const client = ouvrirClientEnProcessus(hote);
  const oterGlobales = client.installerGlobales();
  const dansExcel: Poste['dansExcel'] = (geste) =>
    client.Excel.run(async (context) => {
      geste(context.workbook.worksheets.getItem(FEUILLE));
      await context.sync();
    });
  await client.Excel.run(async (context) => {
    const feuille = context.workbook.worksheets.getItem('Feuil1');
    feuille.name = FEUILLE;
    feuille.getRangeByIndexes(0, 0, 1, TITRES_COMPLETS.length).values = [TITRES_COMPLETS];
    if (lignes.length > 0) {
      const bloc = lignes.map((ligne) => Array.from({ length: 10 }, (_, rang) => ligne[rang] ?? ''));
      feuille.getRangeByIndexes(1, 0, lignes.length, 10).values = bloc;
      await context.sync();
      feuille.getRange(`K2:L${lignes.length + 1}`).formulas = lignes.map((_, rang) => [
        `=IF(B${rang + 2}="","",B${rang + 2}+14)`,
        `=IF(I${rang + 2}="","",I${rang + 2}-B${rang + 2})`,
      ]);
    }
    await context.sync();
  });
  const attentes = new Set<() => void>();
  const gateway = new ExcelGateway(() => {
    let perdre = (): void => undefined;
    const over = new Promise<void>((resoudre) => (perdre = resoudre));
    attentes.add(perdre);
    return { over, stop: () => attentes.delete(perdre) };
  });
  const registre = async (): Promise<Registre> => {
    const reconnus = reconnaitreRegistres(await gateway.readStructure());
    if (!reconnus.ok || reconnus.registres[0] === undefined) throw new Error('Aucun registre reconnu');
    return reconnus.registres[0];
  };
  client.remettreAZero();
  return {
    classeur,
    hote,
    client,
    gateway,
    perdrePatience: () => {
      for (const perdre of [...attentes]) perdre();
    },
    registre,
    montrer: async (numero) => {
      const trouvees = await chercherDemandes(gateway, [await registre()], numero, AUJOURDHUI);
      const [ligne] = trouvees.filter((une) => une.numero === numero);
      if (ligne === undefined) throw new Error(`Demande ${numero} introuvable`);
      return ligne;
    },
    photo: (avecFormules = false) => photographier(classeur, avecFormules),
    dansExcel,
    octets: () =>
      client.requetes.reduce((total, { octetsRecus, octetsRendus }) => total + octetsRecus + octetsRendus, 0),
    fermer: () => {
      oterGlobales();
      client.fermer();
    },
  };
}
