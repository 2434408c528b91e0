/**
 * L'empreinte à 16 bits que le format .xlsx garde d'un mot de passe (attributs `password`, `workbookPassword`) : quatre chiffres hexadécimaux.
 * Elle ne protège de rien, elle se vérifie.
 */
export function empreinteMotDePasse(motDePasse: string): string {
  let empreinte = 0;
  const tourner = (valeur: number): number => ((valeur >> 14) & 1) | ((valeur << 1) & 0x7fff);
  for (const code of [...motDePasse].map((signe) => signe.charCodeAt(0) & 0xff).reverse())
    empreinte = tourner(empreinte) ^ code;
  empreinte = tourner(empreinte) ^ motDePasse.length ^ 0xce4b;
  return empreinte.toString(16).toUpperCase().padStart(4, '0');
}
