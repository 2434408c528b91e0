import type { Regle } from './suggestion';

/** Ce qu'on écrit, la première suggestion attendue de cette règle, et le texte corrigé ; `null` : rien à suggérer. */
export const EXEMPLES_RELIRE: readonly {
  readonly texte: string;
  readonly regle: Regle | null;
  readonly corrige: string | null;
}[] = [
  { texte: "Objet : Notification d'un indu", regle: 'objet-jargon', corrige: 'Objet : Montant à rembourser' },
  { texte: 'Objet : Montant à rembourser suite à un changement de situation', regle: null, corrige: null },
  { texte: 'Objet : Votre courrier du 3 mars 2026', regle: 'objet-vague', corrige: null },
  {
    texte: "En application de l'article L. 262-2 du code de l'action sociale, nous refusons votre demande.",
    regle: 'message-tardif',
    corrige: null,
  },
  { texte: 'Suite à votre demande du 3 mars, nous vous accordons un délai.', regle: null, corrige: null },
  {
    texte: 'Nous ne manquerons pas de vous tenir informé de la réponse qui sera donnée à votre demande',
    regle: 'mots-inutiles',
    corrige: 'Nous vous informerons de la réponse',
  },
  {
    texte: "J'ai l'honneur de vous informer que votre dossier est complet.",
    regle: 'mots-inutiles',
    corrige: 'Votre dossier est complet.',
  },
  {
    texte: 'Merci de bien vouloir adresser votre dossier à la mairie.',
    regle: 'mots-inutiles',
    corrige: "Merci d'adresser votre dossier à la mairie.",
  },
  {
    texte: 'Nonobstant le retard, votre dossier avance.',
    regle: 'jargon',
    corrige: 'Malgré le retard, votre dossier avance.',
  },
  { texte: 'Nous vous répondrons dans les meilleurs délais.', regle: 'delai-vague', corrige: null },
  { texte: 'Nous vous répondrons avant le 30 juin.', regle: null, corrige: null },
  { texte: 'Veuillez agréer, Madame, mes salutations distinguées.', regle: null, corrige: null },
  {
    texte:
      "La médiane des personnes hospitalisées est de 58 ans (ce qui signifie que la moitié des patients ont moins de 58 ans et que l'autre moitié a plus de 58 ans).",
    regle: 'parenthese-longue',
    corrige: null,
  },
  { texte: 'Un patient sur deux a moins de 58 ans.', regle: null, corrige: null },
  {
    texte: 'Votre demande sera examinée',
    regle: 'forme-passive',
    corrige: 'Nous examinerons votre demande',
  },
  {
    texte: 'Une réponse vous sera envoyée avant le 30.06.2026.',
    regle: 'forme-passive',
    corrige: 'Nous vous enverrons une réponse avant le 30.06.2026.',
  },
  { texte: 'La décision a été prise par la commission.', regle: 'forme-passive', corrige: null },
  { texte: 'Elle est née à Lyon ; elle est arrivée hier.', regle: null, corrige: null },
  { texte: 'Le bureau est situé au premier étage et il est ouvert le lundi.', regle: null, corrige: null },
  {
    texte: 'Votre carte, si vous la demandez avant juin, reste gratuite.',
    regle: 'incise-conditionnelle',
    corrige: null,
  },
  { texte: 'Si vous la demandez avant juin, votre carte reste gratuite.', regle: null, corrige: null },
  {
    texte:
      "Envoyez une copie de votre pièce d'identité, un justificatif de domicile récent, votre avis d'imposition et une photo.",
    regle: 'enumeration',
    corrige: null,
  },
  { texte: 'Indiquez vos nom, prénom, date et lieu de naissance.', regle: null, corrige: null },
  {
    texte: 'Le service transmet le dossier au service qui prévient le service des archives.',
    regle: 'mot-repete',
    corrige: null,
  },
  {
    texte: 'Payez soit en ligne, soit par chèque, soit en espèces, soit par virement.',
    regle: 'trop-d-options',
    corrige: null,
  },
];
