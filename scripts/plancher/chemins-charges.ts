import ts from 'typescript';

/** Les membres nommés en texte dans un `objet.load('a,b/c')` ou `objet.load(['a', 'b/c'])`. */
export function cheminsCharges(appel: ts.CallExpression, types: ts.TypeChecker): readonly ts.Symbol[] {
  if (!ts.isPropertyAccessExpression(appel.expression) || appel.expression.name.text !== 'load') return [];
  const objet = types.getTypeAtLocation(appel.expression.expression);
  return appel.arguments
    .flatMap(textes)
    .flatMap((texte) => texte.split(','))
    .flatMap((chemin) => suivre(objet, chemin.trim(), appel, types));
}

function textes(argument: ts.Expression): string[] {
  if (ts.isStringLiteralLike(argument)) return [argument.text];
  return ts.isArrayLiteralExpression(argument) ? argument.elements.flatMap(textes) : [];
}

/** `items/name` traverse la collection ; Excel accepte aussi de l'omettre, d'où le détour par le type de `items`. */
function suivre(depart: ts.Type, chemin: string, lieu: ts.Node, types: ts.TypeChecker): ts.Symbol[] {
  const trouves: ts.Symbol[] = [];
  let courant = depart;
  for (const nom of chemin.split('/')) {
    const symbole = courant.getProperty(nom) ?? elementDe(courant, lieu, types)?.getProperty(nom);
    if (symbole === undefined) break;
    trouves.push(symbole);
    const type = types.getTypeOfSymbolAtLocation(symbole, lieu);
    courant = type.getNumberIndexType() ?? type;
  }
  return trouves;
}

function elementDe(collection: ts.Type, lieu: ts.Node, types: ts.TypeChecker): ts.Type | undefined {
  const items = collection.getProperty('items');
  return items === undefined ? undefined : types.getTypeOfSymbolAtLocation(items, lieu).getNumberIndexType();
}
