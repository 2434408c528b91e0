/**
 * Les options d'un navigateur qui accepte notre certificat et ne parle qu'à cette machine.
 *
 * `--host-resolver-rules` fait échouer tout autre nom que localhost : rien ne peut sortir, même par mégarde.
 * Chromium refuse son bac à sable au compte root (conteneurs).
 *
 * @param empreinte celle du certificat ({@link Certificat.empreinte}) ; seul ce certificat est accepté
 */
export function argumentsNavigateur({ empreinte, root }: { empreinte: string; root: boolean }): string[] {
  return [
    `--ignore-certificate-errors-spki-list=${empreinte}`,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-sync',
    '--disable-features=Translate,OptimizationHints,MediaRouter',
    '--lang=fr-FR',
    ...(root ? ['--no-sandbox'] : []),
  ];
}
