import { leJour } from '../commun/jour.exemples';
import { seRessemblent, type DemandeComparee } from './ressemblance';

const saisie: DemandeComparee = {
  expediteur: 'moreau lea',
  objet: 'aide au logement',
  reception: leJour('20/11/2026'),
};

describe('seRessemblent', () => {
  it.each<[string, Partial<DemandeComparee>, boolean]>([
    ['la même, reçue dix jours plus tôt', { reception: leJour('10/11/2026') }, true],
    ['la même, reçue onze jours plus tôt', { reception: leJour('09/11/2026') }, false],
    ['la même, sans objet noté', { objet: '' }, true],
    ['un autre objet', { objet: 'mot de passe' }, false],
    ['une autre personne', { expediteur: 'moreau leo' }, false],
    ['une réception inconnue', { reception: null }, false],
  ])('compare avec %s', (_, reste, attendu) => {
    expect(seRessemblent(saisie, { ...saisie, ...reste })).toBe(attendu);
    expect(seRessemblent({ ...saisie, ...reste }, saisie)).toBe(attendu);
  });

  it("ne compare rien tant que l'expéditeur n'est pas tapé", () => {
    const vide = { ...saisie, expediteur: '' };
    expect(seRessemblent(vide, vide)).toBe(false);
  });
});
