import { ecrireJour } from '../commun/ecrire-jour';
import type { Jour } from '../commun/jour';
import { fr } from '../francais/fr';
import { aCompleter } from './a-completer';
import { dateDecision } from './date-decision';
import { enUneLigne } from './en-une-ligne';
import type { AccuseAComposer } from './accuse-a-composer';

/** À qui l'on écrit, ce que l'on a reçu et quand, et la date promise pour la réponse (CRPA, R112-5, 1°). */
export function paragraphesDemande(saisie: AccuseAComposer): readonly string[] {
  const { demande, annonce, aujourdhui } = saisie;
  const { reception } = demande;
  const recue = reception !== null && reception <= aujourdhui;
  const le = recue ? ecrireJour(reception) : aCompleter('date de réception');
  const expediteur = enUneLigne(demande.expediteur);
  const objet = enUneLigne(demande.objet);
  const numero = enUneLigne(demande.numero);
  return [
    ...(expediteur === '' ? [] : [fr`À l'attention de : ${expediteur}`]),
    'Madame, Monsieur,',
    [
      fr`Nous avons reçu votre demande le ${le}.`,
      ...(objet === '' ? [] : [fr`Son objet : « ${objet} ».`]),
      ...(numero === ''
        ? []
        : [fr`Votre demande porte le numéro ${numero}. Rappelez ce numéro quand vous nous écrivez.`]),
    ].join(' '),
    ...(annonce === null ? [] : [fr`Nous vous répondrons au plus tard le ${jourPromis(annonce, saisie)}.`]),
  ];
}

function jourPromis(annonce: Jour | 'illisible', saisie: AccuseAComposer): string {
  const decision = dateDecision(saisie);
  const tenable = annonce !== 'illisible' && annonce >= saisie.aujourdhui && (decision === null || annonce < decision);
  return tenable ? ecrireJour(annonce) : aCompleter('date de réponse annoncée');
}
