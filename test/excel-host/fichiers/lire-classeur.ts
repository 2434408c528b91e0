import { MoteurExcelts } from '../calcul/moteur-excelts';
import { ClasseurHote } from '../modele/classeur-hote';
import { Feuille } from '../modele/feuille';
import { TableStyles } from '../modele/table-styles';
import { lireChaines } from './chaines-partagees';
import { Couleurs } from './couleurs';
import { lireDessins } from './dessins';
import { FichierIllisible } from './fichier-illisible';
import { formuleLue } from './fonctions-futures';
import { lireCellules } from './lire-cellules';
import { lireSquelette, separerDonnees } from './lire-feuille';
import { lireStyles } from './lire-styles';
import { lireLiens } from './liens-xml';
import type { StylesLus } from './lire-styles';
import { texteDePartie } from './paquet';
import type { Parties } from './paquet';
import { lireOnglets, ongletDevant } from './onglets-du-classeur';
import type { Onglet } from './onglets-du-classeur';
import { lireProprietes } from './proprietes-feuille';
import { cibleDe, lireRelations } from './relations';
import { lireTableaux } from './tableaux-xml';
import { analyser, attribut, enfant, enfants, estVrai, sansPrefixe, texteDe } from './xml';
import type { Element } from './xml';

/** Construit le classeur d'un paquet. */
export function lireClasseur(parties: Parties, nom: string): ClasseurHote {
  const partie = cibleDe(lireRelations(parties, ''), 'officeDocument');
  const texte = partie === null ? null : texteDePartie(parties, partie);
  if (partie === null || texte === null) throw new FichierIllisible('pas-un-classeur');
  const racine = analyser(texte);
  if (!racine.nom.endsWith('workbook')) throw new FichierIllisible('pas-un-classeur');
  const relations = lireRelations(parties, partie);
  const lire = (genre: string): Element | null => {
    const xml = texteDePartie(parties, cibleDe(relations, genre) ?? '');
    return xml === null ? null : analyser(xml);
  };
  const racineStyles = lire('styles');
  const couleurs = new Couleurs(lire('theme'), racineStyles);
  const styles: StylesLus = racineStyles === null ? { cellules: [], aspects: [] } : lireStyles(racineStyles, couleurs);
  const chaines = lireChaines(texteDePartie(parties, cibleDe(relations, 'sharedStrings') ?? ''));

  const classeur = new ClasseurHote(nom, new MoteurExcelts());
  classeur.parties = parties;
  classeur.styles = new TableStyles(styles.cellules.length > 0 ? styles.cellules : undefined);
  classeur.date1904 = estVrai(attribut(enfant(racine, 'workbookPr'), 'date1904'));
  const protection = enfant(racine, 'workbookProtection');
  classeur.structureProtegee = estVrai(attribut(protection, 'lockStructure'));
  classeur.empreinteStructure =
    attribut(protection, 'workbookPassword') ?? (attribut(protection, 'workbookHashValue') === undefined ? null : '');
  const calculs = enfant(racine, 'calcPr');
  const calcul = attribut(calculs, 'calcMode');
  classeur.modeCalcul =
    calcul === 'manual' ? 'Manual' : calcul === 'autoNoTable' ? 'AutomaticExceptTables' : 'Automatic';

  const onglets = lireOnglets(parties, partie, racine);
  classeur.ongletsEtrangers = onglets.flatMap(({ deCalcul, element }) =>
    deCalcul ? [] : [element.attributs['name'] ?? ''],
  );
  const parOnglet = new Map<Onglet, Feuille>();
  for (const onglet of onglets.filter(({ deCalcul }) => deCalcul)) {
    const { attributs } = onglet.element;
    const xml = onglet.partie === null ? null : texteDePartie(parties, onglet.partie);
    const feuille = new Feuille(classeur, classeur.nouvelId(), attributs['name'] ?? '', onglet.partie);
    parOnglet.set(onglet, feuille);
    const etat = attributs['state'];
    feuille.visibilite = etat === 'hidden' ? 'Hidden' : etat === 'veryHidden' ? 'VeryHidden' : 'Visible';
    classeur.feuilles.push(feuille);
    if (xml === null) continue;
    const { squelette, donnees } = separerDonnees(sansPrefixe(xml));
    const arbre = analyser(squelette);
    lireSquelette(feuille, arbre, styles, couleurs);
    lireLiens(feuille, arbre, parties);
    const cachees = estVrai(attribut(enfant(arbre, 'sheetFormatPr'), 'zeroHeight'));
    lireCellules(feuille, donnees, classeur.styles.duFichier, chaines, cachees);
    lireTableaux(feuille, parties);
    lireDessins(feuille, parties, couleurs);
    lireProprietes(feuille, parties);
  }
  if (classeur.feuilles.length === 0) throw new FichierIllisible('pas-un-classeur');
  const rangees = onglets.map((onglet) => parOnglet.get(onglet) ?? null);
  lireNoms(classeur, racine, rangees);
  const devant = ongletDevant(onglets, racine);
  const active = devant === undefined ? undefined : parOnglet.get(devant);
  if (active?.visibilite === 'Visible') classeur.feuilleActive = active;
  classeur.etrangereDevant = devant?.deCalcul === false ? devant.partie : null;
  // L'ouverture n'est pas un changement.
  classeur.structureModifiee = false;
  // Excel recalcule en l'ouvrant ce qu'a calculé un moteur plus ancien que le sien, ou inconnu.
  if (Number(attribut(calculs, 'calcId') ?? 0) >= CALCUL_2019 && !estVrai(attribut(calculs, 'fullCalcOnLoad')))
    classeur.versionCalculee = classeur.versionContenu;
  return classeur;
}

/** Le moteur de calcul d'Excel 2019, 2021 et 365. */
const CALCUL_2019 = 191_029;

const NOM_CONNUS = new Set(['name', 'localSheetId', 'hidden', 'comment']);

/** `rangees` : la feuille de chaque onglet du fichier, `null` pour un onglet étranger. */
function lireNoms(classeur: ClasseurHote, racine: Element, rangees: readonly (Feuille | null)[]): void {
  for (const un of enfants(enfant(racine, 'definedNames'), 'definedName')) {
    const { attributs } = un;
    const locale = attributs['localSheetId'];
    const chezNous = locale === undefined ? null : (rangees[Number(locale)] ?? null);
    classeur.noms.push({
      nom: attributs['name'] ?? '',
      feuille: chezNous,
      formule: formuleLue(texteDe(un)),
      visible: !estVrai(attributs['hidden']),
      commentaire: attributs['comment'] ?? '',
      attributs: Object.fromEntries(
        Object.entries(attributs).filter(
          ([cle]) => !NOM_CONNUS.has(cle) || (cle === 'localSheetId' && chezNous === null),
        ),
      ),
    });
  }
}
