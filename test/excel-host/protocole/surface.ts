import { readdirSync } from 'node:fs';
import * as path from 'node:path';
import { membresDuCatalogue } from '../evenements/catalogue';
import { declarationsExcel } from './declarations';
import { membresDe } from './membres';
import { ObjetHote } from './objet-hote';

/** Un membre de la surface documentée, et ce que l'hôte en a écrit. */
export interface MembreDeSurface {
  readonly nom: `${string}.${string}`;
  readonly modifiable: boolean;
  readonly ecrit: boolean;
  /** L'hôte accepte qu'on lui donne une valeur. */
  readonly seModifie: boolean;
}

/** Le client y répond seul, ou le dispatcher : `items` vient avec sa collection. */
const SANS_HOTE = new Set(['items', 'track', 'untrack']);
/** Tenues par le client : le contexte lui-même, et les événements à l'ancienne qu'il reçoit par son hôte. */
const DU_CLIENT = new Set(['RequestContext', 'Workbook.onSelectionChanged', 'SettingCollection.onSettingsChanged']);

/** Tout ce que documente Excel jusqu'à ce niveau d'ExcelApi, comparé aux classes de `objets/` et au catalogue des événements. */
export async function releverSurface(niveauApi: number): Promise<readonly MembreDeSurface[]> {
  const classes = await classesEcrites();
  const surface: MembreDeSurface[] = [];
  for (const [classe, membres] of declarationsExcel()) {
    const objet = classes.get(classe);
    const ecrits = objet === undefined ? null : membresDe(objet);
    const evenements = membresDuCatalogue(classe);
    for (const { nom, niveau, genre } of membres) {
      if (SANS_HOTE.has(nom) || DU_CLIENT.has(classe) || DU_CLIENT.has(`${classe}.${nom}`)) continue;
      if (niveau.includes(' ') || Number(niveau.split('.')[1]) > niveauApi) continue;
      const present = genre === 'methode' ? ecrits?.methodes.has(nom) : ecrits?.lisibles.has(nom);
      surface.push({
        nom: `${classe}.${nom}`,
        modifiable: genre === 'modifiable',
        ecrit: present === true || evenements.has(nom),
        seModifie: ecrits?.ecrivables.has(nom) === true,
      });
    }
  }
  return surface;
}

/** Un objet vide de chaque classe de `objets/`, par le nom de sa classe : de quoi réfléchir sur ses membres. */
async function classesEcrites(): Promise<ReadonlyMap<string, ObjetHote>> {
  const dossier = path.join(__dirname, '../objets');
  const classes = new Map<string, ObjetHote>();
  for (const fichier of readdirSync(dossier)) {
    if (!fichier.endsWith('.ts') || fichier.endsWith('.test.ts')) continue;
    const exportes = (await import(path.join(dossier, fichier))) as Record<string, unknown>;
    for (const [nom, exporte] of Object.entries(exportes)) {
      const prototype: unknown = typeof exporte === 'function' ? exporte.prototype : null;
      if (prototype instanceof ObjetHote) classes.set(nom, Object.create(prototype) as ObjetHote);
    }
  }
  return classes;
}
