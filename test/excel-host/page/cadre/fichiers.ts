import { creerElement } from '../creer-element';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Un fichier .xlsx et son nom. */
export interface FichierClasseur {
  readonly nom: string;
  readonly octets: Uint8Array<ArrayBuffer>;
}

/** Demande à la personne un fichier de son poste ; `null` si elle renonce. */
export function choisirFichier(): Promise<FichierClasseur | null> {
  return new Promise((rendre) => {
    const champ = creerElement('input', {
      type: 'file',
      accept: `.xlsx,${TYPE}`,
      hidden: true,
      'aria-label': 'Classeur à ouvrir',
    });
    const finir = async (): Promise<void> => {
      const [fichier] = champ.files ?? [];
      champ.remove();
      rendre(fichier ? { nom: fichier.name, octets: new Uint8Array(await fichier.arrayBuffer()) } : null);
    };
    champ.addEventListener('change', () => {
      void finir();
    });
    champ.addEventListener('cancel', () => {
      void finir();
    });
    document.body.append(champ);
    champ.click();
  });
}

/** Charge un classeur servi par le même site que la page. */
export async function chargerFichier(adresse: string): Promise<FichierClasseur> {
  const reponse = await fetch(adresse);
  if (!reponse.ok) throw new Error(`Le classeur « ${adresse} » est introuvable.`);
  const nom = decodeURIComponent(new URL(adresse, document.baseURI).pathname.split('/').at(-1) ?? 'classeur.xlsx');
  return { nom, octets: new Uint8Array(await reponse.arrayBuffer()) };
}

/** Remet un classeur à la personne, comme un téléchargement. */
export function telechargerFichier({ nom, octets }: { readonly nom: string; readonly octets: Uint8Array }): void {
  const adresse = URL.createObjectURL(new Blob([new Uint8Array(octets)], { type: TYPE }));
  const lien = creerElement('a', { href: adresse, download: nom, hidden: true });
  document.body.append(lien);
  lien.click();
  lien.remove();
  setTimeout(() => {
    URL.revokeObjectURL(adresse);
  }, 10_000);
}
