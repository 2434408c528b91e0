/** Pour un champ qui n'a rien à faire quand on le quitte. */
export function rien(): void {
  return undefined;
}
