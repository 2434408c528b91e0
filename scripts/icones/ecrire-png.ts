import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Les octets d'un fichier PNG carré, à partir de ses pixels RVBA (8 bits par canal, ligne après ligne). */
export function ecrirePng(pixels: Uint8Array, taille: number): Buffer {
  const entete = Buffer.alloc(13);
  entete.writeUInt32BE(taille, 0);
  entete.writeUInt32BE(taille, 4);
  entete.set([8, 6, 0, 0, 0], 8);
  const lignes = Buffer.alloc(taille * (taille * 4 + 1));
  for (let ligne = 0; ligne < taille; ligne++) {
    lignes.set(pixels.subarray(ligne * taille * 4, (ligne + 1) * taille * 4), ligne * (taille * 4 + 1) + 1);
  }
  return Buffer.concat([
    SIGNATURE,
    bloc('IHDR', entete),
    bloc('IDAT', deflateSync(lignes, { level: 9 })),
    bloc('IEND', Buffer.alloc(0)),
  ]);
}

function bloc(nom: string, contenu: Buffer): Buffer {
  const corps = Buffer.concat([Buffer.from(nom, 'latin1'), contenu]);
  const bords = Buffer.alloc(8);
  bords.writeUInt32BE(contenu.length, 0);
  bords.writeUInt32BE(crc32(corps), 4);
  return Buffer.concat([bords.subarray(0, 4), corps, bords.subarray(4)]);
}
