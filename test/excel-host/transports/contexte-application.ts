import { ID_COMPLEMENT } from '../modele/id-complement';
import type { Hote } from '../protocole/hote';

/** `mise à jour` de `window.name` : ce que le client lit pour trouver son hôte (protocole, sections 1.3 et 1.5). */
export function nomDeFenetre(conversation: string, origine: string): string {
  return JSON.stringify({
    baseFrameName: 'volet',
    hostInfo: infoHote(conversation),
    xdmInfo: `${conversation}|${ID_COMPLEMENT}|${origine}/hote`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** Le champ `_host_Info` : hôte, plateforme, version, langue, correlation ; la télémétrie est coupée. */
export function infoHote(conversation: string): string {
  return `Excel$Web$16.01$fr-FR$${conversation}$$disableLogging$0`;
}

/** L'adresse du volet, avec ce qu'il faut pour qu'il sache où il est. */
export function adresseDuVolet(adresse: URL, conversation: string): string {
  const complete = new URL(adresse);
  complete.searchParams.set('_host_Info', infoHote(conversation));
  return complete.href;
}

/** Le contexte d'application rendu à `getAppContextAsync` (protocole, section 2). */
export function contexteApplication(hote: Hote, adresseClasseur: string): Record<string, unknown> {
  const { niveauApi } = hote.reglages;
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
    _requirementMatrix: JSON.stringify({
      ExcelApi: `1.${niveauApi}`,
      SharedRuntime: '1.1',
      AddInCommands: '1.1',
      Settings: '1.1',
      DelayForCellEdit: '1.1',
    }),
    _hostFullVersion: '16.0.15407.10000',
    _appDomains: [],
    _featureGates: {},
    _correlationId: '',
    _eToken: '',
  };
}
