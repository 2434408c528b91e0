import { cleDeTexte, direFiltres, SANS_FILTRE } from './filtres';

describe('cleDeTexte', () => {
  it('ignore la casse et les espaces en trop, garde les accents, comme une formule', () => {
    expect(cleDeTexte('  Réclamation   URGENTE ')).toBe('réclamation urgente');
    expect(cleDeTexte('Reclamation')).not.toBe(cleDeTexte('Réclamation'));
  });
});

describe('direFiltres', () => {
  it("dit « aucun » quand rien n'est choisi", () => {
    expect(direFiltres({ ...SANS_FILTRE, objet: '  ' })).toBe('aucun');
  });

  it('dit chaque filtre avec ses mots', () => {
    const dits = direFiltres({
      natureDemande: 'Réclamation',
      natureReponse: 'Favorable',
      agent: null,
      accuse: 'avec',
      objet: 'attente',
    });
    expect(dits.replaceAll('\u00a0', ' ')).toBe(
      'nature de la demande « Réclamation » ; nature de la réponse « Favorable » ; avec accusé de réception ; objet contenant « attente »',
    );
  });
});
