import { crc32, deflateSync } from 'node:zlib';
import type { Pixels } from './pixels';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Huit bits par couleur, trois couleurs, sans entrelacement. */
const FORMAT = [8, 2, 0, 0, 0];

/** Une image PNG, en base 64. */
export function ecrirePng({ largeur, hauteur, octets }: Pixels): string {
  const entete = Buffer.alloc(13);
  entete.writeUInt32BE(largeur, 0);
  entete.writeUInt32BE(hauteur, 4);
  entete.set(FORMAT, 8);
  const lignes = Buffer.alloc(hauteur * (largeur * 3 + 1));
  for (let ligne = 0; ligne < hauteur; ligne += 1)
    lignes.set(octets.subarray(ligne * largeur * 3, (ligne + 1) * largeur * 3), ligne * (largeur * 3 + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    bloc('IHDR', entete),
    bloc('IDAT', deflateSync(lignes)),
    bloc('IEND', Buffer.alloc(0)),
  ]).toString('base64');
}

function bloc(nom: string, contenu: Buffer): Buffer {
  const corps = Buffer.concat([Buffer.from(nom, 'latin1'), contenu]);
  const bornes = Buffer.alloc(8);
  bornes.writeUInt32BE(contenu.length, 0);
  bornes.writeUInt32BE(crc32(corps), 4);
  return Buffer.concat([bornes.subarray(0, 4), corps, bornes.subarray(4)]);
}
