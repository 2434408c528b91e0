import niveaux from './niveaux.json';

const NIVEAUX: Readonly<Record<string, Readonly<Record<string, string>>>> = niveaux;
/** Les services internes ne sont pas dans la documentation : leurs membres ont l'allure des autres et le client s'en sert dès son démarrage. */
const SERVICES_INTERNES: typeof NIVEAUX = { AddinInternalService: { notifyActionHandlerReady: '1.1' } };

/**
 * Le niveau d'ExcelApi d'un membre selon la documentation : `14` pour ExcelApi 1.14, l'infini pour un membre d'un autre ensemble
 * (ExcelApiOnline…), `null` s'il n'existe pas. Les membres internes (`_KeepReference`…) ont toujours existé.
 */
export function niveauDe(classe: string, membre: string): number | null {
  if (membre.startsWith('_')) return 1;
  const niveau = (NIVEAUX[classe] ?? SERVICES_INTERNES[classe])?.[membre];
  if (niveau === undefined) return null;
  return niveau.includes(' ') ? Infinity : Number(niveau.split('.')[1]);
}
