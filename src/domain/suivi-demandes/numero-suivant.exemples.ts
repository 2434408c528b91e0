/** Les numéros déjà attribués à des courriels, et le suivant. */
export const EXEMPLES_NUMERO_SUIVANT: readonly { readonly numeros: readonly string[]; readonly suivant: string }[] = [
  { numeros: [], suivant: 'CL-0001' },
  { numeros: ['CL-0241', 'CL-0242'], suivant: 'CL-0243' },
  { numeros: ['CL-0242', 'CL-0007'], suivant: 'CL-0243' },
  { numeros: ['CL-7', 'CL-0007'], suivant: 'CL-0008' },
  { numeros: ['CL-9999'], suivant: 'CL-10000' },
  { numeros: ['1', '2', '3'], suivant: '4' },
  { numeros: ['CL-0001', 'CL-0002', 'X900'], suivant: 'CL-0003' },
  { numeros: ['cl-0007', 'CL-0003', 'Z1'], suivant: 'cl-0008' },
  { numeros: ['2025-118', '2026-001'], suivant: '2026-002' },
  { numeros: ['sans numéro', ''], suivant: 'CL-0001' },
  { numeros: ['CL-0005', 'CL-0005'], suivant: 'CL-0006' },
];
