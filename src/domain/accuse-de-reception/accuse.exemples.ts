import { leJour } from '../commun/jour.exemples';
import type { MentionManquante } from './mention-manquante';
import type { RegimeAccuse } from './regime-accuse';
import { SERVICE_VIDE } from './service-du-dossier';
import type { AccuseAComposer } from './accuse-a-composer';
import { DELAI_DECISION_PAR_DEFAUT } from './delai-decision';

/** D10 : rien ne manque, sauf le choix du régime. Une demande reçue le 14/11/2026, accusée le 23/11/2026. */
export const TOUT_EST_DONNE: AccuseAComposer = {
  regime: 'a-determiner',
  demande: {
    reception: leJour('14/11/2026'),
    expediteur: 'Camille Michel',
    objet: "Demande d'agrément",
    numero: 'CL-0242',
  },
  service: {
    nom: 'Direction des solidarités, bureau des agréments',
    adresse: '12 rue de la Paix\n59000 Lille',
    courriel: 'agrements@exemple.gouv.fr',
    telephone: '03 20 00 00 00',
  },
  annonce: leJour('28/11/2026'),
  delaiDecision: DELAI_DECISION_PAR_DEFAUT,
  pieces: null,
  recours: { genre: 'droit-commun', tribunal: 'Tribunal administratif de Lille' },
  aujourdhui: leJour('23/11/2026'),
};

const { demande, service } = TOUT_EST_DONNE;

/** D10 : ce qui change par rapport à {@link TOUT_EST_DONNE}, et ce qui manque alors. */
export const EXEMPLES_ACCUSE: readonly {
  readonly regime: RegimeAccuse;
  readonly cas: string;
  readonly change: Partial<AccuseAComposer>;
  readonly manques: readonly MentionManquante[];
}[] = [
  { regime: 'a-determiner', cas: 'tout le reste est donné', change: {}, manques: ['regime'] },
  { regime: 'simple', cas: 'tout est donné', change: {}, manques: [] },
  { regime: 'simple', cas: 'le tribunal manque', change: { recours: nomme('') }, manques: [] },
  {
    regime: 'simple',
    cas: "l'adresse postale manque",
    change: { service: { ...service, adresse: '' } },
    manques: [],
  },
  {
    regime: 'simple',
    cas: 'les deux adresses manquent',
    change: { service: { ...service, adresse: '', courriel: '' } },
    manques: ['adresse'],
  },
  {
    regime: 'simple',
    cas: 'la date annoncée est passée',
    change: { annonce: leJour('22/11/2026') },
    manques: ['annonce-passee'],
  },
  { regime: 'silence-vaut-acceptation', cas: 'tout est donné', change: {}, manques: [] },
  { regime: 'silence-vaut-acceptation', cas: 'aucune date annoncée', change: { annonce: null }, manques: [] },
  {
    regime: 'silence-vaut-acceptation',
    cas: 'le service est vide',
    change: { service: SERVICE_VIDE },
    manques: ['nom-du-service', 'adresse-postale', 'telephone'],
  },
  {
    regime: 'silence-vaut-acceptation',
    cas: "l'adresse électronique manque",
    change: { service: { ...service, courriel: ' ' } },
    manques: [],
  },
  {
    regime: 'silence-vaut-acceptation',
    cas: 'reçue le 23/09/2026 : la décision est prise',
    change: { demande: { ...demande, reception: leJour('23/09/2026') } },
    manques: ['decision-passee'],
  },
  {
    regime: 'silence-vaut-acceptation',
    cas: 'la date annoncée est celle de la décision',
    change: { annonce: leJour('14/01/2027') },
    manques: ['annonce-apres-decision'],
  },
  {
    regime: 'silence-vaut-acceptation',
    cas: 'le délai est de 0 mois',
    change: { delaiDecision: 0 },
    manques: ['delai-de-decision'],
  },
  {
    regime: 'silence-vaut-acceptation',
    cas: 'une pièce, à recevoir le 15/12/2026',
    change: { pieces: { liste: ["Pièce d'identité"], limite: leJour('15/12/2026') } },
    manques: [],
  },
  {
    regime: 'silence-vaut-rejet',
    cas: 'dossier incomplet, sans liste ni date',
    change: { pieces: { liste: [' '], limite: null } },
    manques: ['liste-des-pieces', 'limite-des-pieces'],
  },
  {
    regime: 'silence-vaut-rejet',
    cas: "une pièce, à recevoir aujourd'hui",
    change: { pieces: { liste: ["Pièce d'identité"], limite: leJour('23/11/2026') } },
    manques: ['limite-des-pieces-passee'],
  },
  { regime: 'silence-vaut-rejet', cas: 'tout est donné', change: {}, manques: [] },
  { regime: 'silence-vaut-rejet', cas: 'le tribunal manque', change: { recours: nomme(' ') }, manques: ['tribunal'] },
  {
    regime: 'silence-vaut-rejet',
    cas: 'un autre recours, sans texte',
    change: { recours: { genre: 'autre', texte: '' } },
    manques: ['voies-de-recours'],
  },
  {
    regime: 'silence-vaut-rejet',
    cas: 'la réception est illisible',
    change: { demande: { ...demande, reception: null } },
    manques: ['reception'],
  },
  {
    regime: 'silence-vaut-rejet',
    cas: 'reçue le 24/11/2026',
    change: { demande: { ...demande, reception: leJour('24/11/2026') } },
    manques: ['reception-future'],
  },
];

function nomme(tribunal: string): AccuseAComposer['recours'] {
  return { genre: 'droit-commun', tribunal };
}
