import type { VueClasseur } from '../vue/vue-classeur';
import { demanderTexte } from './cadre/demander';
import type { ChoixMenu } from './cadre/liste-menu';
import type { AxeFeuille, GestesTableur } from './gestes-tableur';
import type { Grille } from './grille/grille';

const MOTS = {
  lignes: {
    inserer: 'Insérer des lignes',
    supprimer: 'Supprimer les lignes',
    masquer: 'Masquer les lignes',
    afficher: 'Afficher les lignes masquées',
    ajuster: 'Ajuster la hauteur des lignes',
    taille: 'Hauteur de ligne…',
    unite: 'Hauteur, en pixels',
  },
  colonnes: {
    inserer: 'Insérer des colonnes',
    supprimer: 'Supprimer les colonnes',
    masquer: 'Masquer les colonnes',
    afficher: 'Afficher les colonnes masquées',
    ajuster: 'Ajuster la largeur des colonnes',
    taille: 'Largeur de colonne…',
    unite: 'Largeur, en pixels',
  },
} as const;
const MAXIMUM = { lignes: 546, colonnes: 1_790 };

/** Ce qu'on peut faire aux lignes ou aux colonnes de la sélection ; `tailles` : aussi leur taille et les masquer. */
export function menuDeBande(
  axe: AxeFeuille,
  gestes: GestesTableur,
  grille: Grille,
  tailles: boolean,
): readonly ChoixMenu[] {
  const mots = MOTS[axe];
  const enTaille: readonly ChoixMenu[] = [
    {
      texte: mots.taille,
      separe: true,
      faire: () => {
        void demanderTaille(axe, gestes, grille);
      },
    },
    {
      texte: mots.ajuster,
      faire: () => {
        gestes.ajuster(axe);
      },
    },
    {
      texte: mots.masquer,
      faire: () => {
        gestes.masquer(axe, true);
      },
    },
    {
      texte: mots.afficher,
      faire: () => {
        gestes.masquer(axe, false);
      },
    },
  ];
  return [
    {
      texte: mots.inserer,
      separe: true,
      faire: () => {
        gestes.inserer(axe);
      },
    },
    {
      texte: mots.supprimer,
      faire: () => {
        gestes.supprimer(axe);
      },
    },
    ...(tailles ? enTaille : []),
  ];
}

/** Le menu du clic droit dans la feuille : presse-papiers, contenu, puis lignes et colonnes. */
export function menuDesCellules(
  sur: 'cellule' | 'ligne' | 'colonne' | 'coin',
  gestes: GestesTableur,
  grille: Grille,
  classeur: VueClasseur,
): readonly ChoixMenu[] {
  const presse = (couper: boolean) => (): void => {
    void navigator.clipboard.writeText(gestes.pressePapiers.prendre(couper));
  };
  const { feuille, celluleActive } = grille.modele;
  const titre = feuille.gestes.boutonFiltre(celluleActive.l, celluleActive.c);
  const { lien } = feuille.gestes.annotation(celluleActive.l, celluleActive.c);
  return [
    { texte: 'Couper', touche: 'Ctrl+X', faire: presse(true) },
    { texte: 'Copier', touche: 'Ctrl+C', faire: presse(false) },
    {
      texte: 'Coller',
      touche: 'Ctrl+V',
      faire: () => {
        void navigator.clipboard.readText().then((texte) => {
          gestes.pressePapiers.coller(texte);
        });
      },
    },
    {
      texte: 'Effacer le contenu',
      touche: 'Suppr',
      separe: true,
      faire: () => {
        gestes.effacer();
      },
    },
    {
      texte: 'Annuler',
      touche: 'Ctrl+Z',
      impossible: !classeur.gestes.annulable,
      faire: () => {
        gestes.annuler();
      },
    },
    ...(lien === null
      ? []
      : [
          {
            texte: 'Suivre le lien',
            separe: true,
            faire: () => {
              gestes.suivreLeLien();
            },
          },
        ]),
    ...(titre === null
      ? []
      : [
          {
            texte: 'Filtrer ou trier…',
            touche: 'Alt+↓',
            separe: true,
            faire: () => {
              gestes.ouvrirFiltre();
            },
          },
        ]),
    ...(sur === 'colonne' ? [] : menuDeBande('lignes', gestes, grille, sur === 'ligne')),
    ...(sur === 'ligne' ? [] : menuDeBande('colonnes', gestes, grille, sur === 'colonne')),
  ];
}

async function demanderTaille(axe: AxeFeuille, gestes: GestesTableur, { modele }: Grille): Promise<void> {
  const [de, a] = gestes.bande(axe);
  const actuelle = axe === 'lignes' ? modele.feuille.hauteurLigne(de) : modele.feuille.largeurColonne(de);
  const reponse = await demanderTexte({
    titre: MOTS[axe].taille.replace('…', ''),
    etiquette: MOTS[axe].unite,
    valeur: String(actuelle),
    refus: (texte) =>
      /^\d{1,4}$/u.test(texte.trim()) && Number(texte) <= MAXIMUM[axe]
        ? null
        : `Tapez un nombre entier de 0 à ${MAXIMUM[axe].toLocaleString('fr-FR')}.`,
  });
  if (reponse !== null) gestes.rapporter(modele.feuille.gestes.redimensionner(axe, de, a, Number(reponse)));
  gestes.rendreLeFoyer();
}
