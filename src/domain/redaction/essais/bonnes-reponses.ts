/** Une réponse telle qu'un agent la collerait dans le volet. */
export interface Reponse {
  readonly nom: string;
  readonly objet: string;
  readonly texte: string;
}

/** Des réponses claires : les relire ne doit presque rien suggérer. Personnes, lieux et numéros sont inventés. */
export const BONNES_REPONSES: readonly Reponse[] = [
  {
    nom: 'carte grise envoyée',
    objet: 'Votre carte grise arrive le 12 mars',
    texte: `Bonjour Madame Roy,

Votre carte grise arrivera chez vous le 12.03.2026, en lettre suivie. M. Petit, du bureau des titres, l'a postée ce matin.

Si vous ne la recevez pas le 16 mars, appelez-nous au 02 35 00 00 00.

Cordialement,
Le bureau des titres`,
  },
  {
    nom: 'pièces à envoyer',
    objet: 'Deux pièces à envoyer pour votre passeport',
    texte: `Madame, Monsieur,

Il manque deux pièces à votre dossier de passeport. Envoyez-les avant le 30 avril 2026 :
- une photo de moins de six mois ;
- un justificatif de domicile.

Vous pouvez les déposer sur https://demarches.exemple.fr/passeport ou les envoyer par la poste. Nous vous répondrons en une semaine.

Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.

Anne Le Goff`,
  },
  {
    nom: 'réclamation sur une erreur',
    objet: 'Nous avons corrigé votre facture de cantine',
    texte: `Bonjour Monsieur Diallo,

Vous aviez raison : la facture de février comptait deux repas de trop. Nous l'avons corrigée. Vous devez donc 34,20 € et non 41,80 €.

L'erreur vient de notre logiciel : l'absence de votre fille n'y était pas notée. Nous vérifions maintenant les absences chaque vendredi. Nous vous présentons nos excuses.

Payez 34,20 € avant le 15 avril, sur le site ou au guichet.

Bien cordialement,
Le service scolaire`,
  },
  {
    nom: 'refus expliqué',
    objet: 'Aide à la mobilité : notre réponse et vos recours',
    texte: `Madame Lefèvre,

Nous ne pouvons pas vous accorder l'aide à la mobilité. Vos revenus de 2025 dépassent le plafond de 1 234,50 € par mois.

Cette règle figure à l'article 4 du règlement départemental. Vous le trouverez sur le site du département.

Vous pouvez contester cette décision dans les deux mois. Écrivez au président du conseil départemental, 1 place de la Mairie, en joignant cette lettre.

Recevez, Madame, nos salutations.`,
  },
  {
    nom: 'rendez-vous confirmé',
    objet: 'Votre rendez-vous du 4 mai à 14 h 30',
    texte: `Bonjour,

Nous vous attendons le lundi 4 mai à 14 h 30, au 12 bis rue des Écoles. Le bureau est situé au premier étage. Il est ouvert de 9 h à 17 h.

Apportez votre carte d'identité et votre dernier avis d'imposition. Vous ne pouvez pas venir ? Prévenez-nous à accueil@mairie-exemple.fr.

À bientôt,
L'accueil de la mairie`,
  },
  {
    nom: 'rien à faire',
    objet: 'Votre changement d’adresse est enregistré',
    texte: `Bonjour Mme Nguyen,

Nous avons bien noté votre nouvelle adresse : 8 rue des Lilas, 76000 Rouen. Votre prochain courrier y arrivera. Vos droits ne changent pas.

La CAF et les impôts reçoivent aussi cette information, car vous l'avez accepté le 3 mars. La mise à jour prend dix jours environ.

Vous n'avez rien d'autre à faire.

Bien à vous,
Service des usagers`,
  },
  {
    nom: 'naissance à l’étranger',
    objet: 'Acte de naissance : écrivez à Nantes',
    texte: `Monsieur,

Votre fille est née à Lisbonne et vous êtes rentré en France en 2024. Son acte est donc conservé à Nantes.

Demandez-le au Service central d'état civil, sur le site service-public.fr. C'est gratuit. L'acte arrive en dix jours.

Si vous n'avez pas Internet, venez au guichet n° 3 : nous le ferons avec vous.

Cordialement`,
  },
  {
    nom: 'délai plus long que prévu',
    objet: 'Votre dossier de logement : réponse avant le 30 juin',
    texte: `Bonjour Madame,

Nous avons du retard. Nous vous répondrons avant le 30 juin 2026, et non le 31 mai. Trois agents sont absents... Nous en sommes désolés.

Votre dossier est complet. Il garde sa date d'arrivée et son rang : le retard ne vous fait rien perdre.

« Dois-je renvoyer mes papiers ? » Non, vous n'avez rien à faire.

Cordialement,
J. Martin`,
  },
  {
    nom: 'courriel coupé à 72 signes',
    objet: 'Vous pouvez retirer votre badge',
    texte: `Bonjour,

Votre badge de déchèterie est prêt. Vous pouvez venir le chercher à la
mairie, du lundi au vendredi, de 9 h à 12 h. Prenez une pièce d'identité
et la carte grise de votre voiture, p. ex. une photocopie.

Merci de venir avant le 1er juin.

--
Mairie de Bois-Clair, tél. 02 00 00 00 00

> Le 2 mai 2026, vous avez écrit :
> Nonobstant ma précédente demande, mon badge ne m'a pas été envoyé.`,
  },
  {
    nom: 'réponse très courte',
    objet: 'Horaires de la piscine cet été',
    texte: 'La piscine ouvre tous les jours de 10 h à 19 h. L’entrée coûte 2,50 €.',
  },
  {
    nom: "inscription à l'école",
    objet: 'L’école de votre enfant à la rentrée',
    texte: `Madame,

Votre enfant est inscrit à l'école Jules-Ferry pour la rentrée de septembre 2026. Il sera en CE1, dans la classe de M. Vasseur.

La cantine et la garderie ne sont pas comprises. Inscrivez-le avant le 15 juin sur le portail famille. Il vous faut :
1. votre numéro d'allocataire CAF ;
2. son carnet de vaccination ;
3. une attestation d'assurance scolaire.

Si votre quotient familial est inférieur à 800 €, vous payez 1 € par repas. Sinon, vous payez 3,40 €.

Le tarif est calculé d'après votre avis d'imposition de 2025. Si vous ne l'envoyez pas, nous appliquerons le tarif le plus élevé.

Une question ? Écrivez à scolaire@ville-exemple.fr ou appelez le 01 00 00 00 00.

Le service de l'éducation`,
  },
  {
    nom: "contestation d'une amende",
    objet: 'Amende du 3 février : comment la contester',
    texte: `Monsieur,

Vous contestez l'amende du 3 février, rue de la République. Nous ne pouvons pas l'annuler : seul l'officier du ministère public le peut.

Pour contester, remplissez le formulaire joint à l'avis de contravention. Envoyez-le en recommandé, avec l'original de l'avis, avant le 20 mars 2026. Ne payez pas l'amende : payer, c'est la reconnaître.

Cette décision s'appuie sur l'article 529-2 du code de procédure pénale.

Sincères salutations,
Le chef de la police municipale`,
  },
  {
    nom: 'subvention à un club',
    objet: 'Subvention de 2 500 € pour votre club',
    texte: `Monsieur le Président,

Le conseil municipal a voté une subvention de 2 500 € pour votre club le 14 mars. Nous la verserons en deux fois : 1 500 € en avril, 1 000 € en octobre.

Pour recevoir la première part, renvoyez-nous la convention signée et un RIB au nom du club. Pour la seconde, envoyez le bilan de la saison avant le 15 septembre.

Le gymnase sera fermé du 7 au 21 juillet, car nous changeons le sol. Les entraînements pourront avoir lieu au stade.

Veuillez recevoir, Monsieur le Président, mes salutations sportives.`,
  },
];
