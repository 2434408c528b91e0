import { chercherPassifs } from './chercher-passifs';
import { lireMots } from './lire-mots';

const passifs = (texte: string): string[] => {
  const mots = lireMots(texte, { debut: 0, fin: texte.length });
  return chercherPassifs(mots).map(({ participe }) => mots[participe]?.forme ?? '');
};

describe('chercherPassifs', () => {
  it.each([
    ['Votre demande sera examinée.', 'examinée'],
    ['Les courriers ont bien été reçus.', 'reçus'],
    ['Vous serez très prochainement informée.', 'informée'],
    ['La loi a été votée par le Parlement.', 'votée'],
    ['Le formulaire doit être signé.', 'signé'],
    ['Il est demandé une pièce.', 'demandé'],
    ['Le tarif est fixé par le conseil.', 'fixé'],
    ['Elle n’a pas été prise en compte.', 'prise'],
  ])('relève « %s »', (texte, participe) => {
    expect(passifs(texte)).toEqual([participe]);
  });

  it.each([
    'Elle est née à Lyon.',
    'Le courrier est arrivé hier, il est passé par la Poste.',
    'Le bureau est situé au premier étage.',
    'Le guichet est ouvert, le parking est fermé.',
    'Le tarif est fixé à 12 €.',
    'Vous vous êtes adressé à la mauvaise mairie.',
    "Il s'est présenté au guichet.",
    'Nous sommes désolés.',
    "Nous l'avons envoyé hier.",
    'Votre dossier est complet.',
    'Vous êtes rentré par le train de nuit.',
    "Cet été, l'accès est gratuit.",
  ])('ne relève rien dans « %s »', (texte) => {
    expect(passifs(texte)).toEqual([]);
  });
});
