import { elements, enfant, texte } from './elements';

const LONGUEUR_RESID = 32;
const LONGUEUR_ID = 125;

/** Le genre de ressource qu'attend chaque élément à `resid`, et sa longueur maximale. */
const GENRES = {
  Images: { maximum: 2048, employeePar: ['Image'] },
  Urls: { maximum: 2048, employeePar: ['SourceLocation', 'FunctionFile', 'LearnMoreUrl'] },
  ShortStrings: { maximum: 125, employeePar: ['Label', 'Title'] },
  LongStrings: { maximum: 250, employeePar: ['Description'] },
} as const;

/** Vérifie que chaque `resid` désigne une ressource du bon genre, que toutes servent, et que les longueurs tiennent. */
export function controlerRessources(document: Document): readonly string[] {
  const ressources = enfant(enfant(document.documentElement, 'VersionOverrides') ?? null, 'Resources') ?? null;
  const emplois = elements(document, '*').filter((element) => element.hasAttribute('resid'));
  const erreurs: string[] = [];
  const connus = new Set<string>();

  for (const [genre, { maximum, employeePar }] of Object.entries(GENRES)) {
    const noms: readonly string[] = employeePar;
    for (const ressource of enfant(ressources, genre)?.children ?? []) {
      const id = ressource.getAttribute('id') ?? '';
      const { length } = texte(ressource);
      if (connus.has(id)) erreurs.push(`La ressource « ${id} » existe deux fois : renommez l'une des deux.`);
      connus.add(id);
      if (id.length > LONGUEUR_RESID)
        erreurs.push(`L'identifiant « ${id} » dépasse ${LONGUEUR_RESID} caractères : raccourcissez-le.`);
      if (length === 0) erreurs.push(`La ressource « ${id} » est vide : écrivez sa valeur.`);
      if (length > maximum)
        erreurs.push(`La ressource « ${id} » compte ${length} caractères : raccourcissez-la à ${maximum}.`);
      const qui = emplois.filter((emploi) => emploi.getAttribute('resid') === id);
      if (qui.length === 0) erreurs.push(`La ressource « ${id} » ne sert nulle part : retirez-la ou employez-la.`);
      for (const emploi of qui.filter(({ localName }) => !noms.includes(localName))) {
        erreurs.push(
          `<${emploi.localName}> désigne « ${id} », rangée dans <${genre}> : désignez une ressource du bon genre.`,
        );
      }
    }
  }
  for (const emploi of emplois) {
    const resid = emploi.getAttribute('resid') ?? '';
    if (!connus.has(resid))
      erreurs.push(`<${emploi.localName}> désigne « ${resid} », qui n'existe pas : ajoutez-la dans <Resources>.`);
  }
  return [...erreurs, ...controlerIdentifiants(document)];
}

function controlerIdentifiants(document: Document): string[] {
  const ids = ['Group', 'Control']
    .flatMap((nom) => elements(document, nom))
    .map((element) => element.getAttribute('id') ?? '');
  return ids.flatMap((id, i) => [
    ...(id === '' || id.length > LONGUEUR_ID
      ? [`L'identifiant de commande « ${id} » doit avoir de 1 à ${LONGUEUR_ID} caractères.`]
      : []),
    ...(ids.indexOf(id) < i ? [`L'identifiant de commande « ${id} » existe deux fois : renommez l'un des deux.`] : []),
  ]);
}
