import { compter } from '../../domain/francais/compter';
import type { Controle, RaisonSansControle } from './controle';

const SANS_CONTROLE: Readonly<Record<RaisonSansControle, string>> = {
  'jours-ouvres':
    "Contrôles non disponibles en jours ouvrés (n.\u00a0d.)\u00a0: aucune formule d'Excel ne compte des jours ouvrés ligne à ligne dans un total.",
  'filtre-objet':
    "Contrôles non disponibles avec un filtre sur l'objet (n.\u00a0d.)\u00a0: il ignore les accents, ce qu'une formule d'Excel ne sait pas faire.",
};

/** Ce que sont les contrôles d'un onglet, ce qu'ils laissent de côté, ou pourquoi il n'y en a pas. */
export function direControle(controle: Controle): string {
  if (controle.genre === 'aucun') return SANS_CONTROLE[controle.raison];
  const { jugees, tropRecentes } = controle.enPlus;
  const enPlus = jugees + tropRecentes;
  return (
    'Contrôle\u00a0: une formule recompte le chiffre depuis le registre, sans le complément\u00a0; ' +
    'écart\u00a0: notre chiffre moins le sien, 0 attendu. Un écart apparaît si le registre a changé depuis le calcul.' +
    (enPlus === 0
      ? ''
      : ` ${compter(enPlus, 'demande à la date écrite en texte, que les formules ne lisent pas, leur est ajoutée', 'demandes à la date écrite en texte, que les formules ne lisent pas, leur sont ajoutées')}.`) +
    (controle.moyenne
      ? ''
      : ' Délai moyen sans contrôle (n.\u00a0d.)\u00a0: des dates du registre portent une heure ou une erreur.')
  );
}
