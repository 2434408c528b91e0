import { dateDecision } from './date-decision';
import { estDelaiDecision } from './delai-decision';
import type { MentionManquante } from './mention-manquante';
import type { AccuseAComposer } from './accuse-a-composer';

/**
 * Tout ce qui manque à cet accusé de réception, dans l'ordre où on les remplit ; vide s'il est complet (D10).
 * Tant que le régime est à déterminer, les mentions du service sont celles de R112-5, les plus exigeantes.
 *
 * @example mentionsManquantes({ ...rejetComplet, recours: { genre: 'droit-commun', tribunal: '' } }) // ['tribunal']
 */
export function mentionsManquantes(saisie: AccuseAComposer): readonly MentionManquante[] {
  return [
    ...deLaDemande(saisie),
    ...deLaDecision(saisie),
    ...desPieces(saisie),
    ...duRecours(saisie),
    ...duService(saisie),
  ];
}

function deLaDemande({ regime, demande, annonce, aujourdhui }: AccuseAComposer): readonly MentionManquante[] {
  const { reception } = demande;
  return [
    ...si(regime === 'a-determiner', 'regime'),
    ...si(reception === null, 'reception'),
    ...si(reception !== null && reception > aujourdhui, 'reception-future'),
    ...si(annonce === 'illisible', 'annonce-illisible'),
    ...si(typeof annonce === 'number' && annonce < aujourdhui, 'annonce-passee'),
  ];
}

function desPieces({ pieces, aujourdhui }: AccuseAComposer): readonly MentionManquante[] {
  if (pieces === null) return [];
  return [
    ...si(
      pieces.liste.every((piece) => piece.trim() === ''),
      'liste-des-pieces',
    ),
    ...si(pieces.limite === null, 'limite-des-pieces'),
    ...si(pieces.limite !== null && pieces.limite <= aujourdhui, 'limite-des-pieces-passee'),
  ];
}

function deLaDecision(saisie: AccuseAComposer): readonly MentionManquante[] {
  const { regime, annonce, aujourdhui } = saisie;
  if (regime === 'simple' || regime === 'a-determiner') return [];
  const decision = dateDecision(saisie);
  const passee = decision !== null && decision <= aujourdhui;
  const trouble = typeof annonce === 'number' && decision !== null && annonce >= decision;
  return [
    ...si(!estDelaiDecision(saisie.delaiDecision), 'delai-de-decision'),
    ...si(passee, 'decision-passee'),
    ...si(trouble && !passee, 'annonce-apres-decision'),
  ];
}

function duRecours({ regime, recours }: AccuseAComposer): readonly MentionManquante[] {
  if (regime !== 'silence-vaut-rejet') return [];
  return recours.genre === 'droit-commun'
    ? si(vide(recours.tribunal), 'tribunal')
    : si(vide(recours.texte), 'voies-de-recours');
}

function duService({ regime, service }: AccuseAComposer): readonly MentionManquante[] {
  const { nom, adresse, courriel, telephone } = service;
  return [
    ...si(vide(nom), 'nom-du-service'),
    ...si(regime === 'simple' && vide(adresse) && vide(courriel), 'adresse'),
    ...si(regime !== 'simple' && vide(adresse), 'adresse-postale'),
    ...si(vide(telephone), 'telephone'),
  ];
}

function si(manque: boolean, mention: MentionManquante): readonly MentionManquante[] {
  return manque ? [mention] : [];
}

function vide(texte: string): boolean {
  return texte.trim() === '';
}
