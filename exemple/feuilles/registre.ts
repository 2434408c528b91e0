import type { Cell, NamedRange, WriteSheet } from 'hucre';
import type { Jour } from '../../src/domain/commun/jour';
import type { LigneExemple } from '../donnees/ligne-exemple';
import { colonnesDuRegistre, LETTRES, type Colonne } from './colonnes';
import { formatsDuRegistre } from './formats-conditionnels';
import { formuleBilan, formuleLimite, formuleSituation } from './formules';
import { MOTS } from './mots-situation';
import { miseEnPage } from './mise-en-page';
import type { PlanDuRegistre } from './plan-du-registre';
import { resultatFormules } from './resultat-formules';
import { SITE } from './site';
import { BLEU, STYLES } from './styles';
import { validationsDuRegistre } from './validations';

const STYLE_PAR_GENRE = {
  texte: STYLES.texte,
  date: STYLES.date,
  'formule-date': STYLES.formuleDate,
  formule: STYLES.formule,
} as const;

/** Les cellules saisies d'une ligne, dans l'ordre des colonnes. */
function saisies(ligne: LigneExemple): readonly (string | number | null)[] {
  const { numero, reception, expediteur, coordonnees, objet, accuse, reponse, nature, observations } = ligne;
  return [numero, reception, expediteur, coordonnees, objet, accuse, reponse, nature, observations].map((valeur) =>
    valeur === '' ? null : valeur,
  );
}

function entete(
  plan: PlanDuRegistre,
  colonnes: readonly Colonne[],
  situations: readonly string[],
): Map<string, Partial<Cell>> {
  const compter = (mot: string): string =>
    `${mot}\u00A0: ${situations.filter((situation) => situation === mot).length}`;
  const bilan = [MOTS.enRetard, MOTS.aEcheance, MOTS.arAEnvoyer].map(compter).join('   |   ');
  const cells = new Map<string, Partial<Cell>>([
    ['0,0', { value: `Suivi des réponses aux ${plan.canal}s`, style: STYLES.titre }],
    ['1,0', { value: `Site\u00A0: ${SITE}`, style: STYLES.sousTitre }],
    ['2,0', { formula: formuleBilan(plan), formulaResult: bilan, style: STYLES.bilan }],
  ]);
  colonnes.forEach(({ titre }, rang) =>
    cells.set(`${plan.ligneTitres - 1},${rang}`, { value: titre, style: STYLES.entete }),
  );
  return cells;
}

/** La feuille d'un registre : ses demandes, puis les lignes prêtes à remplir avec leurs formules tirées d'avance. */
export function feuilleRegistre(
  plan: PlanDuRegistre,
  lignes: readonly LigneExemple[],
  plageJoursFeries: string,
  aujourdhui: Jour,
): WriteSheet {
  const colonnes = colonnesDuRegistre(plan.canal);
  const resultats = lignes.map((ligne) => resultatFormules(plan.canal, ligne, aujourdhui));
  const cells = entete(
    plan,
    colonnes,
    resultats.map(({ situation }) => situation),
  );
  for (let ligne = plan.premiereLigne; ligne <= plan.derniereLigne; ligne += 1) {
    const rangLigne = ligne - plan.premiereLigne;
    const saisie = lignes[rangLigne];
    const valeurs = saisie === undefined ? [] : saisies(saisie);
    const { limite, situation } = resultats[rangLigne] ?? { limite: '' as const, situation: '' };
    colonnes.forEach(({ genre }, rang) => {
      const style = STYLE_PAR_GENRE[genre];
      const place = `${ligne - 1},${rang}`;
      if (genre === 'formule-date')
        cells.set(place, { formula: formuleLimite(plan, ligne), formulaResult: limite, style });
      else if (genre === 'formule')
        cells.set(place, { formula: formuleSituation(plan, ligne, plageJoursFeries), formulaResult: situation, style });
      else cells.set(place, { value: valeurs[rang] ?? null, style });
    });
  }
  return {
    name: plan.feuille,
    columns: colonnes.map(({ largeur }) => ({ width: largeur })),
    cells,
    rowDefs: new Map([
      [0, { height: 26 }],
      [plan.ligneTitres - 1, { height: 48 }],
    ]),
    freezePane: { rows: plan.ligneTitres },
    autoFilter: { range: `A${plan.ligneTitres}:${LETTRES.situation}${plan.derniereLigne}` },
    conditionalRules: formatsDuRegistre(plan),
    dataValidations: validationsDuRegistre(plan),
    view: { tabColor: { rgb: BLEU } },
    ...miseEnPage(`Suivi des réponses aux ${plan.canal}s`),
  };
}

/** Les titres de colonnes répétés en haut de chaque page imprimée. */
export function titresRepetes({ feuille, ligneTitres }: PlanDuRegistre): NamedRange {
  // Nommé ici et non par la mise en page de la bibliothèque, qui oublie les apostrophes autour d'un onglet à espace.
  return { name: '_xlnm.Print_Titles', range: `'${feuille}'!$${ligneTitres}:$${ligneTitres}`, scope: feuille };
}
