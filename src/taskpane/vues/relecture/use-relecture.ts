import { useState } from 'react';
import { relire } from '../../../domain/redaction/relire';
import type { Relecture } from '../../../domain/redaction/relire';
import { remplacer } from '../../../domain/redaction/remplacer';
import type { Suggestion } from '../../../domain/redaction/suggestion';

/** Ce que la personne relit. */
export interface Ecrit {
  readonly objet: string;
  readonly texte: string;
}

/** Une relecture, et l'écrit dont ses positions parlent. */
export interface EcritRelu extends Relecture {
  readonly ecrit: Ecrit;
}

export interface GestesRelecture {
  readonly ecrit: Ecrit;
  readonly relu: EcritRelu | null;
  /** La relecture parle du texte tel qu'il est maintenant. */
  readonly aJour: boolean;
  /** Le rang de la suggestion surlignée. */
  readonly choisie: number | null;
  readonly annulable: boolean;
  readonly saisir: (change: Partial<Ecrit>) => void;
  readonly relire: () => void;
  readonly choisir: (rang: number) => void;
  readonly remplacer: (suggestion: Suggestion, alternative: string) => void;
  readonly annuler: () => void;
}

/** La réponse, sa relecture, et les remplacements que l'on peut annuler tant que l'on n'a rien tapé d'autre. */
export function useRelecture(): GestesRelecture {
  const [ecrit, setEcrit] = useState<Ecrit>({ objet: '', texte: '' });
  const [relu, setRelu] = useState<EcritRelu | null>(null);
  const [choisie, setChoisie] = useState<number | null>(null);
  const [precedents, setPrecedents] = useState<readonly Ecrit[]>([]);

  const poser = (suivant: Ecrit): void => {
    setEcrit(suivant);
    setRelu({ ...relire(suivant.texte, suivant), ecrit: suivant });
    setChoisie(null);
  };

  return {
    ecrit,
    relu,
    aJour: relu?.ecrit === ecrit,
    choisie,
    annulable: precedents.length > 0,
    saisir: (change) => {
      setEcrit({ ...ecrit, ...change });
      setPrecedents([]);
    },
    relire: () => {
      poser(ecrit);
    },
    choisir: setChoisie,
    remplacer: (suggestion, alternative) => {
      setPrecedents([...precedents, ecrit]);
      poser({ ...ecrit, [suggestion.champ]: remplacer(ecrit[suggestion.champ], suggestion, alternative) });
    },
    annuler: () => {
      const dernier = precedents.at(-1);
      if (dernier === undefined) return;
      setPrecedents(precedents.slice(0, -1));
      poser(dernier);
    },
  };
}
