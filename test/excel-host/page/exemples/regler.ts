/** Pose plusieurs propriétés d'un objet de l'hôte d'un coup, comme `set` dans un script Office. */
export function regler(objet: object, proprietes: Readonly<Record<string, unknown>>): void {
  Object.assign(objet, proprietes);
}
