import { jour } from '../../domain/commun/jour';
import { lireJour } from '../../domain/commun/lire-jour';
import type { Jour } from '../../domain/commun/jour';
import type { Complements } from '../../domain/suivi-demandes/complements';
import type { Indicateurs } from '../../domain/suivi-demandes/indicateurs';
import { REGLAGES_PAR_DEFAUT } from '../../domain/suivi-demandes/reglages';
import type { Annulation } from '../../usecases/annulation';
import type { ResultatsCalcules } from '../../usecases/calculer-resultats';
import type { ClasseurOuvert } from '../../usecases/ouvrir-classeur';
import { lireParametres } from '../../workbook/parametres/lire-parametres';
import type { Anomalie } from '../../workbook/suivi-demandes/anomalie';
import type { FicheDemande } from '../../workbook/suivi-demandes/fiche-demande';
import type { LigneDemande } from '../../workbook/suivi-demandes/ligne-demande';
import type { Registre } from '../../workbook/suivi-demandes/registre';

/** Le jour de cette date écrite jj/mm/aaaa ; pour les exemples seulement. */
export function le(texte: string): Jour {
  const lecture = lireJour(texte);
  return lecture.ok ? lecture.jour : jour(1);
}

export const AUJOURDHUI = le('23/11/2026');

const registre = (feuille: string, canal: Registre['canal']): Registre => ({
  feuille,
  canal,
  ligneTitres: 4,
  premiereLigne: 5,
  colonnes: {
    numero: 1,
    reception: 2,
    expediteur: 3,
    coordonnees: 4,
    objet: 5,
    accuse: 6,
    reponse: 7,
    natureReponse: 8,
  },
  titres: [],
  reglages: REGLAGES_PAR_DEFAUT[canal],
});

export const COURRIELS = registre('Suivi courriels', 'courriel');
export const COURRIERS = registre('Suivi courriers', 'courrier');

export const ANOMALIES: readonly Anomalie[] = [
  { feuille: 'Suivi courriels', cellule: 'B38', code: 'date-en-texte', contenu: '14/3/2026' },
  { feuille: 'Suivi courriels', cellule: 'G52', code: 'reponse-avant-reception', contenu: '02/01/2026' },
  { feuille: 'Suivi courriels', cellule: 'B77', code: 'reception-absente', contenu: '' },
  { feuille: 'Suivi courriels', cellule: 'A90', code: 'numero-en-double', contenu: 'CL-0085' },
  { feuille: 'Suivi courriers', cellule: 'G12', code: 'date-illisible', contenu: 'fin mars' },
  { feuille: 'Suivi courriers', cellule: 'F31', code: 'accuse-futur', contenu: '01/02/2027' },
];

export const EN_RETARD: LigneDemande = {
  registre: COURRIELS,
  ligne: 7,
  numero: 'CL-0003',
  expediteur: "O'Brien Noa",
  objet: "Demande d'information sur mon dossier",
  reception: le('09/03/2026'),
  accuse: null,
  reponse: null,
  natureReponse: '',
  situation: 'en-retard',
  echeance: le('23/03/2026'),
  aFaire: {
    situation: 'en-retard',
    limite: le('23/03/2026'),
    motif: { genre: 'comptee', reception: le('09/03/2026'), jours: 14 },
  },
};

export const FICHE: FicheDemande = {
  ligne: EN_RETARD,
  valeurs: {
    numero: 'CL-0003',
    reception: le('09/03/2026'),
    expediteur: "O'Brien Noa",
    coordonnees: 'noa.obrien@exemple.fr',
    objet: "Demande d'information sur mon dossier",
    accuse: '',
    reponse: '',
    natureReponse: '',
  },
};

/** De quoi défaire une réponse enregistrée sur cette ligne. */
export function annulation(ligne: LigneDemande): Annulation {
  return { ligne, ecritures: [{ champ: 'reponse', avant: '', apres: le('14/03/2026') }] };
}

