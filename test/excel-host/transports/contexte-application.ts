import { ID_COMPLEMENT } from '../modele/id-complement';
import type { Hote } from '../protocole/hote';
import { ensemblesDe } from './ensembles';

/** Une page du complément : le volet ou ses commandes, ou une fenêtre qu'ils ont ouverte. */
export type Role = 'volet' | 'dialogue';

/** Ce que le client lit dans `window.name` pour trouver son hôte (protocole, sections 1.3 et 1.5). */
export function nomDeFenetre(conversation: string, origine: string, role: Role): string {
  // Le client note dans la session du navigateur, que ses pages partagent, quel identifiant est une fenêtre : elle a le sien.
  const id = role === 'volet' ? ID_COMPLEMENT : `${ID_COMPLEMENT}-fenetre`;
  return JSON.stringify({
    baseFrameName: role,
    hostInfo: infoHote(conversation, role),
    xdmInfo: `${conversation}|${id}|${origine}/hote`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** Le champ `_host_Info` : hôte, plateforme, version, langue, correlation, fenêtre ou non ; la télémétrie est coupée. */
function infoHote(conversation: string, role: Role): string {
  return `Excel$Web$16.01$fr-FR$${conversation}$${role === 'dialogue' ? 'isDialog' : ''}$disableLogging$0`;
}

/** L'adresse d'une page, avec ce qu'il faut pour qu'elle sache où elle est. */
export function adresseDePage(adresse: URL, conversation: string, role: Role): string {
  const complete = new URL(adresse);
  complete.searchParams.set('_host_Info', infoHote(conversation, role));
  return complete.href;
}

/** Le contexte d'application rendu à `getAppContextAsync` (protocole, section 2). */
export function contexteApplication(hote: Hote, adresseClasseur: string): Record<string, unknown> {
  return {
    _id: ID_COMPLEMENT,
    _appInstanceId: ID_COMPLEMENT,
    _appName: 16,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appUILocale: 'fr-FR',
    _dataLocale: 'fr-FR',
    _docUrl: adresseClasseur,
    _clientMode: hote.classeur.lectureSeule ? 0 : 1,
    _settings: [...hote.classeur.reglages],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _requirementMatrix: JSON.stringify(ensemblesDe(hote)),
    _hostFullVersion: '16.0.15407.10000',
    _appDomains: [],
    _featureGates: {},
    _correlationId: '',
    _eToken: '',
  };
}
