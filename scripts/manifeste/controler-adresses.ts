import type { Contexte } from './contexte';
import { elements, enfant, texte } from './elements';

/** Les trois tailles d'icône qu'Office exige pour un groupe et pour un bouton. */
const TAILLES = [16, 32, 80];
const ICONES_DU_COMPLEMENT: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Vérifie que tout est en https, que les pages et les fonctions existent et que les icônes ont leurs dimensions. */
export function controlerAdresses(document: Document, contexte: Contexte): readonly string[] {
  const racine = document.documentElement;
  const ressources = new Map(
    ['Image', 'Url']
      .flatMap((nom) => elements(racine, nom))
      .filter((element) => element.hasAttribute('id'))
      .map((element) => [element.getAttribute('id'), texte(element)]),
  );
  return [
    ...controlerHttps(racine),
    ...controlerPages(racine, contexte, ressources),
    ...controlerFonctions(racine, contexte),
    ...Object.entries(ICONES_DU_COMPLEMENT).flatMap(([nom, taille]) =>
      controlerIcone(texte(enfant(racine, nom)), taille, contexte),
    ),
    ...elements(racine, 'Icon').flatMap((icone) => controlerTailles(icone, contexte, ressources)),
  ];
}

function controlerHttps(racine: Element): string[] {
  return elements(racine, '*')
    .map(texte)
    .filter((valeur) => /^[a-z][a-z+.-]*:\/\//i.test(valeur) && !valeur.startsWith('https://'))
    .map((valeur) => `L'adresse ${valeur} n'est pas en https : Office la refuse, corrigez-la.`);
}

function controlerPages(
  racine: Element,
  { pages }: Contexte,
  ressources: ReadonlyMap<string | null, string>,
): string[] {
  return [...elements(racine, 'SourceLocation'), ...elements(racine, 'FunctionFile')]
    .map((element) => ressources.get(element.getAttribute('resid')) ?? texte(element))
    .filter((adresse) => adresse !== '' && !pages.includes(cheminDe(adresse)))
    .map(
      (adresse) => `La page ${adresse} n'est pas construite par webpack (${pages.join(', ')}) : corrigez l'adresse.`,
    );
}

function controlerFonctions(racine: Element, { fonctions }: Contexte): string[] {
  return elements(racine, 'FunctionName')
    .map(texte)
    .filter((nom) => !fonctions.includes(nom))
    .map(
      (nom) => `Aucun Office.actions.associate('${nom}', …) dans src/commands : ajoutez-le ou corrigez <FunctionName>.`,
    );
}

function controlerTailles(
  icone: Element,
  contexte: Contexte,
  ressources: ReadonlyMap<string | null, string>,
): string[] {
  const images = new Map(
    [...icone.children].map((image) => [Number(image.getAttribute('size')), image.getAttribute('resid')]),
  );
  return TAILLES.flatMap((taille) => {
    const resid = images.get(taille);
    if (resid === undefined)
      return [`Une icône de <${icone.parentElement?.localName ?? ''}> n'a pas la taille ${taille} : ajoutez-la.`];
    const adresse = ressources.get(resid);
    return adresse === undefined ? [] : controlerIcone(adresse, taille, contexte);
  });
}

function controlerIcone(adresse: string, taille: number, { dimensions }: Contexte): string[] {
  if (adresse === '') return [];
  const chemin = cheminDe(adresse);
  const trouvees = dimensions(chemin);
  if (trouvees === null) return [`L'icône ${chemin} n'est pas un PNG du projet : lancez « npm run icones ».`];
  if (trouvees.largeur === taille && trouvees.hauteur === taille) return [];
  return [
    `L'icône ${chemin} mesure ${trouvees.largeur} × ${trouvees.hauteur} pixels : il en faut ${taille} × ${taille}.`,
  ];
}

function cheminDe(adresse: string): string {
  return URL.canParse(adresse) ? new URL(adresse).pathname.slice(1) : adresse;
}
