import { ecrirePaquet, octetsDe } from '../paquet';
import type { Parties } from '../paquet';

export const CALCUL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAQUET = 'http://schemas.openxmlformats.org/package/2006';
const FEUILLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DESSINS = 'application/vnd.openxmlformats-officedocument';

/** Une relation : identifiant, genre (ou type entier), cible telle qu'elle est écrite. */
export type RelationEcrite = readonly [id: string, genre: string, cible: string, mode?: 'External'];

/** Une partie d'un classeur fabriqué : son contenu, son type de contenu et ses relations. */
export interface PartieFabriquee {
  readonly contenu: string | Uint8Array;
  /** Type entier, ou la fin d'un type de feuille de calcul (`worksheet+xml`) ou de dessin (`drawing+xml`). */
  readonly type?: string;
  readonly relations?: readonly RelationEcrite[];
}

const DEFAUTS = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  vml: `${DESSINS}.vmlDrawing`,
  bin: 'application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings',
};

/** Assemble un .xlsx à la main : types, relations et parties, sans passer par le modèle. */
export async function fabriquerPaquet(
  parties: Readonly<Record<string, PartieFabriquee>>,
  racine: readonly RelationEcrite[] = [['rId1', 'officeDocument', 'xl/workbook.xml']],
): Promise<Uint8Array> {
  const paquet: Parties = new Map();
  const types = Object.entries(parties).flatMap(([chemin, { type }]) =>
    type === undefined ? [] : [`<Override PartName="/${chemin}" ContentType="${typeEntier(type)}"/>`],
  );
  const defauts = Object.entries(DEFAUTS).map(([fin, type]) => `<Default Extension="${fin}" ContentType="${type}"/>`);
  paquet.set(
    '[Content_Types].xml',
    octetsDe(xml(`<Types xmlns="${PAQUET}/content-types">`, defauts, types, '</Types>')),
  );
  paquet.set('_rels/.rels', octetsDe(fichierDeRelations(racine)));
  for (const [chemin, { contenu, relations = [] }] of Object.entries(parties)) {
    paquet.set(chemin, typeof contenu === 'string' ? octetsDe(contenu) : contenu);
    if (relations.length === 0) continue;
    const barre = chemin.lastIndexOf('/') + 1;
    paquet.set(`${chemin.slice(0, barre)}_rels/${chemin.slice(barre)}.rels`, octetsDe(fichierDeRelations(relations)));
  }
  return ecrirePaquet(paquet);
}

/** Un document XML, morceaux mis bout à bout. */
export function xml(...morceaux: readonly (string | readonly string[])[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${morceaux.flat().join('')}`;
}

/** Une feuille : ce qui précède les cellules, les cellules, ce qui les suit. */
export function feuille(donnees: string, { avant = '', apres = '', espaces = '' } = {}): string {
  return xml(
    `<worksheet xmlns="${CALCUL}" xmlns:r="${RELATIONS}"${espaces}>${avant}<sheetData>${donnees}</sheetData>${apres}</worksheet>`,
  );
}

/** La partie principale, avec une feuille par nom (`rId1`, `rId2`…) ; `apres` suit la liste des feuilles. */
export function classeur(noms: readonly string[], { avant = '<workbookPr/>', apres = '' } = {}): string {
  const feuilles = noms.map((nom, rang) => `<sheet name="${nom}" sheetId="${rang + 1}" r:id="rId${rang + 1}"/>`);
  return xml(
    `<workbook xmlns="${CALCUL}" xmlns:r="${RELATIONS}">${avant}<bookViews><workbookView/></bookViews><sheets>`,
    feuilles,
    `</sheets>${apres}</workbook>`,
  );
}

/** Des styles réduits au nécessaire ; `plus` s'ajoute à la fin. */
export const STYLES: PartieFabriquee = {
  type: 'styles+xml',
  contenu: xml(
    `<styleSheet xmlns="${CALCUL}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>',
  ),
};

/** Un pixel, pour les images. */
export const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (signe) => signe.charCodeAt(0),
);

function fichierDeRelations(relations: readonly RelationEcrite[]): string {
  const lignes = relations.map(([id, genre, cible, mode]) => {
    const type = genre.includes(':') ? genre : `${RELATIONS}/${genre}`;
    return `<Relationship Id="${id}" Type="${type}" Target="${cible}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`;
  });
  return xml(`<Relationships xmlns="${PAQUET}/relationships">`, lignes, '</Relationships>');
}

function typeEntier(type: string): string {
  if (type.includes('/')) return type;
  return type.startsWith('drawing') || type.startsWith('theme') || type.includes('Properties')
    ? `${DESSINS}.${type}`
    : `${FEUILLES}.${type}`;
}
