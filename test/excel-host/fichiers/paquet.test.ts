import { cheminReel, octetsDe, texteDePartie } from './paquet';

const PARTIES = new Map([
  ['xl/worksheets/Feuille 1.xml', octetsDe('<a/>')],
  ['xl/media/image%20a.png', octetsDe('')],
]);

describe('cheminReel', () => {
  it.each([
    ['xl/worksheets/Feuille 1.xml', 'xl/worksheets/Feuille 1.xml'],
    ['XL/WORKSHEETS/feuille%201.xml', 'xl/worksheets/Feuille 1.xml'],
    ['xl/media/image a.png', 'xl/media/image%20a.png'],
    ['xl/absente.xml', 'xl/absente.xml'],
    ['xl/100%.xml', 'xl/100%.xml'],
  ])('range %s sous %s', (demande, range) => {
    expect(cheminReel(PARTIES, demande)).toBe(range);
  });
});

describe('texteDePartie', () => {
  it('lit une partie en UTF-16', () => {
    const octets = new Uint8Array([0xff, 0xfe, ...Array.from('<é/>').flatMap((signe) => [signe.charCodeAt(0), 0])]);
    expect(texteDePartie(new Map([['a.xml', octets]]), 'a.xml')).toBe('<é/>');
    expect(texteDePartie(new Map(), 'a.xml')).toBeNull();
  });
});
