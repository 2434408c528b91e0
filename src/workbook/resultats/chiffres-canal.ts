import type { Jour } from '../../domain/commun/jour';
import { contientJour, type Periode } from '../../domain/commun/periode';
import type { Canal } from '../../domain/suivi-demandes/canal';
import { calculerComplements } from '../../domain/suivi-demandes/complements';
import type { Demande } from '../../domain/suivi-demandes/demande';
import { calculerIndicateurs } from '../../domain/suivi-demandes/indicateurs';
import { calculerIndicateursMensuels } from '../../domain/suivi-demandes/indicateurs-mensuels';
import type { Seuils } from '../../domain/suivi-demandes/seuils';
import type { Filtres } from '../suivi-demandes/filtres';
import type { ColonnesLues } from '../suivi-demandes/lecture-registre';
import { compterRegistre, type RegistreCompte } from './compter-registre';
import { empreinteDe } from './empreinte';
import { estReclamation, grouperMotifs, type Motif } from './motifs';
import { chiffresParAgent } from './par-agent';
import { preparerControle } from './preparer-controle';
import type { ChiffresCanal } from './resultats-a-composer';

/** Ce qu'on demande à un calcul. */
export interface DemandeDeChiffres {
  readonly periode: Periode;
  readonly aujourdhui: Jour;
  readonly seuils: Seuils;
  readonly filtres: Filtres;
  readonly parAgent: boolean;
}

function motifsDe(registres: readonly RegistreCompte[], periode: Periode): readonly Motif[] | null {
  const avecNature = registres.filter(({ lues }) => lues.registre.colonnes.natureDemande !== undefined);
  if (avecNature.length === 0) return null;
  return grouperMotifs(
    avecNature.flatMap(({ lues, comptees }) =>
      comptees
        .filter(
          ({ demande, position }) =>
            contientJour(periode, demande.reception) && estReclamation(String(lues.valeur('natureDemande', position))),
        )
        .map(({ position }) => String(lues.valeur('objet', position))),
    ),
  );
}

/** Calcule tous les chiffres d'un canal sur ses registres réunis (D2 à D6), et de quoi les contrôler. */
export function chiffresCanal(canal: Canal, lues: readonly ColonnesLues[], demande: DemandeDeChiffres): ChiffresCanal {
  const { periode, seuils, aujourdhui } = demande;
  const registres = lues.map((une) => compterRegistre(une, aujourdhui, demande.filtres));
  const demandes = registres.flatMap(({ comptees }) => comptees.map((une) => une.demande));
  const indicateurs = calculerIndicateurs(demandes, periode, seuils, aujourdhui);
  const complements = calculerComplements(demandes, periode, seuils, aujourdhui);
  const confiees = (): { demande: Demande; agent: string }[] =>
    registres.flatMap((registre) =>
      registre.comptees.map(({ demande: une, position }) => ({
        demande: une,
        agent: String(registre.lues.valeur('agent', position)),
      })),
    );
  return {
    canal,
    seuils,
    feuilles: lues.map(({ registre }) => registre.feuille),
    indicateurs,
    mensuels: calculerIndicateursMensuels(demandes, periode, seuils, aujourdhui),
    complements,
    motifs: motifsDe(registres, periode),
    agents: demande.parAgent ? chiffresParAgent(confiees(), periode, seuils, aujourdhui) : null,
    controle: preparerControle(registres, { indicateurs, complements }, demande),
    empreinte: empreinteDe(lues),
    anomalies: registres.flatMap((une) => une.anomalies),
  };
}
