import { lignesDeTexte } from './hauteur-ajustee';

const dixParLettre = (texte: string): number => texte.length * 10;

describe('lignesDeTexte', () => {
  it('tient sur une ligne quand la place suffit', () => {
    expect(lignesDeTexte('Date de réception', 170, dixParLettre)).toBe(1);
  });

  it('coupe aux espaces', () => {
    expect(lignesDeTexte('Date de réception', 110, dixParLettre)).toBe(2);
    expect(lignesDeTexte('Date de la réponse finale', 90, dixParLettre)).toBe(4);
  });

  it('coupe un mot plus long que la place', () => {
    expect(lignesDeTexte('anticonstitutionnellement', 100, dixParLettre)).toBe(3);
  });

  it('compte les sauts de ligne voulus', () => {
    expect(lignesDeTexte('a\n\nb', 100, dixParLettre)).toBe(3);
  });
});
