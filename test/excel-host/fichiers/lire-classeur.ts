import { MoteurExcelts } from '../calcul/moteur-excelts';
import { ClasseurHote } from '../modele/classeur-hote';
import { Feuille } from '../modele/feuille';
import { TableStyles } from '../modele/table-styles';
import { lireChaines } from './chaines-partagees';
import { Couleurs } from './couleurs';
import { lireDessins } from './dessins';
import { FichierIllisible } from './fichier-illisible';
import { lireCellules } from './lire-cellules';
import { lireSquelette, separerDonnees } from './lire-feuille';
import { lireStyles } from './lire-styles';
import { lireLiens } from './liens-xml';
import type { StylesLus } from './lire-styles';
import { texteDePartie } from './paquet';
import type { Parties } from './paquet';
import { lireProprietes } from './proprietes-feuille';
import { cibleDe, lireRelations } from './relations';
import { lireTableaux } from './tableaux-xml';
import { analyser, attribut, enfant, enfants, estVrai, texteDe } from './xml';
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
  const calcul = attribut(enfant(racine, 'calcPr'), 'calcMode');
  classeur.modeCalcul =
    calcul === 'manual' ? 'Manual' : calcul === 'autoNoTable' ? 'AutomaticExceptTables' : 'Automatic';

  const declarees = enfants(enfant(racine, 'sheets'), 'sheet');
  for (const declaree of declarees) {
    const relation = relations.find(
      ({ id }) =>
        id ===
        (declaree.attributs['r:id'] ?? Object.entries(declaree.attributs).find(([cle]) => cle.endsWith(':id'))?.[1]),
    );
    const xml = relation?.type.endsWith('/worksheet') === true ? texteDePartie(parties, relation.cible) : null;
    const feuille = new Feuille(
      classeur,
      classeur.nouvelId(),
      declaree.attributs['name'] ?? '',
      relation?.cible ?? null,
    );
    const etat = declaree.attributs['state'];
    feuille.visibilite = etat === 'hidden' ? 'Hidden' : etat === 'veryHidden' ? 'VeryHidden' : 'Visible';
    classeur.feuilles.push(feuille);
    if (xml === null || relation === undefined) continue;
    const { squelette, donnees } = separerDonnees(xml);
    const arbre = analyser(squelette);
    lireSquelette(feuille, arbre, styles, couleurs);
    lireLiens(feuille, arbre, parties);
    lireCellules(feuille, donnees, classeur.styles.duFichier, chaines);
    lireTableaux(feuille, parties);
    lireDessins(feuille, parties, couleurs);
    lireProprietes(feuille, parties);
  }
  if (classeur.feuilles.length === 0) throw new FichierIllisible('pas-un-classeur');
  lireNoms(classeur, racine);
  activer(classeur, racine);
  // L'ouverture n'est pas un changement.
  classeur.structureModifiee = false;
  return classeur;
}

const NOM_CONNUS = new Set(['name', 'localSheetId', 'hidden', 'comment']);

function lireNoms(classeur: ClasseurHote, racine: Element): void {
  for (const un of enfants(enfant(racine, 'definedNames'), 'definedName')) {
    const { attributs } = un;
    const locale = attributs['localSheetId'];
    classeur.noms.push({
      nom: attributs['name'] ?? '',
      feuille: locale === undefined ? null : (classeur.feuilles[Number(locale)] ?? null),
      formule: texteDe(un),
      visible: !estVrai(attributs['hidden']),
      commentaire: attributs['comment'] ?? '',
      attributs: Object.fromEntries(Object.entries(attributs).filter(([cle]) => !NOM_CONNUS.has(cle))),
    });
  }
}

function activer(classeur: ClasseurHote, racine: Element): void {
  const active =
    classeur.feuilles[Number(attribut(enfant(enfant(racine, 'bookViews'), 'workbookView'), 'activeTab') ?? 0)];
  if (active?.visibilite === 'Visible') classeur.feuilleActive = active;
}
