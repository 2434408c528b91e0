import type { ClasseurHote } from '../modele/classeur-hote';
import type { Feuille } from '../modele/feuille';
import { dessinsModifies, ecrireDessins } from './dessins';
import { ecrireFeuille } from './ecrire-feuille';
import { EcrivainStyles } from './ecrire-styles';
import { ecrireLiens } from './liens-xml';
import { octetsDe, texteDePartie } from './paquet';
import type { Parties } from './paquet';
import { paquetVide } from './paquet-vide';
import { ecrireProprietes } from './proprietes-feuille';
import { ajouterRelation, cheminDesRelations, cibleDe, ecrireRelations, lireRelations } from './relations';
import { ecrireTableaux, tableauxModifies } from './tableaux-xml';
import { TYPES_CONTENU, declarerType, oterPartie } from './types-contenu';
import { analyser, attribut, document, el, enfant, enfants, estVrai, local } from './xml';
import type { Element } from './xml';

/** Les parties à enregistrer : les feuilles changées et ce qui les nomme sont récrites, tout le reste est rendu octet pour octet. */
export function ecrireClasseur(classeur: ClasseurHote): Parties {
  classeur.moteur.mettreAJour(classeur);
  const neuf = classeur.parties.size === 0;
  const parties: Parties = neuf ? paquetVide() : new Map(classeur.parties);
  const principale = cibleDe(lireRelations(parties, ''), 'officeDocument') ?? 'xl/workbook.xml';
  const partieStyles = cibleDe(lireRelations(parties, principale), 'styles') ?? 'xl/styles.xml';
  const changees = classeur.feuilles.filter(
    (feuille) =>
      feuille.modifiee ||
      feuille.partie === null ||
      dessinsModifies(feuille, parties) ||
      tableauxModifies(feuille, parties),
  );
  const ancienneActive = partieActive(parties, principale);
  const change = changees.length > 0 || classeur.structureModifiee;
  if (!change) return parties;

  oterFeuillesSupprimees(classeur, parties, principale);
  const styles = new EcrivainStyles(
    texteDePartie(parties, partieStyles) ?? texteDePartie(paquetVide(), 'xl/styles.xml') ?? '',
  );
  const relations = new Map<Feuille, string>();
  for (const feuille of classeur.feuilles) {
    const partie = feuille.partie ?? libre(parties);
    const active = feuille === classeur.feuilleActive;
    if (feuille.partie === null) {
      declarerType(parties, partie, TYPES_CONTENU.feuille);
      parties.set(partie, octetsDe(''));
    }
    relations.set(
      feuille,
      lireRelations(parties, principale).find(({ cible }) => cible === partie)?.id ??
        ajouterRelation(parties, principale, 'worksheet', partie),
    );
    if (!changees.includes(feuille) && active === (partie === ancienneActive)) continue;
    const proprietes = ecrireProprietes(feuille, partie, parties);
    const liens = ecrireLiens(feuille, partie, parties);
    const dessin = ecrireDessins(feuille, partie, parties);
    const tableaux = ecrireTableaux(feuille, partie, parties, (aspect) => styles.aspect(aspect));
    const ancien = feuille.partie === null ? null : texteDePartie(parties, partie);
    parties.set(
      partie,
      octetsDe(ecrireFeuille(feuille, ancien, { styles, active, dessin, proprietes, tableaux, liens })),
    );
  }
  const texteStyles = styles.texte();
  if (texteStyles !== null) parties.set(partieStyles, octetsDe(texteStyles));
  oterChaineDeCalcul(parties, principale);
  parties.set(
    principale,
    octetsDe(document(ecrireRacine(classeur, analyser(texteDePartie(parties, principale) ?? ''), relations))),
  );
  return parties;
}

/** Le mode de calcul tel que le fichier l'écrit ; `null` : l'ordinaire. */
const MODES_CALCUL = { Automatic: null, AutomaticExceptTables: 'autoNoTable', Manual: 'manual' } as const;

function libre(parties: ReadonlyMap<string, Uint8Array>): string {
  let rang = 1;
  while (parties.has(`xl/worksheets/sheet${rang}.xml`)) rang += 1;
  return `xl/worksheets/sheet${rang}.xml`;
}

function partieActive(parties: Parties, principale: string): string | null {
  const racine = analyser(texteDePartie(parties, principale) ?? '');
  const rang = Number(attribut(enfant(enfant(racine, 'bookViews'), 'workbookView'), 'activeTab') ?? 0);
  const declaree = enfants(enfant(racine, 'sheets'), 'sheet')[rang];
  const id = Object.entries(declaree?.attributs ?? {}).find(([nom]) => nom.endsWith(':id'))?.[1];
  return lireRelations(parties, principale).find((relation) => relation.id === id)?.cible ?? null;
}

