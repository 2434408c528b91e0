import type { Jour } from '../../domain/commun/jour';
import type { Demande } from '../../domain/suivi-demandes/demande';
import type { Anomalie } from '../suivi-demandes/anomalie';
import type { Champ } from '../suivi-demandes/champ';
import { decodeDemandes } from '../suivi-demandes/decode-demandes';
import { preparerFiltre, type Filtres } from '../suivi-demandes/filtres';
import type { ColonnesLues } from '../suivi-demandes/lecture-registre';

/** Une demande comptée, et la ligne d'où elle vient. */
export interface DemandeComptee {
  readonly demande: Demande;
  /** Depuis 0, dans les colonnes lues. */
  readonly position: number;
}

/** Ce qu'un registre donne à compter, filtres appliqués ; les anomalies sont celles de tout le registre. */
export interface RegistreCompte {
  readonly lues: ColonnesLues;
  readonly comptees: readonly DemandeComptee[];
  /** Ce qu'une formule de contrôle voit : les mêmes, sans les dates écrites en texte. */
  readonly vues: readonly Demande[];
  readonly anomalies: readonly Anomalie[];
}

/** Une date tapée en texte : nous la lisons et la signalons (D1), une formule la passe. */
function vueDUneFormule(lues: ColonnesLues, position: number, demande: Demande): Demande | null {
  const enTexte = (champ: Champ): boolean => typeof lues.valeur(champ, position) === 'string';
  if (enTexte('reception') || (demande.reponse !== null && enTexte('reponse'))) return null;
  const [accuse, annonce] = [enTexte('accuse') ? null : demande.accuse, enTexte('annonce') ? null : demande.annonce];
  return accuse === demande.accuse && annonce === demande.annonce ? demande : { ...demande, accuse, annonce };
}

/** Décode un registre (D1, D2, D5) et n'en garde que ce que les filtres choisissent. */
export function compterRegistre(lues: ColonnesLues, aujourdhui: Jour, filtres: Filtres): RegistreCompte {
  const { demandes, anomalies } = decodeDemandes(lues, aujourdhui);
  const garde = preparerFiltre(lues, filtres);
  const comptees: DemandeComptee[] = [];
  const vues: Demande[] = [];
  demandes.forEach((demande, position) => {
    if (demande === null) return;
    const gardee = garde(position, demande);
    if (gardee) comptees.push({ demande, position });
    const vue = vueDUneFormule(lues, position, demande);
    if (vue !== null && (vue === demande ? gardee : garde(position, vue))) vues.push(vue);
  });
  return { lues, comptees, vues, anomalies };
}
