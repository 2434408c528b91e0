import { ErreurHote } from '../modele/erreur-hote';
import { FILTRES } from '../modele/filtre';
import type { CritereFiltre, DateFiltree } from '../modele/filtre';
import { moisDeFiltre, periodeDeFiltre } from '../modele/periode-de-filtre';
import type { CleDeTri } from '../modele/tableau';
import { couleur, entier, parmi, texte } from './arguments';

function objet(valeur: unknown): Record<string, unknown> {
  if (typeof valeur !== 'object' || valeur === null || Array.isArray(valeur)) throw new ErreurHote('InvalidArgument');
  return valeur as Record<string, unknown>;
}

/** Un nombre qui voyage en texte ou en nombre, comme « 10 » pour les dix premiers. */
function compte(valeur: unknown, max: number): string {
  const lu = typeof valeur === 'string' ? Number(valeur) : valeur;
  if (typeof lu !== 'number' || !Number.isInteger(lu) || lu < 1 || lu > max) throw new ErreurHote('InvalidArgument');
  return String(lu);
}

/** Lit un `FilterCriteria` : ce que demande son `filterOn` est obligatoire, le reste est ignoré. */
export function critereFiltre(valeur: unknown): CritereFiltre {
  const lu = objet(valeur);
  const filterOn = parmi(lu['filterOn'], FILTRES);
  switch (filterOn) {
    case 'Values': {
      const { values } = lu;
      if (!Array.isArray(values)) throw new ErreurHote('InvalidArgument');
      return { filterOn, values: values.map(valeurFiltree) };
    }
    case 'Custom': {
      const criterion1 = texte(lu['criterion1']);
      const second = lu['criterion2'] ?? undefined;
      if (second === undefined) return { filterOn, criterion1 };
      return {
        filterOn,
        criterion1,
        criterion2: texte(second),
        operator: parmi(lu['operator'] ?? 'And', ['And', 'Or']),
      };
    }
    case 'TopItems':
    case 'BottomItems':
      return { filterOn, criterion1: compte(lu['criterion1'], 500) };
    case 'TopPercent':
    case 'BottomPercent':
      return { filterOn, criterion1: compte(lu['criterion1'], 100) };
    case 'Dynamic': {
      const dynamicCriteria = texte(lu['dynamicCriteria']);
      const connu =
        ['AboveAverage', 'BelowAverage'].includes(dynamicCriteria) ||
        moisDeFiltre(dynamicCriteria) !== null ||
        periodeDeFiltre(dynamicCriteria, 0) !== null;
      if (!connu) throw new ErreurHote('InvalidArgument');
      return { filterOn, dynamicCriteria };
    }
    case 'CellColor':
    case 'FontColor':
      return { filterOn, color: couleur(lu['color']) };
    case 'Icon':
      return { filterOn };
  }
}

function valeurFiltree(valeur: unknown): string | DateFiltree {
  if (typeof valeur === 'string') return valeur;
  if (typeof valeur === 'number' || typeof valeur === 'boolean') return String(valeur);
  const { date, specificity } = objet(valeur);
  return {
    date: texte(date),
    specificity: parmi(specificity, ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second']),
  };
}

/** Lit les champs d'un tri ; `largeur` borne leurs clés. */
export function clesDeTri(valeur: unknown, largeur: number): CleDeTri[] {
  if (!Array.isArray(valeur) || valeur.length === 0) throw new ErreurHote('InvalidArgument');
  return valeur.map((champ: unknown) => {
    const lu = objet(champ);
    const sortOn = parmi(lu['sortOn'] ?? 'Value', ['Value', 'CellColor', 'FontColor', 'Icon']);
    return {
      key: entier(lu['key'], 0, largeur - 1),
      ascending: lu['ascending'] !== false,
      sortOn,
      dataOption: parmi(lu['dataOption'] ?? 'Normal', ['Normal', 'TextAsNumber']),
      ...(sortOn === 'CellColor' || sortOn === 'FontColor' ? { color: couleur(lu['color']) } : {}),
    };
  });
}
