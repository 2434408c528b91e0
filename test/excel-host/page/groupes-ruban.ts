import type { GroupeRuban } from './cadre/ruban';

/** Ce que font les boutons du ruban. */
export interface GestesRuban {
  readonly ouvrir: () => void;
  readonly enregistrer: () => void;
  readonly annuler: () => void;
  readonly retablir: () => void;
  readonly basculerVolet: () => void;
  readonly calculer: () => void;
}

/** Les boutons de l'onglet « Accueil ». Le groupe « Services Publics + » est celui que déclare le manifeste, avec ses images. */
export function groupesDuRuban(site: URL, gestes: GestesRuban): readonly GroupeRuban[] {
  const image = (nom: string): { readonly adresse: string } => ({
    adresse: new URL(`assets/${nom}-32.png`, site).href,
  });
  return [
    {
      nom: 'Classeur',
      boutons: [
        {
          id: 'ouvrir',
          texte: 'Ouvrir…',
          infobulle: 'Ouvrir un classeur .xlsx de ce poste',
          image: 'ouvrir',
          faire: gestes.ouvrir,
        },
        { id: 'exemples', texte: 'Exemples', infobulle: "Choisir un classeur d'exemple", image: 'exemples' },
        {
          id: 'enregistrer',
          texte: 'Enregistrer une copie',
          infobulle: "Télécharger le classeur tel qu'il est",
          image: 'enregistrer',
          faire: gestes.enregistrer,
        },
      ],
    },
    {
      nom: 'Modifier',
      boutons: [
        {
          id: 'annuler',
          texte: 'Annuler',
          infobulle: 'Annuler le dernier geste (Ctrl + Z)',
          image: 'annuler',
          faire: gestes.annuler,
        },
        {
          id: 'retablir',
          texte: 'Rétablir',
          infobulle: 'Rétablir le geste annulé (Ctrl + Y)',
          image: 'retablir',
          faire: gestes.retablir,
        },
        {
          id: 'bandes',
          texte: 'Lignes et colonnes',
          infobulle: 'Insérer, supprimer, masquer ou ajuster les lignes et les colonnes de la sélection',
          image: 'bandes',
        },
      ],
    },
    {
      nom: 'Services Publics +',
      boutons: [
        {
          id: 'volet',
          texte: 'Ouvrir le volet',
          infobulle: 'Ouvrir ou fermer le volet du complément',
          image: image('icone'),
          faire: gestes.basculerVolet,
        },
        {
          id: 'calculer',
          texte: 'Calculer les résultats',
          infobulle: 'Créer ou remplacer les onglets de résultats',
          image: image('resultats'),
          faire: gestes.calculer,
        },
      ],
    },
    {
      nom: 'Essais',
      boutons: [
        {
          id: 'situations',
          texte: 'Situations',
          infobulle: 'Lecture seule, protection, saisie en cours, jour courant',
          image: 'situations',
        },
      ],
    },
  ];
}
