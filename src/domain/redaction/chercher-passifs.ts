import type { VerbeDAction } from './lexique/verbe-d-action';
import { VERBES_D_ACTION } from './lexique/verbes-d-action';
import type { Mot } from './lire-mots';

/** Une forme passive : les rangs de son auxiliaire et de son participe parmi les mots de la phrase. */
export interface Passif {
  readonly auxiliaire: number;
  readonly participe: number;
  readonly temps: 'present' | 'imparfait' | 'futur' | 'passe' | 'autre';
  /** `null` pour un verbe hors de la liste, reconnu à son « par la commission ». */
  readonly verbe: VerbeDAction | null;
  readonly complement: boolean;
}

const PRESENT = new Set(['est', 'sont', 'etes', 'sommes', 'suis']);
const FUTUR = new Set(['sera', 'seront', 'serez', 'serons', 'serai']);
const IMPARFAIT = new Set(['etait', 'etaient']);
const AUTRE = new Set(['serait', 'seraient', 'seriez', 'soient', 'etre', 'fut', 'furent']);
const PASSE = new Set(['a', 'ont', 'avez', 'avons', 'ai']);
const PASSE_AUTRE = new Set(['aura', 'auront', 'avait', 'avaient', 'aurait', 'auraient', 'ayant', 'avoir']);
const ADVERBES = new Set(
  'pas plus bien deja donc ainsi alors encore aussi toujours desormais vite tot enfin ensuite jamais tres'.split(' '),
);
const ADVERBES_DE_SUITE = 3;
const REFLECHIS = new Set(["s'", "m'", "t'", 'se', 'me', 'te']);
/** Verbes conjugués avec « être », et états : jamais un passif, même devant « par la… ». */
const ETATS =
  /^(?:ne|arrive|alle|decede|entre|rentre|monte|passe|reste|retourne|tombe|situe|age|marie|separe|eloigne|interesse|concerne|motive|oblige|desole)e?s?$/;
const DETERMINANTS = new Set("la le les l' un une notre nos votre vos mon ma mes ce cette ces".split(' '));
const LOCUTIONS = new Set(['suite', 'poste', 'presente', 'biais', 'intermediaire', 'voie', 'passe', 'fait', 'force']);
const MOTS_AVANT_PAR = 3;

/**
 * Les formes passives d'une phrase : « être » et le participe d'un verbe d'action de l'administration, ou tout participe en
 * « é » suivi de « par la… ». « Est née », « est arrivée », « est située », « est ouvert » n'en sont pas.
 */
export function chercherPassifs(mots: readonly Mot[]): Passif[] {
  const passifs: Passif[] = [];
  for (let rang = 0; rang < mots.length; rang += 1) {
    const auxiliaire = lireAuxiliaire(mots, rang);
    if (auxiliaire === null || estReflechi(mots, rang)) continue;
    let participe = auxiliaire.fin + 1;
    const limite = participe + ADVERBES_DE_SUITE;
    while (participe < limite && estAdverbe(mots[participe])) participe += 1;
    const mot = mots[participe];
    if (mot === undefined) continue;
    const verbe = VERBES_D_ACTION.get(mot.cle) ?? null;
    const complement = aUnComplement(mots, participe);
    const { temps } = auxiliaire;
    const passif = verbe === null ? complement && /ée?s?$/.test(mot.forme) && !ETATS.test(mot.cle) : true;
    const etat = verbe?.etatAuPresent === true && (temps === 'present' || temps === 'imparfait') && !complement;
    if (passif && !etat) passifs.push({ auxiliaire: rang, participe, temps, verbe, complement });
  }
  return passifs;
}

function lireAuxiliaire(mots: readonly Mot[], rang: number): { temps: Passif['temps']; fin: number } | null {
  const cle = mots[rang]?.cle ?? '';
  if (PRESENT.has(cle)) return { temps: 'present', fin: rang };
  if (IMPARFAIT.has(cle)) return { temps: 'imparfait', fin: rang };
  if (FUTUR.has(cle)) return { temps: 'futur', fin: rang };
  if (AUTRE.has(cle) || mots[rang]?.forme === 'soit') return { temps: 'autre', fin: rang };
  if (!PASSE.has(cle) && !PASSE_AUTRE.has(cle)) return null;
  let fin = rang + 1;
  while (fin < rang + ADVERBES_DE_SUITE && estAdverbe(mots[fin])) fin += 1;
  if (mots[fin]?.forme !== 'été') return null;
  return { temps: PASSE.has(cle) ? 'passe' : 'autre', fin };
}

/** « Vous vous êtes adressé », « il s'est présenté » : la personne agit elle-même. */
function estReflechi(mots: readonly Mot[], rang: number): boolean {
  const [avant, encoreAvant] = [mots[rang - 1]?.cle ?? '', mots[rang - 2]?.cle];
  return REFLECHIS.has(avant) || ((avant === 'vous' || avant === 'nous') && encoreAvant === avant);
}

function estAdverbe(mot: Mot | undefined): boolean {
  return mot !== undefined && (ADVERBES.has(mot.cle) || /..ment$/.test(mot.cle));
}

function aUnComplement(mots: readonly Mot[], participe: number): boolean {
  const par = mots.slice(participe + 1, participe + 1 + MOTS_AVANT_PAR).findIndex(({ cle }) => cle === 'par');
  const [determinant, nom] = [mots[participe + par + 2]?.cle ?? '', mots[participe + par + 3]?.cle ?? ''];
  return par !== -1 && DETERMINANTS.has(determinant) && !LOCUTIONS.has(nom);
}
