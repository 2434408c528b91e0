import type { Regle } from '../suggestion';
import type { Reponse } from './bonnes-reponses';

/** Des réponses comme il s'en écrit encore, et les règles que leur relecture doit citer. Tout y est inventé. */
export const MAUVAISES_REPONSES: readonly (Reponse & { readonly regles: readonly Regle[] })[] = [
  {
    nom: "notification d'un indu",
    objet: "Notification d'un indu",
    texte: `Madame,

J'ai l'honneur de vous informer que, suite à un changement de situation porté à notre connaissance, vos droits ont été recalculés et qu'il en résulte un trop-perçu d'un montant de 412,30 €, lequel devra être remboursé dans les meilleurs délais.

Cette somme sera retenue sur vos prochaines allocations.

Veuillez agréer, Madame, l'expression de mes salutations distinguées.`,
    regles: ['objet-jargon', 'mots-inutiles', 'delai-vague', 'phrase-longue', 'forme-passive', 'action-finale'],
  },
  {
    nom: 'long rappel avant le message',
    objet: 'Votre courrier du 3 mars',
    texte: `Monsieur le Maire,

Par courrier en date du 3 mars 2026, vous avez bien voulu appeler mon attention sur les difficultés rencontrées par plusieurs administrés de votre commune en matière de délivrance des titres.

Il est procédé à un renforcement de l'équipe. Les délais seront ramenés à trois semaines. Les rendez-vous supplémentaires seront proposés par la sous-préfecture le samedi matin. Vos administrés en ont été avertis.

Je vous prie de croire, Monsieur le Maire, à l'assurance de ma considération distinguée.`,
    regles: ['objet-vague', 'message-tardif', 'mots-inutiles', 'phrase-longue', 'forme-passive', 'action-finale'],
  },
  {
    nom: 'décision qui commence par la loi',
    objet: '',
    texte: `Conformément aux dispositions des articles L. 262-2 et R. 262-6 du code de l'action sociale et des familles et de l'article 12 du décret n° 2009-404, votre demande est rejetée.

Nonobstant les éléments susvisés, vous pouvez former un recours.`,
    regles: ['objet-absent', 'message-tardif', 'references-juridiques', 'jargon', 'forme-passive'],
  },
  {
    nom: 'énumération dans la phrase',
    objet: 'Pièces à fournir',
    texte: `Bonjour,

Pour l'instruction de votre dossier, il vous appartient de nous faire parvenir une copie de votre pièce d'identité, un justificatif de domicile de moins de trois mois, votre dernier avis d'imposition et un relevé d'identité bancaire.

Cordialement`,
    regles: ['mots-inutiles', 'enumeration', 'phrase-longue'],
  },
  {
    nom: 'parenthèse et jargon médical',
    objet: 'Votre question sur la réanimation',
    texte:
      "La médiane des personnes hospitalisées en réanimation est de 58 ans (ce qui signifie que la moitié des patients hospitalisés en réanimation ont moins de 58 ans et que l'autre moitié a plus de 58 ans).",
    regles: ['parenthese-longue', 'phrase-longue'],
  },
  {
    nom: 'trop de choix',
    objet: 'Comment payer votre taxe',
    texte: `Vous pouvez régler votre facture, au choix :
- par virement ;
- par chèque ;
- par carte, en ligne ;
- par prélèvement mensuel ;
- par prélèvement à l'échéance.

Le paiement peut intervenir soit à réception, soit à échéance, soit en trois fois, soit en dix fois.`,
    regles: ['trop-d-options'],
  },
  {
    nom: 'conditions entre virgules',
    objet: 'Renouvellement de votre titre de séjour',
    texte: `Votre titre, si vous en avez demandé le renouvellement à temps, reste valable trois mois. Vous devrez, s'il vous est demandé une pièce de plus, revenir au guichet.

Nous ne manquerons pas de vous tenir informé de la réponse qui sera donnée à votre demande.`,
    regles: ['incise-conditionnelle', 'mots-inutiles', 'forme-passive'],
  },
  {
    nom: 'paragraphe interminable et répétitions',
    objet: 'Votre demande de subvention',
    texte: `Votre association demande une subvention de 3 000 €. Votre association existe depuis 2019. Le dossier compte douze pages. La commission lit chaque dossier deux fois. La commission se réunit en juin. Nous vous dirons alors le montant accordé à votre association. Le versement suit en juillet. La commission lit chaque dossier deux fois ensemble.

La subvention reste une subvention quand la subvention baisse.`,
    regles: ['paragraphe-long', 'phrase-repetee', 'mot-repete', 'action-finale'],
  },
  {
    nom: 'accusé de réception pesant',
    objet: 'Réponse à votre message',
    texte: `Bonjour,

Nous accusons réception de votre message. Par la présente, nous vous informons que votre demande a bien été enregistrée et qu'elle sera traitée dans les plus brefs délais. Il convient de noter qu'un délai de deux mois est applicable à compter du dépôt.

Nous restons à votre disposition pour tout renseignement complémentaire.

Cordialement,`,
    regles: ['objet-vague', 'jargon', 'mots-inutiles', 'delai-vague', 'forme-passive', 'action-finale'],
  },
  {
    nom: 'objet trop long',
    objet:
      'Réponse à votre courrier relatif à la demande de dérogation au périmètre scolaire de votre enfant pour la rentrée',
    texte: 'La dérogation a été acceptée par la commission. Ladite décision vous sera notifiée ultérieurement.',
    regles: ['objet-long', 'forme-passive', 'jargon'],
  },
];
