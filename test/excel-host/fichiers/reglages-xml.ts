import { ID_COMPLEMENT } from '../modele/id-complement';
import { octetsDe, texteDePartie } from './paquet';
import type { Parties } from './paquet';
import { ajouterRelationTypee, cheminLibre } from './relation-typee';
import { cibleDe, lireRelations } from './relations';
import { declarerType } from './types-contenu';
import { analyser, attribut, document, el, enfant, enfants, local } from './xml';
import type { Element } from './xml';

/*
 * Les réglages d'un complément (`document.settings`) sont là où Excel les met : une partie xl/webextensions/webextensionN.xml
 * par complément, nommée par xl/webextensions/taskpanes.xml. Valeurs : des textes JSON.
 */
const WE = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const WETP = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const RELATION = 'http://schemas.microsoft.com/office/2011/relationships';
const DOSSIER = 'xl/webextensions';
/** L'exemplaire du complément dans ce fichier ; le même à chaque enregistrement. */
const INSTANCE = '{7E0C5A52-3B1F-4C6E-9D2A-5F1B8E6C4D30}';

/** Les réglages de notre complément dans le fichier : nom → texte JSON. */
export function lireReglages(parties: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const partie = partieDuComplement(parties);
  const racine = partie === null ? null : analyser(texteDePartie(parties, partie) ?? '');
  const reglages = new Map<string, string>();
  for (const un of racine === null ? [] : enfants(enfant(racine, 'properties'), 'property'))
    reglages.set(attribut(un, 'name') ?? '', attribut(un, 'value') ?? '');
  return reglages;
}

/** Écrit les réglages s'ils ont changé. */
export function ecrireReglages(parties: Parties, reglages: ReadonlyMap<string, string>): void {
  if (JSON.stringify([...lireReglages(parties)]) === JSON.stringify([...reglages])) return;
  const partie = partieDuComplement(parties) ?? creerPartie(parties);
  const racine = analyser(texteDePartie(parties, partie) ?? '');
  const p = racine.nom.slice(0, racine.nom.indexOf(':') + 1);
  const proprietes = el(
    `${p}properties`,
    {},
    [...reglages].map(([name, value]) => el(`${p}property`, { name, value })),
  );
  const rang = racine.enfants.findIndex((un) => typeof un !== 'string' && local(un.nom) === 'properties');
  racine.enfants.splice(rang < 0 ? racine.enfants.length : rang, rang < 0 ? 0 : 1, proprietes);
  parties.set(partie, octetsDe(document(racine)));
}

function partieDuComplement(parties: ReadonlyMap<string, Uint8Array>): string | null {
  const volets = cibleDe(lireRelations(parties, ''), 'webextensiontaskpanes');
  if (volets === null) return null;
  const trouvee = lireRelations(parties, volets).find(({ type, cible }) => {
    const texte = type.endsWith('/webextension') ? texteDePartie(parties, cible) : null;
    return texte !== null && attribut(enfant(analyser(texte), 'reference'), 'id') === ID_COMPLEMENT;
  });
  return trouvee?.cible ?? null;
}

/** Une partie neuve pour notre complément, nommée par la liste des volets. */
function creerPartie(parties: Parties): string {
  let volets = cibleDe(lireRelations(parties, ''), 'webextensiontaskpanes');
  if (volets === null) {
    volets = `${DOSSIER}/taskpanes.xml`;
    parties.set(volets, octetsDe(document(el('wetp:taskpanes', { 'xmlns:wetp': WETP }))));
    declarerType(parties, volets, 'application/vnd.ms-office.webextensiontaskpanes+xml');
    ajouterRelationTypee(parties, '', `${RELATION}/webextensiontaskpanes`, volets);
  }
  const partie = cheminLibre(parties, `${DOSSIER}/webextension`, '.xml');
  const contenu = el('we:webextension', { 'xmlns:we': WE, id: INSTANCE }, [
    el('we:reference', { id: ID_COMPLEMENT, version: '1.0.0.0', store: 'developer', storeType: 'Registry' }),
    el('we:alternateReferences'),
    el('we:properties'),
    el('we:bindings'),
    el('we:snapshot', { 'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' }),
  ]);
  parties.set(partie, octetsDe(document(contenu)));
  declarerType(parties, partie, 'application/vnd.ms-office.webextension+xml');
  const id = ajouterRelationTypee(parties, volets, `${RELATION}/webextension`, partie);
  const liste = analyser(texteDePartie(parties, volets) ?? '');
  liste.enfants.push(voletNomme(liste.nom.slice(0, liste.nom.indexOf(':') + 1), id));
  parties.set(volets, octetsDe(document(liste)));
  return partie;
}

function voletNomme(p: string, id: string): Element {
  return el(`${p}taskpane`, { dockstate: 'right', visibility: 0, width: 350, row: 0 }, [
    el(`${p}webextensionref`, {
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'r:id': id,
    }),
  ]);
}
