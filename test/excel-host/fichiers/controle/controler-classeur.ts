import { attribut, enfant, enfants } from '../xml';
import type { Element } from '../xml';

/** Onglets, noms et onglet actif de la partie principale. */
export function controlerClasseur(racine: Element): readonly string[] {
  const onglets = enfants(enfant(racine, 'sheets'), 'sheet');
  const noms = onglets.map((un) => (attribut(un, 'name') ?? '').toLowerCase());
  const ids = onglets.map((un) => attribut(un, 'sheetId') ?? '');
  const definis = enfants(enfant(racine, 'definedNames'), 'definedName');
  const cles = definis.map(
    (un) => `${(attribut(un, 'name') ?? '').toLowerCase()} ${attribut(un, 'localSheetId') ?? ''}`,
  );
  const actif = Number(attribut(enfant(enfant(racine, 'bookViews'), 'workbookView'), 'activeTab') ?? 0);
  return [
    ...(onglets.length === 0 ? ['aucun onglet'] : []),
    ...doubles(noms).map((nom) => `deux onglets « ${nom} »`),
    ...doubles(ids).map((id) => `deux onglets de numéro ${id}`),
    ...noms.filter((nom) => nom === '' || nom.length > 31).map((nom) => `nom d'onglet impossible : ${nom}`),
    ...(onglets.every((un) => attribut(un, 'state') !== undefined && attribut(un, 'state') !== 'visible')
      ? ['aucun onglet visible']
      : []),
    ...(actif >= onglets.length ? ["l'onglet actif n'existe pas"] : []),
    ...doubles(cles).map((cle) => `nom défini deux fois : ${cle}`),
    ...definis
      .filter((un) => Number(attribut(un, 'localSheetId') ?? 0) >= onglets.length)
      .map((un) => `${attribut(un, 'name') ?? ''} : onglet inconnu`),
  ];
}

/** Les styles citent-ils des polices, fonds, bordures, formats et styles qui existent ? */
export function controlerStyles(racine: Element): readonly string[] {
  const taille = (groupe: string): number =>
    enfant(racine, groupe)?.enfants.filter((un) => typeof un !== 'string').length ?? 0;
  const formats = new Set(enfants(enfant(racine, 'numFmts'), 'numFmt').map((un) => attribut(un, 'numFmtId')));
  const defauts = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'].flatMap(
    (nom) => {
      const compte = attribut(enfant(racine, nom), 'count');
      return compte !== undefined && Number(compte) !== taille(nom) ? [`<${nom}> compte mal`] : [];
    },
  );
  for (const xf of enfants(enfant(racine, 'cellXfs'), 'xf')) {
    const hors = (nom: string, groupe: string): boolean =>
      Number(attribut(xf, nom) ?? 0) >= Math.max(1, taille(groupe));
    if (hors('fontId', 'fonts')) defauts.push('style : police inconnue');
    if (hors('fillId', 'fills')) defauts.push('style : fond inconnu');
    if (hors('borderId', 'borders')) defauts.push('style : bordure inconnue');
    if (hors('xfId', 'cellStyleXfs')) defauts.push('style : style nommé inconnu');
    const format = attribut(xf, 'numFmtId') ?? '0';
    if (Number(format) >= 164 && !formats.has(format)) defauts.push(`style : format ${format} inconnu`);
  }
  return [...defauts, ...doubles([...formats].map(String)).map((id) => `format ${id} en double`)];
}

export function doubles(liste: readonly string[]): string[] {
  return [...new Set(liste.filter((un, rang) => liste.indexOf(un) !== rang))];
}
