import { ExcelGateway } from '../../src/excel/excel-gateway';
import { jour } from '../../src/domain/commun/jour';
import { calculerResultats } from '../../src/usecases/calculer-resultats';
import { chercherDemandes } from '../../src/usecases/chercher-demandes';
import { enregistrerDemande } from '../../src/usecases/enregistrer-demande';
import { enregistrerReponse } from '../../src/usecases/enregistrer-reponse';
import { reconnaitreRegistres } from '../../src/usecases/reconnaitre-registres';
import { classeurNeuf } from '../../test/excel-host/classeur-neuf';
import { Hote } from '../../test/excel-host/protocole/hote';
import { ouvrirClientEnProcessus, type ClientEnProcessus } from '../../test/excel-host/transports/en-processus';
import { tirerDemandes } from './tirer-demandes';

const AUJOURDHUI = jour(46_349);
const PAR_ENVOI = 10_000;
const TITRES = [
  'N° du courriel',
  'Date de réception',
  "Nom et prénom de l'expéditeur",
  'Coordonnées',
  'Objet de la demande',
  "Date d'envoi de l'accusé de réception",
  'Date de la réponse finale',
  'Nature de la réponse',
];

/** Ce qu'un geste a demandé à Excel. */
export interface MesureGeste {
  readonly geste: string;
  readonly syncs: number;
  readonly octets: number;
}

async function remplir(client: ClientEnProcessus, nombre: number): Promise<void> {
  const demandes = tirerDemandes(nombre, AUJOURDHUI);
  await client.Excel.run(async (context) => {
    const feuille = context.workbook.worksheets.add('Suivi courriels');
    feuille.getRangeByIndexes(0, 0, 1, TITRES.length).values = [TITRES];
    for (let haut = 0; haut < nombre; haut += PAR_ENVOI) {
      const bloc = demandes.slice(haut, haut + PAR_ENVOI).map(({ reception, accuse, reponse }, rang) => {
        const numero = `CL-${String(haut + rang + 1).padStart(6, '0')}`;
        const qui = `Usager ${haut + rang + 1}`;
        // La dernière attend sa réponse : c'est elle que le banc enregistre.
        const finale = haut + rang + 1 === nombre ? '' : (reponse ?? '');
        return [numero, reception, qui, 'usager@exemple.fr', 'Attestation', accuse ?? '', finale, ''];
      });
      feuille.getRangeByIndexes(haut + 1, 0, bloc.length, TITRES.length).values = bloc;
      await context.sync();
    }
  });
}

/** Fait les gestes du complément sur un registre de ce nombre de lignes, par le vrai client office.js, et compte. */
export async function mesurerGestes(nombre: number): Promise<readonly MesureGeste[]> {
  const client = ouvrirClientEnProcessus(new Hote(classeurNeuf()));
  const oterGlobales = client.installerGlobales();
  try {
    await remplir(client, nombre);
    const gateway = new ExcelGateway();
    const reconnus = reconnaitreRegistres(await gateway.readStructure());
    const registre = reconnus.ok ? reconnus.registres[0] : undefined;
    if (registre === undefined) throw new Error('Le registre du banc doit être reconnu');
    const [ligne] = await chercherDemandes(gateway, [registre], `CL-${String(nombre).padStart(6, '0')}`, AUJOURDHUI);
    if (ligne === undefined) throw new Error('La demande du banc doit être trouvée');
    const mesurer = async (geste: string, faire: () => Promise<{ readonly ok: boolean }>): Promise<MesureGeste> => {
      client.remettreAZero();
      const { ok } = await faire();
      if (!ok) throw new Error(`Le geste « ${geste} » doit réussir`);
      const octets = client.requetes.reduce((somme, une) => somme + une.octetsRecus + une.octetsRendus, 0);
      return { geste, syncs: client.syncs, octets };
    };
    return [
      await mesurer('enregistrer une réponse', () =>
        enregistrerReponse(gateway, { ligne, reponse: "aujourd'hui", nature: 'Accord' }, AUJOURDHUI),
      ),
      await mesurer('enregistrer une demande', () =>
        enregistrerDemande(
          gateway,
          { registre, reception: "aujourd'hui", expediteur: 'Roux Lou', coordonnees: '', objet: 'Attestation' },
          AUJOURDHUI,
        ),
      ),
      await mesurer('calculer les résultats', () =>
        calculerResultats(gateway, { periode: null, aujourdhui: AUJOURDHUI }),
      ),
    ];
  } finally {
    oterGlobales();
    client.fermer();
  }
}
