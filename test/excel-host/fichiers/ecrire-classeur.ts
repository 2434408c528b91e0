import type { ClasseurHote } from '../modele/classeur-hote';
import type { Feuille } from '../modele/feuille';
import { couleursDuPaquet } from './couleurs-du-paquet';
import { dessinsModifies, ecrireDessins } from './dessins';
import { ecrireFeuille } from './ecrire-feuille';
import { EcrivainStyles } from './ecrire-styles';
import { ecrireRacine } from './ecrire-racine';
import { ecrireLiens } from './liens-xml';
import { lireOnglets, ongletDevant } from './onglets-du-classeur';
import { oterInatteignables } from './oter-inatteignables';
import { octetsDe, texteDePartie } from './paquet';
import type { Parties } from './paquet';
import { paquetVide } from './paquet-vide';
import { ecrireProprietes } from './proprietes-feuille';
import { ajouterRelation, cheminDesRelations, cibleDe, ecrireRelations, lireRelations } from './relations';
import { ecrireTableaux, tableauxModifies } from './tableaux-xml';
import { TYPES_CONTENU, declarerType, oterPartie } from './types-contenu';
import { analyser, document, enfant, enfants } from './xml';

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
  const racine = analyser(texteDePartie(parties, principale) ?? '');
  const onglets = lireOnglets(parties, principale, racine);
  const devant = ongletDevant(onglets, racine);
  const ancienneActive = devant?.partie ?? null;
  if (changees.length === 0 && !classeur.structureModifiee) return parties;

  oterFeuillesSupprimees(classeur, parties, principale);
  if (devant?.deCalcul === false && devant.partie !== null && classeur.etrangereDevant === null)
    deselectionner(parties, devant.partie);
  const styles = new EcrivainStyles(
    texteDePartie(parties, partieStyles) ?? texteDePartie(paquetVide(), 'xl/styles.xml') ?? '',
  );
  const couleurs = couleursDuPaquet(parties);
  const relations = new Map<Feuille, string>();
  for (const feuille of classeur.feuilles) {
    const partie = feuille.partie ?? libre(parties);
    const active = feuille === classeur.feuilleActive && classeur.etrangereDevant === null;
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
    const dessin = ecrireDessins(feuille, partie, parties, couleurs);
    const tableaux = ecrireTableaux(feuille, partie, parties, (aspect) => styles.aspect(aspect));
    const ancien = feuille.partie === null ? null : texteDePartie(parties, partie);
    parties.set(
      partie,
      octetsDe(ecrireFeuille(feuille, ancien, { styles, couleurs, active, dessin, proprietes, tableaux, liens })),
    );
  }
  const texteStyles = styles.texte();
  if (texteStyles !== null) {
    if (!parties.has(partieStyles)) {
      declarerType(parties, partieStyles, TYPES_CONTENU.styles);
      ajouterRelation(parties, principale, 'styles', partieStyles);
    }
    parties.set(partieStyles, octetsDe(texteStyles));
  }
  oterChaineDeCalcul(parties, principale);
  parties.set(principale, octetsDe(document(ecrireRacine(classeur, racine, onglets, relations))));
  return parties;
}

function libre(parties: ReadonlyMap<string, Uint8Array>): string {
  let rang = 1;
  while (parties.has(`xl/worksheets/sheet${rang}.xml`)) rang += 1;
  return `xl/worksheets/sheet${rang}.xml`;
}

/** Une feuille supprimée emporte ce qui n'était qu'à elle : dessins, commentaires, tableaux, images… */
function oterFeuillesSupprimees(classeur: ClasseurHote, parties: Parties, principale: string): void {
  const vivantes = new Set(classeur.feuilles.map(({ partie }) => partie));
  const relations = lireRelations(parties, principale);
  const restent = relations.filter(({ cible, type }) => !type.endsWith('/worksheet') || vivantes.has(cible));
  if (restent.length === relations.length) return;
  oterInatteignables(parties, () => {
    ecrireRelations(parties, principale, restent);
  });
}

/** Un onglet étranger qui n'est plus devant n'est plus sélectionné : Excel travaillerait sinon sur les deux à la fois. */
function deselectionner(parties: Parties, partie: string): void {
  const racine = analyser(texteDePartie(parties, partie) ?? '<vide/>');
  for (const vue of enfants(enfant(racine, 'sheetViews'), 'sheetView'))
    Reflect.deleteProperty(vue.attributs, 'tabSelected');
  parties.set(partie, octetsDe(document(racine)));
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
