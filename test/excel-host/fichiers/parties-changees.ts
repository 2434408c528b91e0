/** Les parties ajoutées, ôtées ou dont les octets ne sont plus les mêmes, par ordre de chemin. */
export function partiesChangees(
  avant: ReadonlyMap<string, Uint8Array>,
  apres: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  return [...new Set([...avant.keys(), ...apres.keys()])]
    .filter((chemin) => !memesOctets(avant.get(chemin), apres.get(chemin)))
    .sort();
}

function memesOctets(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === b || (a?.length === b?.length && a?.every((octet, rang) => octet === b?.[rang]) === true);
}
