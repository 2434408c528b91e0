import type { Dimensions } from './contexte';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Largeur et hauteur lues dans l'en-tête d'un PNG ; `null` si les octets ne commencent pas comme un PNG. */
export function lireDimensionsPng(octets: Buffer): Dimensions | null {
  const estUnPng =
    octets.length >= 24 && octets.subarray(0, 8).equals(SIGNATURE) && octets.toString('latin1', 12, 16) === 'IHDR';
  return estUnPng ? { largeur: octets.readUInt32BE(16), hauteur: octets.readUInt32BE(20) } : null;
}
