import { enUneLigne } from './en-une-ligne';
import type { MentionManquante } from './mention-manquante';
import { mentionsManquantes } from './mentions-manquantes';
import { paragraphePieces } from './paragraphe-pieces';
import { paragrapheService } from './paragraphe-service';
import { paragraphesDecision } from './paragraphes-decision';
import { paragraphesDemande } from './paragraphes-demande';
import type { AccuseAComposer } from './accuse-a-composer';
import { textesCites } from './textes-cites';

/** Un accusé de réception écrit, et ce qui lui manque. */
export interface AccuseCompose {
  /** Vrai si rien ne manque : c'est alors seulement que le texte peut être donné pour complet. */
  readonly complet: boolean;
  readonly manques: readonly MentionManquante[];
  readonly objet: string;
  /** Un paragraphe peut tenir sur plusieurs lignes (`\n`) ; une mention qui manque y a sa place entre crochets. */
  readonly paragraphes: readonly string[];
}

/**
 * Écrit l'accusé de réception d'une demande (D10), en phrases courtes et à la forme active, avec les mentions des
 * articles R112-5 et R112-11-1 du code des relations entre le public et l'administration. Le régime, le tribunal et les
 * pièces viennent de l'agent : rien n'est choisi pour lui, et rien n'est complet tant qu'une mention manque.
 *
 * @example composerAccuse({ ...saisie, regime: 'a-determiner' }).complet // false
 */
export function composerAccuse(saisie: AccuseAComposer): AccuseCompose {
  const manques = mentionsManquantes(saisie);
  const numero = enUneLigne(saisie.demande.numero);
  return {
    complet: manques.length === 0,
    manques,
    objet: numero === '' ? 'Nous avons reçu votre demande' : `Nous avons reçu votre demande ${numero}`,
    paragraphes: [
      ...paragraphesDemande(saisie),
      ...paragraphePieces(saisie),
      ...paragraphesDecision(saisie),
      paragrapheService(saisie),
      ...textesCites(saisie),
    ],
  };
}
