const CONNUES = new WeakMap<object, string>();
let prochaine = 1;

/** L'identité d'un objet du modèle qui n'en porte pas : stable tant qu'il vit. */
export function identiteDe(objet: object): string {
  let identite = CONNUES.get(objet);
  if (identite === undefined) {
    identite = `objet${prochaine}`;
    prochaine += 1;
    CONNUES.set(objet, identite);
  }
  return identite;
}