export const DEMANDES: readonly LigneDemande[] = [
  EN_RETARD,
  {
    ...EN_RETARD,
    registre: COURRIERS,
    ligne: 151,
    numero: 'CR-0147',
    expediteur: 'Élie-Dumas Jules',
    objet: "Rectification d'adresse",
    reception: le('26/10/2026'),
    accuse: le('27/10/2026'),
    situation: 'a-echeance',
    echeance: le('25/11/2026'),
    aFaire: { situation: 'a-echeance', limite: le('25/11/2026'), motif: { genre: 'annoncee' } },
  },
  {
    ...EN_RETARD,
    ligne: 240,
    numero: 'CL-0236',
    expediteur: 'Dubois Zoé',
    reception: le('15/11/2026'),
    situation: 'ar-a-envoyer',
    echeance: le('29/11/2026'),
    aFaire: {
      situation: 'ar-a-envoyer',
      limite: le('22/11/2026'),
      motif: { genre: 'comptee', reception: le('15/11/2026'), jours: 7 },
    },
  },
  {
    ...EN_RETARD,
    ligne: 245,
    numero: 'CL-0241',
    expediteur: 'Thomas Andréa',
    objet: 'Pièces complémentaires',
    reception: le('21/11/2026'),
    situation: 'en-cours',
    echeance: le('05/12/2026'),
    aFaire: null,
  },
  {
    ...EN_RETARD,
    ligne: 77,
    numero: 'CL-0073',
    expediteur: 'Moreau Eden',
    objet: '',
    reception: null,
    situation: null,
    echeance: null,
    aFaire: null,
  },
  {
    ...EN_RETARD,
    ligne: 9,
    numero: 'CL-0005',
    expediteur: 'Michel Camille',
    objet: "Demande d'attestation",
    reponse: le('14/03/2026'),
    natureReponse: 'Pièces demandées',
    situation: 'repondue-dans-les-delais',
    aFaire: null,
  },
];

const aFaireDans = (registre: Registre): readonly LigneDemande[] =>
  DEMANDES.filter((une) => une.registre === registre && une.aFaire !== null);

export const CLASSEUR: Extract<ClasseurOuvert, { ok: true }> = {
  ok: true,
  lectureSeule: false,
  parametres: lireParametres({ readOnly: false, date1904: false, structureProtected: false, sheets: [] }),
  registres: [
    {
      registre: COURRIELS,
      demandes: 242,
      enRetard: 31,
      aEcheance: 4,
      arAEnvoyer: 1,
      aFaire: aFaireDans(COURRIELS),
      anomalies: ANOMALIES.slice(0, 4),
    },
    {
      registre: COURRIERS,
      demandes: 1151,
      enRetard: 12,
      aEcheance: 0,
      arAEnvoyer: 3,
      aFaire: aFaireDans(COURRIERS),
      anomalies: ANOMALIES.slice(4),
    },
  ],
};

const INDICATEURS: Indicateurs = {
  recues: 214,
  jugees: 184,
  reponduesT1: 103,
  reponduesT2: 142,
  horsDelai: 19,
  sansReponse: 23,
  nonRepondues: 42,
  tropRecentes: 30,
  tropRecentesRepondues: 12,
  reponseDirecte: 121,
  reponseApresAr: 40,
  arSansReponse: 9,
  niArNiReponse: 14,
  delaiMoyen: 8.34,
  delaiMedian: 7,
  delaiP90: 16.2,
  surLeFilT1: 6,
  surLeFilT2: 1,
};

const COMPLEMENTS: Complements = { annoncees: 12, annoncesTenues: 9, enAttente: 6, enAttenteParAge: [3, 2, 1, 0] };

export const RESULTATS_CALCULES: Extract<ResultatsCalcules, { ok: true }> = {
  ok: true,
  periode: { du: le('01/11/2025'), au: le('31/10/2026') },
  canaux: [
    {
      canal: 'courriel',
      onglet: 'Résultats courriels',
      indicateurs: INDICATEURS,
      complements: COMPLEMENTS,
      seuils: { t1: 8, t2: 14 },
    },
    {
      canal: 'courrier',
      onglet: 'Résultats courriers',
      seuils: { t1: 15, t2: 30 },
      complements: { ...COMPLEMENTS, annoncees: 0, annoncesTenues: 0 },
      indicateurs: {
        ...INDICATEURS,
        recues: 21,
        jugees: 20,
        reponduesT1: 20,
        reponduesT2: 20,
        horsDelai: 0,
        sansReponse: 0,
        nonRepondues: 0,
        tropRecentes: 1,
        tropRecentesRepondues: 1,
        reponseDirecte: 20,
        reponseApresAr: 0,
        arSansReponse: 0,
        niArNiReponse: 0,
        delaiMoyen: 1,
        delaiMedian: 1,
        delaiP90: null,
        surLeFilT1: 0,
        surLeFilT2: 0,
      },
    },
  ],
  anomalies: ANOMALIES,
};
