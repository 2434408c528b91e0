import { SUPPRIMER } from './lexique/entree';
import type { Entree } from './lexique/entree';
import type { Etendue } from './etendue';
import type { Mot } from './lire-mots';
import { raccorder } from './raccorder';

/** Une tournure du lexique trouvée dans le texte, et ce qui la remplacerait en gardant la phrase correcte. */
export interface TournureTrouvee extends Etendue {
  readonly terme: string;
  readonly alternative: string | null;
  /** L'alternative garde le reste de la phrase, sans la tournure. */
  readonly aEnlever: boolean;
}

interface Tournure {
  readonly motif: readonly (readonly string[])[];
  readonly alternative: string | null;
}

/** Un lexique rangé par premier mot, la tournure la plus longue d'abord : chaque mot du texte n'en essaie que quelques-unes. */
export type Lexique = ReadonlyMap<string, readonly Tournure[]>;

export function rangerLexique(entrees: readonly Entree[]): Lexique {
  const lexique = new Map<string, Tournure[]>();
  for (const [motif, alternative] of entrees) {
    const mots = motif.replace(/'(?=[a-z])/g, "' ").split(' ');
    const tournure = { motif: mots.map((mot) => mot.split('|')), alternative };
    for (const premier of tournure.motif[0] ?? []) {
      lexique.set(premier, [...(lexique.get(premier) ?? []), tournure]);
    }
  }
  for (const tournures of lexique.values()) tournures.sort((a, b) => b.motif.length - a.motif.length);
  return lexique;
}

/** Les tournures du lexique présentes dans ces mots, sans recouvrement, de gauche à droite. */
export function chercherTournures(texte: string, mots: readonly Mot[], lexique: Lexique): TournureTrouvee[] {
  const trouvees: TournureTrouvee[] = [];
  let rang = 0;
  for (;;) {
    const mot = mots[rang];
    if (mot === undefined) return trouvees;
    const tournure = (lexique.get(mot.cle) ?? []).find(({ motif }) => correspond(texte, mots, rang, motif));
    if (tournure === undefined) rang += 1;
    else {
      trouvees.push(decrire(texte, mots, rang, tournure));
      rang += tournure.motif.length;
    }
  }
}

function correspond(texte: string, mots: readonly Mot[], rang: number, motif: Tournure['motif']): boolean {
  return motif.every((formes, place) => {
    const mot = mots[rang + place];
    if (mot === undefined || !formes.includes(mot.cle)) return false;
    const avant = mots[rang + place - 1];
    return place === 0 || (avant !== undefined && texte.slice(avant.fin, mot.debut).trim() === '');
  });
}

function decrire(texte: string, mots: readonly Mot[], rang: number, { motif, alternative }: Tournure): TournureTrouvee {
  const dernier = mots[rang + motif.length - 1];
  const etendue = { debut: mots[rang]?.debut ?? 0, fin: dernier?.fin ?? 0 };
  const terme = texte.slice(etendue.debut, etendue.fin);
  const raccord = { texte, etendue, avant: mots[rang - 1], dernier, apres: mots[rang + motif.length] };
  const remplacement = alternative === null ? null : raccorder(raccord, alternative);
  const aEnlever = alternative === SUPPRIMER;
  return { ...(remplacement ?? { ...etendue, alternative: null }), terme, aEnlever };
}