/** Une feuille supprimée emporte ce qui n'était qu'à elle. */
function oterFeuillesSupprimees(classeur: ClasseurHote, parties: Parties, principale: string): void {
  const vivantes = new Set(classeur.feuilles.map(({ partie }) => partie));
  const relations = lireRelations(parties, principale);
  for (const { cible, type } of relations) {
    if (!type.endsWith('/worksheet') || vivantes.has(cible)) continue;
    oterArbre(parties, cible);
  }
  ecrireRelations(
    parties,
    principale,
    relations.filter(({ cible, type }) => !type.endsWith('/worksheet') || vivantes.has(cible)),
  );
}

function oterArbre(parties: Parties, partie: string): void {
  const voisines = lireRelations(parties, partie).filter(({ externe }) => !externe);
  oterPartie(parties, partie, cheminDesRelations(partie));
  for (const { cible, type } of voisines)
    if (
      /\/(?:drawing|chart|customProperty|comments|vmlDrawing|table|printerSettings|chartStyle|chartColorStyle)$/u.test(
        type,
      ) &&
      parties.has(cible)
    )
      oterArbre(parties, cible);
}

/** L'ordre de calcul enregistré ne vaut plus ; Excel le refait à l'ouverture. */
function oterChaineDeCalcul(parties: Parties, principale: string): void {
  const relations = lireRelations(parties, principale);
  const chaine = cibleDe(relations, 'calcChain');
  if (chaine === null) return;
  oterPartie(parties, chaine, cheminDesRelations(chaine));
  ecrireRelations(
    parties,
    principale,
    relations.filter(({ cible }) => cible !== chaine),
  );
}

function ecrireRacine(classeur: ClasseurHote, racine: Element, relations: ReadonlyMap<Feuille, string>): Element {
  racine.attributs['xmlns:r'] ??= 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const p = racine.nom.slice(0, racine.nom.indexOf(':') + 1);
  const anciennes = enfants(enfant(racine, 'sheets'), 'sheet');
  const parRelation = new Map(
    anciennes.map((un) => [
      Object.entries(un.attributs).find(([nom]) => nom.endsWith(':id'))?.[1],
      Number(un.attributs['sheetId'] ?? 0),
    ]),
  );
  let prochain = Math.max(0, ...parRelation.values());
  const feuilles = classeur.feuilles.map((feuille) => {
    const id = relations.get(feuille) ?? '';
    const sheetId = parRelation.get(id) ?? (prochain += 1);
    return el(`${p}sheet`, {
      name: feuille.nom,
      sheetId,
      state: feuille.visibilite === 'Visible' ? undefined : feuille.visibilite === 'Hidden' ? 'hidden' : 'veryHidden',
      'r:id': id,
    });
  });
  const noms = classeur.noms.map((nom) =>
    el(
      `${p}definedName`,
      {
        name: nom.nom,
        localSheetId: nom.feuille === null ? undefined : classeur.feuilles.indexOf(nom.feuille),
        hidden: nom.visible ? undefined : 1,
        comment: nom.commentaire === '' ? undefined : nom.commentaire,
        ...nom.attributs,
      },
      [nom.formule],
    ),
  );
  remplacer(racine, 'sheets', el(`${p}sheets`, {}, feuilles));
  remplacer(racine, 'definedNames', noms.length === 0 ? null : el(`${p}definedNames`, {}, noms));
  const protection = enfant(racine, 'workbookProtection');
  if (estVrai(attribut(protection, 'lockStructure')) !== classeur.structureProtegee)
    remplacer(
      racine,
      'workbookProtection',
      classeur.structureProtegee
        ? el(`${p}workbookProtection`, {
            workbookPassword: classeur.empreinteStructure ?? undefined,
            lockStructure: 1,
          })
        : null,
    );
  const vue = enfant(enfant(racine, 'bookViews'), 'workbookView');
  if (vue !== undefined) vue.attributs['activeTab'] = String(classeur.feuilles.indexOf(classeur.feuilleActive));
  const calcul = enfant(racine, 'calcPr') ?? el(`${p}calcPr`);
  const { calcMode: _, ...attributsCalcul } = calcul.attributs;
  const mode = MODES_CALCUL[classeur.modeCalcul];
  remplacer(racine, 'calcPr', {
    ...calcul,
    attributs: { ...attributsCalcul, ...(mode === null ? {} : { calcMode: mode }), fullCalcOnLoad: '1' },
  });
  return racine;
}

const ORDRE = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'extLst',
];

function remplacer(racine: Element, nom: string, nouveau: Element | null): void {
  const rang = racine.enfants.findIndex((un) => typeof un !== 'string' && local(un.nom) === nom);
  racine.enfants = racine.enfants.filter((un) => typeof un === 'string' || local(un.nom) !== nom);
  if (nouveau === null) return;
  const suivant = racine.enfants.findIndex(
    (un) => typeof un !== 'string' && ORDRE.indexOf(local(un.nom)) > ORDRE.indexOf(nom),
  );
  racine.enfants.splice(rang >= 0 ? rang : suivant < 0 ? racine.enfants.length : suivant, 0, nouveau);
}
